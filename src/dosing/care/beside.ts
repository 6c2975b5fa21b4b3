import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { type Noted, saidOf } from './said.ts'

/** So many minutes what was signed from afar waits to be recorded at the point, as a call does. Ours. */
const HOLDS = 30

/** What somebody of the clinic signed from afar for a point, and nobody recorded there yet; `lost`: of a spill. */
export type BesideOpen = {
  readonly entry: EntryId
  readonly of: EntryId
  readonly does: 'spilled' | 'remove'
  readonly lost: Dose | null
  readonly at: Moment
  readonly by: AccountId
}

/** Signatures from afar of the last half hour that no record has used, oldest first. */
export const openBeside = (entries: readonly Noted[], now: Moment): readonly BesideOpen[] => {
  const used = new Set(entries.map((e) => (e.says as { readonly afar?: EntryId } | null)?.afar)) // as a record of a dose says it
  return saidOf(entries, '@care-beside').flatMap(({ id, at, by, says: { of, does, lost } }) =>
    used.has(id) || dayOf(at) !== dayOf(now) || minutesBetween(at, now) > HOLDS
      ? []
      : [{ entry: id, of, does, lost: lost ?? null, at, by }],
  )
}

/** What is recorded: it is what was signed, dose and amount, by somebody else; nothing where it is not. */
export const besideFor = (
  open: readonly BesideOpen[],
  asked: EntryId,
  recorded: { readonly of: EntryId; readonly does: 'spilled' | 'remove'; readonly lost: Dose | null; readonly by: AccountId },
): BesideOpen | undefined =>
  open.find(
    (b) => b.entry === asked && b.of === recorded.of && b.does === recorded.does && b.lost === recorded.lost && b.by !== recorded.by,
  )
