import { addDays, addMonths, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, NEW_LAW, type Story, type Wish } from '../story.ts'
import { chapterOf } from './aftercare-chapters.ts'
import { fined, fitted } from './fitted.ts'

const MEASURE = 'post-rehab'

type Telling = Generator<Wish, void, Came>

/** What is told of whoever was referred on; nothing where no law of the time does. */
type GoesOn = (fate: Fate, from: Day) => Telling

/** Found addicted again: a record, an explanation, and the file goes to whoever prepares compulsory rehabilitation, or the explanation is accepted. */
function* relapse(fate: Fate, from: Day, goesOn: GoesOn | undefined): Generator<Wish, Came | undefined, Came> {
  const explained = fate.no % 3 === 0
  const last = yield* follow(fate, MEASURE, from, [
    { act: 'test', after: [30, 150], says: { testKind: 'unannounced', testResult: 'positive' }, maybe: 100 },
    { act: 'conclude', after: [1, 2], says: { about: 'use', conclusion: 'noExcuse', verified: 'Đã gặp người đó (minh họa).' } },
    { act: 'determined', after: [1, 4], says: (on: Day) => ({ finding: 'addicted', resultOn: on }) },
    { act: 'recordViolation', after: [1, 2], says: (on: Day) => ({ foundOn: on, lastActOn: on }) },
    { act: 'explain', after: [0, 2], maybe: 70, until: NEW_LAW },
    ...(explained
      ? [{ act: 'keepManaging', after: [3, 6], says: { whyKept: 'explained' } } as const]
      : goesOn
        ? [{ act: 'refer', after: [3, 6] } as const]
        : []),
  ])
  if (explained) return last
  if (last && goesOn) yield* goesOn(fate, last.on)
  return undefined
}

/** Of all that somebody is asked about: some of it. */
const needs = ({ random }: Fate) => {
  const some = random() < 0.85
  const wants = (lives: number): boolean | null => (some ? below(random, 100) < lives : null)
  return {
    needs: some ? 'some' : 'none',
    wantsCounselling: wants(60),
    wantsLegal: wants(15),
    wantsPapers: wants(25),
    wantsSchooling: wants(2),
    wantsTraining: wants(30),
    wantsLoan: wants(35),
    wantsJob: wants(70),
    wantsSocial: wants(20),
    inOwnWords: 'Muốn có việc gần nhà (minh họa).',
  }
}
const KINDS = ['job', 'counselling', 'loan', 'training', 'legal', 'publicWork'] as const
const TO = {
  job: 'employment',
  counselling: 'health',
  loan: 'bank',
  training: 'vocational',
  legal: 'legalAid',
  publicWork: 'committee',
} as const

