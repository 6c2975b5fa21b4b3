import { addDays, addMonths, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'

const MEASURE = 'compulsory'
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`
const when = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
const where = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })

/** In the facility until the end: some go to hospital, few run away; told of a month before, and home. */
function* inside(fate: Fate, admitted: Came): Generator<Wish, void, Came> {
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
  const { ends } = last
  if (!ends) return
  const completed = yield* follow(fate, MEASURE, addDays(ends, -35), [
    { ...where('noticeEnd', [0, 4]), maybe: 92 },
    when('complete', [30, 34], { certificateNo: no(fate, 'GCN-CS') }),
  ])
  if (completed) yield* managedAfter(fate, completed.on, addMonths(completed.on, 12))
}

/** From the violation to the gate: files are returned, courts decline, people flee; most are brought in. */
export const compulsory: Story = function* (fate) {
  const { random, from } = fate
  const found = yield {
    measure: MEASURE,
    act: 'recordViolation',
    route: 'adult',
    happened: from,
    says: { ground: 'stopped', foundOn: from, lastActOn: from, residence: 'stable', noExcuse: true, pages: 2 },
  }
  if (!found.recorded) return
  const months = 12 + below(random, 13)
  const filed = yield* follow(fate, MEASURE, found.on, [
    where('explain', [0, 1]),
    where('addBiography', [0, 0], { pages: 3 }),
    where('addFinding', [0, 1], { pages: 2 }),
    where('addStatement', [0, 0], { pages: 1 }),
    when('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: 'stable', excluded: 'none', pages: 2 }),
    when('notify', [0, 1], (on: Day) => ({ receivedOn: on })),
    where('send', [6, 8]),
  ])
  if (!filed) return
  if (random() < 0.12)
    yield* follow(fate, MEASURE, filed.on, [
      when('returnFile', [0, 1], { missing: 'Bản tường trình (minh họa).' }),
      when('supplement', [1, 2]),
    ])
  const decided = yield* follow(fate, MEASURE, filed.on, [
    when('forward', [2, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court }),
    where('courtReceive', [0, 1]),
    when('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    where('noticeAcceptance', [0, 1]),
    { ...where('refuseMeasure', [3, 6], { courtOutcome: 'notApplied' }), maybe: 5 },
    where('openMeeting', [2, 4], (on: Day) => ({ meetingOn: addDays(on, 5) })),
    when('decide', [4, 7], { decisionNo: no(fate, 'QĐ-TA'), months, attempt: 'first', presence: 'present' }),
    where('sendDecision', [0, 2]),
    when('takeEffect', [11, 16]),
  ])
  if (!decided) return
  const admitted = yield* follow(fate, MEASURE, decided.on, [
    where('receiveDecision', [1, 2]),
    { ...where('flee', [0, 2]), maybe: 4 },
    where('askPlacement', [0, 1]),
    where('place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility }),
    when('takeAway', [1, 3], { facility: fate.facility, facilityThen: fate.facility }),
    when('admit', [0, 0]),
    where('healthCheck', [1, 5]),
  ])
  if (admitted) yield* inside(fate, admitted)
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
  if (adopted.recorded) yield* inside(fate, adopted)
}
