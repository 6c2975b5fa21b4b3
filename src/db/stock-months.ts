import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type OfficeHeld = { readonly account: AccountId; readonly office: string }

/** Who holds which office at a site today; nobody where the session does not keep its book. */
export const readStockOffices = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly clock?: string | undefined },
): Promise<readonly OfficeHeld[]> => {
  const [row] = await db.query<{ readonly held: readonly OfficeHeld[] }>({
    name: 'stock_offices',
    text: 'select api.stock_offices($1, $2, $3) as held',
    values: [of.session, of.site, of.clock],
  })
  return row?.held ?? []
}

export type MonthCount = {
  readonly id: EntryId
  readonly at: Moment
  readonly by: string
  readonly second: string | null
  readonly bottles: number
  readonly differs: boolean
  readonly why: string | null
}

/** Counts that close months, of a site between two days. */
export const readMonthCounts = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly from: Day; readonly until: Day },
): Promise<readonly MonthCount[]> => {
  const [row] = await db.query<{ readonly counts: readonly MonthCount[] }>({
    name: 'stock_counts',
    text: 'select api.stock_counts($1, $2, $3, $4) as counts',
    values: [of.session, of.site, of.from, of.until],
  })
  return row?.counts ?? []
}
