import { addDays, addMonths, type Day, day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, type Wish } from '../story.ts'
import { fitted } from './fitted.ts'

const MEASURE = 'post-rehab'
/** A record has no time for explaining any more. */
const NEW_LAW = day('2026-07-01')

type Telling = Generator<Wish, void, Came>

/** What is told of whoever was referred on; nothing where no law of the time does. */
type GoesOn = (fate: Fate, from: Day) => Telling

/** Found addicted again: a record, an explanation, and the file goes to whoever prepares compulsory rehabilitation. */
function* relapse(fate: Fate, from: Day, goesOn: GoesOn | undefined): Telling {
  const referred = yield* follow(fate, MEASURE, from, [
    { act: 'test', after: [30, 150], says: { testKind: 'unannounced', testResult: 'positive' }, maybe: 100 },
    { act: 'determined', after: [1, 4], says: (on: Day) => ({ finding: 'addicted', resultOn: on }) },
    { act: 'recordViolation', after: [1, 2], says: (on: Day) => ({ foundOn: on }) },
    { act: 'explain', after: [0, 2], maybe: 70, until: NEW_LAW },
    ...(goesOn ? [{ act: 'refer', after: [3, 6] } as const] : []),
  ])
  if (referred && goesOn) yield* goesOn(fate, referred.on)
}

/** A year of management after rehabilitation, in a case that the completion proposed. One in nine relapses; what follows then is `goesOn`. */
export function* managedAfter(fate: Fate, from: Day, goesOn?: GoesOn): Telling {
  const decided = yield* follow(fate, MEASURE, from, [
    { act: 'report', after: [1, 2], maybe: 100 },
    { act: 'propose', after: [0, 1], says: { responsible: 'Hội Nông dân (minh họa)', measures: 'Gặp gỡ hằng tháng.' } },
    { act: 'decide', after: [1, 2], says: { decisionNo: `${1 + below(fate.random, 300)}/QĐ-UBND`, helper: 'Cán bộ xã (minh họa)' } },
  ])
  if (!decided) return
  const on = yield* fitted(fate, decided.on)
  const managed = yield* follow(fate, MEASURE, on, [
    { act: 'deliver', after: [0, 1], maybe: 100 },
    { act: 'enlist', after: [0, 1], maybe: 100 },
    { act: 'formTeam', after: [1, 3], maybe: 100 },
    { act: 'support', after: [20, 60], says: { supportKind: 'job', supported: 'Giới thiệu việc làm gần nhà.' }, maybe: 50 },
    { act: 'test', after: [30, 90], says: { testKind: 'planned', testResult: 'negative' }, maybe: 60, late: [4, 15] },
    { act: 'test', after: [1, 3], says: { testKind: 'planned', testResult: 'negative' }, maybe: 15, corrects: true },
  ])
  if (!managed) return
  if (fate.random() < 0.11) return yield* relapse(fate, managed.on, goesOn)
  const finished = yield* follow(fate, MEASURE, managed.ends ?? decided.ends ?? addMonths(from, 12), [
    { act: 'finish', after: [0, 3], says: { certificateNo: `${1 + below(fate.random, 300)}/GXN-UBND` } },
  ])
  if (finished && fate.random() < 0.2)
    yield { measure: MEASURE, act: '', happened: addDays(finished.on, 20), says: {}, movesTo: fate.nextWard, unless: ['place'] }
}
