import type { EntryId, PersonId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** The bytes of the photo that an entry says, and writes that it was looked at; `not found` also for those who may not see it. */
export const readPhoto = async (
  db: Database,
  session: SessionKey,
  of: { readonly person: PersonId; readonly entry: EntryId },
): Promise<'no session' | 'not found' | Buffer> => {
  const [row] = await db.query<{ readonly outcome: 'no session' | 'not found' | 'read'; readonly photo: string | null }>({
    name: 'person_photo',
    text: 'select outcome, photo from api.person_photo($1, $2, $3)',
    values: [session, of.person, of.entry],
  })
  if (!row || row.outcome === 'no session') return 'no session'
  return row.photo === null ? 'not found' : Buffer.from(row.photo, 'base64')
}
