import { addDays, type Day, day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Wish } from '../story.ts'

const MEASURE = 'post-rehab'
/** Using drugs under management is a crime since then. */
const CRIME_LAW = day('2025-07-01')

type Chapter = (fate: Fate, managed: Came) => Generator<Wish, Came | undefined, Came>

/** Beats of one chapter; before the law has them it is a year in which nothing happens. */
const of = (beats: readonly Beat[], since?: Day): Chapter =>
  function* (fate, managed) {
    if (since !== undefined && managed.on < since) return managed
    return yield* follow(fate, MEASURE, managed.on, beats)
  }

const away = of([
  { act: 'reportAbsence', after: [5, 40], says: { whyAbsent: 'Đi làm xa (minh họa).' } },
  { act: 'back', after: [6, 20] },
])
const absent = of([
  { act: 'absence', after: [5, 40] },
  { act: 'conclude', after: [2, 5], says: { about: 'absence', conclusion: 'otherReason', verified: 'Đã gặp gia đình (minh họa).' } },
  { act: 'back', after: [2, 6] },
])
const protectedAside = of(
  [
    { act: 'enterProtection', after: [3, 10] },
    { act: 'leaveProtection', after: [10, 20] },
  ],
  NEW_LAW,
)
const imprisoned = of(
  [
    { act: 'imprison', after: [3, 15] },
    { act: 'release', after: [10, 30] },
  ],
  NEW_LAW,
)
const tried = of(
  [
    { act: 'referCriminal', after: [3, 20], says: { transferNo: '12/CA (minh họa)' } },
    { act: 'criminalOutcome', after: [10, 30], says: { outcome: 'notProsecuted' } },
  ],
  CRIME_LAW,
)
const reassigned = of([{ act: 'reassign', after: [10, 60], says: { helper: 'Cán bộ xã khác (minh họa)' } }])
const planned = of([
  {
    act: 'planSupport',
    after: [3, 10],
    says: (on: Day) => ({ reviewOn: addDays(on, 40), planned: 'Làm lại hồ sơ vay vốn (minh họa).' }),
  },
  { act: 'reviewPlan', after: [10, 30], says: { planStands: 'reached', reviewed: 'Đã có việc (minh họa).' } },
])
const moved: Chapter = function* (fate, managed) {
  return yield* follow(fate, MEASURE, managed.on, [
    { act: 'reportMove', after: [3, 20], says: (on: Day) => ({ leavesOn: on, leavesAt: minuteOf(fate.random, on, 8) }) },
    { act: 'handOver', after: [0, 1], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
    { act: 'assign', after: [1, 3], says: { helper: 'Cán bộ xã nơi đến (minh họa)' }, maybe: 100 },
  ])
}
const died: Chapter = function* (fate, managed) {
  yield* follow(fate, MEASURE, managed.on, [{ act: 'close', after: [20, 90], says: { reason: 'dead' } }])
  return undefined
}

/** What a year of management may have in it besides, lived in turn: so each comes in a city of some hundred, whatever is drawn. */
const chapters: readonly Chapter[] = [away, planned, moved, absent, imprisoned, tried, reassigned, protectedAside, planned, away, died]
/** What only the law of today has first. */
const sinceJuly2026: readonly Chapter[] = [protectedAside, imprisoned, moved, planned, absent, away, tried, reassigned]

export const chapterOf = ({ no }: Fate, { on }: Came): Chapter => {
  const list = on >= NEW_LAW ? sinceJuly2026 : chapters
  return list[no % list.length] ?? away
}
