import { sheet } from '../../../engine/builder.ts'
import { endClocks2022, executionClocks, fileClocks, madeBy, ownCheckClocks } from '../../court-ordered/2022-01-01-clocks.ts'
import * as when from '../../court-ordered/rules.ts'
import { checkingIn2025, returningAgain } from '../../court-ordered/silences.ts'
import { D116 } from '../../sources/index.ts'
import { facilityClocks2022, lasts2022 } from './2022-01-01.ts'
import { courtClocks2023, from2023 } from './2023-02-01.ts'

const { openCases: _nothingGained, ...before } = from2023
const { send: _send, ...was } = from2023.acts
/** Press only: joint circular 03/2025 was not read (docs/decisions/0104). */
export const CHIEF = 'Trưởng Công an cấp xã; Công an cấp tỉnh đang thụ lý'

/** A file that lay at the district on the day the district stopped checking is forwarded by who took over. */
const unchecked = ['reading', 'sent'] as const

/**
 * The police take rehabilitation over: the chief of the commune police makes the file, checks it and brings it to the court himself, so
 * sending it to another office to be checked falls away (docs/decisions/0154).
 */
export const from2025March = sheet({
  ...before,
  from: '2025-03-01',
  lasts: lasts2022,
  acts: {
    ...was,
    openAbove: { ...was.openAbove, seats: { province: 'signer', commune: { said: 'commune' } }, cite: [checkingIn2025] },
    returnFile: { ...was.returnFile, when: unchecked, refuses: [{ if: when.stillReading(D116.art(42, 3)) }], cite: [checkingIn2025] },
    supplement: { ...was.supplement, cite: [checkingIn2025] },
    forward: { ...was.forward, when: unchecked, refuses: [{ if: when.stillReading(D116.art(42, 3)) }], cite: [checkingIn2025] },
    answer: { ...was.answer, cite: [checkingIn2025] },
  },
  clocks: [
    ...madeBy(CHIEF, [fileClocks.explain, fileClocks.make, fileClocks.read, ...ownCheckClocks(checkingIn2025)]),
    ...courtClocks2023,
    ...executionClocks,
    ...facilityClocks2022,
    ...endClocks2022,
  ],
  silences: [...from2023.silences.filter((s) => s !== returningAgain), checkingIn2025],
})
