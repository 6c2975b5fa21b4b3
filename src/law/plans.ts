/**
 * Roles that write down the plan of a province. The plan of 2024 is the department's and makes its sub-department lead and follow it (Hải Phòng 2024,
 * III.1); its work went to the agency that supervises rehabilitation in the province (docs/decisions/0042).
 */
export const planKeepers = ['provincialSupervisor'] as const

/** Cases of a measure, of these routes only where some are named, that came into one of the states or are in one of them. */
type PlanCount = { readonly measure: string; readonly routes?: readonly string[]; readonly states: readonly string[] }

/**
 * Which cases are the result of which kind of plan line, by the kind's name in `src/plans/plan.ts`. A measure joins with a line here; lines of a kind
 * without one are shown as not counted. No state of a measure stands under two kinds, so nobody at home is ever somebody's resident
 * (docs/decisions/0042, 0053).
 */
export const planCounts = {
  // Received is in the centre for the first time. Somebody who leaves it on the same day is in the state that the leaving led to.
  compulsory: {
    measure: 'compulsory',
    states: ['inFacility', 'inHospital', 'onLeave', 'out', 'escaped', 'suspended', 'criminal', 'interrupted'],
  },
  'voluntary-facility': { measure: 'voluntary-facility', states: ['running'] },
  // Registered is not begun: an episode begins with the act that puts the case into `running`.
  'home-community': { measure: 'voluntary-community', states: ['running'] },
  // People in treatment on the day, at the clinic that has them; admitted is not begun.
  substitution: { measure: 'substitution', states: ['running', 'transferring'] },
} as const satisfies Readonly<Record<string, PlanCount>>
