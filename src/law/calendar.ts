import type { Calendar, Mark } from '../kernel/calendar.ts'
import { type Day, day, yearOf } from '../kernel/day.ts'

/** One entry: days `MM-DD`, a name, how sure we are. */
type Entry = readonly [days: string, name: string, mark: Mark]
type Year = { readonly basis: string; readonly off: readonly Entry[]; readonly work: readonly Entry[] }
type Years = Readonly<Record<number, Year>>

const NEW_YEAR = 'Tết Dương lịch'
const TET = 'Tết Nguyên đán'
const KINGS = 'Giỗ Tổ Hùng Vương'
const VICTORY = 'Ngày Chiến thắng 30/4'
const LABOUR = 'Ngày Quốc tế lao động 1/5'
const NATIONAL = 'Quốc khánh'
const CULTURE = 'Ngày Văn hóa Việt Nam'
const MADE_UP = 'nghỉ bù'
const SWAPPED = 'nghỉ hoán đổi'
const WORKED = 'làm bù'

/**
 * Days on which offices are closed although it is a weekday, and Saturdays worked in exchange, for the public sector. Labour Code 2019
 * art. 111-112; until 2020 National Day was one day. The 2027 notice is not out: Tết and the second day of National Day are missing there.
 * A new decision is a further edition below (`followed`), never a change of these.
 */
const years: Years = {
  2020: {
    basis: 'Ngày lễ theo luật; Tết nhớ lại, chưa đối chiếu thông báo',
    off: [
      ['01-01', NEW_YEAR, 'derived'],
      ['01-23 01-24 01-27 01-28 01-29', TET, 'recalled'],
      ['04-02', KINGS, 'derived'],
      ['04-30', VICTORY, 'derived'],
      ['05-01', LABOUR, 'derived'],
      ['09-02', NATIONAL, 'derived'],
    ],
    work: [],
  },
  2021: {
    basis: 'Ngày lễ theo luật; Tết và Quốc khánh nhớ lại, chưa đối chiếu thông báo',
    off: [
      ['01-01', NEW_YEAR, 'derived'],
      ['02-10 02-11 02-12 02-15 02-16', TET, 'recalled'],
      ['04-21', KINGS, 'derived'],
      ['04-30', VICTORY, 'derived'],
      ['05-03', MADE_UP, 'derived'],
      ['09-02', NATIONAL, 'derived'],
      ['09-03', NATIONAL, 'recalled'],
    ],
    work: [],
  },
  2022: {
    basis: 'Thông báo 119/TB-LĐTBXH (biết có, ngày nhớ lại)',
    off: [
      ['01-03', MADE_UP, 'derived'],
      ['01-31 02-01 02-02 02-03 02-04', TET, 'recalled'],
      ['04-11 05-02 05-03', MADE_UP, 'derived'],
      ['09-01', NATIONAL, 'recalled'],
      ['09-02', NATIONAL, 'derived'],
    ],
    work: [],
  },
  2023: {
    basis: 'Công văn 8056/VPCP-KGVX ngày 01/12/2022; Thông báo 5034',
    off: [
      ['01-02', MADE_UP, 'read'],
      ['01-20 01-23 01-24 01-25 01-26', TET, 'read'],
      ['05-01', LABOUR, 'derived'],
      ['05-02 05-03', MADE_UP, 'derived'],
      ['09-01 09-04', NATIONAL, 'read'],
    ],
    work: [],
  },
  2024: {
    basis: 'Công văn 2450/VPCP-KGVX ngày 12/4/2024, Thông báo 1570 (hoán đổi); Thông báo 5015 (biết có, ngày nhớ lại)',
    off: [
      ['01-01', NEW_YEAR, 'derived'],
      ['02-08 02-09 02-12 02-13 02-14', TET, 'recalled'],
      ['04-18', KINGS, 'derived'],
      ['04-29', SWAPPED, 'read'],
      ['04-30', VICTORY, 'derived'],
      ['05-01', LABOUR, 'derived'],
      ['09-02', NATIONAL, 'derived'],
      ['09-03', NATIONAL, 'recalled'],
    ],
    work: [['05-04', WORKED, 'read']],
  },
  2025: {
    basis: 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024',
    off: [
      ['01-01', NEW_YEAR, 'read'],
      ['01-27 01-28 01-29 01-30 01-31', TET, 'read'],
      ['04-07', KINGS, 'read'],
      ['04-30', VICTORY, 'read'],
      ['05-01', LABOUR, 'read'],
      ['05-02', SWAPPED, 'read'],
      ['09-01 09-02', NATIONAL, 'read'],
    ],
    work: [['04-26', WORKED, 'read']],
  },
  2026: {
    basis:
      'Thông báo 9441/TB-BNV ngày 16/10/2025; Công văn 12729/VPCP-KGVX ngày 25/12/2025; Công văn 3383/BNV-CVL ngày 10/4/2026; Nghị quyết 28/2026/QH16',
    off: [
      ['01-01', NEW_YEAR, 'read'],
      ['01-02', SWAPPED, 'read'],
      ['02-16 02-17 02-18 02-19 02-20', TET, 'read'],
      ['04-27', MADE_UP, 'read'],
      ['04-30', VICTORY, 'read'],
      ['05-01', LABOUR, 'read'],
      ['08-31', SWAPPED, 'recalled'],
      ['09-01 09-02', NATIONAL, 'read'],
      ['11-24', CULTURE, 'read'],
    ],
    work: [
      ['01-10', WORKED, 'read'],
      ['08-22', WORKED, 'recalled'],
    ],
  },
  2027: {
    basis: 'Chưa có thông báo; chưa có ngày nghỉ Tết',
    off: [
      ['01-01', NEW_YEAR, 'derived'],
      ['04-16', KINGS, 'derived'],
      ['04-30', VICTORY, 'derived'],
      ['05-03', MADE_UP, 'derived'],
      ['09-02', NATIONAL, 'derived'],
      ['11-24', CULTURE, 'derived'],
    ],
    work: [],
  },
}

const marked = (years: Years, kind: 'off' | 'work'): Calendar['off'] =>
  new Map(
    Object.entries(years).flatMap(([year, y]) =>
      y[kind].flatMap(([dates, name, mark]) =>
        dates.split(' ').map((date): [Day, { name: string; mark: Mark }] => [day(`${year}-${date}`), { name, mark }]),
      ),
    ),
  )

/** An edition: a name, the years in it, and the last year whose notices are known: later days count by weekends and known holidays, and are unsure. */
type Edition = { readonly edition: string; readonly of: Years; readonly to: number }

const calendarOf = ({ edition, of, to }: Edition): Calendar => ({
  edition,
  off: marked(of, 'off'),
  work: marked(of, 'work'),
  years: { from: 2020, to },
})

/**
 * What a new decision makes of a calendar: only the years it speaks of are written anew. `from`: the day of the release, from which it is counted by; what
 * had come before it stays as it was. `by`: the decision, as offices are told. An edition that was released never changes.
 */
export const followed = (calendar: Calendar, next: Edition & { readonly from: Day; readonly by: string }): Calendar => {
  const other = (kind: 'off' | 'work') => [...calendar[kind]].filter(([d]) => next.of[yearOf(d)] === undefined)
  const { off, work, ...rest } = calendarOf(next)
  return {
    ...rest,
    off: new Map([...other('off'), ...off]),
    work: new Map([...other('work'), ...work]),
    replaces: { calendar, until: next.from, by: next.by },
  }
}

const september2026 = calendarOf({ edition: '2026-09', of: years, to: 2026 })

/** The calendar in force: the last edition, which holds those before it. */
export const calendar: Calendar = september2026
