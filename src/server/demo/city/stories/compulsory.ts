import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day, day } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { gone, rated, settled } from './living.ts'

const MEASURE = 'compulsory'
/** A record has no time for explaining any more. */
const NEW_LAW = day('2026-07-01')
/** One in eight has no stable residence. */
const homeless = (fate: Fate): boolean => fate.no % 8 === 3
const residenceOf = (fate: Fate): string => (homeless(fate) ? 'none' : 'stable')
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`
const when = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
const where = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })

/** In the facility until the end: some go to hospital, few run away or go on in another; told of a month before, and home. */
function* inside(fate: Fate, admitted: Came, lives: boolean): Generator<Wish, void, Came> {
  const { random } = fate
  let last = admitted
  if (random() < 0.15) {
    const back = yield* follow(fate, MEASURE, admitted.on, [when('goToHospital', [30, 200]), when('backFromHospital', [4, 15])])
    if (!back) return
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
  if (random() < 0.05) {
    const moved = yield* follow(fate, MEASURE, last.on, [
      when('transfer', [20, 120], { toFacility: fate.nextFacility, transferNo: no(fate, 'QĐ-CAT'), movedBy: 'director' }),
    ])
    // The file of the house goes where the person went.
    if (moved && lives) yield* follow(fate, 'residence', moved.on, [where('transfer', [0, 0], { toFacility: fate.nextFacility })])
    if (moved) return yield* inside({ ...fate, facility: fate.nextFacility }, moved, lives)
  }
  const { ends } = last
  if (!ends) return
  if (lives) yield* rated(fate, last.on, addDays(ends, -40))
  const completed = yield* follow(fate, MEASURE, addDays(ends, -35), [
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
  const filed = yield* follow(fate, MEASURE, from, [
    homeless(fate)
      ? where('receiveTemporarily', [0, 1], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility })
      : { ...where('holdAtFacility', [0, 1], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility }), maybe: 3 },
    { ...where('explain', [0, 1]), until: NEW_LAW },
    where('addBiography', [0, 0], { pages: 3 }),
    where('addFinding', [0, 1], { pages: 2 }),
    where('addStatement', [0, 0], { pages: 1 }),
    ...(homeless(fate) ? [where('addResidencePaper', [0, 0], { pages: 1 })] : []),
    when('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: residenceOf(fate), excluded: 'none', pages: 2 }),
    when('notify', [0, 1], (on: Day) => ({ receivedOn: on })),
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
  const ruled = yield* follow(fate, MEASURE, accepted.on, [
    where('openMeeting', [2, 4], (on: Day) => ({ meetingOn: addDays(on, 5) })),
    when('decide', [4, 7], { decisionNo: no(fate, 'QĐ-TA'), months, attempt: 'first', presence: 'present' }),
  ])
  if (!ruled) return
  yield* follow(fate, MEASURE, ruled.on, [where('sendDecision', [0, 2])])
  // Nobody protests: the seven working days for it are the later of both times.
  const decided = yield* follow(fate, MEASURE, addDays(addWorkingDays(calendar, ruled.on, 7), 1), [when('takeEffect', [0, 0])])
  if (!decided) return
  const received = (yield* follow(fate, MEASURE, decided.on, [where('receiveDecision', [1, 2])])) ?? decided
  const there =
    random() < 0.13
      ? yield* follow(fate, MEASURE, received.on, [
          when('flee', [0, 2]),
          where('pursue', [1, 3], { pursuitNo: no(fate, 'QĐ-CAT') }),
          when('foundAgain', [20, 160], (on: Day) => ({ lapseAgainFrom: on })),
        ])
      : received
  if (!there) return
  const admitted = yield* follow(fate, MEASURE, there.on, [
    where('askPlacement', [0, 1]),
    where('place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility }),
    ...(homeless(fate) && there.on >= NEW_LAW && random() < 0.5
      ? [when('startInPlace', [0, 1])]
      : [
          when('takeAway', [1, 3], { facility: fate.facility, facilityThen: fate.facility }),
          { ...when('admit', [0, 0]), late: [9, 8] as const },
          { ...when('admit', [1, 2]), maybe: 6, corrects: true as const },
        ]),
  ])
  if (!admitted) return
  yield* settled(fate, admitted, 'adult')
  yield* follow(fate, MEASURE, admitted.on, [where('healthCheck', [15, 20])])
  yield* inside(fate, admitted, true)
}

/** Found with a violation in the commune. */
export const compulsory: Story = function* (fate) {
  const { from } = fate
  const found = yield {
    measure: MEASURE,
    act: 'recordViolation',
    route: 'adult',
    happened: from,
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