/** A year of management after rehabilitation, in a case that the completion proposed. One in nine relapses; what follows then is `goesOn`. */
export function* managedAfter(fate: Fate, from: Day, goesOn?: GoesOn): Telling {
  const asked = yield* follow(fate, MEASURE, from, [
    { act: 'report', after: [1, 2], maybe: 100 },
    { act: 'askNeeds', after: [0, 1], says: () => needs(fate), maybe: 45 },
  ])
  if (!asked) return
  if (fate.no % 29 === 3) {
    yield* follow(fate, MEASURE, asked.on, [{ act: 'notDecide', after: [0, 1], says: { whyNot: 'livesElsewhere' } }])
    return
  }
  const decided = yield* follow(fate, MEASURE, asked.on, [
    { act: 'propose', after: [0, 1], says: { responsible: 'Hội Nông dân (minh họa)', measures: 'Gặp gỡ hằng tháng.' } },
    { act: 'decide', after: [1, 2], says: { decisionNo: `${1 + below(fate.random, 300)}/QĐ-UBND`, helper: 'Cán bộ xã (minh họa)' } },
  ])
  if (!decided) return
  const on = yield* fitted(fate, decided.on)
  if (decided.on >= NEW_LAW && fate.no % 4 === 1) yield* fined(fate, on)
  const kind = KINDS[fate.no % KINDS.length] ?? 'job'
  const helped = { supportKind: kind, toWhom: TO[kind] }
  const begun = yield* follow(fate, MEASURE, on, [
    { act: 'sendDecision', after: [0, 1], says: { sentTo: 'Nơi ra, Hội Nông dân, Trưởng Công an xã (minh họa)' }, maybe: 100 },
    { act: 'deliver', after: [0, 1], maybe: 100 },
    { act: 'certify', after: [0, 1], says: (to: Day) => ({ certifiedOn: to }), maybe: 60 },
    { act: 'enlist', after: [0, 1], maybe: 100 },
    { act: 'commit', after: [0, 1], maybe: 50 },
    { act: 'formTeam', after: [1, 3], maybe: 50 },
  ])
  if (!begun) return
  // Few lives lie in the months of the newest law: what it has comes first.
  const early = begun.on >= NEW_LAW ? yield* chapterOf(fate, begun)(fate, begun) : begun
  if (!early) return
  const managed = yield* follow(fate, MEASURE, early.on, [
    {
      act: 'planSupport',
      after: [2, 10],
      says: (to: Day) => ({ reviewOn: addDays(to, 60), planned: 'Gặp mỗi tháng; làm hồ sơ trong quý (minh họa).' }),
      maybe: 60,
    },
    { act: 'requestSupport', after: [1, 20], says: { ...helped, requested: 'Giới thiệu đến nơi giải quyết (minh họa).' }, maybe: 45 },
    ...(fate.no % 5 === 0
      ? ([
          {
            act: 'notSupported',
            after: [10, 30],
            says: { ...helped, whyNotSupported: fate.no % 2 ? 'noMeans' : 'papersMissing', answered: 'Hẹn quý sau (minh họa).' },
            maybe: 100,
          },
        ] as const)
      : ([{ act: 'support', after: [20, 40], says: { ...helped, supported: 'Đã giải quyết (minh họa).' }, maybe: 65 }] as const)),
    { act: 'test', after: [30, 90], says: { testKind: 'planned', testResult: 'negative' }, maybe: 45, late: [4, 30] },
    { act: 'test', after: [1, 3], says: { testKind: 'planned', testResult: 'negative' }, maybe: 15, corrects: true },
  ])
  if (!managed) return
  const lived = begun.on >= NEW_LAW ? managed : yield* chapterOf(fate, managed)(fate, managed)
  if (!lived) return
  const back = fate.random() < 0.11 ? yield* relapse(fate, lived.on, goesOn) : lived
  if (!back) return
  const finished = yield* follow(fate, MEASURE, back.ends ?? decided.ends ?? addMonths(from, 12), [
    { act: 'finish', after: [0, 3], says: { certificateNo: `${1 + below(fate.random, 300)}/GXN-UBND` } },
  ])
  if (finished && fate.random() < 0.2)
    yield { measure: MEASURE, act: '', happened: addDays(finished.on, 20), says: {}, movesTo: fate.nextWard, unless: ['place'] }
}

/** Completed where nobody works with this system: the commune opens the case by the paper that the person brings, or by the notice of a facility. */
export const returning: Story = function* (fate) {
  const { random, from } = fate
  const noticed = from >= NEW_LAW && fate.no % 2 === 0
  const opened = yield {
    measure: MEASURE,
    act: noticed ? 'receiveNotice' : 'receive',
    route: 'voluntary',
    happened: from,
    says: noticed
      ? { comesFrom: 'private', completedOn: addDays(from, 30), facility: fate.facility }
      : { comesFrom: 'home', completedOn: addDays(from, -(3 + below(random, 9))), returnedOn: from, certifiedOn: from },
  }
  if (opened.recorded) yield* managedAfter(fate, opened.on)
}
