import { addDays, type Day, laterOf } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Beat, follow, minuteOf, NEW_LAW } from '../story.ts'
import { known, must, type Telling, wordsOf } from './turn.ts'

export const TEST = 'drug-test'

const clean = { testResult: 'negative', sample: 'urine', watched: 'sameSex', method: 'rapid', guardian: false }
const comesOn = (on: Day) => ({ comeOn: addDays(on, 2) })

/** What becomes of somebody who is asked to come: ill and asked again, unwilling and brought, never found. */
const invitations: readonly (readonly Beat[])[] = [
  [
    must('uncooperative', [2, 2], { how: 'absent' }),
    must('conclude', [1, 2], { conclusion: 'illness', verified: wordsOf('Đã xem giấy ra viện') }),
    must('askAgain', [1, 2], comesOn),
    must('test', [2, 2], clean),
  ],
  [
    must('uncooperative', [2, 2], { how: 'refused' }),
    must('conclude', [1, 2], { conclusion: 'noExcuse', verified: wordsOf('Đã gặp tại nhà') }),
    known('summon', [1, 2], (on: Day) => ({ comeOn: addDays(on, 1), noExcuse: true })),
    known('escort', [1, 2], { noExcuse: true }),
    must('test', [0, 1], clean),
  ],
  [
    must('uncooperative', [2, 2], { how: 'absent' }),
    must('conclude', [2, 3], { conclusion: 'otherReason', verified: wordsOf('Đi làm xa, không rõ nơi ở') }),
    must('drop', [5, 9], { whyDropped: 'neverCame' }),
  ],
]

function* invited(fate: Fate, from: Day, which: number): Telling<void> {
  const asked = yield {
    measure: TEST,
    act: 'ask',
    route: 'suspected',
    happened: from,
    says: { sign: 'tip', ...comesOn(from) },
  }
  if (asked.recorded) yield* follow(fate, TEST, from, invitations[which % invitations.length] ?? [])
}

/** Asked three times over the years, once under the law of 2026: each ends otherwise, and another life begins with the next. */
export function* invitedAgain(fate: Fate, from: Day): Telling<void> {
  const first = Math.floor(fate.nth / 6)
  yield* invited(fate, addDays(from, 10), first)
  yield* invited(fate, addDays(from, 50), first + 1)
  // Under the new law whoever refuses is brought, where the law before summons.
  yield* invited(fate, laterOf(addDays(from, 90), addDays(NEW_LAW, 5 + (fate.nth % 20))), first + 2)
}

/** A positive result that the police of another place sent. */
export function* sentHere(fate: Fate, from: Day): Telling<void> {
  const at = minuteOf(fate.random, from, 8)
  yield {
    measure: TEST,
    act: 'receiveResult',
    route: 'caught',
    happened: at,
    says: { testedBy: 'police', testedAt: minuteOf(fate.random, from, 7) },
  }
}

/** Where a positive result goes: kept where nobody has a residence, looked at again by a laboratory, sent where the person lives. */
export const sending = (fate: Fate, { homeless, refuted }: { readonly homeless: boolean; readonly refuted: boolean }): readonly Beat[] =>
  homeless
    ? [must('keep', [0, 0], { whyKept: 'noResidence' })]
    : refuted
      ? [must('laboratory', [0, 0], { laboratoryResult: 'negative' })]
      : [
          ...(fate.nth % 6 === 0 ? [must('laboratory', [0, 0], { laboratoryResult: 'positive' })] : []),
          { act: 'send', after: [0, 0], says: { toCommune: fate.ward }, late: [1, 8] },
          { act: 'receive', after: [0, 1] },
        ]
