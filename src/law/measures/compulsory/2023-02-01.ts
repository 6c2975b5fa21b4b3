import { sheet } from '../../../engine/builder.ts'
import { appeals } from '../../court-ordered/2022-01-01-appeal.ts'
import {
  byLabourOffice,
  CHAIR,
  checkClocks,
  courtClocks,
  endClocks2022,
  executionClocks,
  fileClocks,
  madeBy,
} from '../../court-ordered/2022-01-01-clocks.ts'
import { court, type Procedure } from '../../court-ordered/2022-01-01-court.ts'
import { courtBefore2023 } from '../../court-ordered/silences.ts'
import { PL3 } from '../../sources/index.ts'
import { facilityClocks2022, from2022 } from './2022-01-01.ts'

/** Ordinance 03/2022, of most articles of which only the first clause was seen. */
export const procedure2023: Procedure = {
  returns: PL3.art(9, 1),
  notice: PL3.art(12, 1),
  decides: PL3.art(8),
  meets: PL3.art(17, 1),
  outcome: PL3.art(21, 3, 'k'),
  sends: PL3.art(25, 1),
  complains: PL3.art(32, 1),
  protests: PL3.art(32),
  up: PL3.art(34, 1),
  effect: PL3.art(24, 1),
  officer: PL3.art(41),
  answers: PL3.art(42, 1),
}

export const courtClocks2023 = courtClocks(procedure2023)

/** The courts follow Ordinance 03/2022; nothing else changes. */
export const from2023 = sheet({
  ...from2022,
  from: '2023-02-01',
  acts: { ...from2022.acts, ...court(procedure2023), ...appeals(procedure2023) },
  clocks: [
    ...madeBy(CHAIR, [fileClocks.explain, fileClocks.make, fileClocks.read, ...checkClocks]),
    ...courtClocks2023,
    ...byLabourOffice(executionClocks),
    ...facilityClocks2022,
    ...endClocks2022,
  ],
  silences: from2022.silences.filter((s) => s !== courtBefore2023),
})
