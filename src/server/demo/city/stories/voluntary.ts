import { addDays, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, minuteOf, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { referred } from './compulsory.ts'
import { fitted } from './fitted.ts'

const MEASURE = 'voluntary-community'
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`

/** Stays away: somebody finds out why. With an excuse all goes on; without one it is a violation. */
function* stopped(fate: Fate, from: Day): Generator<Wish, void, Came> {
  const excused = fate.random() < 0.4
  const told = yield* follow(fate, MEASURE, from, [
    { act: 'noticeStop', after: [10, 60], says: (on: Day) => ({ stoppedOn: on, stoppedAt: minuteOf(fate.random, on, 8) }) },
    {
      act: 'conclude',
      after: [1, 4],
      says: { about: 'stopping', conclusion: excused ? 'illness' : 'noExcuse', verified: 'Đã gặp gia đình (minh họa).' },
    },
  ])
  if (!told || excused) return
  yield* toCompulsory(fate, told.on, 'stopped')
}

/** Without an excuse a record is made, and the file goes to whoever prepares compulsory rehabilitation. */
function* toCompulsory(fate: Fate, from: Day, ground: string): Generator<Wish, void, Came> {
  const asked = ground === 'notRegistered' ? { askedElsewhere: true } : {}
  const gone = yield* follow(fate, MEASURE, from, [
    { act: 'recordViolation', after: [1, 3], says: (on: Day) => ({ ground, foundOn: on, lastActOn: on, noExcuse: true, ...asked }) },
    { act: 'refer', after: [3, 6] },
  ])
  if (gone) yield* referred(fate, gone.on)
}

/** Does not come to register: somebody goes and asks. Some were ill and register then. Answers when the excuse was found. */
function* awaited(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const excused = fate.random() < 0.5
  const asked = yield* follow(fate, MEASURE, from, [
    {
      act: 'conclude',
      after: [7, 12],
      says: { about: 'registering', conclusion: excused ? 'illness' : 'noExcuse', verified: 'Đã đến nhà (minh họa).' },
    },
  ])
  if (!asked || excused) return asked
  yield* toCompulsory(fate, asked.on, 'notRegistered')
  return undefined
}

/** Moves to another commune in the middle: the file follows, and goes on there. */
function* moved(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  return yield* follow(fate, MEASURE, from, [
    { act: 'reportMove', after: [1, 6], says: (on: Day) => ({ leavesOn: on, leavesAt: minuteOf(fate.random, on, 8) }), maybe: 100 },
    { act: 'handOver', after: [1, 3], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
    { act: 'continueHere', after: [1, 4], says: { continuationNo: no(fate, 'QĐ-UBND') }, maybe: 100 },
  ])
}

/** Told the result at the commune, which opens the wait for the registration. */
export const voluntary: Story = function* (fate) {
  const { random, from } = fate
  const notified = yield {
    measure: MEASURE,
    act: 'notify',
    route: 'adult',
    happened: minuteOf(random, from, 8),
    says: { resultOn: from, notifiedOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
  }
  if (notified.recorded) yield* fromResult({ ...fate, from: notified.on })
}

/** Rehabilitation at home or in the community, from a result that was told: one in four does not go all the way. */
export function* fromResult(fate: Fate): Generator<Wish, void, Came> {
  const { random, from } = fate
  const notified: Came = { recorded: true, on: from }
  const ready = random() < 0.07 ? yield* awaited(fate, notified.on) : notified
  if (!ready) return
  const months = 6 + below(random, 7)
  const decided = yield* follow(fate, MEASURE, ready.on, [
    {
      act: 'register',
      after: [1, 3],
      says: {
        place: below(random, 3) ? 'home' : 'community',
        plannedMonths: months,
        parents: false,
        proof: 'finding',
        channel: 'inPerson',
      },
    },
    { act: 'receive', after: [0, 0], says: { parentsConfirmed: false }, maybe: 100 },
    {
      act: 'decide',
      after: [1, 2],
      says: (on: Day) => ({
        decisionNo: no(fate, 'QĐ-UBND'),
        months,
        termFrom: addDays(on, 1),
        attempt: 'first',
        helper: 'Cán bộ xã (minh họa)',
      }),
    },
  ])
  if (!decided) return
  const on = yield* fitted(fate, decided.on)
  const begun = yield* follow(fate, MEASURE, on, [
    { act: 'deliver', after: [0, 1], maybe: 100 },
    { act: 'contract', after: [0, 1], says: { provider: fate.team }, maybe: 100 },
    { act: 'start', after: [1, 2], late: [8, 10] },
    { act: 'start', after: [1, 2], maybe: 7, corrects: true },
    { act: 'noticeStart', after: [0, 1], maybe: 100 },
  ])
  if (!begun) return
  if (random() < 0.12) return yield* stopped(fate, begun.on)
  const stage = (act: string, after: readonly [number, number]) =>
    ({
      act,
      after,
      says: (on: Day) => ({ stageBegan: addDays(on, -after[0]), rating: below(random, 3) ? 'good' : 'pass' }),
      maybe: 100,
    }) as const
  const here = random() < 0.14 ? ((yield* moved(fate, begun.on)) ?? begun) : begun
  const cured = yield* follow(fate, MEASURE, here.on, [
    stage('finishIntake', [5, 8]),
    stage('finishDetox', [14, 20]),
    { act: 'test', after: [20, 60], says: { testKind: 'unannounced', testResult: 'negative' }, maybe: 60, late: [6, 10] },
    stage('finishEducation', [93, 120]),
  ])
  const ends = cured?.ends ?? begun.ends
  if (!cured || !ends || random() < 0.25) return
  const completed = yield* follow(fate, MEASURE, addDays(ends, -12), [
    { act: 'noticeEnd', after: [0, 0], maybe: 100 },
    { act: 'proposeCompletion', after: [2, 4], maybe: 100 },
    { act: 'complete', after: [8, 11], says: { certificateNo: no(fate, 'GXN-UBND') } },
  ])
  if (completed) yield* managedAfter(fate, completed.on, referred)
}
