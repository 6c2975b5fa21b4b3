import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { type Noted, saidOf } from './said.ts'

/** A dose that one person gave where two give, and for which nobody else has signed yet: which one, when, and who gave it where. */
export type AloneOpen = { readonly of: EntryId; readonly at: Moment; readonly by: AccountId; readonly site: UnitId }

/** What was given alone and owes the signature of a second person, oldest first (RC-02). */
export const openAlone = (entries: readonly Noted[]): readonly AloneOpen[] => {
  const over = new Set(saidOf(entries, '@care-released').map((e) => e.says.of))
  return entries.flatMap((e) =>
    e.name === '@dose-given' && (e.says as { readonly alone?: boolean }).alone === true && !over.has(e.id) // as `decide` wrote it
      ? [{ of: e.id, at: e.at, by: e.by, site: e.site }]
      : [],
  )
}
