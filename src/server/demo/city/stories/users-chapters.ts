import { addDays, type Day } from '../../../../kernel/day.ts'
import { follow, NEW_LAW } from '../story.ts'
import { type Chapter, dayNo, known, must, wordsOf } from './turn.ts'

const helped: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [must('counsel', [3, 20], { help: 'job', helped: wordsOf('Đã giới thiệu việc làm') })])
/** Kept in custody for some days, which only the law of 2026 knows of. */
const held: Chapter = (fate, measure, came) =>
  came.on < addDays(NEW_LAW, -9)
    ? helped(fate, measure, came)
    : follow(fate, measure, came.on, [
        must('suspend', [9, 15], (on: Day) => ({ decisionNo: dayNo(on, 'QĐ-TĐC'), custody: 'arrest', custodyUntil: addDays(on, 6) })),
        must('resume', [3, 6], { backTo: 'managed' }),
      ])
/** Gone, nobody knows where, and back. */
const gone: Chapter = (fate, measure, came) =>
  came.on < addDays(NEW_LAW, -9)
    ? helped(fate, measure, came)
    : follow(fate, measure, came.on, [
        must('absent', [9, 12], { searched: wordsOf('Đã hỏi gia đình') }),
        known('conclude', [1, 3], { about: 'absence', conclusion: 'otherReason', verified: wordsOf('Đi làm xa') }),
        must('back', [2, 6]),
      ])
/** Dependent by a result from elsewhere: the management stops. */
const dependent: Chapter = function* (fate, measure, { on }) {
  yield* follow(fate, measure, on, [
    must('becomeAddicted', [5, 30], (to: Day) => ({ resultOn: to, askedBy: 'person' })),
    must('stop', [0, 1], (to: Day) => ({ decisionNo: dayNo(to, 'QĐ-QLSD'), cause: 'addicted' })),
    must('sendDecision', [0, 1], { sentTo: wordsOf('Tổ quản lý, gia đình') }),
  ])
  return undefined
}

/** What happens in the first weeks of management, lived in turn. */
export const chapters: readonly Chapter[] = [helped, held, gone, helped, dependent, held, gone]
