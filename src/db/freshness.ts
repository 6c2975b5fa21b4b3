import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type FreshnessRead = {
  readonly now: Moment
  readonly units: readonly {
    readonly unit: UnitId
    readonly code: string
    readonly name: string
    /** Whether the session sees the persons of the unit. */
    readonly sees: boolean
    /** Nothing where it reads no figures of the unit either. */
    readonly persons: number | null
    /** Confirmed since each of the days asked. */
    readonly within: readonly number[]
  }[]
}

/** Units of a kind as they are today, with how many persons live there and of how many that was confirmed since three days. */
export const readFreshness = async (
  db: Database,
  session: SessionKey,
  of: { readonly kind: string; readonly within?: UnitId | undefined; readonly since: readonly Day[] },
): Promise<FreshnessRead | undefined> => {
  const [row] = await db.query<{ readonly fresh: FreshnessRead | null }>({
    name: 'freshness',
    text: 'select api.freshness($1, $2, $3, $4) as fresh',
    values: [session, of.kind, of.within, of.since],
  })
  return row?.fresh ?? undefined
}
