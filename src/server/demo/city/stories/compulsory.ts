import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day, day, laterOf } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import { type Fate, hasNoHome } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { appealed, appeals, filing, hearing } from './court-file.ts'
import { endings, insides, insidesSince2026, mayBeReduced, reduced } from './court-inside.ts'
import { beforeTheWay, beforeTheWaySince2026, insteadOfTheWay, whileHeld } from './court-way.ts'
import { housed } from './house.ts'
import { awayInHospital, gone, rated, settled } from './living.ts'
import { inTurn, toldInTurn } from './turn.ts'

const MEASURE = 'compulsory'
/** A record has no time for explaining any more. */
const NEW_LAW = day('2026-07-01')
const residenceOf = (fate: Fate): string => (hasNoHome(fate) ? 'none' : 'stable')
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`
const when = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
const where = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })

/** In the facility until the end: some go to hospital, few run away or go on in another; told of a month before, and home. */
function* inside(fate: Fate, admitted: Came, lives: boolean): Generator<Wish, void, Came> {
  const { random } = fate
  let last = admitted
  if (random() < 0.15) {
    const went = yield* follow(fate, MEASURE, admitted.on, [when('goToHospital', [30, 200])])
    if (went && lives) yield* awayInHospital(fate, went.on)
    const back = went && (yield* follow(fate, MEASURE, went.on, [when('backFromHospital', [4, 15])]))
    if (!back) return
    if (lives) yield* follow(fate, 'residence', back.on, [where('comeBack', [0, 0])])
    last = back
  }
  if (random() < 0.06) {
    const back = yield* follow(fate, MEASURE, last.on, [
      when('escape', [20, 150]),
      where('pursueEscaped', [0, 1], { pursuitNo: no(fate, 'QĐ-CS') }),
      when('bringBack', [10, 120]),
    ])
    if (!back) return
    last = back
  }
  if (fate.nth % 16 === 12) {
    const moved = yield* follow(fate, MEASURE, last.on, [
      when('transfer', [20, 120], { toFacility: fate.nextFacility, transferNo: no(fate, 'QĐ-CAT'), movedBy: 'director' }),
    ])
    // The file of the house goes where the person went.
    if (moved && lives) yield* follow(fate, 'residence', moved.on, [where('transfer', [0, 0], { toFacility: fate.nextFacility })])
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
    ? yield* follow(fate, MEASURE, ends, [when('complete', [0, 1], { certificateNo: no(fate, 'GCN-CS') })])
    : yield* follow(fate, MEASURE, addDays(ends, -35), [
        { ...where('noticeEnd', [0, 4]), maybe: 92 },
        when('complete', [30, 34], { certificateNo: no(fate, 'GCN-CS') }),
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
    ...(hasNoHome(fate) ? [where('receiveTemporarily', [0, 1], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility })] : []),
    { ...where('explain', [0, 1]), until: NEW_LAW },
    where('addBiography', [0, 0], { pages: 3 }),
    where('addFinding', [0, 1], { pages: 2, heldThen: null, resultOn: null }),
    where('addStatement', [0, 0], { pages: 1 }),
    ...(hasNoHome(fate) ? [where('addResidencePaper', [0, 0], { pages: 1 })] : []),
  ])
  if (!collected) return
  if (fate.nth % 29 === 9) {
    yield* follow(fate, MEASURE, collected.on, [when('dropFile', [0, 1], { whyDropped: 'explained' })])
    return
  }
  if (fate.nth % 29 === 10) {
    yield* follow(fate, MEASURE, collected.on, [when('close', [0, 2], { reason: 'dead' })])
    return
  }
  const ready = hasNoHome(fate) ? collected : yield* toldInTurn(inTurn(filing, fate.nth + 3, 1, 2), fate, MEASURE, collected)
  if (!ready) return
  const filed = yield* follow(fate, MEASURE, ready.on, [
    when('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: residenceOf(fate), excluded: 'none', pages: 2 }),
    when('notify', [0, 1], (on: Day) => ({ receivedOn: on })),
    ...(fate.nth % 6 === 1 ? [where('readFile', [0, 1], { reader: 'person' })] : []),
    where('send', [6, 8]),
  ])
  if (!filed) return
  // The law of 2026 knows no agency that returns files.
  if (random() < 0.12 && addDays(filed.on, 1) < NEW_LAW)
    yield* follow(fate, MEASURE, filed.on, [
      when('returnFile', [0, 1], { missing: 'Bản tường trình (minh họa).' }),
      when('supplement', [1, 2]),
    ])
  const forwarding = when('forward', [2, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court })
  const forwarded = yield* follow(fate, MEASURE, filed.on, [forwarding, where('courtReceive', [0, 1])])
  if (!forwarded) return
  if (random() < 0.1)
    yield* follow(fate, MEASURE, forwarded.on, [
      when('courtReturn', [0, 1], { missing: 'Phiếu kết quả xác định tình trạng nghiện (minh họa).' }),
      when('supplement', [1, 2]),
      forwarding,
      where('courtReceive', [0, 1]),
    ])
  const accepted = yield* follow(fate, MEASURE, forwarded.on, [
    when('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    where('noticeAcceptance', [0, 1]),
  ])
  if (!accepted) return
  if (random() < 0.1)
    return void (yield* follow(fate, MEASURE, accepted.on, [when('refuseMeasure', [3, 6], { courtOutcome: 'notApplied' })]))
  const heard = yield* toldInTurn(inTurn(hearing, fate.nth, 1, 2), fate, MEASURE, accepted)
  if (!heard) return
  const [appeal] = inTurn(appeals, fate.nth, 1, 4)
  const absent = !appeal && fate.nth % 9 === 5
  const judged = when('decide', [4, 7], {
    decisionNo: no(fate, 'QĐ-TA'),
    months,
    attempt: 'first',
    presence: absent ? 'absent' : 'present',
  })
  const first = yield* follow(fate, MEASURE, heard.on, [where('openMeeting', [2, 4], (on: Day) => ({ meetingOn: addDays(on, 5) })), judged])
  if (!first) return
  yield* follow(fate, MEASURE, first.on, [
    where('sendDecision', [0, 1]),
    ...(absent ? [when('deliverToAbsent', [0, 0], (on: Day) => ({ receivedOn: on }))] : []),
  ])
  const above = appeal ? yield* appealed(appeal)(fate, MEASURE, first) : first
  if (!above) return
  const ruled = appeal?.outcome === 'overturnOnAppeal' ? yield* follow(fate, MEASURE, above.on, [judged]) : above
  if (!ruled) return
  const decided =
    appeal?.outcome === 'upholdOnAppeal'
      ? ruled
      : // Nobody protests: the seven working days for it are the later of both times.
        yield* follow(fate, MEASURE, addDays(addWorkingDays(calendar, ruled.on, 7), 1), [when('takeEffect', [0, 0])])
  if (!decided) return
  const received = (yield* follow(fate, MEASURE, decided.on, [where('receiveDecision', [1, 2])])) ?? decided
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
    where('askPlacement', [0, 1]),
    ...(outside ? [where('askOutside', [0, 0], { whyOutside: 'full' })] : []),
    where(outside ? 'placeOutside' : 'place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility }),
    where('sendPlacement', [0, 0]),
    where('receivePlacement', [0, 0]),
    ...(held && facility === fate.facility
      ? [when('startInPlace', [0, 1])]
      : [
          when('takeAway', [1, 3], { facility, facilityThen: fate.facility }),
          { ...when('admit', [0, 0]), late: [9, 8] as const },
          { ...when('admit', [1, 2]), maybe: 6, corrects: true as const },
        ]),
  ])
  if (!admitted) return
  const lives = fate.nth % 30 !== 8
  if (lives) {
    yield* settled(fate, admitted, 'adult')
    yield* toldInTurn(inTurn(housed, fate.nth, 1, 2), fate, 'residence', admitted)
  } else yield* follow(fate, 'residence', admitted.on, [where('notOpen', [0, 1], { whyNotOpened: 'open' })])
  yield* follow(fate, MEASURE, admitted.on, [where('healthCheck', [15, 20])])
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
    when('takeUp', [1, 4], { ground: 'stopped', lastActOn: null, residence: residenceOf(fate), noExcuse: true }),
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
