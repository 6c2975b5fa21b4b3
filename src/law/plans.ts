/**
 * Roles that write down the plan of a province. The plan of 2024 is the department's and makes its sub-department lead and follow it (Hải Phòng 2024,
 * III.1); its work went to the agency that supervises rehabilitation in the province (docs/decisions/0042).
 */
export const planKeepers = ['provincialSupervisor'] as const
