import { addDays, type Day, laterOf } from '../../../../kernel/day.ts'
import { type Fate, hasNoHome } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, NEW_LAW, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { appeals, filing, hearing, ruledOn } from './court-file.ts'
import { endings, insides, insidesSince2026, mayBeReduced, reduced } from './court-inside.ts'
import { beforeTheWay, beforeTheWaySince2026, insteadOfTheWay, whileHeld } from './court-way.ts'
import { housed } from './house.ts'
import { awayInHospital, gone, rated, settled } from './living.ts'
import { inTurn, known, must, no, toldInTurn } from './turn.ts'

const MEASURE = 'compulsory'
const residenceOf = (fate: Fate): string => (hasNoHome(fate) ? 'none' : 'stable')

/** In the facility until the end: some go to hospital, few run away or go on in another; told of a month before, and home. */
function* inside(fate: Fate, admitted: Came, lives: boolean): Generator<Wish, void, Came> {
  const { random } = fate
  let last = admitted
  if (random() < 0.15) {
    const went = yield* follow(fate, MEASURE, admitted.on, [must('goToHospital', [30, 200])])
    if (went && lives) yield* awayInHospital(fate, went.on)
    const back = went && (yield* follow(fate, MEASURE, went.on, [must('backFromHospital', [4, 15])]))
    if (!back) return
    if (lives) yield* follow(fate, 'residence', back.on, [known('comeBack', [0, 0])])
    last = back
  }
  if (random() < 0.06) {
    const back = yield* follow(fate, MEASURE, last.on, [
      must('escape', [20, 150]),
      known('pursueEscaped', [0, 1], { pursuitNo: no(fate, 'QĐ-CS') }),
      must('bringBack', [10, 120]),
    ])
    if (!back) return
    last = back
  }
  if (fate.nth % 16 === 12) {
    const moved = yield* follow(fate, MEASURE, last.on, [
      must('transfer', [20, 120], { toFacility: fate.nextFacility, transferNo: no(fate, 'QĐ-CAT'), movedBy: 'director' }),
    ])
    // The file of the house goes where the person went.
    if (moved && lives) yield* follow(fate, 'residence', moved.on, [known('transfer', [0, 0], { toFacility: fate.nextFacility })])
    if (moved) return yield* inside({ ...fate, nth: fate.nth + 1, facility: fate.nextFacility }, moved, lives)
  }
  const told = yield* toldInTurn(inTurn(insides, fate.nth, 1, 1), fate, MEASURE, last)
  if (!told?.ends) return
  const [ending] = inTurn(endings, fate.nth + 2, 1, 5)
  if (ending) {
    const over = yield* ending.tell(fate, MEASURE, told)
    if (over && lives) yield* gone(fate, over.on, ending.whyLeft)
    return
  }
  const eased = fate.nth % 7 === 5 && mayBeReduced(told) ? yield* reduced(fate, MEASURE, told) : undefined
  const since = laterOf((eased ?? told).on, addDays(NEW_LAW, 3 + (fate.nth % 40)))
  const [chapter] = told.ends > addDays(since, 120) ? inTurn(insidesSince2026, fate.nth, 1, 1) : []
  if (chapter && lives) yield* rated(fate, told.on, since)
  const here = chapter ? yield* chapter(fate, MEASURE, { ...told, on: since }) : (eased ?? told)
  const ends = here?.ends
  if (!here || !ends) return
  if (lives) yield* rated(fate, here.on, addDays(ends, -40))
  const completed = eased
    ? yield* follow(fate, MEASURE, ends, [must('complete', [0, 1], { certificateNo: no(fate, 'GCN-CS') })])
    : yield* follow(fate, MEASURE, addDays(ends, -35), [
        { ...known('noticeEnd', [0, 4]), maybe: 92 },
        must('complete', [30, 34], { certificateNo: no(fate, 'GCN-CS') }),
      ])
  if (!completed) return
  if (lives) yield* gone(fate, completed.on, 'served')
  yield* managedAfter(fate, completed.on, referred)
}

