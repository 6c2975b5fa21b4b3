import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Calendar } from '../../kernel/calendar.ts'
import { day } from '../../kernel/day.ts'
import { months, termOf } from '../../kernel/duration.ts'
import { days, hours, limitAfter, windowBefore, workingDays } from '../../kernel/limit.ts'
import { moment, when } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { text as en } from '../text/en/case.ts'
import { text as vi } from '../text/vi/case.ts'
import { nearness } from './clock-standing.ts'
import { debtorText } from './debtor.ts'
import { nearnessText, stepText, type T } from './wording.ts'

const calendar: Calendar = {
  edition: 'test',
  off: new Map([[day('2026-04-30'), { name: 'Ngày Chiến thắng', mark: 'recalled' as const }]]),
  work: new Map(),
  years: { from: 2026, to: 2026 },
}
let t: T

beforeAll(async () => {
  const words = i18next.createInstance()
  await words.init({ lng: 'vi', ns: ['case'], resources: { vi: { case: vi }, en: { case: en } }, interpolation: { escapeValue: false } })
  t = words.getFixedT('vi', 'case')
})

const lines = (steps: Parameters<typeof stepText>[1][]) => steps.map((s) => stepText(t, s, 'ngày nhận hồ sơ'))

describe('a computation is told step by step', () => {
  test('working days over a holiday whose notice nobody has checked', () => {
    expect(lines([...limitAfter(calendar, day('2026-04-29'), workingDays(2)).steps])).toEqual([
      'Mốc tính – ngày nhận hồ sơ: 29/04/2026.',
      'Không tính ngày xảy ra, cộng 2 ngày làm việc: 04/05/2026.',
      'Chưa chắc 30/04/2026 (Ngày Chiến thắng) là ngày nghỉ hay ngày làm việc.',
    ])
  })
  test('a last day that is a day off moves on', () => {
    expect(lines([...limitAfter(calendar, day('2026-03-02'), days(5)).steps]).at(-1)).toBe(
      'Ngày cuối là ngày nghỉ, nên chuyển sang ngày làm việc kế tiếp: 09/03/2026.',
    )
  })
  test('hours after a paper that gives only a day', () => {
    expect(lines([...limitAfter(calendar, day('2026-07-01'), hours(24)).steps])).toEqual([
      'Mốc tính – ngày nhận hồ sơ: 01/07/2026.',
      'Giấy tờ chỉ ghi ngày, nên giờ được tính từ khi hết ngày: 00:00 02/07/2026.',
      'Cộng 24 giờ: 00:00 03/07/2026.',
    ])
  })
  test('a window before a date', () => {
    expect(lines([...windowBefore(calendar, day('2026-07-10'), hours(24)).steps]).at(-1)).toBe(
      'Việc này làm trong khoảng 24 giờ trước mốc: bắt đầu từ 00:00 09/07/2026.',
    )
  })
  test('a term with days that shorten it, days that lengthen it, and a month without that date', () => {
    const { steps } = termOf(day('2024-08-31'), months(6), [
      { name: 'lưu trú tạm thời', counts: 'credited', from: day('2024-08-01'), to: day('2024-08-11') },
      { name: 'bỏ trốn', counts: 'uncounted', from: day('2024-10-01'), to: undefined },
    ])
    expect(lines([...steps]).slice(2)).toEqual([
      'Tháng cuối không có ngày đó, nên lấy ngày cuối tháng: 28/02/2025.',
      'Trừ 10 ngày đã được tính (lưu trú tạm thời): 18/02/2025.',
      '“bỏ trốn” bắt đầu 01/10/2024 và chưa kết thúc, nên chưa tính hết được.',
    ])
  })
})

test.each([
  ['2026-11-18', 'Quá hạn 3 ngày'],
  ['2026-11-21', 'Hạn cuối hôm nay'],
  ['2026-12-21', 'Còn 30 ngày'],
  ['2026-11-21T07:00+07:00', 'Quá hạn 2 giờ'],
  ['2026-11-21T20:30+07:00', 'Còn 12 giờ'],
])('a limit at %s: %s', (rolled, words) => {
  expect(nearnessText(t, nearness({ rolled: when(rolled), opens: undefined }, moment('2026-11-21T08:30+07:00')))).toBe(words)
})

describe('who owes a clock', () => {
  const court = (law.measures['compulsory'] ?? []).findLast((sheet) => sheet.from === '2023-02-01')
  const owed = (act: string): string => {
    const clock = court?.clocks.find(({ of }) => of.includes(act))
    if (!court || !clock) throw new Error(`nobody owes ${act}`)
    return debtorText(t, law, { who: clock.who, whose: clock.whose, sheet: court }, day('2024-03-01'))
  }
  test.each([
    ['answerOfficer', 'Chánh án Tòa án'],
    ['backFromLeave', 'người đó và gia đình'],
    ['complainAgain', 'người khiếu nại'],
    ['apply', 'Việc phải làm hoặc quyền của chính người này; cơ quan không làm thay được'],
  ])('is told as its text tells it: %s by %s', (act, words) => {
    expect(owed(act)).toBe(words)
  })
})
