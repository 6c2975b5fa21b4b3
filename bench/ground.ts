import { join } from 'node:path'
import type { Connection } from '../src/db/connection.ts'
import { readPostmaster } from '../src/db/embedded/postmaster.ts'
import { joinEmbedded } from '../src/db/embedded.ts'
import { openPool, type Pool } from '../src/db/pool.ts'
import { launch, type Running } from '../test/support/running.ts'
import { openWard, type Ward, wards } from '../test/support/staff.ts'
import { type Load, type Loaded, load } from './load.ts'

/** How long and how often: `--quick` only shows that everything runs. */
export type Effort = { readonly rounds: number; readonly seconds: number; readonly share: number }
export const full: Effort = { rounds: 3, seconds: 15, share: 1 }
export const quick: Effort = { rounds: 1, seconds: 3, share: 0.1 }

export const CLIENTS = 8

/** A running program with offices of its own, for the measures that talk to it. */
export type Ground = {
  /** A demonstration without its city, whose clinics lived nothing, so that no measure pays for that: its clinics give doses without having signed their figures. PostgreSQL writes through to the disk as it does in use; its children are its connections. */
  readonly program: Running & { readonly postgres: number }
  readonly owner: Pool
  readonly server: Connection
  readonly effort: Effort
  /** One for each client. */
  readonly wards: readonly Ward[]
  /** One more, that no measure has filled yet. */
  readonly freshWard: () => Promise<Ward>
  readonly load: (what: Omit<Load, 'address'>) => Promise<Loaded>
}

export const layGround = async (dataDir: string, effort: Effort): Promise<Ground & AsyncDisposable> => {
  await using made = new AsyncDisposableStack()
  const program = await launch('node', dataDir, { empty: false, doseDays: 0 })
  made.defer(program.stop)
  const joined = await joinEmbedded(dataDir)
  if (!joined.ok) throw new Error('the database does not run')
  const owner = openPool(joined.value, { size: 2 })
  made.defer(owner.end)
  const units = wards(CLIENTS + 8)[Symbol.iterator]()
  const freshWard = (): Promise<Ward> => {
    const { value } = units.next()
    if (!value) throw new Error('there are not enough wards')
    return openWard(owner, program.address, value)
  }
  const opened: Ward[] = []
  for (let n = 0; n < CLIENTS; n += 1) opened.push(await freshWard())
  const all = made.move()
  return {
    program: { ...program, postgres: readPostmaster(join(dataDir, 'pg'))?.pid ?? 0 },
    owner,
    server: joined.value,
    effort,
    wards: opened,
    freshWard,
    load: (what) => load({ address: program.address, ...what }),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  }
}

/** Clients that share a number of pieces of work, until all are done. */
export const sharing = (
  pieces: number,
  work: (send: Parameters<Load['clients'][number]>[0], n: number) => Promise<unknown>,
): Load['clients'] => {
  let next = 0
  return Array.from({ length: CLIENTS }, () => async (send) => {
    if (next >= pieces) return false
    next += 1
    await work(send, next - 1)
    return true
  })
}
