/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['propose', '2022-01-01', 'communePoliceChief', true],
  ['propose', '2022-01-01', 'communeChair', false],
  ['decide', '2026-06-30', 'communeChair', true],
  ['decide', '2026-07-01', 'communeChair', true],
  ['decide', '2026-07-01', 'communePoliceChief', false],
  ['report', '2026-06-30', 'communeOfficer', true],
  ['report', '2026-07-01', 'communeOfficer', false],
  ['recordViolation', '2026-06-30', 'communeChair', true],
  ['recordViolation', '2026-07-01', 'communeChair', false],
  ['refer', '2025-02-28', 'communeChair', true],
  ['refer', '2025-03-01', 'communeChair', false],
  ['refer', '2025-03-01', 'communePoliceChief', true],
  ['deliver', '2026-07-01', 'facilityHead', true],
  ['finish', '2026-07-01', 'communeChair', true],
]
