import type { Calendar } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import { type Dose, doseText, ml, type Volume, volumeText } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { limitAfter, workingDays } from '../../kernel/limit.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { courseOf } from '../history/course.ts'
import { daysTaken, givenOf, isPlanned, standing } from '../history/days.ts'
import { figure, type Parameters } from '../parameters/parameters.ts'
import type { Facts } from '../situation/situation.ts'
import { both, dayText } from '../text.ts'
import { type Finding, findingsOf, limitOf, type Says } from './finding.ts'

const said = (vi: string, en: string): Says => ({ says: both(vi, en) })

/** Somebody goes home now after a first dose of today. */
export const leavingFindings = (facts: Facts, p: Parameters): readonly Finding[] => {
  const today = dayOf(facts.now)
  const first = givenOf(standing(facts.doses)).find((g) => isPlanned(g) && dayOf(g.at) === today)
  const course = first && courseOf(daysTaken(facts.doses, facts.elsewhere), facts.knownSince, first.agent, today, figure(p, 'MS-04'))
  const isFirst = course?.is === 'begun' && course.first === today
  return findingsOf(p, 'IN-06', (row) => {
    if (!first || !isFirst) return undefined
    const minutes = minutesBetween(first.at, facts.now)
    return minutes < limitOf(row) * 60
      ? {
          says: both(
            `Liều đầu lúc ${first.at.slice(11, 16)}, mới theo dõi ${minutes} phút trong ${limitOf(row)} giờ.`,
            `First dose at ${first.at.slice(11, 16)}, observed for ${minutes} minutes of ${limitOf(row)} hours.`,
          ),
          since: first.at,
        }
      : undefined
  })
}

/** Nobody is watched for ever and nobody forgotten: so long after its end a watch that nobody closed is a doctor's. Ours. */
const UNCLOSED = 15

/** The time of observation after a first dose is over, and nobody has written how the person was when they left. */
export const unclosedFindings = (
  watch: { readonly since: Moment; readonly until: Moment },
  now: Moment,
  p: Parameters,
): readonly Finding[] =>
  findingsOf(p, 'IN-06', () =>
    minutesBetween(watch.until, now) >= UNCLOSED
      ? {
          says: both(
            `Liều đầu lúc ${watch.since.slice(11, 16)}, hết giờ theo dõi lúc ${watch.until.slice(11, 16)}: chưa ai ghi người bệnh ra về thế nào.`,
            `First dose at ${watch.since.slice(11, 16)}, observed until ${watch.until.slice(11, 16)}: nobody has written how the person left.`,
          ),
          since: watch.until,
        }
      : undefined,
  )

/** A transfer to another clinic (chuyển tiếp điều trị). */
export const transferFindings = (transfer: { readonly summary: 'attached' | 'none' }, p: Parameters): readonly Finding[] =>
  findingsOf(p, 'TR-01', () =>
    transfer.summary === 'none' ? said('Chưa kèm bản tóm tắt bệnh án.', 'The case summary is not attached.') : undefined,
  )

/** An application that waits for its decision. */
export const admissionFindings = (applied: Day, today: Day, calendar: Calendar, p: Parameters): readonly Finding[] =>
  findingsOf(p, 'TR-03', (row) => {
    const due = dayOf(limitAfter(calendar, applied, workingDays(limitOf(row))).rolled)
    return today > due
      ? said(
          `Đơn ngày ${dayText(applied)}, hạn trả lời ${dayText(due)} (${limitOf(row)} ngày làm việc).`,
          `Applied on ${dayText(applied)}, an answer was due on ${dayText(due)} (${limitOf(row)} working days).`,
        )
      : undefined
  })

/** What would end treatment. No rule of this system does: a named person decides, on a ground, with evidence. */
export type Ending = { readonly by: AccountId | 'nobody'; readonly ground: string | 'none'; readonly evidence: number }

export const endingFindings = (ending: Ending, p: Parameters): readonly Finding[] => [
  ...findingsOf(p, 'TE-01', () =>
    ending.by === 'nobody' ? said('Chưa có người quyết định chấm dứt.', 'Nobody has decided on the end.') : undefined,
  ),
  ...findingsOf(p, 'TE-02', () =>
    ending.ground === 'none' || ending.evidence === 0
      ? said('Chưa nêu căn cứ hoặc chưa có chứng cứ.', 'No ground was named, or there is no evidence.')
      : undefined,
  ),
]

