import type { Story } from '../story.ts'
import { onDays, type Told } from './calendar.ts'

const SAME_PLACE = { address: null, seatIn: null }

/** Providers at home and in the community, and their publication, from the old law into the new. */
const story = (route: string, told: readonly Told[]): Story => onDays('provider-publication', route, ['receive', 'assign'], told)

/** Slow to begin, moved, refused a new head, a violation that was none, an order obeyed. */
export const nangAmLives = story('organisation', [
  ['2024-03-04', 'receive', { address: '14 đường Nắng Ấm', scope: 'counselling' }],
  ['2024-03-06', 'askSupplement', { lacking: 'staff' }],
  ['2024-03-18', 'accept'],
  ['2024-03-28', 'publish', { publishedNo: '11/QĐ-UBND' }],
  ['2024-09-30', 'concludeService', { whyIdle: 'reason' }],
  ['2024-10-07', 'begin'],
  ['2025-01-13', 'recordViolation', { foundOn: '2025-01-13' }],
  ['2025-01-16', 'dropViolation'],
  ['2025-08-11', 'askRegrant', { regrantFor: 'site' }],
  ['2025-08-20', 'republish', { publishedNo: '23/QĐ-CATP', address: '16 đường Nắng Ấm', seatIn: null }],
  ['2025-11-03', 'askRegrant', { regrantFor: 'head' }],
  ['2025-11-12', 'refuseRegrant', { whyRefused: 'staff', letterNo: '70/CATP' }],
  ['2026-07-20', 'demand'],
  ['2026-08-03', 'remedied'],
  ['2026-08-17', 'askRegrant', { regrantFor: 'head' }],
  ['2026-08-21', 'republish', { publishedNo: '36/QĐ-CATP', ...SAME_PLACE }],
  ['2026-09-14', 'askRegrant', { regrantFor: 'site' }],
  ['2026-09-18', 'refuseRegrant', { whyRefused: 'premises', letterNo: '97/CATP' }],
])

/** Suspended under each law, and let go on; an order not obeyed, and a record of it that led to nothing. */
export const maiAmLives = story('organisation', [
  ['2024-10-07', 'receive', { address: '30 đường Mái Ấm', scope: 'all' }],
  ['2024-10-09', 'accept'],
  ['2024-10-21', 'publish', { publishedNo: '19/QĐ-UBND' }],
  ['2024-10-28', 'begin'],
  ['2025-01-06', 'recordViolation', { foundOn: '2025-01-06' }],
  ['2025-01-08', 'suspend', { decisionNo: '2/QĐ-UBND', ground: 'conditions', until: '2025-04-08' }],
  ['2025-04-09', 'askRegrant', { regrantFor: 'suspension' }],
  ['2025-04-18', 'republish', { publishedNo: '8/QĐ-UBND', ...SAME_PLACE }],
  ['2026-07-06', 'recordViolation', { foundOn: '2026-07-06' }],
  ['2026-07-08', 'suspend', { decisionNo: '12/QĐ-CATP', ground: 'conditions', until: '2026-10-08' }],
  ['2026-10-05', 'report'],
  ['2026-10-09', 'resume', { letterNo: '57/CATP' }],
  ['2026-10-12', 'demand'],
  ['2026-11-04', 'concludeRemedy'],
  ['2026-11-05', 'recordViolation', { foundOn: '2026-11-05' }],
  ['2026-11-09', 'dropViolation'],
])

/** One person: withdraws, asks again a year later, gives up, and is refused when asking once more. */
export const tuongViLives = story('individual', [
  ['2024-06-10', 'receive', { address: '3 ngõ Tường Vi', scope: 'counselling' }],
  ['2024-06-24', 'withdraw'],
  ['2025-09-08', 'receive', { address: '3 ngõ Tường Vi', scope: 'counselling' }],
  ['2025-09-10', 'acceptIndividual'],
  ['2025-09-19', 'publish', { publishedNo: '25/QĐ-CATP' }],
  ['2025-09-29', 'begin'],
  ['2026-05-25', 'giveUp'],
  ['2026-09-07', 'receive', { address: '3 ngõ Tường Vi', scope: 'counselling' }],
  ['2026-09-09', 'askSupplement', { lacking: 'papers' }],
  ['2026-09-14', 'acceptIndividual'],
  ['2026-09-18', 'refuse', { whyRefused: 'premises', letterNo: '98/CATP' }],
  ['2026-10-05', 'withdraw'],
])

/** A public facility, which the police of the province propose themselves. */
export const nangMaiLives = story('facility', [
  ['2026-07-13', 'receive', { address: '1 đường Nắng Mai', scope: 'all' }],
  ['2026-07-14', 'propose'],
  ['2026-07-17', 'publish', { publishedNo: '34/QĐ-CATP' }],
  ['2026-07-27', 'begin'],
])

/** A public clinic, which the chair of the province assigns. */
export const suoiTrongLives = story('assigned', [
  ['2026-08-10', 'assign', { address: '1 đường Suối Trong', scope: 'treatment', publishedNo: '40/QĐ-UBND' }],
])
