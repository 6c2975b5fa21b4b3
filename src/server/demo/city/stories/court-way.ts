import { addDays, type Day, day } from '../../../../kernel/day.ts'
import { type Beat, follow, minuteOf, NEW_LAW } from '../story.ts'
import { type Chapter, dayNo, known, must, wordsOf } from './turn.ts'

/** What is in effect from then on was decided under it. */
const DECIDED_SINCE = day('2026-07-25')
const delivered = must('deliverEffective', [0, 0], (on: Day) => ({ receivedOn: on }))
const applied = (asksFor: 'postpone' | 'exempt') =>
  must('apply', [0, 1], { asksFor, applyGround: asksFor === 'postpone' ? 'illness' : 'fatal' })
const ruled = (act: string) => must(act, [2, 6], (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') }))
const sentOn = (on: Day): readonly Beat[] =>
  on >= DECIDED_SINCE ? [must('sendEasing', [0, 1], { sentTo: wordsOf('Công an xã, người đó') })] : []
const over = (chapter: Chapter): Chapter =>
  function* (...told) {
    yield* chapter(...told)
    return undefined
  }

/** A complaint that comes too late, which the court turns away, and a postponement. */
const postponed: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('complainLate', [0, 0], { lateFrom: 'person', whyLate: wordsOf('Nhận quyết định khi đang nằm viện') }),
    must('judgeLate', [0, 0], { lateOutcome: 'turnedAway' }),
    delivered,
    applied('postpone'),
    ruled('postpone'),
    ...sentOn(on),
    must('endPostponement', [15, 40], { whyEnded: 'over', proof: wordsOf('Giấy ra viện') }),
  ])
const denied: Chapter = (fate, measure, { on }) => follow(fate, measure, on, [delivered, applied('postpone'), ruled('denyEasing')])
const exempted = over((fate, measure, { on }) => follow(fate, measure, on, [delivered, applied('exempt'), ruled('exempt')]))
/** No place, and then a flood. */
const waits: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('sendForExecution', [0, 0]),
    known('wait', [0, 1], { whyWaiting: wordsOf('Cơ sở hết chỗ') }),
    must('restartBringing', [0, 1], (to: Day) => ({
      bringAgainFrom: to >= NEW_LAW ? minuteOf(fate.random, to, 7) : to,
      forceMajeure: wordsOf('Nước lũ chia cắt xã'),
    })),
  ])
const lapsed: Chapter = function* (fate, measure, came) {
  // A year after the effect; the law of 2026 knows no lapse.
  if (addDays(came.on, 372) >= NEW_LAW) return yield* waits(fate, measure, came)
  yield* follow(fate, measure, came.on, [must('lapse', [368, 371])])
  return undefined
}
const cancelled = over((fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('cancelForCrime', [1, 3], (to: Day) => ({ cancelNo: dayNo(to, 'QĐ-TA') })),
    must('passToCriminal', [0, 2], { servedDays: 0, prisonDays: 0 }),
  ]),
)
const fled: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('flee', [0, 2]),
    known('pursue', [1, 3], (to: Day) => ({ pursuitNo: dayNo(to, 'QĐ-CAT') })),
    // The law of 2026 knows no lapse that could count again.
    must('foundAgain', [15, 60], (to: Day) => ({ lapseAgainFrom: to >= NEW_LAW ? null : to })),
  ])

/** Gone while it is put off: since 2026 the court takes that back first. */
const fledWhilePutOff: Chapter = (fate, measure, came) =>
  came.on < NEW_LAW
    ? fled(fate, measure, came)
    : follow(fate, measure, came.on, [
        delivered,
        applied('postpone'),
        ruled('postpone'),
        ...sentOn(came.on),
        ruled('cancelPostponement'),
        known('pursue', [1, 3], (to: Day) => ({ pursuitNo: dayNo(to, 'QĐ-CAT') })),
        must('foundAgain', [4, 9], { lapseAgainFrom: null }),
      ])

/** Before somebody is brought in: put off, in flight, no place, not put off. */
export const beforeTheWay: readonly Chapter[] = [postponed, fled, waits, denied, fledWhilePutOff]
/** The same by what only the law of today has first, for those who begin under it. */
export const beforeTheWaySince2026: readonly Chapter[] = [fledWhilePutOff, postponed, waits, denied, fled]
/** Of whom the facility of the file still has: nobody flees, nobody is put off. */
export const whileHeld: readonly Chapter[] = [waits, denied]
/** What comes instead: an illness, a year gone by, a crime. */
export const insteadOfTheWay: readonly Chapter[] = [exempted, lapsed, cancelled]
