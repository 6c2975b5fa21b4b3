/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['apply', '2026-06-30', 'centreOfficer', true],
  ['apply', '2026-06-30', 'communePolice', false],
  ['register', '2026-07-01', 'communePolice', true],
  ['register', '2026-07-01', 'centreOfficer', false],
  ['decide', '2026-07-01', 'communePoliceChief', true],
  ['decide', '2026-07-01', 'communeChair', false],
  ['place', '2026-07-01', 'provincialPoliceDirector', true],
  ['place', '2026-07-01', 'communePoliceChief', false],
  ['complete', '2026-06-30', 'facilityHead', true],
  ['complete', '2026-07-01', 'facilityHead', true],
  ['complete', '2026-07-01', 'centreOfficer', false],
  ['recordViolation', '2026-06-30', 'communeChair', true],
  ['recordViolation', '2026-07-01', 'communeChair', false],
  ['refer', '2025-02-28', 'communeChair', true],
  ['refer', '2025-03-01', 'communeChair', false],
  ['refer', '2025-03-01', 'communePoliceChief', true],
]
