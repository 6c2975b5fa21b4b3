import { addDays, type Day, day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf } from '../story.ts'
import { dayNo, known, must, type Telling, wordsOf } from './turn.ts'

export const MEASURE = 'voluntary-facility'
/** From then on one registers with the commune police; before, with the facility. */
export const REGISTERED_FROM = day('2026-07-01')
/** Using drugs while in rehabilitation is a crime since then. */
const CRIME_LAW = day('2025-07-01')
/** No shorter prison sentence exists; afterwards the rest goes on. */
const PRISON = 92
/** The last day on which such a sentence can begin and somebody be back to be told of here. */
const LAST_SENTENCE = day('2026-08-15')

const contract = (fate: Fate, on: Day): Beat =>
  must('sign', [0, 1], { contractNo: dayNo(on, 'HĐ-CN'), months: 6, termFrom: addDays(on, 2 + (fate.nth % 3)) })

/** Some think better of it before the contract, or after it, and come back three weeks later. Answers when they do. */
export function* thinksAgain(fate: Fate): Telling<Day> {
  const { from, nth } = fate
  const before = nth % 11 === 4
  if (!before && nth % 11 !== 8) return from
  const back = addDays(from, 21)
  if (back >= REGISTERED_FROM) return from
  const opened = yield {
    measure: MEASURE,
    act: 'apply',
    route: 'public',
    happened: from,
    says: { registeredAt: fate.ward, plannedMonths: 6, parents: false, proof: 'finding', resultOn: addDays(from, -3) },
    unless: ['number'],
  }
  if (!opened.recorded) return from
  yield* follow(fate, MEASURE, opened.on, [
    must('counsel', [0, 1], { counselled: wordsOf('Đã tư vấn') }),
    ...(before
      ? [must('withdraw', [1, 2], { whyWithdrawn: wordsOf('Còn phải thu xếp việc nhà') })]
      : [contract(fate, opened.on), must('giveUp', [2, 3], { whyWithdrawn: wordsOf('Mẹ ốm, xin hoãn') })]),
  ])
  return back
}

/** What the facility does about a contract besides: a copy for the commune, and the support that is due. */
export const contracted = ({ nth }: Fate, route: string): readonly Beat[] => [
  ...(nth % 3 === 0 ? [known('sendCopy', [0, 1])] : []),
  ...(nth % 3 === 1 && route === 'public' ? [known('grantSupport', [0, 1], { supportKind: 'medicine' })] : []),
]

/** In the months of the stay: tested, or suspected of an offence that comes to nothing. */
export const during = ({ nth }: Fate, on: Day): readonly Beat[] => [
  ...(nth % 4 === 1 ? [known('test', [5, 20], { testKind: 'unannounced', testResult: 'negative' })] : []),
  ...(nth % 5 === 2 && on >= CRIME_LAW
    ? [
        must('referCriminal', [1, 9], (to: Day) => ({ transferNo: dayNo(to, 'CA') })),
        must('criminalOutcome', [8, 15], { outcome: 'notProsecuted' }),
      ]
    : []),
]

/** Explains why, and is believed: the rest goes on in the facility. */
export const forgiven = (fate: Fate): readonly Beat[] => [
  { act: 'explain', after: [0, 1], says: { explanation: wordsOf('Về chịu tang cha') }, until: REGISTERED_FROM },
  must('dropViolation', [2, 4], (on: Day) => ({
    backTo: 'running',
    againFrom: on >= REGISTERED_FROM ? minuteOf(fate.random, on, 7) : on,
    whyDropped: wordsOf('Có xác nhận của xã'),
  })),
]

/** Told of the end, then sentenced for what happened before: the end moves, and is told again. Answers the case with its new end. */
export function* toldAgain(fate: Fate, noticed: Came): Telling<Came | undefined> {
  if (fate.nth % 2 === 1 || noticed.on < REGISTERED_FROM || noticed.on > LAST_SENTENCE) return noticed
  return yield* follow(fate, MEASURE, noticed.on, [
    must('imprison', [1, 2]),
    must('release', [PRISON, PRISON + 1]),
    must('noticeEndAgain', [0, 0]),
  ])
}
