import type { Day } from '../kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { RightUse } from './rights.ts'
import type { SessionKey } from './session.ts'

export type RightTroubles = {
  readonly rights: readonly {
    readonly person: PersonId
    readonly name: string
    readonly day: Day
    readonly part: number
    readonly uses: readonly RightUse[]
  }[]
  readonly told: readonly {
    readonly entry: EntryId
    readonly device: string
    readonly n: number
    readonly person: PersonId
    readonly name: string | null
    readonly day: Day
    readonly part: number
    readonly troubles: Json
  }[]
}

/** What is outside, or stands in two ways, at a site since a day. Nothing for who has no office there. */
export const readTroubles = async (db: Database, session: SessionKey, site: UnitId, since: Day): Promise<RightTroubles | undefined> => {
  const [row] = await db.query<{ readonly found: RightTroubles | null }>({
    name: 'right_troubles',
    text: 'select api.right_troubles($1, $2, $3) as found',
    values: [session, site, since],
  })
  return row?.found ?? undefined
}
