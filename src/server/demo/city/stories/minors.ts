import { addWorkingDays } from '../../../../kernel/calendar.ts'
import { addDays, type Day, day, laterOf } from '../../../../kernel/day.ts'
import { calendar } from '../../../../law/calendar.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Beat, type Came, follow, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { type Appeal, appealed, appeals, filing, hearing } from './court-file.ts'
import { type Ending, endings, insides, insidesSince2026, mayBeReduced, reduced } from './court-inside.ts'
import { beforeTheWay } from './court-way.ts'
import { housedMinors } from './house.ts'
import { gone, rated, settled } from './living.ts'
import { inTurn, toldInTurn } from './turn.ts'

const MEASURE = 'compulsory-minor'
type Telling = Generator<Wish, void, Came>
/** A record has no time for explaining any more. */
const NEW_LAW = day('2026-07-01')
const no = (fate: Fate, kind: string): string => `${1 + below(fate.random, 300)}/${kind}`
const when = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says })
const where = (act: string, after: readonly [number, number], says: Beat['says'] = {}): Beat => ({ act, after, says, maybe: 100 })

const [died, exempted, notResumed] = endings
/** Two of six go on to the end of their term. */
const endingOf = ({ nth }: Fate): Ending | undefined => [undefined, exempted, undefined, notResumed, undefined, died][nth % 6]
/** The court above undoes what was decided, has it decided again, or upholds it. */
const [upheld, overturned, dismissed] = appeals
const appealOf = ({ nth }: Fate): Appeal | undefined => [dismissed, overturned, undefined, upheld][nth % 6]

