import { type Day, day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Story, type Wish } from '../story.ts'
import { determined } from './determination.ts'
import { invitedAgain, sending, sentHere, TEST } from './tests.ts'
import { inTurn, no, toldInTurn } from './turn.ts'
import { chapters } from './users-chapters.ts'

const MEASURE = 'user-management'
const SIGNS = ['caughtInTheAct', 'atPlaceOfUse', 'traces', 'ownDeclaration', 'driver'] as const
/** Using again under management is a crime since then. */
const CRIME_LAW = day('2025-07-01')
const decided = (fate: Fate) => ({
  decisionNo: no(fate, 'QĐ-QLSD'),
  team: 'Công an xã, tổ trưởng dân phố, mẹ, Hội Phụ nữ (minh họa)',
  direct: 'Hội Phụ nữ (minh họa)',
})

/** Looked in on every month; now and then nobody is at home, and somebody asks why. */
function* looked(fate: Fate, from: Day, months: number): Generator<Wish, Came | undefined, Came> {
  const check = (seen: string): Beat => ({
    act: 'checkResidence',
    after: [22, 29],
    says: { seen, seenNote: 'Đã đến nhà (minh họa).' },
    maybe: 94,
  })
  let came: Came | undefined = { recorded: true, on: from }
  for (let month = 0; came && month < months; month += 1) {
    const away = fate.random() < 0.06
    came = yield* follow(fate, MEASURE, came.on, [
      check(away ? 'absent' : 'present'),
      ...(away
        ? [
            {
              act: 'conclude',
              after: [1, 3],
              says: { about: 'absence', conclusion: 'otherReason', verified: 'Đi làm ca đêm (minh họa).' },
              maybe: 100,
            } as const,
          ]
        : []),
    ])
  }
  return came
}

/** Found to have used again: determined, then stopped as dependent or decided on anew. Answers where it goes on. */
function* again(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const dependent = fate.nth % 2 === 0
  const asked = yield* follow(fate, MEASURE, from, [
    { act: 'test', after: [3, 20], says: (on: Day) => ({ testResult: 'positive', positiveOn: on, sign: 'tip' }) },
    {
      act: 'conclude',
      after: [0, 1],
      says: (on: Day) => ({ about: 'use', conclusion: 'noExcuse', useVerifiedOn: on, verified: 'Người đó thừa nhận (minh họa).' }),
    },
    {
      act: 'findUse',
      after: [0, 0],
      says: (on: Day) => ({ foundOn: on, foundAt: minuteOf(fate.random, on, 8), knownBy: 'ownTest' }),
    },
    ...(fate.from >= CRIME_LAW
      ? ([
          { act: 'referCriminal', after: [0, 1], says: { transferNo: '9/CA (minh họa)' } },
          { act: 'criminalOutcome', after: [3, 9], says: { outcomeNo: '12/CA (minh họa)' } },
        ] as const)
      : []),
    { act: 'requestDetermination', after: [0, 1] },
  ])
  if (!asked) return undefined
  const found = yield* determined(fate, asked.on, dependent)
  const told = yield* follow(fate, MEASURE, found ?? asked.on, [
    { act: 'determinedAgain', after: [0, 1], says: { finding: dependent ? 'addicted' : 'notAddicted' } },
  ])
  if (!told) return undefined
  if (!dependent) return yield* follow(fate, MEASURE, told.on, [{ act: 'decide', after: [0, 1], says: decided(fate) }])
  yield* follow(fate, MEASURE, told.on, [
    { act: 'stop', after: [0, 1], says: { decisionNo: no(fate, 'QĐ-QLSD'), cause: 'addicted' } },
    { act: 'sendDecision', after: [0, 1], says: { sentTo: 'Tổ quản lý, gia đình (minh họa)' } },
  ])
  return undefined
}

/** The sample shows nothing when it is looked at again: nobody is managed. */
function* refuted(fate: Fate): Generator<Wish, void, Came> {
  yield* follow(fate, MEASURE, fate.from, [
    { act: 'dropFinding', after: [0, 1], says: { whyNot: 'refuted', whyNotNote: 'Mẫu lần hai âm tính (minh họa).' } },
  ])
}

