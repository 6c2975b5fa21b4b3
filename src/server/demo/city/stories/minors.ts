import { addDays, type Day, laterOf } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { type Came, follow, NEW_LAW, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { type Appeal, appeals, filing, hearing, ruledOn } from './court-file.ts'
import { type Ending, endings, insides, insidesSince2026, mayBeReduced, reduced } from './court-inside.ts'
import { beforeTheWay } from './court-way.ts'
import { housedMinors } from './house.ts'
import { gone, rated, settled } from './living.ts'
import { inTurn, known, must, no, toldInTurn } from './turn.ts'

const MEASURE = 'compulsory-minor'
type Telling = Generator<Wish, void, Came>

const [died, exempted, notResumed] = endings
/** Two of six go on to the end of their term. */
const endingOf = ({ nth }: Fate): Ending | undefined => [undefined, exempted, undefined, notResumed, undefined, died][nth % 6]
/** The court above undoes what was decided, has it decided again, or upholds it. */
const [upheld, overturned, dismissed] = appeals
const appealOf = ({ nth }: Fate): Appeal | undefined => [dismissed, overturned, undefined, upheld][nth % 6]

/** Ill for some days, and then moved to another facility. */
function* moved(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const came = yield* follow(fate, MEASURE, from, [
    must('goToHospital', [5, 15]),
    must('backFromHospital', [3, 8]),
    must('transfer', [3, 9], (on: Day) => ({
      toFacility: fate.nextFacility,
      toKind: 'public',
      movedBy: 'director',
      transferNo: `${Number(on.slice(8))}/QĐ-CAT`,
    })),
  ])
  if (came) yield* follow(fate, 'residence', came.on, [known('transfer', [0, 0], { toFacility: fate.nextFacility })])
  return came
}

/** Few live this: so more happens to each. Told of the end a month before, and fetched home. */
function* inside(fate: Fate, admitted: Came): Telling {
  const settledIn = fate.nth % 6 === 3 ? yield* moved(fate, admitted.on) : admitted
  if (!settledIn) return
  const told = yield* toldInTurn(inTurn(insides, fate.nth, 3), fate, MEASURE, settledIn)
  if (!told?.ends) return
  const ending = endingOf(fate)
  const eased = !ending && mayBeReduced(told) ? yield* reduced(fate, MEASURE, told) : undefined
  const since = laterOf((eased ?? told).on, addDays(NEW_LAW, 3 + fate.nth))
  const here =
    told.ends > addDays(since, 100) ? yield* toldInTurn(insidesSince2026, fate, MEASURE, { ...told, on: since }) : (eased ?? told)
  const ends = here?.ends
  if (!here || !ends) return
  if (ending) {
    const over = yield* ending.tell(fate, MEASURE, here)
    if (over) yield* gone(fate, over.on, ending.whyLeft)
    return
  }
  yield* rated(fate, here.on, addDays(ends, -40))
  const completed = yield* follow(fate, MEASURE, eased ? ends : addDays(ends, -35), [
    ...(eased ? [] : [known('noticeEnd', [0, 4])]),
    must('complete', eased ? [0, 1] : [30, 34], { certificateNo: no(fate, 'GCN-CS'), goesTo: fate.nth % 2 === 0 ? 'brought' : 'fetched' }),
    ...(fate.nth % 2 === 0 ? [known('bringHome', [0, 1], { givenTo: 'family', receiver: 'Mẹ (minh họa).' })] : []),
  ])
  // Who relapses is not told of here: no text of before July 2026 sends a minor on.
  if (!completed) return
  yield* gone(fate, completed.on, 'served')
  yield* managedAfter(fate, completed.on)
}

/** From the violation to the gate, with whoever stands by the minor: asked, told and heard; some families disagree, some have nobody to ask. */
function* onFile(fate: Fate, from: Day): Telling {
  const { random } = fate
  const alone = fate.nth % 6 === 2
  const homeless = fate.nth % 6 === 4
  const unheard = fate.nth % 3 === 2
  const collected = yield* follow(fate, MEASURE, from, [
    { ...known('explain', [0, 1]), until: NEW_LAW },
    must('noteRepresentative', [0, 0], { representedBy: alone ? 'none' : 'parent' }),
    known('addBiography', [0, 0], { pages: 3 }),
    known('addFinding', [0, 0], { pages: 2, heldThen: null, resultOn: null }),
    ...(unheard && from >= NEW_LAW ? [known('noteNoStatement', [0, 0])] : [known('addStatement', [0, 0], { pages: 1 })]),
    ...(homeless
      ? [
          known('receiveTemporarily', [0, 0], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility }),
          known('addResidencePaper', [0, 0], { pages: 1 }),
        ]
      : []),
    alone
      ? must('noteNoOpinion', [0, 0], { whyNone: 'nobody' })
      : must('addOpinion', [0, 0], { opinion: random() < 0.3 ? 'disagree' : 'agree', pages: 1 }),
  ])
  if (!collected) return
  const ready = homeless ? collected : yield* toldInTurn(inTurn(filing, fate.nth, 2), fate, MEASURE, collected)
  if (!ready) return
  const filed = yield* follow(fate, MEASURE, ready.on, [
    must('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: homeless ? 'none' : 'stable', pages: 2 }),
    must('notify', [0, 0], (on: Day) => ({ receivedOn: on })),
    ...(alone || unheard ? [must('noteNotTaken', [0, 1])] : [must('notifyParents', [0, 1], (on: Day) => ({ parentsReceivedOn: on }))]),
    known('readFile', [0, 1], { reader: 'representative' }),
    known('send', [6, 8]),
  ])
  if (!filed) return
  // The law of 2026 knows no agency that returns files.
  if (fate.nth % 3 === 1 && addDays(filed.on, 1) < NEW_LAW)
    yield* follow(fate, MEASURE, filed.on, [
      must('returnFile', [0, 1], { missing: 'Bản tường trình (minh họa).' }),
      must('supplement', [1, 2]),
    ])
  const forwarding = must('forward', [1, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court })
  const forwarded = yield* follow(fate, MEASURE, filed.on, [
    forwarding,
    known('courtReceive', [0, 1]),
    ...(fate.nth % 3 === 0
      ? [
          must('courtReturn', [0, 1], { missing: 'Phiếu kết quả xác định tình trạng nghiện (minh họa).' }),
          must('supplement', [1, 2]),
          forwarding,
          known('courtReceive', [0, 1]),
        ]
      : []),
    must('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    known('noticeAcceptance', [0, 1]),
    known('noteDefender', [0, 1], { defenderKind: 'legalAid', askedBy: 'legalAid' }),
  ])
  if (!forwarded) return
  const heard = yield* toldInTurn(inTurn(hearing, fate.nth, 2), fate, MEASURE, forwarded)
  if (!heard) return
  const appeal = appealOf(fate)
  const absent = !appeal
  const judged = must('decide', [5, 9], {
    decisionNo: no(fate, 'QĐ-TA'),
    months: 12 - (fate.nth % 4),
    attempt: 'first',
    presence: absent ? 'absent' : 'present',
  })
  const opened = known('openMeeting', [1, 3])
  const received = yield* ruledOn({ opened, judged, absent, appeal })(fate, MEASURE, heard)
  if (!received) return
  const there = fate.nth % 6 === 2 ? received : yield* toldInTurn(inTurn(beforeTheWay, fate.nth, 2), fate, MEASURE, received)
  if (!there) return
  const asked = there.on >= NEW_LAW && fate.nth % 2 === 0
  const admitted = yield* follow(fate, MEASURE, there.on, [
    known('askPlacement', [0, 1]),
    ...(asked ? [known('askMinistry', [0, 0], { askedFor: 'outside' })] : []),
    known(asked ? 'placeByMinistry' : 'place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility, minorPlace: true }),
    known('sendPlacement', [0, 0]),
    known('receivePlacement', [0, 0]),
    must('takeAway', [1, 3], { facility: fate.facility, facilityThen: fate.facility, minorPlace: true }),
    must('admit', [0, 0]),
  ])
  if (!admitted) return
  yield* settled(fate, admitted, 'minor')
  yield* toldInTurn(housedMinors, fate, 'residence', admitted)
  yield* follow(fate, MEASURE, admitted.on, [known('healthCheck', [3, 9])])
  yield* inside(fate, admitted)
}

/** The parents ask for a device, which the law has since July 2026, and think better of it. */
function* askedByParents(fate: Fate): Telling {
  const on = laterOf(fate.from, addDays(NEW_LAW, 20))
  const asked = yield {
    measure: 'monitoring',
    act: 'receiveRequest',
    route: 'minor',
    happened: on,
    says: { under: 'home', requester: 'parent', residence: 'stable', measureEnds: addDays(on, 400) },
  }
  if (asked.recorded) yield* follow(fate, 'monitoring', asked.on, [must('notApply', [1, 3], { whyNot: 'withdrawn' })])
}

/** Somebody of 13 to 16, found with a violation in the commune. */
export const minors: Story = function* (fate) {
  const { from } = fate
  const found = yield {
    measure: MEASURE,
    act: fate.nth % 6 === 3 ? 'receiveReferral' : fate.nth % 6 === 1 ? 'openAbove' : 'recordViolation',
    route: 'minor',
    happened: from,
    says: {
      ground: 'stopped',
      foundOn: from,
      lastActOn: from,
      residence: fate.nth % 6 === 4 ? 'none' : 'stable',
      noExcuse: true,
      pages: 2,
    },
  }
  if (!found.recorded) return
  yield* onFile(fate, found.on)
  if (fate.nth % 6 === 0) yield* askedByParents(fate)
}
