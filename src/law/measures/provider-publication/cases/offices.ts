/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['publish', '2025-06-30', 'districtLabourHead', true],
  ['publish', '2025-07-01', 'districtLabourHead', false],
  ['publish', '2025-07-01', 'provincialPoliceDirector', true],
  ['recordViolation', '2025-06-30', 'communePolice', false],
  ['recordViolation', '2025-07-01', 'communePolice', true],
  ['suspend', '2026-07-01', 'communePolice', false],
  ['receive', '2026-07-01', 'provincialAgency', true],
]