/** Tested; who used is looked after for a year by the team of the commune. */
export const users: Story = function* (fate) {
  const { random, from } = fate
  if (fate.nth % 6 === 5) return yield* untested(fate)
  const testResult = fate.nth % 6 === 3 ? 'negative' : 'positive'
  const tested = yield {
    measure: TEST,
    act: 'quickTest',
    route: 'caught',
    happened: minuteOf(random, from, 8),
    says: { sign: SIGNS[below(random, SIGNS.length)], testResult, sample: 'urine', watched: 'sameSex', method: 'rapid', guardian: false },
  }
  if (!tested.recorded) return
  if (testResult === 'negative') return yield* invitedAgain(fate, from)
  const homeless = fate.nth % 6 === 2
  const doubted = fate.nth % 17 === 10
  yield* follow(fate, TEST, from, sending(fate, { homeless, refuted: doubted }))
  if (doubted) return yield* refuted(fate)
  const begun = yield* follow(fate, MEASURE, from, [
    ...(fate.nth % 5 === 2 ? [{ act: 'extendCheck', after: [0, 0], says: { whyRemote: 'island' } } as const] : []),
    { act: 'verifyResidence', after: [0, 1], says: { residence: homeless ? 'none' : 'stable' } },
    { act: 'notify', after: [0, 1], says: { toCommune: fate.ward, ...(homeless ? { alsoTo: fate.nextWard } : {}) } },
    { act: 'receive', after: [0, 1] },
    { act: 'addPaper', after: [0, 0], says: { paper: 'biography' }, maybe: 100 },
    ...(homeless
      ? [
          { act: 'requestDetermination', after: [0, 0] } as const,
          { act: 'determined', after: [3, 5], says: { finding: 'notAddicted' } } as const,
        ]
      : []),
    { act: 'decide', after: [0, 1], says: decided(fate), late: [2, 6] },
    ...(homeless ? [{ act: 'tellRegistered', after: [0, 0], maybe: 100 } as const] : []),
  ])
  if (begun) yield* managed(fate, begun)
}

/** Found by the commune itself, or told of by the police of another place. */
function* untested(fate: Fate): Generator<Wish, void, Came> {
  const { from, random } = fate
  const told = fate.nth % 12 === 5
  const at = minuteOf(random, from, 7)
  if (told) yield* sentHere(fate, from)
  const opened = yield {
    measure: MEASURE,
    act: told ? 'receiveNotice' : 'find',
    route: 'user',
    happened: minuteOf(random, from, 9),
    says: { foundOn: from, foundAt: at, positiveOn: from, positiveAt: at, residence: 'stable' },
  }
  if (!opened.recorded) return
  const begun = yield* follow(fate, MEASURE, from, [
    ...(told
      ? []
      : ([
          { act: 'verifyResidence', after: [0, 1], says: { residence: 'stable' } },
          { act: 'notify', after: [0, 1], says: { toCommune: fate.ward } },
          { act: 'receive', after: [0, 1] },
        ] as const)),
    { act: 'decide', after: [0, 1], says: decided(fate) },
  ])
  if (begun) yield* managed(fate, begun)
}

/** A year of it, in which somebody uses again, moves, or is found dependent. */
function* managed(fate: Fate, begun: Came): Generator<Wish, void, Came> {
  const { random } = fate
  const told = yield* toldInTurn(inTurn(chapters, fate.nth), fate, MEASURE, begun)
  if (!told) return
  const half = yield* looked(fate, told.on, told.on >= NEW_LAW ? 1 : 3 + ((fate.nth * 2) % 5))
  if (!half) return
  const repeats = fate.nth % 4 === 1 || fate.nth % 12 === 0
  const on = repeats ? yield* again(fate, half.on) : half
  if (!on) return
  const here =
    fate.nth % 4 === 2 || fate.nth % 5 === 4 || (on.on >= NEW_LAW && fate.nth % 3 === 0)
      ? ((yield* follow(fate, MEASURE, on.on, [
          { act: 'reportMove', after: [1, 6], says: (day: Day) => ({ leavesOn: day, leavesAt: minuteOf(random, day, 8) }) },
          { act: 'noticeMove', after: [0, 0], maybe: 100 },
          {
            act: 'confirmArrival',
            after: [0, 1],
            says: (day: Day) => ({ arrivedOn: day, arrivedAt: minuteOf(random, day, 7) }),
            maybe: 100,
          },
          { act: 'present', after: [0, 0], maybe: 100 },
          { act: 'handOver', after: [0, 2], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
          { act: 'continueHere', after: [0, 1], says: decided(fate), maybe: 100 },
        ])) ?? on)
      : on
  const rest = yield* looked(fate, here.on, repeats ? 11 : 5)
  const ends = rest?.ends ?? here.ends
  if (!ends) return
  yield* follow(fate, MEASURE, ends, [
    { act: 'end', after: [0, 2], says: { decisionNo: no(fate, 'QĐ-QLSD') } },
    { act: 'sendDecision', after: [0, 2], says: { sentTo: 'Tổ quản lý, gia đình (minh họa)' } },
  ])
}
