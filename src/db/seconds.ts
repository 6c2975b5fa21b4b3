import type { UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** Whether a session works at a place, in an office that signs there. */
export const readSignsAt = async (db: Database, session: SessionKey, site: UnitId): Promise<'here' | 'elsewhere' | 'no session'> => {
  const [row] = await db.query<{ readonly at: 'here' | 'elsewhere' | 'no session' }>({
    name: 'signs_at',
    text: 'select api.signs_at($1, $2) as at',
    values: [session, site],
  })
  if (!row) throw new Error('signs_at answers')
  return row.at
}
