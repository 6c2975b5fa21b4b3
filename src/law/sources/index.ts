import type { Source } from '../../kernel/citation.ts'
import { C18 } from './c18.ts'
import { D90 } from './d90.ts'
import { D105 } from './d105.ts'
import { D109 } from './d109.ts'
import { D116 } from './d116.ts'
import { D141 } from './d141.ts'
import { D163 } from './d163.ts'
import { L73 } from './l73.ts'
import { L120 } from './l120.ts'
import { BLDS, BLHS, BLLD, D09, D161, D184, JC03, LCS, LHAV, PL1, PL3 } from './others.ts'
import { Q1567 } from './q1567.ts'

export { BLDS, BLHS, BLLD, C18, D09, D90, D105, D109, D116, D141, D161, D163, D184, JC03, L73, L120, LCS, LHAV, PL1, PL3, Q1567 }

const all: readonly Source[] = [
  L73,
  D90,
  D105,
  D109,
  D116,
  D141,
  D184,
  JC03,
  BLHS,
  L120,
  D163,
  LHAV,
  PL1,
  PL3,
  BLDS,
  BLLD,
  D09,
  LCS,
  D161,
  C18,
  Q1567,
]

/** Every text the law of this system stands on, by its id. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(all.map((s) => [s.id, s]))
