/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['open', '2022-01-01', 'communePolice', true],
  ['open', '2022-01-01', 'communeChair', false],
  ['openAbove', '2025-02-28', 'districtPolice', true],
  ['openAbove', '2025-02-28', 'provincialAgency', false],
  ['openAbove', '2025-03-01', 'districtPolice', false],
  ['openAbove', '2025-03-01', 'provincialAgency', true],
  ['openAbove', '2026-07-01', 'provincialAgency', true],
  ['result', '2026-06-30', 'examiner', true],
  ['result', '2026-07-01', 'examiner', true],
  ['result', '2022-01-01', 'communePolice', false],
  ['receiveResult', '2022-01-01', 'communePolice', true],
  ['apply', '2022-01-01', 'communePolice', false],
  ['handToCommune', '2026-07-01', 'provincialAgency', true],
]
