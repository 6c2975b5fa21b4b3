import { sheet } from '../../../engine/builder.ts'
import { noTimeLimit } from '../../silences.ts'
import { clocks } from './2022-01-01-clocks.ts'
import { coming } from './2022-01-01-coming.ts'
import { death } from './2022-01-01-death.ts'
import { family } from './2022-01-01-family.ts'
import { labour } from './2022-01-01-labour.ts'
import { order } from './2022-01-01-order.ts'
import { plan } from './2022-01-01-plan.ts'
import { documents, facts, routes, states } from './2022-01-01-vocabulary.ts'
import {
  afterDeath,
  besideTheMeasure,
  calendarWeek,
  disciplining,
  lengthsOfProcess,
  monthlyRating,
  transferring,
  volunteersRegime,
} from './silences.ts'

export const acts2022 = { ...coming, ...plan, ...order, ...family, ...labour, ...death } as const

/** Life in a facility under Decree 116/2021, beside the measure that brought the person there (docs/decisions/0420). */
export const from2022 = sheet({
  measure: 'residence',
  from: '2022-01-01',
  term: 'Chế độ sinh hoạt tại cơ sở cai nghiện',
  basis: 'L73',
  routes,
  states,
  facts,
  documents,
  seats: { facility: { term: 'cơ sở cai nghiện', unitKind: 'centre' } },
  intervals: {},
  tasks: {},
  acts: acts2022,
  clocks,
  silences: [
    besideTheMeasure,
    monthlyRating,
    disciplining,
    volunteersRegime,
    calendarWeek,
    transferring,
    noTimeLimit,
    afterDeath,
    lengthsOfProcess,
  ],
})
