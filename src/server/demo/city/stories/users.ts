import type { Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, minuteOf, type Story, type Wish } from '../story.ts'

const TEST = 'drug-test'
const MEASURE = 'user-management'
const SIGNS = ['caughtInTheAct', 'atPlaceOfUse', 'traces', 'ownDeclaration', 'driver'] as const
const no = (fate: Fate): string => `${1 + below(fate.random, 300)}/QĐ-QLSD`
const decided = (fate: Fate) => ({
  decisionNo: no(fate),
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
  const dependent = fate.random() < 0.5
  const told = yield* follow(fate, MEASURE, from, [
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
    { act: 'requestDetermination', after: [0, 1] },
    { act: 'determinedAgain', after: [3, 6], says: { finding: dependent ? 'addicted' : 'notAddicted' } },
  ])
  if (!told) return undefined
  if (!dependent) return yield* follow(fate, MEASURE, told.on, [{ act: 'decide', after: [0, 1], says: decided(fate) }])
  yield* follow(fate, MEASURE, told.on, [
    { act: 'stop', after: [0, 1], says: { decisionNo: no(fate), cause: 'addicted' } },
    { act: 'sendDecision', after: [0, 1], says: { sentTo: 'Tổ quản lý, gia đình (minh họa)' } },
  ])
  return undefined
}

/** Tested; who used is looked after for a year by the team of the commune. */
export const users: Story = function* (fate) {
  const { random, from } = fate
  const testResult = random() < 0.2 ? 'negative' : 'positive'
  const tested = yield {
    measure: TEST,
    act: 'quickTest',
    route: 'caught',
    happened: minuteOf(random, from, 8),
    says: { sign: SIGNS[below(random, SIGNS.length)], testResult, sample: 'urine', watched: 'sameSex', method: 'rapid', guardian: false },
  }
  if (!tested.recorded || testResult === 'negative') return
  yield* follow(fate, TEST, from, [
    { act: 'send', after: [0, 0], says: { toCommune: fate.ward }, late: [1, 8] },
    { act: 'receive', after: [0, 1] },
  ])
  const homeless = random() < 0.1
  const begun = yield* follow(fate, MEASURE, from, [
    { act: 'verifyResidence', after: [0, 1], says: { residence: homeless ? 'none' : 'stable' } },
    { act: 'notify', after: [0, 1], says: { toCommune: fate.ward } },
    { act: 'receive', after: [0, 1] },
    { act: 'addPaper', after: [0, 0], says: { paper: 'biography' }, maybe: 100 },
    ...(homeless
      ? [
          { act: 'requestDetermination', after: [0, 0] } as const,
          { act: 'determined', after: [3, 5], says: { finding: 'notAddicted' } } as const,
        ]
      : []),
    { act: 'decide', after: [0, 1], says: decided(fate), late: [2, 6] },
  ])
  if (!begun) return
  const half = yield* looked(fate, begun.on, 3 + below(random, 4))
  if (!half) return
  const repeats = random() < 0.2
  const on = repeats ? yield* again(fate, half.on) : half
  if (!on) return
  const here =
    random() < 0.1
      ? ((yield* follow(fate, MEASURE, on.on, [
          { act: 'reportMove', after: [1, 6], says: (day: Day) => ({ leavesOn: day, leavesAt: minuteOf(random, day, 8) }) },
          { act: 'handOver', after: [0, 2], says: { toCommune: fate.nextWard }, movesTo: fate.nextWard },
          { act: 'continueHere', after: [0, 1], says: decided(fate), maybe: 100 },
        ])) ?? on)
      : on
  const rest = yield* looked(fate, here.on, repeats ? 11 : 5)
  const ends = rest?.ends ?? here.ends
  if (!ends) return
  yield* follow(fate, MEASURE, ends, [
    { act: 'end', after: [0, 2], says: { decisionNo: no(fate) } },
    { act: 'sendDecision', after: [0, 2], says: { sentTo: 'Tổ quản lý, gia đình (minh họa)' } },
  ])
}
