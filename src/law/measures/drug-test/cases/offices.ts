/** Who may do it on which day: the last day of a phase and the first of the next. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['quickTest', '2022-01-01', 'communePolice', true],
  ['quickTest', '2022-01-01', 'communeOfficer', false],
  ['quickTest', '2026-07-01', 'communePolice', true],
  ['receive', '2026-06-30', 'communeChair', true],
  ['receive', '2026-07-01', 'communeChair', false],
  ['receive', '2026-07-01', 'communePoliceChief', true],
  ['receiveResult', '2026-06-30', 'communeChair', true],
  ['receiveResult', '2026-07-01', 'communeChair', false],
  ['summon', '2026-06-30', 'communePoliceChief', true],
  ['summon', '2026-06-30', 'communePolice', false],
  ['escort', '2026-07-01', 'communePoliceChief', true],
  ['escort', '2026-07-01', 'communePolice', false],
  ['drop', '2026-07-01', 'communePolice', false],
  ['send', '2025-03-01', 'communePolice', true],
  ['send', '2025-07-01', 'communeChair', false],
]
