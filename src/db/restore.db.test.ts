import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  personRow,
  signIn,
  someone,
  type World,
  write,
} from '../../test/support/world.ts'
import { openFile, type Secret, sealFile } from '../log/export-file.ts'
import { freshKey } from '../log/key.ts'
import { fileWitness } from '../log/witness.ts'
import { type ExportRecord, exportRecords } from './export.ts'
import { readCaseFile } from './files.ts'
import { openPool, type Pool } from './pool.ts'
import { reading } from './read-log.ts'
import { compareNow, type Derive } from './rebuild.ts'
import { restore } from './restore.ts'
import { startSequencer } from './sequencer.ts'
import { verifyDatabase } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoa-nhap-restore-'))
const secret: Secret = { by: 'passphrase', phrase: 'câu mật khẩu để thử' }
let world: World
let east: Officer
beforeAll(async () => {
  world = await makeWorld('demo')
  east = await officer(world, 'chief', 'east')
})
afterAll(async () => {
  await world.end()
  rmSync(folder, { recursive: true, force: true })
})

/** A law of one line: a case is as its last entry says. */
const derive: Derive = ({ person, entries, identities }) => {
  const ids = [...new Set(entries.map((e) => e.case))]
  const name = identities.at(-1)?.words['name'] ?? '(đã xóa)'
  return {
    cases: ids.map((id) => caseRow({ person, case: id }, ['east'], entries.filter((e) => e.case === id).length)),
    deadlines: [],
    tasks: [],
    person: personRow({ person, case: ids[0] ?? someone().case }, 'east', name),
  }
}

const deriving = async () => derive

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<ExportRecord> {
  for await (const line of lines) yield JSON.parse(line)
}
async function* written(records: AsyncIterable<ExportRecord>) {
  for await (const record of records) yield JSON.stringify(record)
}
const exported = (owner: Pool) =>
  reading(owner, async (tx) => Buffer.concat(await Array.fromAsync(sealFile(written(exportRecords(tx)), secret))))
const recordsOf = (file: Buffer) =>
  parsed(
    openFile(
      (async function* () {
        yield file
      })(),
      secret,
    ),
  )
const sequencerOn = (pool: Pool, roots: string, key = world.key) =>
  startSequencer({ pool, key, witness: fileWitness(join(folder, roots)), every: 3_600_000, onError: (e) => expect.unreachable(String(e)) })

test('an export restored into an empty database is the same database, verified, and lives on', async () => {
  const sequencer = await sequencerOn(world.db, 'old.txt')
  for (let i = 0; i < 30; i += 1) await openedBy(world.db, east, ['east'], `Đặng Văn ${i}`)
  await sequencer.sealNow()
  const of = await openedBy(world.db, east, ['east'], 'Chưa Niêm Phong')
  await sequencer.sealNow()
  await write(world.db, east, of, { version: 1, made: [entryBy(east, of, { seq: 2 })], rows: { cases: [caseRow(of, ['east'], 2)] } })
  await readCaseFile(world.db, { session: east.session, case: of.case, purpose: 'đọc' })

  const file = await exported(world.asOwner)
  const target = await freshDatabase()
  const [owner, app] = [openPool(target.owner, { size: 2 }), openPool(target.app)]
  const outcome = await restore(owner, recordsOf(file), deriving)
  expect(outcome).toMatchObject({ is: 'restored', persons: 31, report: { entries: 62, unsealed: 1 } })

  const dump = async (pool: Pool) => (await reading(pool, (tx) => Array.fromAsync(exportRecords(tx)))).map((r) => JSON.stringify(r)).sort()
  expect(await dump(owner)).toEqual(await dump(world.asOwner))
  expect(await reading(owner, (tx) => Array.fromAsync(compareNow(tx, derive)))).toEqual([])
  const witness = fileWitness(join(folder, 'old.txt')).read()
  expect(await verifyDatabase(owner, witness)).toMatchObject({ entries: 62, unsealed: 1, findings: [] })

  const session = await signIn(app, east.account)
  const again = { ...east, session }
  expect(await readCaseFile(app, { session, case: of.case, purpose: 'đọc lại' })).toMatchObject({ person: { name: 'Chưa Niêm Phong' } })
  expect(
    await write(app, again, of, { version: 3, made: [entryBy(again, of, { seq: 3 })], rows: { cases: [caseRow(of, ['east'], 3)] } }),
  ).toMatchObject({ outcome: 'done' })
  const next = await sequencerOn(app, 'new.txt')
  await next.sealNow()
  expect(await verifyDatabase(owner, witness)).toMatchObject({ entries: 64, unsealed: 0, findings: [] })

  expect(await restore(owner, recordsOf(file), deriving)).toEqual({ is: 'not empty' })
  await Promise.all([sequencer.stop(), next.stop()])
  await Promise.all([owner.end(), app.end()])
})

test('an export that was changed by somebody who has its secret writes nothing', async () => {
  const lines = await Array.fromAsync(recordsOf(await exported(world.asOwner)))
  const forged = lines.map((r) =>
    r.is === 'entry' && r.record?.name === 'open' && r.pos !== null ? { ...r, record: { ...r.record, happened: '2020-01-01' } } : r,
  )
  const target = await freshDatabase()
  const owner = openPool(target.owner, { size: 2 })
  const outcome = await restore(
    owner,
    (async function* () {
      yield* forged
    })(),
    deriving,
  )
  expect(outcome.is === 'damaged' && outcome.findings.every((f) => f.what === 'changed')).toBe(true)
  expect(
    await restore(
      owner,
      (async function* () {
        yield* lines
      })(),
      deriving,
    ),
  ).toMatchObject({ is: 'restored' })
  await owner.end()
})

test('a restored server without the old key seals on with a new one, and all of it verifies', async () => {
  const target = await freshDatabase()
  const [owner, app] = [openPool(target.owner, { size: 2 }), openPool(target.app)]
  await restore(owner, recordsOf(await exported(world.asOwner)), deriving)
  const key = freshKey()
  const { foundInstallation } = await import('./installation.ts')
  const { publicPart } = await import('../log/key.ts')
  expect(await foundInstallation(owner, 'real', publicPart(key))).toMatchObject({ kind: 'demo' })
  const sequencer = await sequencerOn(app, 'key.txt', key)
  await openedBy(app, { ...east, session: await signIn(app, east.account) })
  await sequencer.sealNow()
  await sequencer.stop()
  expect(await verifyDatabase(owner, [])).toMatchObject({ unsealed: 0, findings: [] })
  await Promise.all([owner.end(), app.end()])
})

test('rows that somebody changed by hand differ from what the log says', async () => {
  const of = await openedBy(world.db, east, ['east'], 'Người Bị Sửa')
  await world.asOwner.query({ name: 'forge', text: `update now."case" set state = 'ended' where "case" = $1`, values: [of.case] })
  const differences = await reading(world.asOwner, (tx) => Array.fromAsync(compareNow(tx, derive)))
  expect(differences.filter((d) => d.person === of.person)).toMatchObject([
    { what: 'case', id: of.case, stored: { state: 'ended' }, derived: { state: 'begun' } },
  ])
})
