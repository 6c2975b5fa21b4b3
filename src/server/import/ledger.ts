import { endImport, readWritten } from '../../db/import-ledger.ts'
import type { SessionKey, Who } from '../../db/session.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import { requestHash } from '../appending.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { notesOf } from '../salts.ts'
import { importingOffice, officesFor } from './ground.ts'

export const IMPORT = '@import'

/**
 * Says in the ledger of the office which rows of an import became which persons, cases and entries, and ends it. Left as it is where a row is
 * still open or the office is not held any more: somebody else goes on.
 */
export const sayDone = async (
  ground: Ground,
  { session, id, who }: { readonly session: SessionKey; readonly id: string; readonly who: Pick<Who, 'account' | 'offices' | 'now'> },
): Promise<void> => {
  const written = await readWritten(ground.db, session, id)
  if (!written) return
  const { unit, measure, file, sheet, ...rows } = written
  const today = dayOf(who.now)
  const held = importingOffice(ground.law, officesFor(ground, who.offices, unit, today), measure ?? undefined, today)
  if (!held) return
  const entry = freshId() as EntryId // a fresh uuid
  // A name of a file may name somebody, and a sealed body is never erased.
  const { words, committed } = notesOf(entry, { file, sheet })
  const says = { import: id, unit, ...(measure === null ? {} : { measure }), ...rows }
  const body = { says, words: committed }
  await endImport(ground.db, {
    session,
    id,
    request: requestHash({ does: 'import', import: id }),
    entry: {
      id: entry,
      name: IMPORT,
      happened: today,
      forOffice: held.office,
      forUnit: held.unit,
      signer: who.account,
      body: canonical(body as unknown as Json), // plain data
    },
    words,
  })
}