/** A line that is written: what it does to what stands, who gave and who looked, and when it happened. */
export type Recording = {
  readonly does: 'add' | 'reverse' | 'edit' | 'delete'
  readonly dispenser: AccountId
  readonly verifier: AccountId | 'nobody'
  /** A supervisor released a point with one person; another person than who gives. */
  readonly release: AccountId | 'none'
  readonly happened: Moment
  readonly recorded: Moment
}

/** Whether somebody else compares name, mg and ml with whoever gives, or a supervisor let them work alone. */
export const secondFindings = (r: Pick<Recording, 'dispenser' | 'verifier' | 'release'>, p: Parameters): readonly Finding[] => {
  const second = [r.verifier, r.release].some((who) => who !== 'nobody' && who !== 'none' && who !== r.dispenser)
  return findingsOf(p, 'RC-02', () =>
    second ? undefined : said('Chỉ một người vừa cấp vừa kiểm tra.', 'One person both gave and verified.'),
  )
}

/** Whether the head of the clinic adopted that two people give: until then nobody is asked for a second one. */
export const asksSecond = <F extends Pick<Finding, 'id'> & { readonly action?: Finding['action'] | undefined }>(
  found: readonly F[],
): F | undefined => found.find((f) => f.id === 'RC-02' && f.action === 'block')

/** Asked of what is written down. Nobody with a valid order is left without a dose because of them. */
export const recordingFindings = (r: Recording, p: Parameters): readonly Finding[] => {
  const late = minutesBetween(r.happened, r.recorded)
  return [
    ...findingsOf(p, 'RC-01', () =>
      r.does === 'edit' || r.does === 'delete'
        ? said(
            'Một dòng đã ghi không sửa, không xóa: ghi dòng đảo kèm lý do.',
            'What is recorded is not edited or deleted: enter a reversing line with its reason.',
          )
        : undefined,
    ),
    ...secondFindings(r, p),
    ...findingsOf(p, 'RC-03', (row) =>
      late > limitOf(row) * 60
        ? said(
            `Xảy ra lúc ${r.happened.slice(11, 16)} ngày ${dayText(dayOf(r.happened))}, ghi sau ${Math.floor(late / 60)} giờ.`,
            `It happened at ${r.happened.slice(11, 16)} on ${dayText(dayOf(r.happened))} and is recorded ${Math.floor(late / 60)} hours later.`,
          )
        : undefined,
    ),
  ]
}

const different = (signers: readonly AccountId[]): number => new Set(signers).size

const signed = (p: Parameters, id: 'ST-05' | 'ST-06', signers: readonly AccountId[]): readonly Finding[] =>
  findingsOf(p, id, (row) =>
    different(signers) < limitOf(row)
      ? said(`Có ${different(signers)} trong ${limitOf(row)} người ký.`, `${different(signers)} of ${limitOf(row)} people signed.`)
      : undefined,
  )

/** Drug that comes to a dispensing point. */
export const receiptFindings = (signers: readonly AccountId[], p: Parameters): readonly Finding[] => signed(p, 'ST-05', signers)
/** Drug that is spilled, wasted, or taken back into the bottle. */
export const spillFindings = (signers: readonly AccountId[], p: Parameters): readonly Finding[] => signed(p, 'ST-06', signers)

/** The end of a day: what the book says and what stands in the cabinet. A signed record of the difference lets the day be closed. */
export type DayClose = { readonly book: Volume; readonly counted: Volume; readonly record: 'signed' | 'none' }

export const dayCloseFindings = (close: DayClose, p: Parameters): readonly Finding[] =>
  findingsOf(p, 'ST-03', (row) => {
    const difference = Math.abs(close.book - close.counted) as Volume // a distance of whole hundredths
    return difference > ml(limitOf(row)) && close.record === 'none'
      ? said(
          `Sổ ${volumeText(close.book)}, đếm ${volumeText(close.counted)}: chênh ${volumeText(difference)}.`,
          `Book ${volumeText(close.book, 'en')}, counted ${volumeText(close.counted, 'en')}: ${volumeText(difference, 'en')} apart.`,
        )
      : undefined
  })

/** What is left, against what was used in so many days that were looked at. */
export type Supply = { readonly left: Dose; readonly used: Dose; readonly days: number }

export const supplyFindings = (s: Supply, p: Parameters): readonly Finding[] =>
  findingsOf(p, 'ST-07', (row) =>
    s.used > 0 && s.left * s.days < limitOf(row) * s.used
      ? said(
          `Còn ${doseText(s.left)}, đủ ${Math.floor((s.left * s.days) / s.used)} ngày.`,
          `${doseText(s.left, 'en')} left, for ${Math.floor((s.left * s.days) / s.used)} days.`,
        )
      : undefined,
  )