/** From the violation to the gate: files are returned, courts decline, people flee; most are brought in. */
function* onFile(fate: Fate, from: Day): Generator<Wish, void, Came> {
  const { random } = fate
  const months = 12 + below(random, 13)
  const collected = yield* follow(fate, MEASURE, from, [
    ...(hasNoHome(fate) ? [known('receiveTemporarily', [0, 1], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility })] : []),
    { ...known('explain', [0, 1]), until: NEW_LAW },
    known('addBiography', [0, 0], { pages: 3 }),
    known('addFinding', [0, 1], { pages: 2, heldThen: null, resultOn: null }),
    known('addStatement', [0, 0], { pages: 1 }),
    ...(hasNoHome(fate) ? [known('addResidencePaper', [0, 0], { pages: 1 })] : []),
  ])
  if (!collected) return
  if (fate.nth % 29 === 9) {
    yield* follow(fate, MEASURE, collected.on, [must('dropFile', [0, 1], { whyDropped: 'explained' })])
    return
  }
  if (fate.nth % 29 === 10) {
    yield* follow(fate, MEASURE, collected.on, [must('close', [0, 2], { reason: 'dead' })])
    return
  }
  const ready = hasNoHome(fate) ? collected : yield* toldInTurn(inTurn(filing, fate.nth + 3, 1, 2), fate, MEASURE, collected)
  if (!ready) return
  const filed = yield* follow(fate, MEASURE, ready.on, [
    must('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: residenceOf(fate), excluded: 'none', pages: 2 }),
    must('notify', [0, 1], (on: Day) => ({ receivedOn: on })),
    ...(fate.nth % 6 === 1 ? [known('readFile', [0, 1], { reader: 'person' })] : []),
    known('send', [6, 8]),
  ])
  if (!filed) return
  // The law of 2026 knows no agency that returns files.
  if (random() < 0.12 && addDays(filed.on, 1) < NEW_LAW)
    yield* follow(fate, MEASURE, filed.on, [
      must('returnFile', [0, 1], { missing: 'Bản tường trình (minh họa).' }),
      must('supplement', [1, 2]),
    ])
  const forwarding = must('forward', [2, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court })
  const forwarded = yield* follow(fate, MEASURE, filed.on, [forwarding, known('courtReceive', [0, 1])])
  if (!forwarded) return
  if (random() < 0.1)
    yield* follow(fate, MEASURE, forwarded.on, [
      must('courtReturn', [0, 1], { missing: 'Phiếu kết quả xác định tình trạng nghiện (minh họa).' }),
      must('supplement', [1, 2]),
      forwarding,
      known('courtReceive', [0, 1]),
    ])
  const accepted = yield* follow(fate, MEASURE, forwarded.on, [
    must('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    known('noticeAcceptance', [0, 1]),
  ])
  if (!accepted) return
  if (random() < 0.1)
    return void (yield* follow(fate, MEASURE, accepted.on, [must('refuseMeasure', [3, 6], { courtOutcome: 'notApplied' })]))
  const heard = yield* toldInTurn(inTurn(hearing, fate.nth, 1, 2), fate, MEASURE, accepted)
  if (!heard) return
  const [appeal] = inTurn(appeals, fate.nth, 1, 4)
  const absent = !appeal && fate.nth % 9 === 5
  const judged = must('decide', [4, 7], {
    decisionNo: no(fate, 'QĐ-TA'),
    months,
    attempt: 'first',
    presence: absent ? 'absent' : 'present',
  })
  const opened = known('openMeeting', [2, 4], (on: Day) => ({ meetingOn: addDays(on, 5) }))
  const received = yield* ruledOn({ opened, judged, absent, appeal })(fate, MEASURE, heard)
  if (!received) return
  const held = hasNoHome(fate) && received.on >= NEW_LAW
  const way =
    fate.nthSince !== undefined && !held
      ? inTurn(beforeTheWaySince2026, fate.nthSince)
      : [...inTurn(insteadOfTheWay, fate.nth + 4, 1, 7), ...inTurn(held ? whileHeld : beforeTheWay, fate.nth + 3, 1, 1)]
  const there = yield* toldInTurn(way.slice(0, 1), fate, MEASURE, received)
  if (!there) return
  const outside = there.on >= NEW_LAW && fate.nth % 3 === 1
  // Who is held in one facility may be sent to another.
  const facility = held && fate.nth % 12 === 7 ? fate.nextFacility : fate.facility
  const admitted = yield* follow(fate, MEASURE, there.on, [
    known('askPlacement', [0, 1]),
    ...(outside ? [known('askOutside', [0, 0], { whyOutside: 'full' })] : []),
    known(outside ? 'placeOutside' : 'place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility }),
    known('sendPlacement', [0, 0]),
    known('receivePlacement', [0, 0]),
    ...(held && facility === fate.facility
      ? [must('startInPlace', [0, 1])]
      : [
          must('takeAway', [1, 3], { facility, facilityThen: fate.facility }),
          { ...must('admit', [0, 0]), late: [9, 8] as const },
          { ...must('admit', [1, 2]), maybe: 6, corrects: true as const },
        ]),
  ])
  if (!admitted) return
  const lives = fate.nth % 30 !== 8
  if (lives) {
    yield* settled(fate, admitted, 'adult')
    yield* toldInTurn(inTurn(housed, fate.nth, 1, 2), fate, 'residence', admitted)
  } else yield* follow(fate, 'residence', admitted.on, [known('notOpen', [0, 1], { whyNotOpened: 'open' })])
  yield* follow(fate, MEASURE, admitted.on, [known('healthCheck', [15, 20])])
  yield* inside(fate, admitted, lives)
}

/** Found with a violation in the commune. */
export const compulsory: Story = function* (fate) {
  const { from, nth } = fate
  const found = yield {
    measure: MEASURE,
    act: nth % 8 === 5 ? 'receiveReferral' : nth % 12 === 3 && from < addDays(NEW_LAW, -9) ? 'openAbove' : 'recordViolation',
    route: 'adult',
    happened: from,
    // The police above open cases of people of a commune for who shows a number.
    unless: ['number'],
    says: { ground: 'stopped', foundOn: from, lastActOn: from, residence: residenceOf(fate), noExcuse: true, pages: 2 },
  }
  if (found.recorded) yield* onFile(fate, found.on)
}

/** Referred by what came before: the case that was proposed is taken up. */
export function* referred(fate: Fate, from: Day): Generator<Wish, void, Came> {
  const taken = yield* follow(fate, MEASURE, from, [
    // When it last happened stands in what was referred.
    must('takeUp', [1, 4], { ground: 'stopped', lastActOn: null, residence: residenceOf(fate), noExcuse: true }),
  ])
  if (taken) yield* onFile(fate, taken.on)
}

/** In a facility since before the city begins: taken over from paper. */
export const takenOver: Story = function* (fate) {
  const { random, from } = fate
  const taken = addDays(from, -(10 + below(random, 300)))
  const on = addDays(taken, -30)
  const adopted = yield {
    measure: MEASURE,
    act: '',
    route: 'adult',
    happened: from,
    says: {},
    paper: {
      state: 'inFacility',
      facts: { decided: on, effective: addDays(taken, -12), taken, admitted: taken },
      documents: ['violation', 'request', 'decision', 'handover'],
      fixed: { on, says: { decisionNo: no(fate, 'QĐ-TA'), presence: 'present', months: 18 + below(random, 7) } },
      seats: { facility: fate.facility, court: fate.court },
    },
  }
  if (adopted.recorded) yield* inside(fate, adopted, false)
}
