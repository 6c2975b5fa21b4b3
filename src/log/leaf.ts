import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'

/** Every column of an entry but `tx`, as the log hashes it. Stamps are UTC with microseconds; `body` is its text. */
export type EntryRecord = {
  readonly id: string
  readonly kind: string
  readonly person: string | null
  readonly case: string | null
  readonly seq: number
  readonly name: string
  readonly edition: string
  readonly happened: string
  readonly forOffice: string
  readonly forUnit: string
  readonly signer: string | null
  readonly recordedBy: string
  readonly recordedAt: string
  readonly deviceAt: string | null
  readonly body: string
  readonly corrects: string | null
}

/** Every column of the record of a reading but `tx`. */
export type AccessRecord = {
  readonly id: string
  readonly at: string
  readonly account: string
  readonly person: string | null
  readonly case: string | null
  readonly what: string
  readonly purpose: string
  readonly detail: string | null
}

/** sha256 of the canonical JSON of a record. */
export const leafOf = (record: EntryRecord | AccessRecord): Buffer => createHash('sha256').update(canonical(record), 'utf8').digest()
