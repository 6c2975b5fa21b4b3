import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day, laterOf } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf, NEW_LAW, type Story } from '../story.ts'
import { behaves, toldOfTheEnd, works } from './house.ts'
import { settled } from './living.ts'
import { dayNo, known, must, type Telling, toldInTurn, wordsOf } from './turn.ts'

const MEASURE = 'compulsory-minor'
const AT_HOME = 'voluntary-community'
const easing = (on: Day) => ({ easingNo: dayNo(on, 'QĐ-TA') })
const sent = { sentTo: wordsOf('Công an xã, cha mẹ') }

/** A file for the court, complete; where the person is held meanwhile, if so. */
const filed = ({ court, facility }: Fate, held: boolean): readonly Beat[] => [
  { ...known('explain', [0, 0]), until: NEW_LAW },
  must('noteRepresentative', [0, 0], { representedBy: 'parent' }),
  must('addBiography', [0, 0], { pages: 3 }),
  must('addFinding', [0, 0], { pages: 2, heldThen: null, resultOn: null }),
  must('addStatement', [0, 0], { pages: 1 }),
  ...(held ? [must('holdAtFacility', [0, 0], (on: Day) => ({ holdingNo: dayNo(on, 'QĐ-QL'), holdingPlace: facility }))] : []),
  must('addOpinion', [0, 0], { opinion: 'agree', pages: 1 }),
  must('makeFile', [0, 1], (on: Day) => ({ requestNo: dayNo(on, 'ĐN'), residence: 'stable', pages: 2 })),
  must('notify', [0, 0], (on: Day) => ({ receivedOn: on })),
  must('notifyParents', [0, 0], (on: Day) => ({ parentsReceivedOn: on })),
  known('send', [6, 8]),
  must('forward', [3, 5], (on: Day) => ({ courtRequestNo: dayNo(on, 'CV'), court })),
  known('courtReceive', [0, 0]),
  must('accept', [0, 1], (on: Day) => ({ acceptanceNo: dayNo(on, 'TB-TA') })),
  known('noticeAcceptance', [0, 1]),
]
const found = (on: Day) =>
  ({
    measure: MEASURE,
    act: 'recordViolation',
    route: 'minor',
    happened: on,
    says: { ground: 'stopped', foundOn: on, lastActOn: on, residence: 'stable', noExcuse: true, pages: 2 },
  }) as const

const intake = known('finishIntake', [1, 2], (on: Day) => ({ stageBegan: addDays(on, -1), rating: 'good' }))

/** Found and recorded, and then these beats; nothing where one of them did not come. */
function* recorded(fate: Fate, beats: readonly Beat[]): Telling<Came | undefined> {
  const opened = yield found(fate.from)
  return opened.recorded ? yield* follow(fate, MEASURE, opened.on, beats) : undefined
}
/** To a decision in effect, against which nobody complains. */
function* decided(fate: Fate, held: boolean): Telling<Came | undefined> {
  const judged = yield* recorded(fate, [
    ...filed(fate, held),
    known('openMeeting', [1, 2]),
    must('decide', [4, 5], (on: Day) => ({ decisionNo: dayNo(on, 'QĐ-TA'), months: 9, attempt: 'first', presence: 'present' })),
  ])
  if (!judged) return undefined
  yield* follow(fate, MEASURE, judged.on, [known('sendDecision', [0, 1])])
  return yield* follow(fate, MEASURE, addDays(addWorkingDays(calendar, judged.on, 7), 1), [
    must('takeEffect', [0, 0]),
    known('receiveDecision', [0, 1]),
  ])
}
const placed = ({ facility }: Fate): readonly Beat[] => [
  must('askPlacement', [0, 0]),
  must('place', [0, 1], (on: Day) => ({ placementNo: dayNo(on, 'QĐ-CAT'), facility, minorPlace: true })),
  must('sendPlacement', [0, 0]),
  must('receivePlacement', [0, 0]),
]

