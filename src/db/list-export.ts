import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type ExportHead = { readonly by: string; readonly at: Moment; readonly kind: 'demo' | 'real' }

/** Writes down that a list left the system, and answers what the head of the workbook says. Nothing when the session is over. */
export const logExport = async (
  db: Database,
  session: SessionKey,
  of: { readonly list: string; readonly purpose: string; readonly detail: Json },
): Promise<ExportHead | undefined> => {
  const [row] = await db.query<{ readonly head: ExportHead | null }>({
    name: 'log_export',
    text: 'select api.log_export($1, $2, $3, $4) as head',
    values: [session, of.list, of.purpose, JSON.stringify(of.detail)],
  })
  return row?.head ?? undefined
}
