import { beginUndo, endImport, type InLedger, readWritten } from '../../db/import-ledger.ts'
import type { Stage } from '../../db/imports.ts'
import type { SessionKey, Who } from '../../db/session.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import { requestHash } from '../appending.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { notesOf } from '../salts.ts'
import { type Import, importingOffice, officesFor } from './ground.ts'

const IMPORT = '@import'
const UNDO = '@import-undo'

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

type Undoing = {
  readonly session: SessionKey
  readonly id: string
  readonly of: Import
  readonly from: readonly Stage[]
  readonly why: string
  readonly who: Pick<Who, 'account' | 'offices' | 'now'>
}

/** Says in the ledger of the office that an import is taken back, and turns it to that. A reason may name somebody: it is words, which can be erased. */
export const sayUndo = async (ground: Ground, { session, id, of, from, why, who }: Undoing): Promise<InLedger> => {
  const today = dayOf(who.now)
  const held = importingOffice(ground.law, officesFor(ground, who.offices, of.unit, today), of.measure, today)
  if (!held) return 'no right'
  const entry = freshId() as EntryId // a fresh uuid
  const { words, committed } = notesOf(entry, { why })
  return beginUndo(ground.db, {
    session,
    id,
    from,
    // The stage is left once, under its lock: no key of the sender's is needed.
    key: freshId(),
    request: requestHash({ does: 'undo import', import: id }),
    entry: {
      id: entry,
      name: UNDO,
      happened: today,
      forOffice: held.office,
      forUnit: held.unit,
      signer: who.account,
      body: canonical({ says: { import: id, unit: of.unit }, words: committed }),
    },
    words,
  })
}
