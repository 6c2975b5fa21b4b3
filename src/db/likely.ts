import type { PersonId, UnitId } from '../kernel/ids.ts'
import { repeat } from './loop.ts'
import type { Database, Pool } from './pool.ts'
import type { SessionKey } from './session.ts'

/** What a record is compared by. `names` are keys, the one borne now first. */
export type TraitsRead = {
  readonly person: PersonId
  readonly names: readonly string[]
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly numbers: readonly { readonly kind: string; readonly number: string }[]
  readonly unit: UnitId
}

export type LikelyPair = { readonly one: PersonId; readonly other: PersonId; readonly score: number; readonly signs: readonly string[] }

/** The records among these that are likely one with this. Pure. */
export type Compare = (of: TraitsRead, alike: readonly TraitsRead[]) => readonly LikelyPair[]

type Next = { readonly until: number; readonly people: readonly { readonly of: TraitsRead; readonly alike: readonly TraitsRead[] }[] }

/** Positions looked at in one transaction: an import of 10,000 people takes 20. */
const PORTION = 500

/** Compares those of whom the next sealed entries say who they are; false when nobody is left, or another is at work. */
export const compareOnce = (pool: Pool, compare: Compare): Promise<boolean> =>
  pool.transaction(async (tx) => {
    const [next] = await tx.query<Next>({ name: 'likely_next', text: 'select until, people from api.likely_next($1)', values: [PORTION] })
    if (!next) return false
    const found = next.people.flatMap(({ of, alike }) => compare(of, alike))
    await tx.query({
      name: 'likely_put',
      text: 'select api.likely_put($1, $2, $3)',
      values: [next.until, next.people.map((p) => p.of.person), JSON.stringify(found)],
    })
    return true
  })

export type Comparing = { readonly compareNow: () => Promise<void>; readonly stop: () => Promise<void> }

/** Keeps the list of likely duplicates up to the sealed log: off the path of who writes, and never a scan of everybody. */
export const startComparing = (options: {
  readonly pool: Pool
  readonly compare: Compare
  readonly every?: number
  readonly onError: (error: unknown) => void
}): Comparing => {
  const { pool, compare, every = 2_000, onError } = options
  const loop = repeat(
    every,
    async () => {
      while (await compareOnce(pool, compare)) {}
    },
    onError,
  )
  return { compareNow: loop.now, stop: loop.stop }
}

export type AlikeHere = { readonly name: string; readonly unitName: string; readonly number: string | null; readonly traits: TraitsRead }

/** Records in the session's reach that share something rare with what is being typed; written down as a search. Nothing when the session is over. */
export const readAlike = async (
  db: Database,
  session: SessionKey,
  typed: { readonly nameKey: string; readonly birth: string; readonly numbers: readonly string[] },
): Promise<readonly AlikeHere[] | undefined> => {
  const [row] = await db.query<{ readonly found: readonly AlikeHere[] | null }>({
    name: 'alike_here',
    text: 'select api.alike_here($1, $2, $3, $4, $5) as found',
    values: [session, typed.nameKey, typed.birth, typed.numbers, 100],
  })
  return row?.found ?? undefined
}
