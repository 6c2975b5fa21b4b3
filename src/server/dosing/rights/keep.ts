import type { Database } from '../../../db/pool.ts'
import { keepRight, type RightEntry, type RightsKnown, type RightsView, readRights } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { named } from '../../../dosing/rights/reasons.ts'
import type { Day } from '../../../kernel/day.ts'
import { addDays } from '../../../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { canonical, type Json } from '../../../log/canonical.ts'
import { requestHash } from '../../appending.ts'
import { now } from '../../clock.ts'
import { freshId } from '../../ids.ts'
import { notesOf } from '../../salts.ts'

/** An entry about rights before it is written. */
export type RightDraft<Answer> = {
  readonly name: `@right-${string}`
  readonly office: string
  /** In whose name it is written, where it is another unit than that whose rights were read. */
  readonly unit?: UnitId
  readonly says: object
  /** Names of who spoke, and reasons: they can be erased. */
  readonly words?: Readonly<Record<string, string>>
  readonly answer: (entry: EntryId) => Answer
}

export type RightKept<Answer> =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'not found' | 'key reused' | 'no right' | 'busy' }

export type Decided<Answer> =
  | { readonly made: RightDraft<Answer> }
  | { readonly not: 'no right' | readonly Refusal[] }
  | { readonly nothing: Answer }

type Asking = {
  readonly session: SessionKey
  readonly key: string
  readonly site: UnitId
  readonly request: Json
  readonly persons?: readonly PersonId[] | undefined
  readonly first?: Day
  readonly last?: Day
  readonly strangers?: boolean
}

export const rightEntry = (
  { name, office, says, words = {} }: Pick<RightDraft<unknown>, 'name' | 'office' | 'says' | 'words'>,
  at: { readonly site: UnitId; readonly signer: AccountId; readonly now: Moment; readonly id?: EntryId },
): { readonly entry: RightEntry; readonly words: ReturnType<typeof notesOf>['words'] } => {
  const id = at.id ?? (freshId() as EntryId) // a fresh uuid is one
  const noted = notesOf(id, words, 'clinical')
  const body = { says, ...(noted.words.length === 0 ? {} : { words: noted.committed }) }
  return {
    entry: {
      id,
      name,
      happened: at.now,
      forOffice: office,
      forUnit: at.site,
      signer: at.signer,
      body: canonical(body as unknown as Json), // plain data
    },
    words: noted.words,
  }
}

const TRIES = 4

/** Reads rights, lets the rules decide, and appends if nothing changed meanwhile. */
export const readDecideKeep = async <Answer>(
  db: Database,
  { session, key, site, request, persons, first, last, strangers }: Asking,
  decide: (view: RightsView, known: RightsKnown) => Decided<Answer>,
): Promise<RightKept<Answer>> => {
  const hash = requestHash(request)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const today = dayOf(now())
    const view = await readRights(db, {
      session,
      site,
      key,
      first: first ?? today,
      last: last ?? first ?? addDays(today, 1),
      persons,
      strangers,
    })
    if (!view) return { is: 'no session' }
    if (view.stored)
      return view.stored.request.equals(hash)
        ? { is: 'replayed', answer: view.stored.answer as Answer } // kept by an append of this function
        : { is: 'key reused' }
    if (!view.known) return { is: 'not found' }
    const decided = decide(view, view.known)
    if ('nothing' in decided) return { is: 'recorded', answer: decided.nothing }
    if ('not' in decided) {
      const names = new Map(view.known.sites.map(({ id, name }) => [id, name]))
      return decided.not === 'no right' ? { is: 'no right' } : { is: 'refused', reasons: named(decided.not, names) }
    }
    const { entry, words } = rightEntry(decided.made, { site: decided.made.unit ?? site, signer: view.account, now: view.now })
    const answer = decided.made.answer(entry.id)
    const kept = await keepRight(db, { session, key, request: hash, entry, words, answer: answer as Json }) // plain data
    if (kept.outcome === 'done') return { is: 'recorded', answer }
    if (kept.outcome === 'replayed') return { is: 'replayed', answer: kept.answer as Answer } // as before
    if (kept.outcome !== 'stale') return { is: kept.outcome }
  }
  return { is: 'busy' }
}
