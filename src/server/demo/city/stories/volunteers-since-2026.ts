import { addDays, type Day, day } from '../../../../kernel/day.ts'
import { dayOf, momentOf } from '../../../../kernel/moment.ts'
import { youngerThan } from '../../../../law/ages.ts'
import { hoaSim, LUU_KIEM, mayTrang, VIET_KHE } from '../../organisations.ts'
import type { Fate } from '../fate.ts'
import { type Beat, type Came, follow, minuteOf } from '../story.ts'
import { ofOwnWillHoused } from './house.ts'
import { evaluated, gone, settled } from './living.ts'
import { dayNo, known, must, type Telling, wordsOf } from './turn.ts'
import { MEASURE } from './volunteers-chapters.ts'

const HOME = 'voluntary-community'
/** On which one of the private facilities of the city is suspended (`licences.ts`). */
const SUSPENDED = day('2026-09-14')

const stage = (act: string, days: number): Beat =>
  must(act, [days, days], (on: Day) => ({ stageBegan: addDays(on, -days), rating: 'good' }))
const easingNo = (on: Day) => ({ easingNo: dayNo(on, 'QĐ-CAT') })
const placed = (fate: Fate): readonly Beat[] => [
  must('place', [0, 1], (on: Day) => ({ placementNo: dayNo(on, 'QĐ-CAT'), facility: fate.facility, minorPlace: true })),
  must('sendPlacement', [0, 0]),
  must('handOver', [0, 1]),
]

/** Chosen, with a contract and a reception record of which the commune gets a copy. */
const privately = (fate: Fate): readonly Beat[] => [
  must('deliver', [0, 0]),
  must('chooseFacility', [0, 0], { chosen: fate.facility }),
  must('sign', [0, 1], (on: Day) => ({ contractNo: dayNo(on, 'HĐ-CN') })),
  must('receive', [0, 1]),
  must('sendCopy', [0, 1]),
  must('noticeAdmitted', [0, 0]),
]

/** The rest goes on at home, where it is registered already; the device is put on before the person leaves the facility. */
function* rest(fate: Fate, from: Day, wornThere: boolean): Telling<void> {
  const decided = yield* follow(fate, HOME, from, [
    must('receive', [0, 0], { parentsConfirmed: false }),
    must('decide', [0, 0], (on: Day) => ({ decisionNo: dayNo(on, 'QĐ-CNTN'), attempt: 'first' })),
  ])
  if (!decided || !wornThere) return
  const says = (on: Day) => ({ deviceNo: dayNo(on, 'TB'), position: 'wrist', told: true, parentsTold: true })
  const worn = yield* follow(fate, 'monitoring', decided.on, [
    must('decide', [0, 0], (on: Day) => ({
      decisionNo: dayNo(on, 'QĐ-GSĐT'),
      effectiveAt: momentOf(on, 17, 0),
      watcher: wordsOf('Cán bộ xã'),
      fittedAt: 'private',
      fittingCommune: fate.houseWard,
      leavesOn: addDays(on, 1),
    })),
    must('fitAtPrivate', [0, 1], says),
  ])
  if (worn) yield* follow(fate, HOME, worn.on, [must('start', [0, 1])])
}

/** Three stages in a private facility, whose head certifies them: the person goes home with what is left. */
function* goesHome(fate: Fate, decided: Came): Telling<void> {
  const came = yield* follow(fate, MEASURE, decided.on, [
    must('restartStart', [1, 1], (on: Day) => ({
      startAgainFrom: minuteOf(fate.random, on, 7),
      forceMajeure: wordsOf('Bão làm ngập đường'),
    })),
    ...privately(fate),
  ])
  if (!came) return
  yield* settled(fate, came, 'volunteer')
  const taught = yield* follow(fate, MEASURE, came.on, [
    must('plan', [0, 1]),
    stage('finishIntake', 1),
    stage('finishDetox', 12),
    stage('finishEducation', 94),
  ])
  if (!taught) return
  yield* evaluated(fate, came.on, taught.on, 'evaluateBehaviour', 0)
  const left = yield* follow(fate, MEASURE, taught.on, [
    must('certifyStages', [0, 1], (on: Day) => ({ certificateNo: dayNo(on, 'GXN-CSCN'), certificateGotAt: null })),
    must('handStagesCertificate', [0, 0], (on: Day) => ({ certificateGotAt: minuteOf(fate.random, on, 8) })),
    must('noticeStages', [0, 0]),
    must('noticeSomeStages', [0, 0]),
    must('registerRest', [0, 0]),
  ])
  if (!left) return
  yield* rest(fate, left.on, true)
  yield* gone(fate, left.on, 'ended')
  yield* follow(fate, MEASURE, left.on, [must('paySupport', [1, 3], { amount: 2_600_000 })])
}

