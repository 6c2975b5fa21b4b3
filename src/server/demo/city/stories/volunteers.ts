import { addDays, type Day } from '../../../../kernel/day.ts'
import { brought, type Fate, isYoung } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, minuteOf, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { referred } from './compulsory.ts'
import { ofOwnWillHoused } from './house.ts'
import { evaluated, gone, settled } from './living.ts'
import { inTurn, known, must, no, toldInTurn } from './turn.ts'
import { contracted, during, forgiven, MEASURE, REGISTERED_FROM, thinksAgain, toldAgain } from './volunteers-chapters.ts'
import { sinceJuly2026 } from './volunteers-since-2026.ts'

type Telling = Generator<Wish, void, Came>

/** Leaves without a word. Half come back within days; the commune asks after the others, and some of them are referred on. */
function* leaves(fate: Fate, from: Day): Telling {
  const { random } = fate
  const left = yield* follow(fate, MEASURE, from, [must('recordAbsence', [20, 90], (on: Day) => ({ leftOn: on }))])
  if (!left) return
  if (random() < 0.5) {
    const back = yield* follow(fate, MEASURE, left.on, [must('comeBack', [1, 2])])
    if (back) yield* stays(fate, back.on, back.ends)
    return
  }
  const stopped = yield* follow(fate, MEASURE, left.on, [
    must('recordStop', [12, 16], (on: Day) => ({ stopKind: 'absent', stoppedOn: on, stoppedAt: minuteOf(random, on, 8) })),
    known('noticeStop', [0, 2]),
    must('conclude', [1, 4], { about: 'stopping', conclusion: 'noExcuse', verified: 'Đã gặp gia đình (minh họa).' }),
    must('recordViolation', [0, 1], (on: Day) => ({ ground: 'stopped', foundOn: on, lastActOn: on, noExcuse: true })),
    ...(fate.nth % 3 === 1 ? forgiven(fate) : [must('refer', [4, 5])]),
  ])
  if (!stopped) return
  if (fate.nth % 3 === 1) return yield* stays(fate, stopped.on, stopped.ends)
  yield* gone(fate, stopped.on, 'ended')
  yield* referred(brought(fate), stopped.on)
}

/** The stages, and the end of the contract or of the term. */
function* stays(fate: Fate, from: Day, cure: Day | undefined): Telling {
  const { random } = fate
  const stage = (act: string, after: readonly [number, number]): Beat =>
    known(act, after, (on: Day) => ({ stageBegan: addDays(on, -after[0]), rating: below(random, 3) ? 'good' : 'pass' }))
  const detoxed = yield* follow(fate, MEASURE, from, [stage('finishIntake', [1, 2]), stage('finishDetox', [14, 20])])
  if (!detoxed) return
  yield* evaluated(fate, from, detoxed.on, 'evaluateTreatment', 14)
  const taught = yield* follow(fate, MEASURE, detoxed.on, [...during(fate, detoxed.on), stage('finishEducation', [93, 110])])
  if (!taught) return
  yield* evaluated(fate, from, taught.on, 'evaluateBehaviour', 0)
  const cured = yield* follow(fate, MEASURE, taught.on, [stage('finishLabour', [20, 40]), stage('finishReintegration', [5, 10])])
  const ends = cured?.ends ?? cure
  if (!cured || !ends) return
  const noticed = yield* follow(fate, MEASURE, addDays(ends, -40), [known('noticeEnd', [0, 5])])
  const told = noticed && (yield* toldAgain(fate, noticed))
  const minor = isYoung(fate)
  const done =
    told &&
    (yield* follow(fate, MEASURE, told === noticed ? told.on : addDays(told.ends ?? ends, -38), [
      known('evaluate', [30, 34]),
      must('complete', [6, 9], { certificateNo: no(fate, 'GXN-CSCN') }),
      ...(minor ? [must('handToFamily', [0, 0])] : []),
      known('noticeFinish', [0, 1]),
    ]))
  if (!done) return
  yield* gone(fate, done.on, 'served')
  yield* managedAfter(brought(fate), done.on, minor ? undefined : referred)
}

/** Since 1 July 2026 the province chooses the public facility, and a private one writes the reception record. */
const wayIn = (fate: Fate, route: string, sign: Beat): readonly Beat[] =>
  route === 'public'
    ? [
        must('forward', [0, 0]),
        must('place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility, minorPlace: true }),
        must('sendPlacement', [0, 0]),
        must('handOver', [0, 1]),
      ]
    : [must('chooseFacility', [0, 0], { chosen: fate.facility }), sign, must('receive', [0, 1])]

/** In a facility by the own will: most stay, one in five leaves, a few end the contract. */
export const volunteers: Story = function* (fate) {
  const { random } = fate
  if (yield* sinceJuly2026(fate)) return
  const route = random() < 0.7 ? 'public' : 'private'
  const from = yield* thinksAgain(fate)
  const minor = isYoung(fate)
  const registered = from >= REGISTERED_FROM
  const months = 6 + below(random, 7)
  const opened = yield {
    measure: MEASURE,
    act: registered ? 'register' : 'apply',
    route,
    happened: registered ? minuteOf(random, from, 9) : from,
    says: {
      registeredAt: fate.ward,
      plannedMonths: months,
      parents: minor,
      proof: 'finding',
      resultOn: addDays(from, -3),
      channel: 'inPerson',
    },
    // A centre opens cases of people of other units for who shows a number.
    unless: ['number'],
  }
  if (!opened.recorded) return
  const sign = must('sign', [0, 1], (on: Day) => ({ contractNo: no(fate, 'HĐ-CN'), months, termFrom: addDays(on, 1) }))
  const entered = yield* follow(fate, MEASURE, opened.on, [
    ...(registered
      ? [must('decide', [0, 1], { decisionNo: no(fate, 'QĐ-CAX'), attempt: 'first' }), ...wayIn(fate, route, sign)]
      : [must('counsel', [0, 1], { counselled: 'Đã tư vấn (minh họa).' }), sign, ...contracted(fate, route), must('admit', [1, 1])]),
  ])
  if (!entered) return
  yield* settled(fate, entered, minor ? 'minor' : 'volunteer')
  if (!(yield* toldInTurn(inTurn(ofOwnWillHoused(route, entered.on), fate.nth, 1, 2), fate, 'residence', entered))) {
    yield* follow(fate, MEASURE, entered.on, [must('close', [0, 1], { reason: 'dead' })])
    return
  }
  const came = (yield* follow(fate, MEASURE, entered.on, [known('noticeAdmitted', [0, 1]), known('plan', [1, 3])])) ?? entered
  const lot = random()
  if (lot < 0.2 && !minor) yield* leaves(fate, came.on)
  else if (lot < 0.26 && !minor) {
    const ended = yield* follow(fate, MEASURE, came.on, [must('endEarly', [30, 120], { whyEnded: 'Gia đình xin về (minh họa).' })])
    if (ended) yield* gone(fate, ended.on, 'ended')
  } else yield* stays(fate, came.on, came.ends)
}
