import type { Law } from '../engine/law.ts'
import { calendar } from './calendar.ts'
import { editions } from './editions.ts'
import { measures } from './measures/index.ts'
import { offers } from './offers.ts'
import { offices } from './offices.ts'
import { questions } from './questions.ts'
import { sources } from './sources/index.ts'
import { standards } from './standards.ts'

/** The law of this system: what the engine is handed. */
export const law: Law = {
  measures,
  offices,
  calendar,
  sources,
  editions: Object.fromEntries([
    ...Object.entries(editions).map(([key, e]) => [key, e.hash]),
    ['calendar', editions[`calendar@${calendar.edition}`]?.hash ?? 'unreleased'],
  ]),
  questions,
  offers,
  standards,
}
