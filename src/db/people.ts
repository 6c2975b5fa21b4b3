import type { PersonId, UnitId } from '../kernel/ids.ts'
import type { Subject } from '../log/entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type Hit = Subject & {
  readonly person: PersonId
  readonly name: string | null
  readonly number: string | null
  readonly unit: UnitId
  readonly unitName: string
  readonly because: 'name' | 'number' | 'birth'
}

export type FoundPeople = {
  readonly hits: readonly Hit[]
  /** The one person of other units with exactly this number: that there is a file, and an id to open a case with; nothing of the file. */
  readonly elsewhere: PersonId | null
}

export type Sought = {
  /** Syllables without tone marks, in any order; the last may be unfinished. */
  readonly nameKey?: string | undefined
  readonly birthYear?: number | undefined
  readonly number?: string | undefined
  /** Without a purpose only the session's own units are searched. */
  readonly purpose?: string | undefined
  readonly limit?: number | undefined
}

/** Searches, and writes that it was searched. Nothing when the session is over. */
export const findPeople = async (db: Database, session: SessionKey, sought: Sought): Promise<FoundPeople | undefined> => {
  const [row] = await db.query<{ readonly found: FoundPeople | null }>({
    name: 'find_people',
    text: 'select api.find_people($1, $2, $3, $4, $5, $6) as found',
    values: [session, sought.nameKey, sought.birthYear, sought.number, sought.purpose, sought.limit ?? 20],
  })
  return row?.found ?? undefined
}
