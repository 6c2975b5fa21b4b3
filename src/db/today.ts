import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type TodayRead = {
  readonly kind: 'deadline' | 'task' | 'proposal'
  /** `waiting`: another office must do it, in a case whose main unit is one of the session's own; `verify`: a question to answer. */
  readonly group: 'overdue' | 'today' | 'soon' | 'waiting' | 'verify'
  readonly case: CaseId
  readonly person: PersonId
  readonly name: string | null
  readonly birth: string
  readonly measure: string
  readonly state: string
  readonly acts: readonly string[]
  readonly task: string | null
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId
  readonly opens: When | null
  readonly raw: When
  readonly rolled: When
  readonly from: When
  readonly edition: string
  readonly basis: Json
}

export type TodayList = {
  readonly now: Moment
  readonly rows: readonly TodayRead[]
  /** How many there are in each group, also beyond `limit`. */
  readonly totals: Readonly<Record<TodayRead['group'], number>>
  readonly units: Readonly<Record<UnitId, string>>
  /** Questions of other units whether two records are of one person. */
  readonly asked: number
  /** Deadlines that a new calendar moved, at which the session's offices have not looked yet. */
  readonly moved: number
}

/**
 * The work of the session's own units, nearest first in each group; at most `limit` rows a group. `soon` reaches `days` ahead.
 * Nothing when the session is over.
 */
export const readToday = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly days?: number | undefined
    readonly limit?: number | undefined
    readonly clock?: string | undefined
  },
): Promise<TodayList | undefined> => {
  const [row] = await db.query<{ readonly list: TodayList | null }>({
    name: 'today',
    text: 'select api.today($1, $2, $3, $4) as list',
    values: [of.session, of.days ?? 7, of.limit ?? 200, of.clock],
  })
  return row?.list ?? undefined
}
