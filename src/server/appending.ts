import { createHash } from 'node:crypto'
import { type Appending, append, type View } from '../db/acts.ts'
import type { Database } from '../db/pool.ts'
import type { SessionKey } from '../db/session.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'

export const requestHash = (request: Json): Buffer => createHash('sha256').update(canonical(request)).digest()

export type Keyed = {
  readonly session: SessionKey
  readonly key: string
  /** What was asked, without its key: the same key with something else is refused. */
  readonly request: Json
  readonly clock?: string | undefined
}

/** What a decision writes, and what its sender is answered, now and when the same is sent again. */
export type Writing<Answer> = Pick<Appending, 'person' | 'version' | 'entries' | 'words' | 'rows'> & { readonly answer: Answer }

/** What a decision comes to: something to write, or an answer that says why not. */
export type Decided<Answer, Not> = { readonly writes: Writing<Answer> } | { readonly not: Not }

export type Answered<Answer> =
  | { readonly is: 'recorded' | 'replayed'; readonly answer: Answer }
  | { readonly is: 'no session' | 'key reused' | 'no right' | 'busy' }

/** Why not, where what is said is of one person or two. */
export type Unsaid =
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'stale'; readonly seq: number }
  | { readonly is: 'not found' | 'no right' }

const TRIES = 3

/**
 * Reads, decides, and appends if nothing changed meanwhile; up to three times. Two round trips when nobody interferes. `decide` is pure; what it
 * answered to the same key before is answered again.
 */
export const readDecideAppend = async <Read extends Pick<View, 'stored'>, Answer, Not>(
  db: Database,
  { session, key, clock, request }: Keyed,
  read: () => Promise<Read | undefined>,
  decide: (read: Read) => Decided<Answer, Not>,
): Promise<Answered<Answer> | Not> => {
  const hash = requestHash(request)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const found = await read()
    if (!found) return { is: 'no session' }
    if (found.stored)
      return found.stored.request.equals(hash)
        ? { is: 'replayed', answer: found.stored.answer as Answer } // kept by the append below
        : { is: 'key reused' }
    const decided = decide(found)
    if ('not' in decided) return decided.not
    const { answer, ...writes } = decided.writes
    const appended = await append(db, { session, key, clock, request: hash, ...writes, answer: answer as Json }) // plain data
    if (appended.outcome === 'done') return { is: 'recorded', answer }
    if (appended.outcome === 'replayed') return { is: 'replayed', answer: appended.answer as Answer } // as above
    if (appended.outcome !== 'stale') return { is: appended.outcome }
  }
  return { is: 'busy' }
}
