import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { type Noted, type PaperSaid, saidOf } from './said.ts'

/** So many minutes what was signed from afar waits to be recorded at the point, as a call does. Ours. */
const HOLDS = 30

type Signed = { readonly entry: EntryId; readonly at: Moment; readonly by: AccountId }

/** What somebody of the clinic signed from afar for a point, and nobody recorded there yet; `lost`: of a spill. */
export type BesideOpen = Signed & { readonly of: EntryId; readonly does: 'spilled' | 'remove'; readonly lost: Dose | null }

/** The same of a dose that stands on paper there. */
export type PaperOpen = Signed & { readonly paper: PaperSaid }

/** Signatures from afar of the last half hour that no record has used, oldest first. */
const open = (entries: readonly Noted[], now: Moment) => {
  const used = new Set(entries.map((e) => (e.says as { readonly afar?: EntryId } | null)?.afar)) // as a record of a dose says it
  return saidOf(entries, '@care-beside').filter(
    ({ id, at }) => !used.has(id) && dayOf(at) === dayOf(now) && minutesBetween(at, now) <= HOLDS,
  )
}

export const openBeside = (entries: readonly Noted[], now: Moment): readonly BesideOpen[] =>
  open(entries, now).flatMap(({ id, at, by, says }) =>
    says.does === 'paper' ? [] : [{ entry: id, of: says.of, does: says.does, lost: says.lost ?? null, at, by }],
  )

export const openPaper = (entries: readonly Noted[], now: Moment): readonly PaperOpen[] =>
  open(entries, now).flatMap(({ id, at, by, says }) => {
    if (says.does !== 'paper') return []
    const { does: _, ...paper } = says
    return [{ entry: id, at, by, paper }]
  })

/** What is recorded: it is what was signed, dose and amount, by somebody else; nothing where it is not. */
export const besideFor = (
  open: readonly BesideOpen[],
  asked: EntryId,
  recorded: { readonly of: EntryId; readonly does: 'spilled' | 'remove'; readonly lost: Dose | null; readonly by: AccountId },
): BesideOpen | undefined =>
  open.find(
    (b) => b.entry === asked && b.of === recorded.of && b.does === recorded.does && b.lost === recorded.lost && b.by !== recorded.by,
  )

/** The same of a dose that is typed from paper: minute, part, drug and amount. */
export const paperFor = (
  open: readonly PaperOpen[],
  asked: EntryId,
  { by, ...typed }: PaperSaid & { readonly by: AccountId },
): PaperOpen | undefined =>
  open.find(
    ({ entry, by: signer, paper }) =>
      entry === asked &&
      signer !== by &&
      paper.at === typed.at &&
      paper.part === typed.part &&
      paper.agent === typed.agent &&
      paper.dose === typed.dose,
  )
