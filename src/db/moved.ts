import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { NowMoved } from './now-rows.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type MovedRead = {
  readonly now: Moment
  /** How many there are; the rows may be fewer. */
  readonly total: number
  readonly rows: readonly {
    readonly case: CaseId
    readonly person: PersonId
    readonly name: string | null
    readonly birth: string
    readonly measure: string
    readonly acts: readonly string[]
    readonly who: string
    readonly offices: readonly string[]
    readonly unit: UnitId
    readonly opens: When | null
    readonly rolled: When
    readonly moved: readonly NowMoved[]
  }[]
  readonly units: Readonly<Record<UnitId, string>>
}

/** Deadlines of the session's offices that a new calendar moved and at which nobody of the office has looked yet. Nothing when the session is over. */
export const readMoved = async (db: Database, session: SessionKey, most: number): Promise<MovedRead | undefined> => {
  const [row] = await db.query<{ readonly moved: MovedRead | null }>({
    name: 'moved',
    text: 'select api.moved($1, $2) as moved',
    values: [session, most],
  })
  return row?.moved ?? undefined
}

/** The session's offices have looked at what these calendars moved. False when the session is over. */
export const lookedAtMoved = async (db: Database, session: SessionKey, calendars: readonly string[]): Promise<boolean> => {
  const [row] = await db.query<{ readonly looked: boolean | null }>({
    name: 'moved_looked',
    text: 'select api.moved_looked($1, $2) as looked',
    values: [session, calendars],
  })
  return row?.looked ?? false
}