/** Leaves against the rules, is heard, and goes on, until the facility is suspended and nobody may stay. */
function* mustLeave(fate: Fate, decided: Came): Telling<void> {
  const came = yield* follow(fate, MEASURE, decided.on, privately(fate))
  if (!came) return
  yield* settled(fate, came, 'volunteer')
  const kept = yield* follow(fate, MEASURE, came.on, [
    must('recordStop', [2, 3], (on: Day) => ({ stopKind: 'rules', stoppedAt: minuteOf(fate.random, on, 7) })),
    must('noticeStop', [0, 0]),
    must('sendPapers', [0, 1]),
    must('conclude', [0, 1], { about: 'stopping', conclusion: 'noExcuse', verified: wordsOf('Đã gặp người đó') }),
    must('recordViolation', [0, 0], (on: Day) => ({ ground: 'stopped', foundOn: on, lastActOn: on, noExcuse: true })),
    must('dropViolation', [0, 1], (on: Day) => ({
      backTo: 'running',
      againFrom: minuteOf(fate.random, on, 7),
      whyDropped: wordsOf('Đã cam kết'),
    })),
  ])
  if (!kept) return
  const left = yield* follow(fate, MEASURE, kept.on > SUSPENDED ? kept.on : SUSPENDED, [
    must('suspendFacility', [0, 1], { suspendedOn: SUSPENDED }),
    must('registerRest', [0, 1]),
  ])
  if (!left) return
  yield* rest(fate, left.on, false)
  yield* gone(fate, left.on, 'ended')
}

/** Settled in the public facility, where somebody mourns or may not leave to mourn. */
function* housed(fate: Fate, came: Came, which: 0 | 1): Telling<void> {
  yield* settled(fate, came, 'volunteer')
  const lived = ofOwnWillHoused('public', came.on)[which]
  if (lived) yield* lived(fate, 'residence', came)
}

/** Somebody of 18 applies alone, the parents of somebody younger. */
const applying =
  ({ person }: Fate, asksFor: string, applyGround: string) =>
  (on: Day) => ({
    applicant: youngerThan(person, 18, on) ? 'parents' : 'self',
    asksFor,
    applyGround,
  })
const forwarded = must('forward', [0, 0])
/** Postponed for an illness, in the facility when it is over, treated at home once more, and back. */
function* eased(fate: Fate, decided: Came): Telling<void> {
  const came = yield* follow(fate, MEASURE, decided.on, [
    forwarded,
    must('applyEasing', [0, 1], applying(fate, 'postpone', 'illness')),
    must('postpone', [2, 3], easingNo),
    must('endPostponement', [8, 12]),
    ...placed(fate),
  ])
  if (!came) return
  yield* housed(fate, came, 0)
  yield* follow(fate, MEASURE, came.on, [
    must('plan', [0, 1]),
    must('askEasing', [9, 12], { restGround: 'illness' }),
    must('suspend', [2, 3], (on: Day) => ({ ...easingNo(on), treatedAt: 'family' })),
    must('sendEasing', [0, 1], { sentTo: wordsOf('Công an xã, cơ sở, người đó') }),
    must('resume', [14, 20]),
    must('test', [3, 9], { testKind: 'unannounced', testResult: 'negative' }),
    must('referCriminal', [3, 9], (on: Day) => ({ transferNo: dayNo(on, 'CA') })),
    must('criminalOutcome', [8, 12], { outcome: 'notProsecuted' }),
  ])
}

