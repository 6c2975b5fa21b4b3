import { sheet } from '../../../engine/builder.ts'
import { everywhere } from '../../court-ordered/2022-01-01-court.ts'
import { clocksBesidesCourt, from2022 } from './2022-01-01.ts'
import { minorsCourtClocks } from './2022-01-01-clocks.ts'
import { minorsCourt } from './2022-01-01-court.ts'
import { suspensionSince2022March } from './2022-01-01-stay.ts'
import { courtBeforeOrdinance, courtOfMinors } from './silences.ts'

export const courtClocks2022March = minorsCourtClocks(everywhere(courtOfMinors))

/** Ordinance 01/2022, in force since it was passed: of its articles only one is known by its number. */
export const from2022March = sheet({
  ...from2022,
  from: '2022-03-24',
  acts: { ...from2022.acts, ...minorsCourt(everywhere(courtOfMinors)), proposeSuspension: suspensionSince2022March },
  clocks: [...clocksBesidesCourt, ...courtClocks2022March],
  silences: from2022.silences.filter((s) => s !== courtBeforeOrdinance),
})
