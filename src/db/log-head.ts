import type { EntryId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'

/** A sealed batch as somebody outside remembers it: of which installation, under which restore, its number and the first 16 letters of its root. */
export type LogHead = { readonly installation: string; readonly epoch: number; readonly no: number; readonly root: string }

/** The last batch, and whether the log is known to lack one that it had under the same restore; nothing before the first one. */
export const readLogHead = async (db: Database): Promise<(LogHead & { readonly putBack: boolean }) | undefined> => {
  const [row] = await db.query<LogHead & { readonly putBack: boolean }>({
    name: 'log_head',
    text: 'select installation, epoch, no, root, put_back as "putBack" from api.log_head()',
    values: [],
  })
  return row
}

/** Whether the log has this very batch: a server that was put back from a copy has others of the same numbers, or none yet. */
export const logHas = async (db: Database, { no, root }: Pick<LogHead, 'no' | 'root'>): Promise<boolean> => {
  const [row] = await db.query<{ readonly has: boolean }>({
    name: 'log_has',
    text: 'select api.log_has($1, $2) as has',
    values: [no, root],
  })
  return row?.has ?? false
}

/** Keeps that the log lacks this batch of its own: from then on until a restore `putBack` holds, over starts of the program too. */
export const notePutBack = async (db: Database, { epoch, no, root }: LogHead): Promise<void> => {
  await db.query({ name: 'note_put_back', text: 'select api.note_put_back($1, $2, $3)', values: [epoch, no, root] })
}

/** Whether the log has what this program was told of it: its last batch, where there was one, and entries that were answered as written. */
export const logKept = async (db: Database, head: LogHead | undefined, entries: readonly EntryId[]): Promise<boolean> => {
  const [row] = await db.query<{ readonly kept: boolean }>({
    name: 'log_kept',
    text: 'select api.log_kept($1, $2, $3, $4) as kept',
    values: [head?.epoch, head?.no, head?.root, entries],
  })
  return row?.kept ?? false
}
