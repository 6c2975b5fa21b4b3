import type { UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** How a unit reads a question that the texts leave open; without a reading it left it open again. */
export type ReadingRow = {
  readonly question: string
  readonly reading: string | null
  /** Null once it was erased. */
  readonly why: string | null
  readonly unit: UnitId
  readonly unitName: string
  readonly office: string
  readonly by: string | null
  readonly at: Moment
  readonly own: boolean
}

/** What was said, the newest first, by the session's own unit and those it lies in. Nothing when the session is over. */
export const readReadings = async (db: Database, session: SessionKey): Promise<readonly ReadingRow[] | undefined> => {
  const [row] = await db.query<{ readonly found: readonly ReadingRow[] | null }>({
    name: 'readings',
    text: 'select api.readings($1) as found',
    values: [session],
  })
  return row?.found ?? undefined
}
