import { onDays, type Told } from './calendar.ts'

/** The processes that the public facilities of the city issued for themselves under the old law (docs/decisions/0442). */
const story = (told: readonly Told[]) => onDays('facility-process', 'compulsory', ['issue'], told)
const lengths = { intakeDays: 2, detoxDays: 13, educationDays: 95, labourFrom: 'afterDetox', reintegrationDays: 30 }

/** Made longer once; issued anew under Law 120, for whoever was decided on before. */
export const benNuocProcess = story([
  ['2024-01-15', 'issue', { ...lengths, processNo: '06/QĐ-CS', detoxDays: 12 }],
  ['2024-12-02', 'revise', { ...lengths, processNo: '41/QĐ-CS' }],
  ['2026-07-06', 'revise', { ...lengths, processNo: '28/QĐ-CS' }],
  ['2026-07-20', 'withdraw', { withdrawnNo: '30/QĐ-CS' }],
  ['2026-07-21', 'issue', { ...lengths, processNo: '31/QĐ-CS' }],
])

/** Taken back when the police took over, and issued anew. */
export const nangMaiProcess = story([
  ['2024-01-22', 'issue', { ...lengths, processNo: '03/QĐ-CS' }],
  ['2025-03-10', 'withdraw', { withdrawnNo: '08/QĐ-CS' }],
  ['2025-03-11', 'issue', { ...lengths, processNo: '09/QĐ-CS' }],
])