/** Ill for some days, and then moved to another facility. */
function* moved(fate: Fate, from: Day): Generator<Wish, Came | undefined, Came> {
  const came = yield* follow(fate, MEASURE, from, [
    when('goToHospital', [5, 15]),
    when('backFromHospital', [3, 8]),
    when('transfer', [3, 9], (on: Day) => ({
      toFacility: fate.nextFacility,
      toKind: 'public',
      movedBy: 'director',
      transferNo: `${Number(on.slice(8))}/QĐ-CAT`,
    })),
  ])
  if (came) yield* follow(fate, 'residence', came.on, [where('transfer', [0, 0], { toFacility: fate.nextFacility })])
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
    ...(eased ? [] : [where('noticeEnd', [0, 4])]),
    when('complete', eased ? [0, 1] : [30, 34], { certificateNo: no(fate, 'GCN-CS'), goesTo: fate.nth % 2 === 0 ? 'brought' : 'fetched' }),
    ...(fate.nth % 2 === 0 ? [where('bringHome', [0, 1], { givenTo: 'family', receiver: 'Mẹ (minh họa).' })] : []),
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
    { ...where('explain', [0, 1]), until: NEW_LAW },
    when('noteRepresentative', [0, 0], { representedBy: alone ? 'none' : 'parent' }),
    where('addBiography', [0, 0], { pages: 3 }),
    where('addFinding', [0, 0], { pages: 2, heldThen: null, resultOn: null }),
    ...(unheard && from >= NEW_LAW ? [where('noteNoStatement', [0, 0])] : [where('addStatement', [0, 0], { pages: 1 })]),
    ...(homeless
      ? [
          where('receiveTemporarily', [0, 0], { holdingNo: no(fate, 'QĐ-QL'), holdingPlace: fate.facility }),
          where('addResidencePaper', [0, 0], { pages: 1 }),
        ]
      : []),
    alone
      ? when('noteNoOpinion', [0, 0], { whyNone: 'nobody' })
      : when('addOpinion', [0, 0], { opinion: random() < 0.3 ? 'disagree' : 'agree', pages: 1 }),
  ])
  if (!collected) return
  const ready = homeless ? collected : yield* toldInTurn(inTurn(filing, fate.nth, 2), fate, MEASURE, collected)
  if (!ready) return
  const filed = yield* follow(fate, MEASURE, ready.on, [
    when('makeFile', [0, 1], { requestNo: no(fate, 'ĐN'), residence: homeless ? 'none' : 'stable', pages: 2 }),
    when('notify', [0, 0], (on: Day) => ({ receivedOn: on })),
    ...(alone || unheard ? [when('noteNotTaken', [0, 1])] : [when('notifyParents', [0, 1], (on: Day) => ({ parentsReceivedOn: on }))]),
    where('readFile', [0, 1], { reader: 'representative' }),
    where('send', [6, 8]),
  ])
  if (!filed) return
  // The law of 2026 knows no agency that returns files.
  if (fate.nth % 3 === 1 && addDays(filed.on, 1) < NEW_LAW)
    yield* follow(fate, MEASURE, filed.on, [
      when('returnFile', [0, 1], { missing: 'Bản tường trình (minh họa).' }),
      when('supplement', [1, 2]),
    ])
  const forwarding = when('forward', [1, 9], { courtRequestNo: no(fate, 'CV'), court: fate.court })
  const forwarded = yield* follow(fate, MEASURE, filed.on, [
    forwarding,
    where('courtReceive', [0, 1]),
    ...(fate.nth % 3 === 0
      ? [
          when('courtReturn', [0, 1], { missing: 'Phiếu kết quả xác định tình trạng nghiện (minh họa).' }),
          when('supplement', [1, 2]),
          forwarding,
          where('courtReceive', [0, 1]),
        ]
      : []),
    when('accept', [0, 2], { acceptanceNo: no(fate, 'TB-TA') }),
    where('noticeAcceptance', [0, 1]),
    where('noteDefender', [0, 1], { defenderKind: 'legalAid', askedBy: 'legalAid' }),
  ])
  if (!forwarded) return
  const heard = yield* toldInTurn(inTurn(hearing, fate.nth, 2), fate, MEASURE, forwarded)
  if (!heard) return
  const appeal = appealOf(fate)
  const absent = !appeal
  const judged = when('decide', [5, 9], {
    decisionNo: no(fate, 'QĐ-TA'),
    months: 12 - (fate.nth % 4),
    attempt: 'first',
    presence: absent ? 'absent' : 'present',
  })
  const first = yield* follow(fate, MEASURE, heard.on, [where('openMeeting', [1, 3]), judged])
  if (!first) return
  yield* follow(fate, MEASURE, first.on, [
    where('sendDecision', [0, 1]),
    ...(absent ? [when('deliverToAbsent', [0, 0], (on: Day) => ({ receivedOn: on }))] : []),
  ])
  const above = appeal ? yield* appealed(appeal)(fate, MEASURE, first) : first
  if (!above) return
  const ruled = appeal?.outcome === 'overturnOnAppeal' ? yield* follow(fate, MEASURE, above.on, [judged]) : above
  if (!ruled) return
  const effective =
    appeal?.outcome === 'upholdOnAppeal'
      ? ruled
      : // Nobody protests: the seven working days for it are the later of both times.
        yield* follow(fate, MEASURE, addDays(addWorkingDays(calendar, ruled.on, 7), 1), [when('takeEffect', [0, 0])])
  if (!effective) return
  const received = (yield* follow(fate, MEASURE, effective.on, [where('receiveDecision', [1, 2])])) ?? effective
  const there = fate.nth % 6 === 2 ? received : yield* toldInTurn(inTurn(beforeTheWay, fate.nth, 2), fate, MEASURE, received)
  if (!there) return
  const asked = there.on >= NEW_LAW && fate.nth % 2 === 0
  const admitted = yield* follow(fate, MEASURE, there.on, [
    where('askPlacement', [0, 1]),
    ...(asked ? [where('askMinistry', [0, 0], { askedFor: 'outside' })] : []),
    where(asked ? 'placeByMinistry' : 'place', [0, 1], { placementNo: no(fate, 'QĐ-CAT'), facility: fate.facility, minorPlace: true }),
    where('sendPlacement', [0, 0]),
    where('receivePlacement', [0, 0]),
    when('takeAway', [1, 3], { facility: fate.facility, facilityThen: fate.facility, minorPlace: true }),
    when('admit', [0, 0]),
  ])
  if (!admitted) return
  yield* settled(fate, admitted, 'minor')
  yield* toldInTurn(housedMinors, fate, 'residence', admitted)
  yield* follow(fate, MEASURE, admitted.on, [where('healthCheck', [3, 9])])
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
  if (asked.recorded) yield* follow(fate, 'monitoring', asked.on, [when('notApply', [1, 3], { whyNot: 'withdrawn' })])
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
