import { type Day, day, laterOf } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Wish } from '../story.ts'

const MEASURE = 'substitution'
/** Using drugs while in treatment is a crime since then. */
const CRIME_LAW = day('2025-07-01')

type Chapter = (fate: Fate, from: Day) => Generator<Wish, Day, Came>

const of = (beats: (fate: Fate) => readonly Beat[], since?: Day): Chapter =>
  function* (fate, from) {
    // Whoever is in treatment for years comes to it once the law has it.
    const came = yield* follow(fate, MEASURE, since === undefined ? from : laterOf(from, since), beats(fate))
    return came?.on ?? from
  }

const nothing = of(() => [])
const breach = { breach: 'Không đến uống thuốc đúng giờ (minh họa).', noExcuse: true }
const moved = of((fate) => [
  { act: 'reportMove', after: [20, 60], says: (on: Day) => ({ leavesOn: on, leavesAt: minuteOf(fate.random, on, 8) }) },
  { act: 'handOver', after: [0, 1], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
])
const tried = of(
  () => [
    { act: 'referCriminal', after: [3, 20], says: { transferNo: '18/CA (minh họa)' } },
    { act: 'criminalOutcome', after: [10, 30], says: { outcome: 'treated' } },
  ],
  CRIME_LAW,
)
const reminded = of(
  () => [
    { act: 'remind', after: [3, 15], says: breach },
    { act: 'review', after: [5, 20], says: { ...breach, reviewOf: 'second' } },
  ],
  NEW_LAW,
)
/** Missed, recorded, explained, and goes on. */
const forgiven = of((fate) => [
  {
    act: 'noticeStop',
    after: [20, 90],
    says: (on: Day) => ({ absence: 'days', stoppedOn: on, stoppedAt: minuteOf(fate.random, on, 8) }),
  },
  { act: 'conclude', after: [2, 6], says: { about: 'stopping', conclusion: 'noExcuse', verified: 'Đã gặp gia đình (minh họa).' } },
  { act: 'recordViolation', after: [0, 2], says: (on: Day) => ({ ground: 'stopped', foundOn: on, lastActOn: on, noExcuse: true }) },
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

/** What may come to somebody in treatment besides, lived in turn. */
export const chapters: readonly Chapter[] = [nothing, moved, nothing, tried, nothing, forgiven, nothing, reminded, nothing]
