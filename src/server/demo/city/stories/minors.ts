import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day, day } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { gone, rated, settled } from './living.ts'

const MEASURE = 'compulsory-minor'
type Telling = Generator<Wish, void, Came>
/** A record has no time for explaining any more. */
const NEW_LAW = day('2026-07-01')
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`
const when = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
const where = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })

/** Told of the end a month before, and fetched home. */
function* inside(fate: Fate, { on, ends }: Came): Telling {
  if (!ends) return
  yield* rated(fate, on, addDays(ends, -40))
  const completed = yield* follow(fate, MEASURE, addDays(ends, -35), [
    where('noticeEnd', [0, 4]),
    when('complete', [30, 34], { certificateNo: no(fate, 'GCN-CS'), goesTo: fate.no % 4 === 0 ? 'brought' : 'fetched' }),
    { ...where('bringHome', [0, 1], { givenTo: 'family', receiver: 'Mẹ (minh họa).' }), maybe: 25 },
  ])
  // Who relapses is not told of here: no text of before July 2026 sends a minor on.
  if (!completed) return
  yield* gone(fate, completed.on, 'served')
  yield* managedAfter(fate, completed.on)
}

/** From the violation to the gate, with whoever stands by the minor: asked, told and heard; some families disagree, some have nobody to ask. */
function* onFile(fate: Fate, from: Day): Telling {
  const { random } = fate
  const alone = random() < 0.1
  const filed = yield* follow(fate, MEASURE, from, [
    { ...where('explain', [0, 1]), until: NEW_LAW },
    when('noteRepresentative', [0, 0], { representedBy: alone ? 'none' : 'parent' }),
    where('addBiography', [0, 0], { pages: 3 }),
    where('addFinding', [0, 0], { pages: 2 }),
    where('addStatement', [0, 0], { pages: 1 }),
    alone
      ? when('noteNoOpinion', [0, 0], { whyNone: 'nobody' })
      : when('addOpinion', [0, 0], { opinion: random() < 0.3 ? 'disagree' : 'agree', pages: 1 }),
    when('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: 'stable', pages: 2 }),
    when('notify', [0, 0], (on: Day) => ({ receivedOn: on })),
    ...(alone ? [] : [when('notifyParents', [0, 1], (on: Day) => ({ parentsReceivedOn: on }))]),
    where('send', [6, 8]),
  ])
  if (!filed) return
  const forwarded = yield* follow(fate, MEASURE, filed.on, [
    when('forward', [1, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court }),
    where('courtReceive', [0, 1]),
    when('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    where('noticeAcceptance', [0, 1]),
    where('noteDefender', [0, 1], { defenderKind: 'legalAid', askedBy: 'legalAid' }),
  ])
  if (!forwarded) return
  const ruled = yield* follow(fate, MEASURE, forwarded.on, [
    when('decide', [5, 9], { decisionNo: no(fate, 'QĐ-TA'), months: 6 + below(random, 7), attempt: 'first', presence: 'present' }),
  ])
  if (!ruled) return
  yield* follow(fate, MEASURE, ruled.on, [where('sendDecision', [0, 2])])
  // Nobody protests: the seven working days for it are the later of both times.
  const effective = yield* follow(fate, MEASURE, addDays(addWorkingDays(calendar, ruled.on, 7), 1), [when('takeEffect', [0, 0])])
  if (!effective) return
  const admitted = yield* follow(fate, MEASURE, effective.on, [
    where('receiveDecision', [1, 2]),
    where('askPlacement', [0, 1]),
    where('place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility, minorPlace: true }),
    when('takeAway', [1, 3], { facility: fate.facility, facilityThen: fate.facility, minorPlace: true }),
    when('admit', [0, 0]),
  ])
  if (!admitted) return
  yield* settled(fate, admitted, 'minor')
  yield* inside(fate, admitted)
}

/** Somebody of 13 to 16, found with a violation in the commune. */
export const minors: Story = function* (fate) {
  const { from } = fate
  const found = yield {
    measure: MEASURE,
    act: 'recordViolation',
    route: 'minor',
    happened: from,
    says: { ground: 'stopped', foundOn: from, lastActOn: from, residence: 'stable', noExcuse: true, pages: 2 },
  }
  if (found.recorded) yield* onFile(fate, found.on)
}
