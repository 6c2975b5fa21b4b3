import type { Day } from '../../../kernel/day.ts'
import type { EntryId, UnitId } from '../../../kernel/ids.ts'
import { foldIdentity, type IdentityEntry } from '../../../people/identity.ts'

export type Moving = {
  readonly from: UnitId
  readonly to: UnitId
  /** The unit that was left goes on seeing the file through cases that the reader sees there. */
  readonly staysSeen: boolean
}

/** What a statement about where somebody lives would do to who sees the file; nothing when it changes nothing. */
export const movingBy = (
  entries: readonly IdentityEntry[],
  said: {
    readonly name: string
    readonly says: Readonly<Record<string, unknown>>
    readonly corrects?: EntryId | undefined
    readonly happened: Day
  },
  casesIn: (unit: UnitId) => boolean,
): Moving | undefined => {
  const before = foldIdentity(entries)
  if (!before) return undefined
  const next: IdentityEntry = { ...said, id: 'next' as EntryId, seq: before.seq + 1, words: {} } // never leaves this function
  const after = foldIdentity([...entries, next])
  // A form in which no unit is chosen yet says no unit.
  if (!after?.unit || after.unit === before.unit) return undefined
  return { from: before.unit, to: after.unit, staysSeen: casesIn(before.unit) }
}
