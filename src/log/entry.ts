import type { Entry } from '../engine/entry.ts'
import type { WordsClass } from '../engine/field.ts'
import type { PersonSubject, Subject } from '../engine/sheet.ts'
import type { AccountId, CaseId, EntryId, UnitId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'

export type { Entry, PersonSubject, Subject }

export type Kind = 'act' | 'dose' | 'ledger' | 'movement' | 'identity' | 'ruling'
export type Class = WordsClass | 'identity' | 'photo' | 'substance' | 'conviction' | 'stock'

/** An entry on its way into the log. Who recorded it and when is not said here: the database stamps both. */
export type NewEntry = {
  readonly id: EntryId
  readonly kind: Kind
  /** Nothing for an identity entry, which is about the person in every case. */
  readonly case: CaseId | null
  /** Dense from 1 in the case; in the person for identity entries. */
  readonly seq: number
  readonly name: string
  readonly edition: string
  readonly happened: When
  readonly forOffice: string
  readonly forUnit: UnitId
  readonly signer?: AccountId | undefined
  /** The clock of an offline device, ISO 8601. */
  readonly deviceAt?: string | undefined
  /** Canonical JSON; hashed as this text. */
  readonly body: string
  readonly corrects?: EntryId | undefined
}

/** A text outside the sealed body. The body holds `words[field]` = sha256(salt ‖ text) in hex, and nothing else of it. */
export type NewWords = {
  readonly entry: EntryId
  readonly field: string
  readonly class: Class
  /** 16 random bytes in hex. */
  readonly salt: string
  readonly text: string
}
