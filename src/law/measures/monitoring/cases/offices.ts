/** Who may do it on which day; the measure begins on 1 July 2026. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['receive', '2026-07-01', 'communePolice', true],
  ['receive', '2026-07-01', 'communeOfficer', false],
  ['decide', '2026-07-01', 'communePoliceChief', true],
  ['decide', '2026-07-01', 'communePolice', false],
  ['decide', '2026-07-01', 'communeChair', false],
  ['fit', '2026-07-01', 'communePolice', true],
  ['fit', '2026-07-01', 'facilityHead', true],
  ['fitAtPrivate', '2026-07-01', 'facilityHead', false],
  ['fitAtPrivate', '2026-07-01', 'communePolice', true],
  ['recordBreach', '2026-07-01', 'communePolice', true],
  ['refer', '2026-07-01', 'communePoliceChief', true],
  ['refer', '2026-07-01', 'communePolice', false],
  ['waive', '2026-07-01', 'communePolice', false],
]
