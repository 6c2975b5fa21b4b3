import { addDays, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, type Wish } from '../story.ts'

const MEASURE = 'post-rehab'

/** A year of management after rehabilitation, in a case that the completion proposed. */
export function* managedAfter(fate: Fate, from: Day, until: Day): Generator<Wish, void, Came> {
  const managed = yield* follow(fate, MEASURE, from, [
    { act: 'report', after: [1, 2], maybe: 100 },
    { act: 'propose', after: [0, 1], says: { responsible: 'Hội Nông dân (minh họa)', measures: 'Gặp gỡ hằng tháng.' } },
    { act: 'decide', after: [1, 2], says: { decisionNo: `${1 + below(fate.random, 300)}/QĐ-UBND`, helper: 'Cán bộ xã (minh họa)' } },
    { act: 'deliver', after: [0, 1], maybe: 100 },
    { act: 'enlist', after: [0, 1], maybe: 100 },
    { act: 'formTeam', after: [1, 3], maybe: 100 },
    { act: 'support', after: [20, 60], says: { supportKind: 'job', supported: 'Giới thiệu việc làm gần nhà.' }, maybe: 50 },
    { act: 'test', after: [30, 90], says: { testKind: 'planned', testResult: 'negative' }, maybe: 60 },
    { act: 'test', after: [1, 3], says: { testKind: 'planned', testResult: 'negative' }, maybe: 15, corrects: true },
  ])
  if (!managed) return
  const finished = yield* follow(fate, MEASURE, managed.ends ?? until, [
    { act: 'finish', after: [0, 3], says: { certificateNo: `${1 + below(fate.random, 300)}/GXN-UBND` } },
  ])
  if (finished && fate.random() < 0.2)
    yield { measure: MEASURE, act: '', happened: addDays(finished.on, 20), says: {}, movesTo: fate.nextWard }
}
