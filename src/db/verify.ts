import { type Report, verify } from '../log/verify.ts'
import type { Rooted } from '../log/witness.ts'
import type { Pool } from './pool.ts'
import { logRecords, reading } from './read-log.ts'

/** Proves the log of the database, as the owner and as of one moment. */
export const verifyDatabase = (owner: Pool, witness: readonly Rooted[]): Promise<Report> =>
  reading(owner, (tx) => verify(logRecords(tx), witness))
