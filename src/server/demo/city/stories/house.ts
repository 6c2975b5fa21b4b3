import { addDays, type Day } from '../../../../kernel/day.ts'
import { follow, NEW_LAW } from '../story.ts'
import { type Chapter, dayNo, must, wordsOf } from './turn.ts'

/** Works, learns a trade and gives it up. */
export const works: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('assignLabour', [20, 22], { work: wordsOf('Tổ may'), hoursADay: 4, hoursAWeek: 20 }),
    must('evaluateLabour', [5, 9], (to: Day) => ({ rating: 'good', evaluatedOn: to })),
    must('stopLabour', [1, 3], { whyStopped: 'wish' }),
    must('train', [0, 2], { course: 'primary', trainedBefore: false }),
  ])
export const behaves: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('reward', [9, 20], (to: Day) => ({ decisionNo: dayNo(to, 'QĐ-CS'), rewardKind: to < NEW_LAW ? 'praise' : 'sudden' })),
    must('recordBreach', [2, 9], (to: Day) => ({ breachedOn: to, breach: wordsOf('Đi muộn') })),
    must('dropBreach', [0, 1], { whyDropped: wordsOf('Lần đầu, đã nhận lỗi') }),
  ])
export const toldOfTheEnd: Chapter = (fate, measure, came) =>
  follow(fate, measure, came.on, [
    must('receiveGift', [9, 20], { giftKind: 'letter', forbidden: false }),
    must('noteEnd', [0, 2], { termEnds: came.ends ?? addDays(came.on, 300) }),
  ])
const together: Chapter = (fate, measure, came) =>
  addDays(came.on, 115) >= NEW_LAW
    ? toldOfTheEnd(fate, measure, came)
    : follow(fate, measure, came.on, [must('coupleVisit', [95, 105], { hours: 24, ratedWell: true })])
const learns: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('noteSchooling', [9, 20], { schoolYear: 'Lớp 7', result: 'passed', school: 'Trường trung học cơ sở (minh họa)' }),
    must('receiveGift', [1, 5], { giftKind: 'letter', forbidden: false }),
  ])

/** The first months in a house, lived in turn. */
export const housed: readonly Chapter[] = [works, behaves, toldOfTheEnd, together]
export const housedMinors: readonly Chapter[] = [learns]

const mourns: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('applyLeave', [9, 20], { mourned: 'parent' }),
    must('grantLeave', [0, 0], (to: Day) => ({ leaveUntil: addDays(to, 3), travelDays: 0 })),
    must('backFromLeave', [2, 3], { testResult: 'negative' }),
    must('healthCheck', [3, 9]),
  ])
const mayNotLeave: Chapter = (fate, measure, { on }) =>
  follow(fate, measure, on, [
    must('applyLeave', [9, 20], { mourned: 'parent' }),
    must('denyLeave', [0, 0], { whyDenied: wordsOf('Đang cắt cơn') }),
  ])
const dies: Chapter = function* (fate, measure, { on }) {
  yield* follow(fate, measure, on, [
    must('die', [20, 60]),
    must('noticeDeath', [0, 0], { officesTold: true, kinTold: 'told', kinName: wordsOf('Mẹ') }),
    must('recordDeath', [0, 0], { kinPresent: 'present', witnesses: 2 }),
    must('bury', [0, 0], { buriedBy: 'kin' }),
  ])
  return undefined
}
/** Of whoever came by the own will: only the law of 2026 has leave and a yearly look for them, in a public house. */
export const ofOwnWillHoused = (route: string, on: Day): readonly Chapter[] =>
  on >= NEW_LAW && route === 'public' ? [mourns, mayNotLeave] : [works, dies, behaves, learns, toldOfTheEnd, behaves, learns]
