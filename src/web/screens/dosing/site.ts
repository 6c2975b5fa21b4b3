import { dosing } from '../../../law/dosing.ts'
import type { Me } from '../../../server/contract/answers.ts'

/** The clinic in which the session gives doses: the first one where it holds several. */
export const siteOf = (me: Me): Me['offices'][number]['unit'] | undefined =>
  me.offices.find((o) => dosing.gives.some((g) => g === o.office))?.unit

export const isDoctorAt = (me: Me): boolean => me.offices.some((o) => o.office === dosing.prescribes)
