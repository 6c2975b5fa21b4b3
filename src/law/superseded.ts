import type { Sheet } from '../engine/sheet.ts'
import { from2022 as postRehab2022 } from './measures/post-rehab/2022-01-01.e32a45c0fee6.ts'
import { from2025 as postRehab2025 } from './measures/post-rehab/2025-07-01.b4d3f50fee93.ts'
import { from2026 as postRehab2026 } from './measures/post-rehab/2026-07-01.4679c3e1d0ce.ts'
import { from2022 as voluntary2022 } from './measures/voluntary-community/2022-01-01.70320bab2c02.ts'
import { from2025 as voluntary2025 } from './measures/voluntary-community/2025-07-01.86255a01b73d.ts'
import { from2026 as voluntary2026 } from './measures/voluntary-community/2026-07-01.748a3be9583d.ts'

/** Released sheets that were wrong, by their edition: a log that ruled one is derived with it up to the next ruling. None is ever taken away. */
export const superseded: Readonly<Record<string, Sheet>> = {
  // Referring somebody on proposed no file for compulsory rehabilitation, and a proposal from there had no one to hand the decision over.
  e32a45c0fee6: postRehab2022,
  b4d3f50fee93: postRehab2025,
  '4679c3e1d0ce': postRehab2026,
  '70320bab2c02': voluntary2022,
  '86255a01b73d': voluntary2025,
  '748a3be9583d': voluntary2026,
}
