import type { Brand } from './brand.ts'

export type PersonId = Brand<string, 'PersonId'>
export type CaseId = Brand<string, 'CaseId'>
export type EntryId = Brand<string, 'EntryId'>
export type AccountId = Brand<string, 'AccountId'>

/** An administrative unit or organisation: `code@valid-from` for administrative units, since the same code names another unit later. */
export type UnitId = Brand<string, 'UnitId'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const unit = /^[0-9a-z][0-9a-z./@-]{0,59}$/

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)
export const isUnitId = (text: unknown): text is UnitId => typeof text === 'string' && unit.test(text)
