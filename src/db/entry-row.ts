import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Entry } from '../log/entry.ts'

/** An entry as `log.entry_json` gives it, by place. */
export type StoredEntry = readonly [
  id: EntryId,
  person: PersonId,
  /** Null in identity entries only. */
  inCase: CaseId,
  seq: number,
  name: string,
  edition: string,
  happened: When,
  forOffice: string,
  forUnit: UnitId,
  signer: AccountId | null,
  recordedBy: AccountId,
  recordedAt: Moment,
  corrects: EntryId | null,
  body: Entry['body'],
]

export const entryOf = ([
  id,
  person,
  inCase,
  seq,
  name,
  edition,
  happened,
  forOffice,
  forUnit,
  signer,
  recordedBy,
  recordedAt,
  corrects,
  body,
]: StoredEntry): Entry => ({
  id,
  person,
  case: inCase,
  seq,
  name,
  edition,
  happened,
  forOffice,
  forUnit,
  signer: signer ?? undefined,
  recordedBy,
  recordedAt,
  corrects: corrects ?? undefined,
  body,
})

/** An identity entry, which belongs to no case, with its words by field; an erased text is null. */
export type IdentityRead = { readonly entry: Omit<Entry, 'case'>; readonly words: Readonly<Record<string, string | null>> }
export type StoredIdentity = Omit<IdentityRead, 'entry'> & { readonly entry: StoredEntry }
export const identityOf = ({ entry, words }: StoredIdentity): IdentityRead => ({ entry: entryOf(entry), words })
