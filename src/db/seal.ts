import type { SigningKey } from '../log/key.ts'
import type { AccessRecord, EntryRecord } from '../log/leaf.ts'
import { type Batch, BEGINNING, type Last, seal } from '../log/seal.ts'
import type { Rooted } from '../log/witness.ts'
import type { Installation } from './installation.ts'
import type { Database } from './pool.ts'

type Taken = {
  readonly last: Last | null
  readonly final: string
  readonly now: string
  readonly more: boolean
  readonly entries: readonly EntryRecord[]
  readonly accesses: readonly AccessRecord[]
}

/** A batch is a second's work; after a pause of hours this bounds its memory. */
const MOST = 5_000

const take = async (tx: Database, most: number): Promise<Taken | undefined> => {
  const [taken] = await tx.query<Taken>({
    name: 'seal_take',
    text: 'select last_batch as last, final, moment as now, more, entries, accesses from api.seal_take($1)',
    values: [most],
  })
  return taken
}

export type SealedOnce = {
  readonly batch: Batch | undefined
  /** Every transaction below this number is sealed; nothing when another sequencer was at work. */
  readonly final: bigint | undefined
  /** Others wait already: they did not fit. */
  readonly more: boolean
}

/** Every transaction that is committed now has a lower number. */
export const readHorizon = async (db: Database): Promise<bigint> => {
  const [row] = await db.query<{ readonly horizon: string }>({
    name: 'horizon',
    text: 'select pg_snapshot_xmax(pg_current_snapshot())::text as horizon',
    values: [],
  })
  return BigInt(row?.horizon ?? 0)
}

/** Seals what has become final since the last batch, at most so many entries and readings, in one transaction. */
export const sealOnce = (db: Database, key: SigningKey, { id, kind }: Installation, most = MOST): Promise<SealedOnce> =>
  db.transaction(async (tx) => {
    const taken = await take(tx, most)
    if (!taken) return { batch: undefined, final: undefined, more: false }
    const { entries, accesses } = taken
    const final = BigInt(taken.final)
    if (entries.length + accesses.length === 0) return { batch: undefined, final, more: false }
    const by = { key, installation: id, kind, sealedAt: taken.now }
    const { batch, leaves, accessLeaves } = seal(by, taken.last ?? BEGINNING, entries, accesses)
    const { installation: _, kind: __, ...stored } = batch
    await tx.query({
      name: 'seal_put',
      text: 'select api.seal_put($1, $2, $3, $4, $5, $6)',
      values: [JSON.stringify(stored), taken.final, entries.map((e) => e.id), leaves, accesses.map((a) => a.id), accessLeaves],
    })
    return { batch, final, more: taken.more }
  })

/** Roots of the batches after one, for the witness. */
export const rootsAfter = (db: Database, no: number): Promise<readonly Rooted[]> =>
  db.query<Rooted>({
    name: 'roots_after',
    text: 'select no, pos_to as "posTo", access_to as "accessTo", root, sealed_at as "sealedAt" from api.roots_after($1)',
    values: [no],
  })

/** Whether the log was founded, or restored, after a moment as batches bear it: what was sealed by then was another log. */
export const beganAfter = async (db: Database, stamp: string): Promise<boolean> => {
  const [row] = await db.query<{ readonly began: boolean }>({
    name: 'began_after',
    text: 'select api.began_after($1) as began',
    values: [stamp],
  })
  return row?.began ?? false
}

export type SealState = {
  readonly batch: number | null
  readonly pos: number | null
  /** Entries that are not sealed yet, and the age of the oldest. */
  readonly waiting: number
  readonly oldestSeconds: number
}

export const readSealState = async (db: Database): Promise<SealState> => {
  const [row] = await db.query<SealState>({
    name: 'seal_state',
    text: 'select batch, pos, waiting, oldest_seconds as "oldestSeconds" from api.seal_state()',
    values: [],
  })
  if (!row) throw new Error('seal_state always answers one row')
  return row
}
