import { addDays, type Day } from '../../src/kernel/day.ts'

/** What the head of a clinic types of somebody whom it has treated since before this system. */
export const fromPaper = (
  person: string,
  seats: { readonly commune: string; readonly clinic: string },
  papers: readonly string[] = [],
) => ({
  person,
  measure: 'substitution',
  route: 'adult',
  state: 'running',
  happened: '2026-08-03',
  facts: {
    found: '2026-07-06',
    applied: '2026-07-10',
    cameDirectly: '2026-07-10',
    admitted: '2026-07-13',
    started: '2026-07-14',
    startFrom: '2026-07-06',
  },
  documents: ['finding', 'admission', ...papers],
  seats,
  note: 'Hồ sơ giấy.',
})

/** The word of the paper book: a dose so many days before a day. */
export const doseBefore = (day: Day, days: number, { agent, dose } = { agent: 'methadone', dose: 600 }) =>
  ['@care-elsewhere', { is: 'confirmed', place: 'Sổ giấy', day: addDays(day, -days), agent, dose }, { by: 'Nguyễn Hữu Phước' }] as const

/** What the doctor writes of a settled patient: the last dose as the old place says it, and an order of it for thirty days, 60 mg of methadone. */
export const settledChart = (day: Day, card: string, last = 1, of = { agent: 'methadone', dose: 600 }, more: object = {}) =>
  [
    ['@care-examine', {}, { findings: 'Tỉnh táo, không dấu hiệu bất thường.' }],
    ['@care-tolerance', { is: 'established' }, {}],
    ['@care-card', { card }, {}],
    doseBefore(day, last, of),
    [
      '@care-order',
      { agent: of.agent, phase: 'maintenance', parts: [of.dose], covers: 1, start: day, end: addDays(day, 29), names: [], ...more },
      {},
    ],
  ] as const
