import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type VisitsRead = {
  readonly now: Moment
  /** How many there are; the rows may be fewer. */
  readonly total: number
  readonly rows: readonly {
    readonly case: CaseId
    readonly seq: number
    readonly person: PersonId
    readonly name: string | null
    readonly birth: string
    readonly state: string
    readonly unit: UnitId
    readonly ends: Day | null
    readonly due: When
    readonly last: Day | null
    readonly address: string | null
  }[]
  readonly units: Readonly<Record<UnitId, string>>
}

/** Open cases in which an act is owed again and again, soonest due first. Nothing when the session is over. */
export const readVisits = async (
  db: Database,
  session: SessionKey,
  { measure, act, most }: { readonly measure: string; readonly act: string; readonly most: number },
): Promise<VisitsRead | undefined> => {
  const [row] = await db.query<{ readonly visits: VisitsRead | null }>({
    name: 'visits',
    text: 'select api.visits($1, $2, $3, $4) as visits',
    values: [session, measure, act, most],
  })
  return row?.visits ?? undefined
}
