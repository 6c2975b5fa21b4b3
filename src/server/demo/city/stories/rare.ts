import { addDays, type Day, day } from '../../../../kernel/day.ts'
import { maiAm } from '../../organisations.ts'
import { type Beat, follow, minuteOf, type Story } from '../story.ts'
import { dayNo, known, must, wordsOf } from './turn.ts'

const AT_HOME = 'voluntary-community'
const AFTER = 'post-rehab'
const TREATMENT = 'substitution'
/** On which a provider of the city was suspended (`publications.ts`). */
const SUSPENDED = day('2026-07-08')
/** No shorter prison sentence exists; afterwards the rest goes on. */
const PRISON = 92

const registered: Beat = must('register', [1, 1], {
  place: 'home',
  plannedMonths: 6,
  parents: false,
  proof: 'finding',
  channel: 'inPerson',
})
const begun = (provider: Beat['says']): readonly Beat[] => [
  known('receive', [0, 0], { parentsConfirmed: false }),
  must('decide', [1, 1], (on: Day) => ({
    decisionNo: dayNo(on, 'QĐ-CNTN'),
    months: 6,
    termFrom: addDays(on, 1),
    attempt: 'first',
    helper: wordsOf('Cán bộ xã'),
  })),
  known('deliver', [0, 0]),
  known('assign', [0, 0], { helper: wordsOf('Cán bộ xã') }),
  known('contract', [0, 1], provider ?? {}),
  must('start', [1, 1]),
  known('noticeStart', [0, 1]),
]
/** Told of a result, and then these beats at home. */
const atHome = (beats: (on: Day) => readonly Beat[]): Story =>
  function* (fate) {
    const { from, random } = fate
    const told = yield {
      measure: AT_HOME,
      act: 'notify',
      route: 'adult',
      happened: minuteOf(random, from, 8),
      says: { resultOn: from, notifiedOn: from, notifiedAt: minuteOf(random, from, 8), group: 'volunteer', residence: 'stable' },
    }
    if (told.recorded) yield* follow(fate, AT_HOME, told.on, beats(told.on))
  }
export const diesBeforeRegistering = atHome(() => [must('close', [1, 1], { reason: 'dead' })])
/** Their provider is suspended: within three days they register what is left anew. */
export const providerSuspended = atHome(() => [
  registered,
  ...begun({ provider: maiAm.id }),
  must('noteServiceSuspended', [1, 3], { suspendedOn: SUSPENDED }),
  must('registerAgain', [0, 1]),
])
/** Told of the end, then sentenced for what happened before: the end moves, and is told again. */
export const toldAgainAtHome: Story = function* (fate) {
  yield* atHome(() => [
    registered,
    ...begun({ provider: fate.team }),
    must('noticeEnd', [150, 152]),
    must('imprison', [1, 2]),
    must('release', [PRISON, PRISON + 1]),
    must('noticeEndAgain', [0, 0]),
  ])(fate)
}

/** Managed after a completion elsewhere, with a time under protection and one in prison. */
export const managedWithAsides: Story = function* (fate) {
  const opened = yield {
    measure: AFTER,
    act: 'receive',
    route: 'voluntary',
    happened: fate.from,
    says: { comesFrom: 'home', completedOn: addDays(fate.from, -5), returnedOn: fate.from, certifiedOn: fate.from },
  }
  if (opened.recorded)
    yield* follow(fate, AFTER, opened.on, [
      known('report', [0, 1]),
      must('propose', [0, 1], { responsible: wordsOf('Hội Nông dân'), measures: wordsOf('Gặp hằng tháng') }),
      must('decide', [0, 1], (on: Day) => ({ decisionNo: dayNo(on, 'QĐ-UBND'), helper: wordsOf('Cán bộ xã') })),
      known('enlist', [0, 1]),
      must('enterProtection', [5, 6]),
      must('leaveProtection', [10, 12]),
      must('imprison', [5, 6]),
      must('release', [20, 25]),
    ])
}

/** Comes straight to a clinic, and then these beats. */
const atClinic = (route: 'adult' | 'minor', beats: readonly Beat[]): Story =>
  function* (fate) {
    const opened = yield {
      measure: TREATMENT,
      act: 'walkIn',
      route,
      happened: fate.from,
      says: { dependence: 'opioid' },
    }
    if (opened.recorded) yield* follow(fate, TREATMENT, opened.on, beats)
  }
const treated: readonly Beat[] = [
  must('admit', [2, 4], (on: Day) => ({ admissionNo: dayNo(on, 'TB-CS'), examinedOn: addDays(on, -1) })),
  known('noticeAdmission', [0, 0]),
  must('start', [1, 2]),
]
export const treatedWithConsent = atClinic('minor', [must('addConsent', [0, 1]), ...treated])
export const treatedAndImprisoned = atClinic('adult', [...treated, must('imprison', [30, 40])])
export const rehabilitatesInstead: Story = function* (fate) {
  const { random, from, clinic } = fate
  const opened = yield {
    measure: TREATMENT,
    act: 'register',
    route: 'adult',
    happened: minuteOf(random, from, 9),
    says: { resultOn: addDays(from, -2), dependence: 'opioid', clinic, channel: 'inPerson', parents: false },
  }
  if (opened.recorded) yield* follow(fate, TREATMENT, opened.on, [must('goElsewhere', [1, 2], { otherForm: 'home' })])
}
