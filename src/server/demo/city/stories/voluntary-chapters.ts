import { type Day, day } from '../../../../kernel/day.ts'
import { healthCentre as centre } from '../../organisations.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Wish } from '../story.ts'

const MEASURE = 'voluntary-community'
/** Using drugs while in rehabilitation is a crime since then. */
const CRIME_LAW = day('2025-07-01')
const healthCentre = centre.id

/** `detoxed`: the stay at the health centre was the second stage. */
type Went = { readonly came: Came; readonly detoxed: boolean }
type Chapter = (fate: Fate, begun: Came) => Generator<Wish, Went | undefined, Came>

const of = (beats: (fate: Fate) => readonly Beat[], detoxed = false): Chapter =>
  function* (fate, begun) {
    const came = yield* follow(fate, MEASURE, begun.on, beats(fate))
    return came && { came, detoxed }
  }

const breach = { breach: 'Không dự buổi tư vấn (minh họa).', noExcuse: true }

const atHealthCentre = of(
  () => [
    { act: 'bringToCentre', after: [1, 2], says: { healthCentre, plannedDays: 14 } },
    { act: 'admitToCentre', after: [0, 0] },
    { act: 'dayAtCentre', after: [0, 1], says: { course: 'Ổn định (minh họa).' } },
    { act: 'keepOrder', after: [0, 2], says: { order: 'Trực tại trạm hai ca (minh họa).' }, maybe: 100 },
    { act: 'leaveCentre', after: [12, 15], says: (on: Day) => ({ leftBecause: 'finished', finishedOn: on }) },
  ],
  true,
)
const tried = [
  { act: 'referCriminal', after: [3, 10], says: { transferNo: '15/CA (minh họa)' } },
  { act: 'criminalOutcome', after: [8, 15], says: { outcome: 'notProsecuted' } },
] as const
/** Moves to another commune in the middle: the file follows, and goes on there. */
const moved = (fate: Fate): readonly Beat[] => [
  { act: 'reportMove', after: [1, 6], says: (on: Day) => ({ leavesOn: on, leavesAt: minuteOf(fate.random, on, 8) }) },
  { act: 'handOver', after: [1, 3], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
  { act: 'continueHere', after: [1, 4], says: { continuationNo: '6/QĐ (minh họa)' }, maybe: 100 },
]
const underNewLaw = of((fate) => [
  { act: 'remind', after: [2, 8], says: breach },
  { act: 'review', after: [3, 10], says: { ...breach, reviewOf: 'second' } },
  { act: 'imprison', after: [3, 10] },
  { act: 'release', after: [8, 20] },
  ...moved(fate),
])
/** Stops, is recorded, explains, and goes on. */
const forgiven = of((fate) => [
  { act: 'noticeStop', after: [10, 30], says: (on: Day) => ({ stoppedOn: on, stoppedAt: minuteOf(fate.random, on, 8) }) },
  { act: 'conclude', after: [1, 4], says: { about: 'stopping', conclusion: 'noExcuse', verified: 'Đã gặp gia đình (minh họa).' } },
  { act: 'recordViolation', after: [1, 3], says: (on: Day) => ({ ground: 'stopped', foundOn: on, lastActOn: on, noExcuse: true }) },
  { act: 'explain', after: [0, 1], says: { explanation: 'Về chăm mẹ ốm (minh họa).' }, until: NEW_LAW },
  {
    act: 'dropViolation',
    after: [2, 4],
    says: (on: Day) => ({
      backTo: 'running',
      againFrom: on >= NEW_LAW ? minuteOf(fate.random, on, 7) : on,
      whyDropped: 'Có xác nhận của bệnh viện (minh họa).',
    }),
  },
])
const followed = of(() => [
  { act: 'plan', after: [1, 3] },
  { act: 'followUp', after: [5, 20], says: { followed: 'Gặp tại nhà, sức khỏe ổn định (minh họa).' } },
])
const died: Chapter = function* (fate, begun) {
  yield* follow(fate, MEASURE, begun.on, [{ act: 'close', after: [20, 60], says: { reason: 'dead' } }])
  return undefined
}

const triedAlone = of(() => tried)
const movedAlone = of(moved)

/**
 * What may happen to somebody at home besides, lived in turn: so each comes in a city of some hundred, whatever is drawn. Few lives lie in the months of
 * the newest law, so more happens in each of them.
 */
export const chapterOn = (fate: Fate, decided: Day, on: Day): Chapter => {
  const of = (chapters: readonly [Chapter, ...Chapter[]]): Chapter => chapters[fate.nth % chapters.length] ?? chapters[0]
  // The ladder of the new law does not reach whoever was decided on before it.
  if (decided >= NEW_LAW) return underNewLaw
  return on >= CRIME_LAW
    ? of([movedAlone, triedAlone, forgiven, followed, atHealthCentre, followed, triedAlone])
    : of([followed, atHealthCentre, forgiven, movedAlone, died])
}
