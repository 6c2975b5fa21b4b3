import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eraseWords } from '../../src/db/acts.ts'
import { exportRecords } from '../../src/db/export.ts'
import { readRows } from '../../src/db/import-rows.ts'
import { listImports } from '../../src/db/imports.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { reading } from '../../src/db/read-log.ts'
import { type Derive, rebuildNow } from '../../src/db/rebuild.ts'
import { restore } from '../../src/db/restore.ts'
import { logRole } from '../../src/db/roles.ts'
import type { EntryId } from '../../src/kernel/ids.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { law } from '../../src/law/index.ts'
import { canonical } from '../../src/log/canonical.ts'
import { now } from '../../src/server/clock.ts'
import type { ImportPage } from '../../src/server/contract/imports.ts'
import { undoImport } from '../../src/server/import/undo.ts'
import { rederive } from '../../src/server/rederive.ts'
import { freshDatabase } from '../support/database.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'
import { workbook } from '../support/workbook.ts'
import { signIn } from '../support/world.ts'

let program: TestProgram
let police: Actor
let derive: Derive
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
  derive = rederive(law, program.units, now())
})
afterAll(() => program.close())

const until = async (id: string, stage: string): Promise<void> => {
  for (let n = 0; n < 600; n += 1) {
    if ((await police.get(`/api/imports/${id}`)).json<ImportPage>().stage === stage) return
    await pause(25)
  }
  throw new Error(`never ${stage}`)
}

const HEAD = ['Họ và tên', 'Năm sinh', 'Giới tính', 'Số CCCD', 'Diện', 'Tình trạng', 'Ngày tiếp nhận', 'Ngày hoàn thành cai nghiện']
const row = (name: string, number: string | null, birth: string | number = 1990) =>
  [name, birth, 'Nam', number, 'hoàn thành cai nghiện tự nguyện', 'đang quản lý', '10/07/2026', '01/06/2026'] as const

const imported = async (name: string, ...rows: readonly ReturnType<typeof row>[]): Promise<string> => {
  const made = await police.upload(`/api/imports?measure=post-rehab&file=${encodeURIComponent(name)}`, await workbook([HEAD, ...rows]))
  const { id } = made.json<{ id: string }>()
  const { mapping, constants } = (await police.get(`/api/imports/${id}`)).json<ImportPage>()
  await police.send('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: 'thử' })
  await until(id, 'ready')
  await police.send('POST', `/api/imports/${id}/apply`)
  await until(id, 'done')
  return id
}

const persons = async (pool: Pool): Promise<number> =>
  (await pool.query<{ readonly n: number }>({ name: 'persons', text: 'select count(*)::int as n from now.person', values: [] }))[0]?.n ?? -1

test('an import is seen and taken back also where the database was restored from an export', async () => {
  const id = await imported(
    'Danh sách của ông Tư.xlsx',
    row('Lê Văn Một', '031080000501'),
    row('Lê Văn Hai', null),
    row('Lê Văn Sai', null, '32/13/1990'),
  )
  const taken = await imported('nham.xlsx', row('Lê Văn Nhầm', '031080000502'))
  await police.send('POST', `/api/imports/${taken}/undo`, { why: 'Nhầm danh sách của ông Tư' })
  await until(taken, 'undone')
  const bodies = await program.owner.query<{ readonly body: string }>({
    name: 'said',
    text: "select body from log.entry where name in ('@import', '@import-undo')",
    values: [],
  })
  expect(bodies).toHaveLength(3)
  expect(bodies.map((b) => b.body).join(), 'what a file is called and why it was taken back can be erased').not.toContain('ông Tư')

  const records = await reading(openedOwner(), (tx) => Array.fromAsync(exportRecords(tx)))
  const target = await freshDatabase()
  const [owner, app] = [openPool(target.owner, { size: 2 }), openPool(target.app)]
  const outcome = await restore(
    owner,
    (async function* () {
      yield* records
    })(),
    async () => derive,
  )
  expect(outcome).toMatchObject({ is: 'restored', persons: 3 })
  expect(await persons(owner)).toBe(2)

  const session = await signIn(app, police.account)
  const list = await listImports(app, session)
  expect(list).toMatchObject([
    { id: taken, stage: 'undone', why: 'Nhầm danh sách của ông Tư', outcomes: { undone: 1 } },
    {
      id,
      stage: 'done',
      file: 'Danh sách của ông Tư.xlsx',
      account: police.account,
      unit: police.unit,
      outcomes: { recorded: 2, skipped: 1 },
    },
  ])
  await owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    await rebuildNow(tx, derive)
  })
  expect(await listImports(app, session), 'a rebuild finds them there').toEqual(list)

  await app.query({ name: 'turn', text: "select api.import_turn($1, $2, '{done}', 'undoing', 'Nhập nhầm')", values: [session, id] })
  const ground = { db: app, law, units: program.units }
  await undoImport(ground, { id, session, of: { unit: police.unit, measure: 'post-rehab' }, why: 'Nhập nhầm', step: () => {} })
  expect((await readRows(app, session, id, { after: 0, most: 10 }))?.map((r) => r.outcome)).toEqual(['undone', 'undone', 'skipped'])
  expect(await persons(owner)).toBe(0)

  const [undoing] = await owner.query<{ readonly id: EntryId; readonly office: string }>({
    name: 'undoing',
    text: "select id, for_office as office from log.entry where name = '@import-undo'",
    values: [],
  })
  if (!undoing) throw new Error('the ledger says why')
  const erased = await eraseWords(owner, {
    session,
    key: randomUUID(),
    request: createHash('sha256').digest(),
    entry: undoing.id,
    fields: ['why'],
    ruling: {
      id: randomUUID() as EntryId, // a fresh uuid
      kind: 'ledger',
      case: null,
      seq: 1,
      name: '@erase',
      edition: '',
      happened: dayOf(now()),
      forOffice: undoing.office,
      forUnit: police.unit,
      signer: police.account,
      body: canonical({ says: { unit: police.unit, entry: undoing.id } }),
    },
    rows: { cases: [], deadlines: [], tasks: [] },
    answer: null,
  })
  expect(erased.outcome).toBe('done')
  expect((await listImports(app, session))?.[0]).toMatchObject({ id: taken, why: '…' })
  await Promise.all([owner.end(), app.end()])
})

const openedOwner = (): Pool => openPool(program.database.owner, { size: 1 })
