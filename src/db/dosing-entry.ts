import type { Noted } from '../dosing/care/said.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'

/** An entry of a dose or of care: by whom it was signed, in which office and unit, and what it says. */
export type DosingEntry = Noted & { readonly says: Json }

export type StoredDosingEntry = readonly [EntryId, string, PersonId, Moment, UnitId, string, AccountId, EntryId | null, Json]

export const dosingEntryOf = ([id, name, person, at, site, office, by, corrects, says]: StoredDosingEntry): DosingEntry => ({
  id,
  name,
  person,
  at,
  site,
  office,
  by,
  corrects: corrects ?? undefined,
  says,
})
