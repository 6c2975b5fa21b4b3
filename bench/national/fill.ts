import { createHash } from 'node:crypto'
import { cpSync, existsSync, lchownSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../../src/db/embedded.ts'
import { openDatabase } from '../../src/db/open.ts'
import { openOwnerPool, openPool } from '../../src/db/pool.ts'
import { editionsOf } from '../../src/engine/editions.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import type { Outcome } from '../../src/kernel/refusal.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import { stampOf } from '../../src/server/fresh-rows.ts'
import { keyIn } from '../../src/server/key.ts'
import { bookIn } from '../../src/server/lists.ts'
import { schema } from '../../src/server/root.ts'
import { deriveUnits } from '../../src/server/unit-book.ts'
import { country, sayOrganisations } from './country.ts'
import { type Loaded, loadCountry } from './load.ts'
import { foundDemo, liveTemplate } from './template.ts'

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.detail).join('\n'))
  return outcome.value
}

/** People of the template, how often each of them lives, how often with a log, and how often the others had their cases before. */
export type Size = { readonly persons: number; readonly copies: number; readonly logged: number; readonly earlier: number }

/** Nothing is kept safe while it is laid: what is broken off is laid anew. */
const WHILE_LAYING = {
  wal_level: 'minimal',
  max_wal_senders: '0',
  fsync: 'off',
  shared_buffers: '512MB',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '16GB',
  checkpoint_timeout: '1h',
  autovacuum: 'off',
}

/** The law and the tables that histories were lived with: with others the program would derive every row anew. */
const ofToday = (): string =>
  createHash('sha256')
    .update(JSON.stringify([editionsOf(law), readdirSync('src/db/migrations')]))
    .digest('hex')

/** The histories that a country is made of, lived once into a folder that stays. */
const templateIn = async (dataDir: string, persons: number, log: (line: string) => void): Promise<void> => {
  const lived = join(dataDir, 'lived')
  if (existsSync(lived) && readFileSync(lived, 'utf8') === ofToday()) return
  rmSync(dataDir, { recursive: true, force: true })
  const database = must(await openDatabase({ dataDir, schema, log }))
  const key = keyIn(join(dataDir, 'log.key'))
  const [owner, db] = [openOwnerPool(database.owner), openPool(database.app)]
  const asSuperuser = openPool(database.owner, { size: 1 })
  const { units } = await foundDemo({ owner, db, key })
  await sayOrganisations(asSuperuser, units.book())
  await liveTemplate({ owner, db, key }, persons)
  await deriveUnits(owner, await bookIn(owner), dayOf(now()))
  await Promise.all([owner.end(), db.end(), asSuperuser.end()])
  await database.close()
  writeFileSync(lived, ofToday())
}

/** Lays a country into a folder of its own in `folder`, or finds it there. Answers that folder, and what was laid. */
export const fillCountry = async (
  folder: string,
  size: Size,
  log: (line: string) => void,
): Promise<Loaded & { readonly dataDir: string }> => {
  const dataDir = join(folder, `${size.persons}x${size.copies}`)
  const laid = join(dataDir, 'country.json')
  if (existsSync(laid)) {
    const { lived, ...loaded } = JSON.parse(readFileSync(laid, 'utf8')) as Loaded & { readonly lived: string } // written below
    if (lived === ofToday()) return { ...loaded, dataDir }
  }
  const template = join(folder, `${size.persons}`)
  await templateIn(template, size.persons, log)
  rmSync(dataDir, { recursive: true, force: true })
  cpSync(template, dataDir, { recursive: true })
  // The server of the copy writes as its own user.
  const { uid, gid } = statSync(join(template, 'pg'))
  for (const file of readdirSync(join(dataDir, 'pg'), { recursive: true, encoding: 'utf8' }))
    lchownSync(join(dataDir, 'pg', file), uid, gid)
  lchownSync(join(dataDir, 'pg'), uid, gid)

  const begun = performance.now()
  const bare = must(await startEmbedded({ dataDir, log, settings: WHILE_LAYING }))
  const owner = openOwnerPool(bare.admin)
  const book = await bookIn(owner)
  await owner.end()
  const made = await loadCountry(bare.admin, join(dataDir, 'copy'), keyIn(join(dataDir, 'log.key')), country(book.book(), size), log)
  await bare.stop()
  const loaded = { ...made, seconds: Math.round((performance.now() - begun) / 1000) }
  // The witness is written anew at the next start, and nothing is derived from rows that are fresh.
  rmSync(join(dataDir, 'roots.txt'), { force: true })
  writeFileSync(join(dataDir, 'derived-with'), stampOf(law, book, dayOf(now())), { mode: 0o600 })
  writeFileSync(laid, JSON.stringify({ ...loaded, lived: ofToday() }))
  return { ...loaded, dataDir }
}
