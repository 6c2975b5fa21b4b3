/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['grant', '2025-02-28', 'provincialAgency', true],
  ['grant', '2025-03-01', 'provincialAgency', false],
  ['grant', '2025-03-01', 'provincialPoliceDirector', true],
  ['grant', '2026-07-01', 'provincialPoliceDirector', true],
  ['receive', '2026-07-01', 'provincialAgency', true],
  ['receive', '2026-07-01', 'communePolice', false],
  ['suspend', '2026-07-01', 'provincialAgency', false],
]
