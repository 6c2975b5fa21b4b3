import { onDays, type Told } from './calendar.ts'

/** A licence that names no last day; a new one for the same place. */
const OPEN_END = { validUntil: null }
const SAME_PLACE = { address: null, seatIn: null }

/** Private facilities of the city and their licences, from the old law into the new. */
const story = (told: readonly Told[]) => onDays('facility-licence', 'private', ['receive'], told)
const own = { premises: 'own' }
const DETOX = 'Cắt cơn, giải độc'
const ALL = 'Cai nghiện tự nguyện, đủ năm giai đoạn'

/** A new head, a violation that was none, another site refused, an order obeyed; suspended in the end. */
export const mayTrangLives = story([
  ['2024-02-19', 'receive', { address: '21 đường Mây Trắng' }],
  ['2024-02-21', 'accept', { premises: 'rented', leaseUntil: '2029-03-31' }],
  ['2024-03-05', 'grant', { licenceNo: '11/GP-LĐTBXH', scope: ALL, capacity: 80, ...OPEN_END }],
  ['2024-03-11', 'begin'],
  ['2024-09-09', 'askRegrant', { regrantFor: 'head' }],
  ['2024-09-18', 'regrant', { licenceNo: '11A/GP-LĐTBXH', ...SAME_PLACE }],
  ['2025-01-13', 'recordViolation', { foundOn: '2025-01-13' }],
  ['2025-01-16', 'dropViolation'],
  ['2025-10-06', 'askRegrant', { regrantFor: 'site' }],
  ['2025-10-14', 'refuseRegrant', { whyRefused: 'premises', letterNo: '64/CATP' }],
  ['2026-07-13', 'demand'],
  ['2026-07-27', 'remedied'],
  ['2026-08-03', 'askRegrant', { regrantFor: 'head' }],
  ['2026-08-07', 'regrant', { licenceNo: '11B/GP-CATP', ...SAME_PLACE }],
  ['2026-09-10', 'recordViolation', { foundOn: '2026-09-10' }],
  ['2026-09-14', 'suspend', { decisionNo: '17/QĐ-CATP', ground: 'conditions', until: '2026-12-14' }],
])

/** Without service for three months, suspended for it, given again; suspended a second time, and let go on. */
export const luaVangLives = story([
  ['2024-05-06', 'receive', { address: '6 đường Lúa Vàng' }],
  ['2024-05-08', 'askSupplement', { lacking: 'staff' }],
  ['2024-05-20', 'accept', own],
  ['2024-06-04', 'grant', { licenceNo: '12/GP-LĐTBXH', scope: ALL, capacity: 40, ...OPEN_END }],
  ['2024-09-09', 'concludeService', { whyIdle: 'noReason' }],
  ['2024-09-10', 'recordViolation', { foundOn: '2024-09-10' }],
  ['2024-09-13', 'suspend', { decisionNo: '31/QĐ-LĐTBXH', ground: 'noService', until: '2024-12-16' }],
  ['2024-12-18', 'askRegrant', { regrantFor: 'suspension' }],
  ['2024-12-27', 'regrant', { licenceNo: '12A/GP-LĐTBXH', ...SAME_PLACE }],
  ['2025-01-06', 'begin'],
  ['2026-07-06', 'recordViolation', { foundOn: '2026-07-06' }],
  ['2026-07-08', 'suspend', { decisionNo: '10/QĐ-CATP', ground: 'conditions', until: '2026-10-08' }],
  ['2026-10-09', 'report'],
  ['2026-10-13', 'resume', { letterNo: '58/CATP' }],
])

/** Thought better of it, and asked again; a file of before July 2026 that follows the new decree at its own wish. */
export const hoaSimLives = story([
  ['2024-08-05', 'receive', { address: '15 đường Hoa Sim' }],
  ['2024-08-19', 'withdraw'],
  ['2026-06-22', 'receive', { address: '15 đường Hoa Sim' }],
  ['2026-06-24', 'accept', own],
  ['2026-07-02', 'followNew'],
  ['2026-07-07', 'grant', { licenceNo: '08/GP-CATP', scope: ALL, capacity: 50, ...OPEN_END }],
  ['2026-07-13', 'begin'],
  ['2026-08-10', 'demand'],
  ['2026-09-03', 'concludeRemedy'],
  ['2026-09-04', 'recordViolation', { foundOn: '2026-09-04' }],
  ['2026-09-08', 'dropViolation'],
])

/** Licences that name their last day, one after the other, and a third that is not asked for in the end. */
export const saoDemLives = story([
  ['2024-03-11', 'receive', { address: '2 đường Sao Đêm' }],
  ['2024-03-13', 'accept', own],
  ['2024-03-27', 'grant', { licenceNo: '13/GP-LĐTBXH', scope: DETOX, capacity: 30, validUntil: '2025-06-30' }],
  ['2024-04-08', 'begin'],
  ['2025-07-01', 'expire'],
  ['2025-07-07', 'receive', { address: '2 đường Sao Đêm' }],
  ['2025-07-09', 'accept', own],
  ['2025-07-23', 'grant', { licenceNo: '04/GP-CATP', scope: DETOX, capacity: 30, validUntil: '2026-09-30' }],
  ['2025-07-28', 'begin'],
  ['2026-08-17', 'askRegrant', { regrantFor: 'site' }],
  ['2026-08-21', 'refuseRegrant', { whyRefused: 'premises', letterNo: '92/CATP' }],
  ['2026-10-01', 'expire'],
  ['2026-10-05', 'receive', { address: '2 đường Sao Đêm' }],
  ['2026-10-19', 'withdraw'],
])

/** Refused at first, licensed with better papers, and slow to begin. */
export const bienNgocLives = story([
  ['2026-07-06', 'receive', { address: '9 đường Biển Ngọc' }],
  ['2026-07-08', 'askSupplement', { lacking: 'staff' }],
  ['2026-07-15', 'accept'],
  ['2026-07-20', 'refuse', { whyRefused: 'equipment', letterNo: '88/CATP' }],
  ['2026-07-27', 'accept'],
  ['2026-07-31', 'grant', { licenceNo: '09/GP-CATP', scope: ALL, capacity: 35, ...OPEN_END }],
  ['2026-11-05', 'concludeService', { whyIdle: 'reason' }],
])

/** Closes at its own wish under the old law. */
export const gioBienLives = story([
  ['2024-01-15', 'receive', { address: '18 đường Gió Biển' }],
  ['2024-01-17', 'accept', own],
  ['2024-01-31', 'grant', { licenceNo: '10/GP-LĐTBXH', scope: ALL, capacity: 25, ...OPEN_END }],
  ['2024-02-19', 'begin'],
  ['2025-12-08', 'askStop'],
  ['2025-12-10', 'revoke', { decisionNo: '29/QĐ-CATP', ground: 'asked' }],
  ['2025-12-11', 'tellRevoked'],
])