/** Turns 18 while the file is made: that of an adult is begun. */
export const turnsAdult: Story = function* (fate) {
  const turned = yield* recorded(fate, [must('noteRepresentative', [0, 0], { representedBy: 'parent' }), must('turnAdult', [7, 8])])
  if (turned)
    yield* follow(fate, 'compulsory', turned.on, [
      must('takeUp', [0, 1], { ground: 'stopped', lastActOn: null, residence: 'stable', noExcuse: true }),
    ])
}
export const diesMeanwhile: Story = function* (fate) {
  yield* recorded(fate, [must('close', [1, 2], { reason: 'dead' })])
}
export const refused: Story = function* (fate) {
  yield* recorded(fate, [...filed(fate, false), must('refuseMeasure', [4, 5], { courtOutcome: 'notApplied' })])
}
/** Does not register for rehabilitation at home: what was referred on is taken up, and dropped when the family has explained. */
export const takenUpAndDropped: Story = function* (fate) {
  const { from, random } = fate
  const told = yield {
    measure: AT_HOME,
    act: 'notify',
    route: 'minor',
    happened: minuteOf(random, from, 8),
    says: { resultOn: from, notifiedOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
  }
  if (!told.recorded) return
  const referred = yield* follow(fate, AT_HOME, told.on, [
    must('conclude', [9, 12], { about: 'registering', conclusion: 'noExcuse', verified: wordsOf('Đã đến nhà') }),
    must('recordViolation', [1, 2], (on: Day) => ({
      ground: 'notRegistered',
      foundOn: on,
      lastActOn: on,
      noExcuse: true,
      askedElsewhere: true,
    })),
    must('refer', [4, 5]),
  ])
  if (referred)
    yield* follow(fate, MEASURE, referred.on, [
      must('takeUp', [0, 1], { ground: 'notRegistered', lastActOn: null, residence: 'stable', noExcuse: true }),
      must('dropFile', [0, 1], { whyDropped: 'explained' }),
    ])
}
export const exempted: Story = function* (fate) {
  const came = yield* decided(fate, false)
  if (came)
    yield* follow(fate, MEASURE, came.on, [
      must('apply', [0, 1], { asksFor: 'exempt', applyGround: 'fatal' }),
      must('exempt', [2, 4], easing),
      must('sendEasing', [0, 1], sent),
    ])
}

export const diesOnTheWay: Story = function* (fate) {
  const came = yield* decided(fate, false)
  if (came)
    yield* follow(fate, MEASURE, came.on, [
      ...placed(fate),
      must('takeAway', [0, 1], { facility: fate.facility, facilityThen: fate.facility, minorPlace: true }),
      must('endAway', [0, 0], { awayReason: 'dead' }),
    ])
}

/** Starts where the person was held, comes of age there, and goes on among adults. */
export const movesAtEighteen: Story = function* (fate) {
  const came = yield* decided(fate, true)
  const started = came && (yield* follow(fate, MEASURE, came.on, [...placed(fate), must('startInPlace', [0, 1])]))
  if (!started) return
  yield* settled(fate, started, 'minor')
  yield* follow(fate, MEASURE, started.on, [intake])
  yield* toldInTurn([behaves, toldOfTheEnd], fate, 'residence', started)
  const { birth } = fate.person
  const of18 = birth.length === 4 ? started.on : (`${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}` as Day)
  const moved = yield* follow(fate, MEASURE, laterOf(started.on, of18), [
    must('moveAtEighteen', [1, 2], (on: Day) => ({ toFacility: fate.nextFacility, transferNo: dayNo(on, 'QĐ-CAT') })),
  ])
  if (moved) yield* follow(fate, 'residence', moved.on, [known('transfer', [0, 0], { toFacility: fate.nextFacility })])
}

/** Put off, gone, found: the court takes the postponement back, and the person is brought in shortly before coming of age. */
export const bringsBackOnesPostponement: Story = function* (fate) {
  const came = yield* decided(fate, false)
  const inside =
    came &&
    (yield* follow(fate, MEASURE, came.on, [
      must('apply', [0, 1], { asksFor: 'postpone', applyGround: 'illness' }),
      must('postpone', [2, 3], easing),
      must('sendEasing', [0, 1], sent),
      must('cancelPostponement', [5, 6], easing),
      must('foundAgain', [2, 4], { lapseAgainFrom: null }),
      ...placed(fate),
      must('takeAway', [0, 1], { facility: fate.facility, facilityThen: fate.facility, minorPlace: true }),
      must('admit', [0, 0]),
    ]))
  if (!inside) return
  yield* settled(fate, inside, 'minor')
  yield* follow(fate, MEASURE, inside.on, [intake])
  yield* toldInTurn([works], fate, 'residence', inside)
}