/** Where the province has no place the ministry finds one; asked for treatment at home, then for the rest to be waived. */
function* elsewhere(fate: Fate, decided: Came): Telling<void> {
  const came = yield* follow(fate, MEASURE, decided.on, [
    forwarded,
    must('askMinistry', [0, 1], { askedFor: 'outside' }),
    must('placeByMinistry', [0, 1], (on: Day) => ({ placementNo: dayNo(on, 'QĐ-C04'), facility: fate.facility })),
    must('sendPlacement', [0, 0]),
    must('handOver', [0, 1]),
  ])
  if (!came) return
  yield* settled(fate, came, 'volunteer')
  const over = yield* follow(fate, MEASURE, came.on, [
    must('askEasing', [9, 12], { restGround: 'illness' }),
    must('denyEasing', [2, 3], easingNo),
    must('askEasing', [9, 12], { restGround: 'fatal' }),
    must('exemptRest', [2, 3], easingNo),
  ])
  if (over) yield* gone(fate, over.on, 'eased')
}
function* exempted(fate: Fate, decided: Came): Telling<void> {
  yield* follow(fate, MEASURE, decided.on, [
    must('applyEasing', [0, 1], applying(fate, 'exempt', 'fatal')),
    must('exempt', [2, 4], easingNo),
  ])
}
function* notPostponed(fate: Fate, decided: Came): Telling<void> {
  const came = yield* follow(fate, MEASURE, decided.on, [
    forwarded,
    must('applyEasing', [0, 1], applying(fate, 'postpone', 'hardship')),
    must('denyEasing', [0, 1], easingNo),
    ...placed(fate),
  ])
  if (!came) return
  yield* housed(fate, came, 1)
  yield* follow(fate, MEASURE, came.on, [
    must('plan', [0, 1]),
    stage('finishIntake', 1),
    known('finishDetox', [12, 14], (on: Day) => ({ stageBegan: addDays(on, -12), rating: 'good' })),
  ])
}

type Way = {
  readonly route: 'public' | 'private'
  readonly tell: (fate: Fate, decided: Came) => Telling<void>
  readonly house?: typeof hoaSim
}
/** What becomes of those who register under Law 120, lived in turn: a first start has seven of them. */
const WAYS: readonly (Way | undefined)[] = [
  { route: 'private', tell: goesHome, house: hoaSim },
  { route: 'public', tell: notPostponed },
  { route: 'private', tell: mustLeave, house: mayTrang },
  { route: 'public', tell: exempted },
  { route: 'public', tell: eased },
  undefined,
  { route: 'public', tell: elsewhere },
]
/** A private facility takes nobody shortly before it is suspended. */
const LAST_THERE = addDays(SUSPENDED, -14)
const wayOf = ({ nthSince, from }: Pick<Fate, 'nthSince' | 'from'>): Way | undefined => {
  const way = nthSince === undefined ? undefined : WAYS[nthSince % WAYS.length]
  return way?.house === mayTrang && from > LAST_THERE ? undefined : way
}

/** Whoever chooses a private facility has it for a place of the life, with the commune where it sits. */
export const chosenBy = (fate: Fate): Fate => {
  const house = wayOf(fate)?.house
  return house ? { ...fate, facility: house.id, houseWard: house === hoaSim ? VIET_KHE : LUU_KIEM } : fate
}

/** Registers with the commune police and goes a way of its own; nothing where the common way is gone. */
export function* sinceJuly2026(fate: Fate): Telling<boolean> {
  const way = wayOf(fate)
  if (!way) return false
  const { from, random } = fate
  const opened = yield {
    measure: MEASURE,
    act: 'register',
    route: way.route,
    happened: minuteOf(random, from, 9),
    says: { parents: false, proof: 'finding', resultOn: addDays(from, -3), channel: 'inPerson' },
    unless: ['number'],
  }
  const decided =
    opened.recorded &&
    (yield* follow(fate, MEASURE, dayOf(opened.on), [
      must('decide', [0, 1], (on: Day) => ({ decisionNo: dayNo(on, 'QĐ-CAX'), attempt: 'first' })),
    ]))
  if (decided) yield* way.tell(fate, decided)
  return true
}
