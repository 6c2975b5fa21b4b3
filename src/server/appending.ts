import { createHash } from 'node:crypto'
import { type Appending, append, appendAll, type View } from '../db/acts.ts'
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

/** What was answered to the same key before. */
const answeredBefore = <Answer>({ stored }: Pick<View, 'stored'>, request: Buffer): Answered<Answer> | undefined =>
  stored &&
  (stored.request.equals(request)
    ? { is: 'replayed', answer: stored.answer as Answer } // kept by an append of these functions
    : { is: 'key reused' })

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
    const before = answeredBefore<Answer>(found, hash)
    if (before) return before
    const decided = decide(found)
    if ('not' in decided) return decided.not
    const { answer, ...writes } = decided.writes
    const appended = await append(db, { session, key, clock, request: hash, ...writes, answer: answer as Json }) // plain data
    if (appended.outcome === 'done') return { is: 'recorded', answer }
    if (appended.outcome === 'replayed') return { is: 'replayed', answer: appended.answer as Answer } // as before
    if (appended.outcome !== 'stale') return { is: appended.outcome }
  }
  return { is: 'busy' }
}

/**
 * The same for many under keys of their own, in two round trips. Whom somebody wrote about meanwhile, and who stands in it a second time, is read and
 * decided on again, alone.
 */
export const readDecideAppendAll = async <One extends Pick<Keyed, 'key' | 'request'>, Read extends Pick<View, 'stored'>, Answer, Not>(
  db: Database,
  session: SessionKey,
  all: readonly One[],
  read: (some: readonly One[]) => Promise<readonly Read[] | undefined>,
  decide: (one: One, read: Read) => Decided<Answer, Not>,
): Promise<readonly (Answered<Answer> | Not)[]> => {
  const found = await read(all)
  if (!found) return all.map(() => ({ is: 'no session' }))
  const seen = new Set<string>()
  type Made = {
    readonly is?: Answered<Answer> | Not
    readonly writes?: Writing<Answer> & { readonly key: string; readonly request: Buffer }
  }
  const made = all.map((one, i): Made => {
    const request = requestHash(one.request)
    const view = found[i]
    if (!view) throw new Error('what was asked for is read in its order')
    const before = answeredBefore<Answer>(view, request)
    if (before) return { is: before }
    const decided = decide(one, view)
    if ('not' in decided) return { is: decided.not }
    const again = seen.has(decided.writes.person)
    seen.add(decided.writes.person)
    return again ? {} : { writes: { ...decided.writes, key: one.key, request } }
  })
  const writing = made.flatMap(({ writes }) => (writes ? [writes] : []))
  const outcomes = await appendAll(
    db,
    session,
    writing.map((w) => ({ ...w, answer: w.answer as Json })), // plain data
  )
  const appended = new Map(writing.map((w, i) => [w.key, outcomes[i]]))
  const answers: (Answered<Answer> | Not)[] = []
  for (const [i, { is, writes }] of made.entries()) {
    const one = all[i] as One // as long as `made`
    const alone = () =>
      readDecideAppend(
        db,
        { ...one, session },
        async () => (await read([one]))?.[0],
        (view: Read) => decide(one, view),
      )
    const came = appended.get(one.key)
    if (is) answers.push(is)
    else if (!writes || !came || came.outcome === 'stale') answers.push(await alone())
    else if (came.outcome === 'done') answers.push({ is: 'recorded', answer: writes.answer })
    else if (came.outcome === 'replayed')
      answers.push({ is: 'replayed', answer: came.answer as Answer }) // as before
    else answers.push({ is: came.outcome })
  }
  return answers
}
