import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  personRow,
  registering,
  someone,
  sql,
  type World,
  write,
} from '../../test/support/world.ts'
import { fileWitness } from '../log/witness.ts'
import { readCaseFile } from './files.ts'
import { readSealState } from './seal.ts'
import { type Sequencer, startSequencer } from './sequencer.ts'
import { verifyDatabase } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'hoa-nhap-seal-'))
const path = join(folder, 'roots.txt')
let world: World
let east: Officer
let sequencer: Sequencer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  sequencer = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: fileWitness(path),
    every: 20,
    onError: (e) => expect.unreachable(String(e)),
  })
})
afterAll(async () => {
  await sequencer.stop()
  await world.end()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => sequencer.sealNow())

const verified = () => verifyDatabase(world.asOwner, fileWitness(path).read())
const found = async () => (await verified()).findings.map((f) => `${f.what} ${f.at}`)
/** What no role of the program can do, done and undone: triggers and all do not stop the superuser. */
const asIntruder = (text: string, values: unknown[] = []) =>
  sql(world.owner, `set session_replication_role = replica; ${text}`.replace('$1', `'${values[0]}'`))

test('positions are dense and final under eight writers at once, and the log verifies', async () => {
  const writer = async () => {
    for (let i = 0; i < 15; i += 1) await openedBy(world.db, east)
  }
  await Promise.all(Array.from({ length: 8 }, writer))
  await sequencer.sealNow()
  const [row] = await sql(
    world.owner,
    `select count(*)::int as positions, max(pos)::int as last, (select count(*)::int from log.entry) as entries, (select count(*)::int from log.batch) as batches from log.position`,
  )
  expect(row).toMatchObject({ positions: 240, last: 240, entries: 240 })
  expect(Number(row?.['batches'])).toBeGreaterThan(1)
  expect(await verified()).toMatchObject({ entries: 240, unsealed: 0, findings: [] })
  expect(await readSealState(world.db)).toMatchObject({ pos: 240, waiting: 0 })
})

test('an entry of a transaction that is still open is not passed over', async () => {
  const of = someone()
  const before = (await readSealState(world.db)).pos ?? 0
  await world.db.transaction(async (tx) => {
    await write(tx, east, of, {
      version: 0,
      made: [registering(east, of), entryBy(east, of)],
      rows: { cases: [caseRow(of, ['east'])], person: personRow(of, 'east') },
    })
    await openedBy(world.db, east)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect((await readSealState(world.db)).pos).toBe(before)
  })
  await sequencer.sealNow()
  expect((await readSealState(world.db)).pos).toBe(before + 4)
  expect(await found()).toEqual([])
})

test('one flipped byte of an entry is found, and the entry named', async () => {
  const of = await openedBy(world.db, east)
  await sequencer.sealNow()
  await asIntruder(`update log.entry set body = replace(body, '"n":1', '"n":2') where id = $1`, [of.entry])
  expect(await found()).toEqual([`changed ${of.entry}`])
  await asIntruder(`update log.entry set body = replace(body, '"n":2', '"n":1') where id = $1`, [of.entry])
  expect(await found()).toEqual([])
})

test('a reading that somebody took out of the access log is found', async () => {
  const of = await openedBy(world.db, east)
  await readCaseFile(world.db, { session: east.session, case: of.case, purpose: 'test' })
  await sequencer.sealNow()
  const [read] = await sql(world.owner, `select id, tx::text from log.access where "case" = $1 and what = 'file'`, [of.case])
  await asIntruder(`create table saved as select * from log.access where id = $1`, [read?.['id']])
  await asIntruder(`delete from log.access where id = $1`, [read?.['id']])
  expect(await found()).toEqual([`missing ${read?.['id']}`])
  await asIntruder(`insert into log.access select * from saved`)
  expect(await found()).toEqual([])
})

test('erasing words leaves the log whole', async () => {
  const of = await openedBy(world.db, east)
  await sequencer.sealNow()
  await sql(world.owner, `update log.words set text = null, salt = null where entry = $1`, [of.entry])
  expect(await found()).toEqual([])
  await expect(sql(world.owner, `update log.words set text = 'other' where entry = $1`, [of.entry])).rejects.toThrow('erased')
})

test('a line of the witness that a crash cut off is written again', () => {
  const cut = join(folder, 'cut.txt')
  const root = 'ab'.repeat(32)
  const line = (no: number) => ({ no, posTo: no, accessTo: no, root, sealedAt: 'T' })
  fileWitness(cut).add([line(1), line(2)])
  writeFileSync(cut, readFileSync(cut, 'utf8').slice(0, -20))
  const witness = fileWitness(cut)
  expect(witness.read()).toEqual([line(1)])
  witness.add([line(2)])
  witness.add([line(3)])
  expect(witness.read()).toEqual([line(1), line(2), line(3)])
})

test.skipIf(!existsSync('/dev/full'))('what a full disk took of a line spoils no other one', () => {
  const full = join(folder, 'full.txt')
  const line = { no: 2, posTo: 2, accessTo: 2, root: 'ab'.repeat(32), sealedAt: 'T' }
  const witness = fileWitness(full)
  symlinkSync('/dev/full', full)
  expect(() => witness.add([line])).toThrow('ENOSPC')
  rmSync(full)
  writeFileSync(full, '1')
  witness.add([line])
  expect(witness.read()).toEqual([line])
})

test('the last entries deleted with their positions and batches are missed by the witness, and by a sequencer that goes on or begins', async () => {
  const of = await openedBy(world.db, east)
  await sequencer.sealNow()
  await sequencer.stop()
  const [last] = await sql(world.owner, `select no::int, pos_to::int from log.batch order by no desc limit 1`)
  await asIntruder(
    `
    delete from log.position where entry in (select id from log.entry where person = $1);
    delete from log.words where person = '${of.person}';
    delete from log.entry where person = '${of.person}';
    delete from log.access_position p using log.access a where a.id = p.access and a.person = '${of.person}';
    delete from log.access where person = '${of.person}';
    delete from log.batch where no = ${last?.['no']}`,
    [of.person],
  )
  const report = await verified()
  expect(report.findings).toEqual([
    {
      what: 'tail missing',
      at: String(last?.['no']),
      detail: `Thiếu phần cuối của nhật ký: theo tệp chứng còn các lô ${last?.['no']}–${last?.['no']}, vị trí ${Number(last?.['pos_to']) - 1}–${last?.['pos_to']}.`,
    },
  ])
  await openedBy(world.db, east)
  await expect(sequencer.sealNow(), 'the number of the lost batch is not given again').rejects.toThrow('does not have')
  expect(sequencer.behind()).toBe(true)
  const refused: unknown[] = []
  const again = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: fileWitness(path),
    every: 10,
    onError: (e) => refused.push(e),
  })
  await expect(again.sealNow()).rejects.toThrow('does not have')
  expect(again.behind()).toBe(true)

  // What was put back was exported and restored, beside the witness of before.
  await sql(world.owner, 'select api.next_epoch()')
  const restored = await startSequencer({
    pool: world.db,
    key: world.key,
    witness: fileWitness(path),
    every: 20,
    onError: (e) => refused.push(e),
  })
  await restored.sealNow()
  expect(restored.behind()).toBe(false)
  expect(await verified()).toMatchObject({ unsealed: 0, findings: [] })
  const kept = readdirSync(folder).find((name) => name.startsWith('roots.txt.until-')) ?? expect.unreachable()
  expect(fileWitness(join(folder, kept)).read().at(-1)?.no).toBe(last?.['no'])
  await Promise.all([again.stop(), restored.stop()])
})
