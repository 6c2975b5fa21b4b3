import { addDays, addMonths, type Day, daysBetween } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, NEW_LAW } from '../story.ts'
import { type Chapter, dayNo, known, must, type Telling, wordsOf } from './turn.ts'

const beats =
  (told: (fate: Fate) => readonly Beat[]): Chapter =>
  (fate, measure, { on }) =>
    follow(fate, measure, on, told(fate))

const mourned = must('applyLeave', [5, 15], { mourned: 'parent' })
const stage = (act: string, days: number): Beat =>
  must(act, [days, days + 2], (on: Day) => ({ stageBegan: addDays(on, -days), rating: 'good' }))
const wayToCourt = [
  known('post', [5, 10]),
  must('proposeSuspension', [9, 12], { care: 'inpatient', careDays: 30, homeCare: true }),
  must('suspend', [4, 9], (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') })),
] as const

const stages = beats(() => [
  stage('finishIntake', 2),
  stage('finishDetox', 12),
  stage('finishEducation', 93),
  stage('finishLabour', 10),
  stage('finishReintegration', 5),
])
const mourning = beats(() => [
  mourned,
  must('grantLeave', [0, 1], (on: Day) => ({ leaveUntil: addDays(on, 4), travelDays: 0 })),
  must('backFromLeave', [3, 4], { testResult: 'negative' }),
])
const notLet = beats(() => [mourned, must('denyLeave', [0, 1], { whyDenied: wordsOf('Đang theo dõi bệnh') })])
const wanted = beats(() => [
  must('takeOut', [5, 20], (on: Day) => ({ outNo: dayNo(on, 'QĐ-CS'), outUntil: addDays(on, 15) })),
  must('extendOut', [8, 12], (on: Day) => ({ outUntil: addDays(on, 10), askedAbove: true })),
  must('bringIn', [5, 9]),
])
const tried = beats(() => [
  must('suspendForCrime', [5, 20], (on: Day) => ({ transferNo: dayNo(on, 'CV'), suspected: 'other' })),
  must('resumeAfterCrime', [10, 20]),
])
const alone = beats(() => [must('noteHomeless', [5, 15]), must('askProtection', [3, 8], { protection: wordsOf('Trung tâm đã nhận đơn') })])
const nursed = beats(() => [...wayToCourt, must('resume', [12, 20])])
const ratedThen = beats(() => [
  known('rateGood', [5, 10], { monthly: 'good' }),
  known('rateLow', [20, 31], { monthlyLow: 'average' }),
  known('review', [2, 10]),
  known('proposeEducation', [2, 10], { misdeed: wordsOf('Gây rối trong tổ') }),
])

/** What may happen in a facility, under each law. */
export const insides: readonly Chapter[] = [mourning, wanted, ratedThen, nursed, tried, stages, notLet, alone]

const imprisoned = beats(() => [must('imprison', [1, 9]), must('release', [12, 25])])
const noticed = beats(() => [
  must('escape', [1, 9]),
  must('noticeEscape', [0, 0]),
  known('pursueEscaped', [0, 0], (on: Day) => ({ pursuitNo: dayNo(on, 'QĐ-CS') })),
  must('bringBack', [4, 15]),
])
const fledFromCare = beats(() => [
  must('proposeSuspension', [1, 5]),
  must('suspend', [2, 6], (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') })),
  must('cancelSuspension', [4, 12], (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') })),
  must('bringBack', [2, 9]),
])
/** What only Law 120 knows. */
export const insidesSince2026: readonly Chapter[] = [imprisoned, noticed, fledFromCare]

/** Reduced after half of the term, when the end had been told: it is told again. Answers the case with its new end. */
export function* reduced(fate: Fate, measure: string, { on, ends }: Came): Telling<Came | undefined> {
  if (!ends) return undefined
  const half = addDays(on, Math.ceil(daysBetween(on, ends) * 0.6))
  return yield* follow(fate, measure, half, [
    must('post', [0, 3]),
    must('proposeReduction', [9, 12], { lastThreeGood: true }),
    must('noticeEnd', [0, 2]),
    must('reduce', [3, 8], (to: Day) => ({ easingNo: dayNo(to, 'QĐ-TA'), merit: false, monthsOff: 1 })),
    must('noticeEndAgain', [0, 2]),
  ])
}
/** Only while the law of 2021 reduces, from the post to the new notice. */
export const mayBeReduced = ({ on, ends }: Came): boolean =>
  ends !== undefined && daysBetween(on, ends) > 80 && addDays(on, Math.ceil(daysBetween(on, ends) * 0.6) + 40) < NEW_LAW

export type Ending = { readonly whyLeft: 'dead' | 'eased' | 'ended'; readonly tell: Chapter }
/** How else it may be over: death, an illness, less than three months left, a grave far away. */
export const endings: readonly Ending[] = [
  {
    whyLeft: 'dead',
    tell: beats(() => [
      must('die', [10, 60]),
      must('noticeDeath', [0, 0], { kinReached: 'reached' }),
      must('bury', [0, 0], { buriedBy: 'kin', witnesses: 1 }),
    ]),
  },
  {
    whyLeft: 'eased',
    tell: beats(() => [
      known('post', [5, 20]),
      must('proposeExemption', [9, 12], { easing: 'exemptIllness', illnessMonths: 8 }),
      must('exemptRest', [5, 12], (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') })),
    ]),
  },
  {
    whyLeft: 'eased',
    tell: (fate, measure, { on, ends }) =>
      follow(fate, measure, ends && addMonths(ends, -3) > on ? addMonths(ends, -3) : on, [...wayToCourt, must('notResume', [12, 20])]),
  },
  { whyLeft: 'ended', tell: beats(() => [must('escape', [10, 40]), must('endAway', [20, 60], { awayReason: 'dead' })]) },
]
