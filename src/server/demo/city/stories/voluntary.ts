import { addDays, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, minuteOf, NEW_LAW, type Story, type Wish } from '../story.ts'
import { managedAfter, returning } from './aftercare.ts'
import { referred } from './compulsory.ts'
import { fitted } from './fitted.ts'
import { no } from './turn.ts'
import { chapterOn } from './voluntary-chapters.ts'

const MEASURE = 'voluntary-community'

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

/** Kept from registering by water. */
const cutOff = ({ no }: Fate): boolean => no % 13 === 6

/** Does not come to register: somebody goes and asks. Some were ill and register then. Answers when the excuse was found. */
function* awaited(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const excused = cutOff(fate) || fate.random() < 0.5
  const asked = yield* follow(fate, MEASURE, from, [
    {
      act: 'conclude',
      after: [7, 12],
      says: { about: 'registering', conclusion: excused ? 'illness' : 'noExcuse', verified: 'Đã đến nhà (minh họa).' },
    },
  ])
  if (asked && cutOff(fate))
    return yield* follow(fate, MEASURE, asked.on, [
      {
        act: 'restartRegister',
        after: [0, 1],
        says: (on: Day) => ({
          registerAgainFrom: on >= NEW_LAW ? minuteOf(fate.random, on, 7) : on,
          forceMajeure: 'Nước lũ chia cắt xã (minh họa).',
        }),
      },
    ])
  if (!asked || excused) return asked
  yield* toCompulsory(fate, asked.on, 'notRegistered')
  return undefined
}

/** Told the result at the commune, which opens the wait for the registration. */
export const voluntary: Story = function* (fate) {
  const { random, from } = fate
  // Some have completed it elsewhere and come home.
  if (fate.no % 8 === 2) return yield* returning(fate)
  const notified = yield {
    measure: MEASURE,
    act: 'notify',
    route: 'adult',
    happened: minuteOf(random, from, 8),
    says: { resultOn: from, notifiedOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
  }
  if (notified.recorded) yield* fromResult({ ...fate, from: notified.on })
}

/** What a commune does with a result that a determination brought it: takes it up, sends it where the person lives, or closes it. */
export function* fromTold(fate: Fate): Generator<Wish, void, Came> {
  if (fate.no % 9 === 4) {
    yield* follow(fate, MEASURE, fate.from, [
      { act: 'closeTold', after: [0, 1], says: { whyNotHere: 'otherFile', whyNotHereNote: 'Đã xem (minh họa).' } },
    ])
    return
  }
  const there = fate.no % 9 === 7
  const taken = yield* follow(fate, MEASURE, fate.from, [
    ...(there ? [{ act: 'passOn', after: [0, 0], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard } as const] : []),
    { act: 'takeUp', after: [0, 0] },
  ])
  if (taken) yield* fromResult({ ...fate, from: taken.on })
}

/** Rehabilitation at home or in the community, from a result that was told: one in four does not go all the way. */
function* fromResult(fate: Fate): Generator<Wish, void, Came> {
  const { random, from } = fate
  const notified: Came = { recorded: true, on: from }
  const ready = random() < 0.07 || cutOff(fate) ? yield* awaited(fate, notified.on) : notified
  if (!ready) return
  const months = 6 + below(random, 7)
  const registered = yield* follow(fate, MEASURE, ready.on, [
    { act: 'guide', after: [0, 0], says: { missing: 'Bản sao giấy tờ (minh họa).' }, maybe: 25 },
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
  ])
  if (!registered) return
  // Under the new law whoever registered was received by the police, and no commune refuses.
  if (fate.nth % 10 === 5 && registered.on < addDays(NEW_LAW, -5)) {
    yield* follow(fate, MEASURE, registered.on, [{ act: 'refuse', after: [1, 2], says: { whyRefused: 'Cư trú ở xã khác (minh họa).' } }])
    return
  }
  if (fate.no % 23 === 7) {
    yield* follow(fate, MEASURE, registered.on, [{ act: 'goElsewhere', after: [1, 3], says: { otherForm: 'facility' } }])
    return
  }
  const decided = yield* follow(fate, MEASURE, registered.on, [
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
    { act: 'assign', after: [0, 1], says: { helper: 'Cán bộ xã (minh họa)' }, maybe: 100 },
    ...(fate.no % 17 === 2
      ? ([
          {
            act: 'restartStart',
            after: [0, 1],
            says: (on: Day) => ({ startAgainFrom: on, forceMajeure: 'Nước lũ chia cắt xã (minh họa).' }),
          },
        ] as const)
      : []),
    { act: 'contract', after: [0, 1], says: { provider: fate.team }, maybe: 100 },
    { act: 'start', after: [1, 2], late: [8, 20] },
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
  const taken = yield* follow(fate, MEASURE, begun.on, [stage('finishIntake', [5, 8])])
  const went = taken && (yield* chapterOn(fate, decided.on, taken.on)(fate, taken))
  if (!went) return
  const cured = yield* follow(fate, MEASURE, went.came.on, [
    ...(went.detoxed ? [] : [stage('finishDetox', [14, 20])]),
    { act: 'test', after: [20, 60], says: { testKind: 'unannounced', testResult: 'negative' }, maybe: 60, late: [6, 10] },
    stage('finishEducation', [93, 120]),
    { ...stage('finishLabour', [10, 20]), maybe: 40 },
    { ...stage('finishReintegration', [5, 10]), maybe: 40 },
  ])
  const ends = cured?.ends ?? begun.ends
  if (!cured || !ends || fate.nth % 4 === 3) return
  const completed = yield* follow(fate, MEASURE, addDays(ends, -12), [
    { act: 'noticeEnd', after: [0, 0], maybe: 100 },
    { act: 'noticeFinish', after: [0, 1], says: (on: Day) => ({ finishedOn: on, finishedAt: minuteOf(random, on, 8) }), maybe: 60 },
    {
      act: 'paySupport',
      after: [0, 1],
      says: (on: Day) => ({ amount: 2_600_000, payer: 'local', supportNo: no(fate, 'QĐ-UBND'), supportDecidedOn: on }),
      maybe: 75,
    },
    { act: 'proposeCompletion', after: [2, 4], maybe: 100 },
    { act: 'complete', after: [8, 11], says: { certificateNo: no(fate, 'GXN-UBND') } },
  ])
  if (completed) yield* managedAfter(fate, completed.on, referred)
}
