import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNow } from '../../src/db/rebuild.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { ImportPage, ImportRowsPage } from '../../src/server/contract/imports.ts'
import { rederive } from '../../src/server/rederive.ts'
import { type Actor, OTHER_WARD, startProgram, type TestProgram } from '../support/program.ts'
import { workbook } from '../support/workbook.ts'
import { bookParts, zip } from '../support/zip.ts'

let program: TestProgram
let police: Actor
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
})
afterAll(() => program.close())

const HEAD = ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Số CCCD', 'Diện', 'Tình trạng', 'Ngày tiếp nhận', 'Ngày hoàn thành cai nghiện']
const row = (n: number, name: string, number: string | number | null = null, birth: string | number = 1990) =>
  [n, name, birth, 'Nam', number, 'hoàn thành cai nghiện tự nguyện', 'đang quản lý', '10/07/2026', '01/06/2026'] as const

const upload = async (who: Actor, book: Buffer, measure = 'measure=post-rehab&'): Promise<string> => {
  const made = await who.upload(`/api/imports?${measure}file=danh-sach.xlsx`, book)
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ id: string }>().id
}
const PURPOSE = 'Nhập danh sách quản lý của phường'
const page = async (who: Actor, id: string): Promise<ImportPage> => (await who.get(`/api/imports/${id}`)).json()
const until = async (who: Actor, id: string, stage: string): Promise<ImportPage> => {
  for (let n = 0; n < 600; n += 1) {
    const p = await page(who, id)
    if (p.stage === stage) return p
    await pause(25)
  }
  throw new Error(`${JSON.stringify(await page(who, id))} is not ${stage}`)
}
const checked = async (who: Actor, id: string): Promise<ImportPage> => {
  const { mapping, constants } = await page(who, id)
  const planned = await who.send('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: PURPOSE })
  expect(planned.statusCode, planned.body).toBe(202)
  return until(who, id, 'ready')
}
const rowsOf = async (who: Actor, id: string, query = ''): Promise<ImportRowsPage['rows']> =>
  (await who.get(`/api/imports/${id}/rows?${query}`)).json<ImportRowsPage>().rows
/** As it stands where the work stopped: in a stage of work, with nobody at it. */
const stopped = async (id: string, change = ''): Promise<void> => {
  for (let n = 0; (await page(police, id)).done !== undefined; n += 1) {
    if (n === 600) throw new Error('somebody is still at it')
    await pause(25)
  }
  await ask(`update exchange.import set stage = 'applying', ended_at = null${change} where id = $1`, id)
}
const applied = async (who: Actor, id: string): Promise<ImportPage> => {
  expect((await who.send('POST', `/api/imports/${id}/apply`)).statusCode).toBe(202)
  return until(who, id, 'done')
}
const count = async (what: string): Promise<number> =>
  Number((await program.owner.query<{ n: string }>({ name: what, text: `select count(*) as n from ${what}`, values: [] }))[0]?.n)

const accesses = (account: string, what: string) =>
  program.owner.query({
    name: 'accesses',
    text: 'select purpose, detail::json from log.access where account = $1 and what = $2',
    values: [account, what],
  })

/** Rows of an import in which anything of the workbook still lies. */
const kept = async (id: string): Promise<number> =>
  (
    await program.owner.query<{ n: number }>({
      name: 'kept',
      text: 'select count(*)::int as n from exchange.row where import = $1 and coalesce(cells, found, answer) is not null',
      values: [id],
    })
  )[0]?.n ?? 0

test('rows under titles become persons with running cases, nothing before the user confirms, and all of it goes again', async () => {
  const before = await count('log.entry')
  const book = await workbook([
    ['CÔNG AN PHƯỜNG', null, null, null],
    ['DANH SÁCH QUẢN LÝ SAU CAI', null, null, null],
    [],
    HEAD,
    row(1, 'NGUYỄN VĂN MỘT', '031090000011'),
    row(2, 'Trần Thị Hai', 31090000012),
    [],
    row(3, 'Lê Văn Ba', null, '32/13/1990'),
  ])
  const id = await upload(police, book)
  const ready = await checked(police, id)
  expect(ready.verdicts).toEqual({ new: 1, doubtful: 1, refused: 1 })
  expect(await count('log.entry')).toBe(before)
  const [first, second, third] = await rowsOf(police, id)
  expect(first).toMatchObject({ no: 5, verdict: 'new', read: { name: 'Nguyễn Văn Một' } })
  expect(second).toMatchObject({ no: 6, verdict: 'doubtful', asked: 'leading-zero', read: { number: '031090000012' } })
  expect(third).toMatchObject({ no: 8, verdict: 'refused', remarks: [{ column: 'birth', detail: expect.stringContaining('32/13/1990') }] })

  const answered = await police.send('POST', `/api/imports/${id}/answers`, { asked: 'leading-zero', choice: 'yes' })
  expect(answered.json()).toEqual({ answered: 1 })
  const done = await applied(police, id)
  expect(done.outcomes).toEqual({ recorded: 2, skipped: 1 })
  expect(await kept(id)).toBe(0)
  const [left] = await rowsOf(police, id, 'outcome=skipped')
  expect(left?.remarks, 'the reason, without what stood in the cell').toEqual([{ detail: 'Ngày sinh: Nội dung chưa đúng.' }])
  const recorded = await rowsOf(police, id, 'outcome=recorded')
  const file = (await police.get(`/api/people/${recorded[0]?.person}`)).json<PersonFile>()
  expect(file.person).toMatchObject({ name: 'Nguyễn Văn Một', number: '031090000011', birth: '1990' })
  expect(file.cases[0]?.entries[0]?.body.adopted).toMatchObject({ state: 'managed', facts: { completed: '2026-06-01' } })

  const again = await checked(police, await upload(police, book))
  expect(again.verdicts).toEqual({ same: 1, doubtful: 1, refused: 1 })

  expect((await police.send('POST', `/api/imports/${id}/undo`, { why: 'Nhập nhầm danh sách' })).statusCode).toBe(202)
  const undone = await until(police, id, 'undone')
  expect(undone.outcomes).toEqual({ undone: 2, skipped: 1 })
  expect((await police.get(`/api/people/${recorded[0]?.person}`)).statusCode).toBe(404)
  const fresh = await checked(police, await upload(police, book))
  expect(fresh.verdicts).toEqual({ new: 1, doubtful: 1, refused: 1 })
})

const undone = async (who: Actor, id: string): Promise<ImportPage> => {
  const begun = await who.send('POST', `/api/imports/${id}/undo`, { why: 'Nhập nhầm' })
  expect(begun.statusCode, begun.body).toBe(202)
  return until(who, id, 'undone')
}
const differences = async (): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  await program.owner.transaction(async (tx) => {
    for await (const d of compareNow(tx, rederive(law, program.units, now()))) found.push(d)
  })
  return found
}
const ask = <Row>(text: string, id: string) =>
  program.owner.query<Row>({ name: createHash('sha256').update(text).digest('hex').slice(0, 40), text, values: [id] })
/** Numbers that nobody else of these tests has. */
let last = 100
const fresh = (): string => {
  last += 1
  return `031080000${last}`
}
const imported = async (rows: readonly (readonly (string | number | null)[])[]): Promise<string> => {
  const id = await upload(police, await workbook([HEAD, ...rows]))
  await checked(police, id)
  await applied(police, id)
  return id
}

test('an import is taken back but for rows with later work, which are listed with the reason', async () => {
  const id = await imported([row(1, 'Lê Văn Làm', fresh()), row(2, 'Lê Văn Nói', fresh()), row(3, 'Lê Văn Thôi', fresh())])
  const [worked, said] = await rowsOf(police, id, 'outcome=recorded')
  const enlisted = { key: randomUUID(), seq: 1, act: 'enlist', happened: '2026-07-12', says: {} }
  expect((await police.send('POST', `/api/cases/${worked?.case}/acts`, enlisted)).statusCode).toBe(201)
  const alias = { key: randomUUID(), seq: 1, name: '@alias', says: {}, words: { alias: 'Nói' } }
  const told = await police.send('POST', `/api/people/${said?.person}/identity`, alias)
  expect(told.statusCode, told.body).toBe(201)
  expect((await undone(police, id)).outcomes).toEqual({ left: 1, undone: 2 })
  const rows = await rowsOf(police, id)
  expect(rows.map((r) => [r.outcome, r.remarks[0]?.detail])).toEqual([
    ['left', expect.stringContaining('Hồ sơ còn bước khác')],
    ['undone', expect.stringContaining('vẫn ở trong hệ thống')],
    ['undone', undefined],
  ])
  expect((await police.get(`/api/cases/${worked?.case}`)).statusCode).toBe(200)
  expect((await police.get(`/api/people/${said?.person}`)).json<PersonFile>().cases).toHaveLength(1)
  expect((await police.get(`/api/people/${rows[2]?.person}`)).statusCode).toBe(404)
  expect(await differences(), 'the log alone gives the same rows').toEqual([])
})

test('who may not record an import, nor take it back, spoils neither for who may', async () => {
  const clerk = await program.actor('communeClerk')
  const number = fresh()
  const id = await upload(
    police,
    await workbook([
      ['Họ và tên', 'Năm sinh', 'Giới tính', 'CCCD'],
      ['Lê Văn Quyền', 1990, 'Nam', number],
    ]),
    '',
  )
  await checked(police, id)
  expect((await clerk.send('POST', `/api/imports/${id}/apply`)).statusCode).toBe(403)
  expect((await page(clerk, id)).stage).toBe('ready')
  expect((await applied(police, id)).outcomes).toEqual({ recorded: 1 })
  expect((await clerk.send('POST', `/api/imports/${id}/undo`, { why: 'Nhầm' })).statusCode).toBe(403)
  expect((await undone(police, id)).outcomes).toEqual({ undone: 1 })
})

test('who may not record an import neither maps, answers nor drops it', async () => {
  const clerk = await program.actor('communeClerk')
  const id = await upload(
    police,
    await workbook([
      ['Họ và tên', 'Năm sinh', 'Giới tính', 'CCCD'],
      ['Lê Văn Giữ', 1990, 'Nam', fresh()],
    ]),
    '',
  )
  await checked(police, id)
  const { mapping, constants } = await page(clerk, id)
  const tried = [
    await clerk.send('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: PURPOSE }),
    await clerk.send('POST', `/api/imports/${id}/answers`, { rows: [2], choice: 'skip' }),
    await clerk.send('DELETE', `/api/imports/${id}`),
  ]
  expect(tried.map((t) => t.statusCode)).toEqual([403, 403, 403])
  expect((await page(police, id)).stage).toBe('ready')
})

test('answers outlive a new mapping where the same is asked again', async () => {
  const id = await upload(
    police,
    await workbook([
      [...HEAD, 'Họ tên khác'],
      [...row(1, 'Lê Văn Giữ', 31090000712), 'Lê Văn Giữ'],
      [...row(2, 'Lê Văn Đổi', 31090000713), 'Lê Văn Khác'],
    ]),
  )
  const { constants } = await checked(police, id)
  const answered = await police.send('POST', `/api/imports/${id}/answers`, { asked: 'leading-zero', choice: 'yes' })
  expect(answered.json()).toEqual({ answered: 2 })
  const { mapping } = await checked(police, id)
  expect(
    (await rowsOf(police, id)).map((r) => r.answer),
    'the same plan once more',
  ).toEqual([{ choice: 'yes' }, { choice: 'yes' }])
  const other = { mapping: { ...mapping, name: HEAD.length }, constants, purpose: PURPOSE }
  expect((await police.send('PUT', `/api/imports/${id}/plan`, other)).statusCode).toBe(202)
  expect((await until(police, id, 'ready')).open).toBe(1)
  expect((await rowsOf(police, id)).map((r) => r.answer)).toEqual([{ choice: 'yes' }, undefined])
})

test('work goes on in the name of a colleague when its owner lost the office, and no row is lost', async () => {
  const leaving = await program.actor('communePolice')
  const id = await upload(leaving, await workbook([HEAD, row(1, 'Lê Văn Tiếp', fresh()), row(2, 'Lê Văn Nối', fresh())]))
  await checked(leaving, id)
  // As it stands when the office is taken away between the click and the work.
  await stopped(id)
  expect((await police.send('POST', `/api/imports/${id}/apply`)).statusCode).toBe(202)
  expect((await until(police, id, 'done')).outcomes).toEqual({ recorded: 2 })
})

test('what an earlier run recorded without living to say so is not recorded again in the name of a colleague, with a number or without', async () => {
  const leaving = await program.actor('communePolice')
  const id = await upload(leaving, await workbook([HEAD, row(1, 'Lê Văn Dở', fresh()), row(2, 'Lê Thị Dang')]))
  await checked(leaving, id)
  const staged = await ask<object>('select * from exchange.row where import = $1 order by no', id)
  await applied(leaving, id)
  const before = await rowsOf(leaving, id)
  // As if the program had been killed between the recording and its note.
  await stopped(id)
  await program.owner.query({
    name: 'unnoted',
    text: `update exchange.row r set cells = s.cells, found = s.found, outcome = null, person = null, "case" = null, entry = null, registered = false
      from jsonb_populate_recordset(null::exchange.row, $1) s
      where r.import = s.import and r.no = s.no`,
    values: [JSON.stringify(staged)],
  })
  expect((await police.send('POST', `/api/imports/${id}/apply`)).statusCode).toBe(202)
  expect((await until(police, id, 'done')).outcomes).toEqual({ recorded: 2 })
  expect((await rowsOf(police, id)).map(({ person, case: c }) => [person, c])).toEqual(before.map(({ person, case: c }) => [person, c]))
})

test('a colleague takes back what was recorded before the work stopped', async () => {
  const leaving = await program.actor('communePolice')
  const id = await upload(leaving, await workbook([HEAD, row(1, 'Lê Văn Lỡ', fresh()), row(2, 'Lê Văn Thừa', fresh())]))
  await checked(leaving, id)
  await applied(leaving, id)
  await stopped(id)
  await ask('update exchange.row set outcome = null, person = null, "case" = null, entry = null where import = $1 and no = 3', id)
  expect((await undone(police, id)).outcomes).toEqual({ undone: 1 })
})

test('a name that lacks a syllable of a resident’s, born in the same year, is asked about', async () => {
  const known = { key: randomUUID(), name: 'Nguyễn Hữu Lộc', birth: '1982-03-28', sex: 'male', unit: police.unit }
  const made = (await police.send('POST', '/api/people', known)).json<{ person: string }>().person
  const book = await workbook([
    HEAD,
    row(1, 'Nguyễn Lộc', null, 1982),
    row(2, 'Nguyễn Lộc', null, 1983),
    row(3, 'Trần Lộc', null, 1982),
    row(4, 'Nguyễn Hữu', null, 1982),
  ])
  const id = await upload(police, book)
  expect((await checked(police, id)).verdicts).toEqual({ doubtful: 1, new: 3 })
  expect(await rowsOf(police, id, 'verdict=doubtful')).toMatchObject([{ no: 2, asked: 'namesake', candidates: [{ person: made }] }])
})

test('a number that somebody wrote down between the preview and the confirmation is not written twice', async () => {
  const number = fresh()
  const id = await upload(police, await workbook([HEAD, row(1, 'Phạm Văn Nhanh', number)]))
  expect((await checked(police, id)).verdicts).toEqual({ new: 1 })
  const person = { key: randomUUID(), name: 'Phạm Văn Nhanh', birth: '1990', sex: 'male', number, unit: police.unit }
  expect((await police.send('POST', '/api/people', person)).statusCode).toBe(201)
  expect((await applied(police, id)).outcomes).toEqual({ refused: 1 })
})

test('somebody who is there gets the case of the paper file, and keeps being there when the import is undone', async () => {
  const number = fresh()
  const person = { key: randomUUID(), name: 'Phạm Thị Có', birth: '1990', sex: 'male', number, unit: police.unit }
  const made = (await police.send('POST', '/api/people', person)).json<{ person: string }>().person
  const id = await upload(police, await workbook([HEAD, row(1, 'Phạm Thị Có', number), row(2, 'Ai Khác', number)]))
  expect((await checked(police, id)).verdicts).toEqual({ case: 1, refused: 1 })
  expect((await applied(police, id)).outcomes).toEqual({ recorded: 1, skipped: 1 })
  expect((await police.get(`/api/people/${made}`)).json<PersonFile>().cases).toHaveLength(1)
  expect((await undone(police, id)).outcomes).toEqual({ undone: 1, skipped: 1 })
  expect((await police.get(`/api/people/${made}`)).statusCode).toBe(200)
})

test('a file of other units is asked about, and its case may be taken over with a record of why it was looked for', async () => {
  const number = fresh()
  const other = await program.actor('communePolice', OTHER_WARD)
  await other.send('POST', '/api/people', { key: randomUUID(), name: 'Vũ Văn Xa', birth: '1990', sex: 'male', number, unit: OTHER_WARD })
  const id = await upload(police, await workbook([HEAD, row(1, 'Vũ Văn Xa', number)]))
  await checked(police, id)
  const [found] = await rowsOf(police, id)
  expect(found).toMatchObject({ verdict: 'doubtful', asked: 'elsewhere', options: ['same', 'skip'], candidates: [{ here: false }] })
  expect(Object.keys(found?.candidates[0] ?? {}).sort(), 'nothing of the file, not even its id').toEqual(['here'])
  await police.send('POST', `/api/imports/${id}/answers`, { rows: [2], choice: 'same' })
  expect((await applied(police, id)).outcomes).toEqual({ recorded: 1 })
  expect(await accesses(police.account, 'found elsewhere')).toEqual([{ purpose: PURPOSE, detail: { by: 'import' } }])
  const asked = { by: 'import', import: id, numbers: 1, elsewhere: 1, unasked: 0 }
  expect(await accesses(police.account, 'search'), 'how many numbers were asked').toContainEqual({ purpose: PURPOSE, detail: asked })
})

/** An import of somebody of another unit, answered to be that person, of whom the police was told more than an hour ago. */
const toldLongAgo = async (): Promise<string> => {
  const number = fresh()
  const other = await program.actor('communePolice', OTHER_WARD)
  await other.send('POST', '/api/people', { key: randomUUID(), name: 'Vũ Văn Muộn', birth: '1990', sex: 'male', number, unit: OTHER_WARD })
  const id = await upload(police, await workbook([HEAD, row(1, 'Vũ Văn Muộn', number)]))
  await checked(police, id)
  await police.send('POST', `/api/imports/${id}/answers`, { rows: [2], choice: 'same' })
  await program.owner.transaction(async (tx) => {
    await tx.query({ name: 'no triggers', text: 'set local session_replication_role = replica', values: [] })
    const text = "update log.access set at = at - interval '61 minutes' where account = $1 and what = 'found elsewhere'"
    await tx.query({ name: 'age told', text, values: [police.account] })
  })
  return id
}

test('where the hour passes while rows are recorded, the row says so and what to do', async () => {
  const id = await toldLongAgo()
  await stopped(id)
  expect((await applied(police, id)).outcomes).toEqual({ refused: 1 })
  expect(await rowsOf(police, id, 'outcome=refused')).toMatchObject([{ remarks: [{ detail: expect.stringContaining('quá một giờ') }] }])
})

test('whoever confirms an hour after a file elsewhere was found is told to check again, and no row nor answer is lost', async () => {
  const id = await toldLongAgo()
  const late = await police.send('POST', `/api/imports/${id}/apply`)
  expect(late.json()).toMatchObject({ status: 409, detail: expect.stringContaining('kiểm tra lần nữa') })
  expect((await checked(police, id)).open).toBe(0)
  expect((await applied(police, id)).outcomes).toEqual({ recorded: 1 })
})

test('rows are judged by the offices that will record them, not by one that is held in another unit', async () => {
  const both = await program.actor('communeChair')
  await program.owner.query({
    name: 'registers elsewhere',
    text: `insert into signin.office_holding (account, office, unit, held) select account, 'communePolice', $2, held from signin.office_holding where account = $1`,
    values: [both.account, OTHER_WARD],
  })
  const id = await upload(police, await workbook([HEAD, row(1, 'Vũ Văn Ghi', fresh())]))
  expect((await checked(both, id)).verdicts).toEqual({ refused: 1 })
})

test('who works in another unit as well shows the office of the import nobody of that unit', async () => {
  const [number, namesake] = [fresh(), 'Vũ Văn Riêng']
  const other = await program.actor('communePolice', OTHER_WARD)
  for (const n of [number, undefined]) {
    const person = { name: namesake, birth: '1987', sex: 'male', unit: OTHER_WARD, ...(n ? { number: n } : {}) }
    const made = await other.send('POST', '/api/people', { key: randomUUID(), ...person })
    expect(made.statusCode, made.body).toBe(201)
  }
  const both = await program.actor('communePolice')
  await program.owner.query({
    name: 'second holding',
    text: `insert into signin.office_holding (account, office, unit, held) select account, office, $2, held from signin.office_holding where account = $1`,
    values: [both.account, OTHER_WARD],
  })
  const id = await upload(both, await workbook([HEAD, row(1, namesake, number, 1987), row(2, namesake, null, 1987)]))
  const { unit } = (await ask<{ unit: string }>('select unit from exchange.import where id = $1', id))[0] ?? {}
  expect(unit).toBe(police.unit)
  await checked(both, id)
  const shown = await rowsOf(police, id)
  expect(shown.map((r) => [r.verdict, r.candidates])).toEqual([
    ['doubtful', [{ here: false }]],
    ['new', []],
  ])
  expect(JSON.stringify(shown.map((r) => r.remarks))).not.toContain('1987')
})

test('without a purpose nothing is looked up', async () => {
  const id = await upload(police, await workbook([HEAD, row(1, 'Vũ Văn Không', fresh())]))
  const { mapping, constants } = await page(police, id)
  const answer = await police.send('PUT', `/api/imports/${id}/plan`, { mapping, constants })
  expect(answer.json()).toMatchObject({ status: 400, refusals: [{ field: 'purpose' }] })
})

test('whoever was told of 500 files of other units in a day is told of no more, and no number is taken to be new', async () => {
  const [taken, free] = [fresh(), fresh()]
  const other = await program.actor('communePolice', OTHER_WARD)
  const person = { name: 'Vũ Văn Xa', birth: '1990', sex: 'male', number: taken, unit: OTHER_WARD }
  await other.send('POST', '/api/people', { key: randomUUID(), ...person })
  const prober = await program.actor('communePolice')
  await program.owner.query({
    name: 'told',
    text: `insert into log.access (account, person, what, purpose)
      select $1, gen_random_uuid(), 'found elsewhere', 'thử' from generate_series(1, 500)`,
    values: [prober.account],
  })
  const id = await upload(prober, await workbook([HEAD, row(1, 'Vũ Văn Xa', taken), row(2, 'Ai Mới', free), row(3, 'Không Số')]))
  expect((await checked(prober, id)).verdicts).toEqual({ refused: 2, new: 1 })
  expect((await rowsOf(prober, id, 'verdict=refused')).map((r) => r.candidates)).toEqual([[], []])
})

test('confirming twice at once records once, and columns cannot be mapped again afterwards', async () => {
  const number = fresh()
  const id = await upload(police, await workbook([HEAD, row(1, 'Đỗ Văn Một', number)]))
  const { mapping, constants } = await page(police, id)
  await checked(police, id)
  const both = await Promise.all([1, 2].map(() => police.send('POST', `/api/imports/${id}/apply`)))
  expect(both.map((a) => a.statusCode).sort()).toEqual([202, 409])
  expect((await until(police, id, 'done')).outcomes).toEqual({ recorded: 1 })
  expect((await police.send('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: PURPOSE })).statusCode).toBe(409)
  expect((await police.get(`/api/people?q=${number}`)).json<{ hits: readonly unknown[] }>().hits).toHaveLength(1)
})

test('what was mapped once is remembered for the office, and for no other', async () => {
  const book = await workbook([
    ['Quý danh', 'NS', 'GT'],
    ['Hồ Văn Nhớ', 1990, 'Nam'],
  ])
  const id = await upload(police, book, '')
  const mapping = { name: 0, birth: 1, sex: 2 }
  expect(
    (await police.send('PUT', `/api/imports/${id}/plan`, { mapping, constants: { unit: 'Lê Chân' }, purpose: PURPOSE })).statusCode,
  ).toBe(202)
  expect((await page(police, await upload(police, book, ''))).mapping).toEqual(mapping)
  const other = await program.actor('communePolice', OTHER_WARD)
  expect((await page(other, await upload(other, book, ''))).mapping).not.toEqual(mapping)
})

test.each<readonly [string, Buffer, string]>([
  ['a .csv', Buffer.from('a,b\n1,2'), '.csv'],
  ['a book without a head', zip(bookParts('<row r="1"><c r="A1"><v>1</v></c></row>')), 'Không tìm thấy dòng tiêu đề'],
  ['more than 10 MB', Buffer.alloc(11 * 1024 * 1024), ''],
])('%s is refused beside the file', async (_name, file, words) => {
  const answer = await police.upload('/api/imports?file=x.xlsx', file)
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(answer.body).toContain(words)
})

test('columns and values that are none, or missing, are named at once', async () => {
  const id = await upload(police, await workbook([HEAD, row(1, 'Ai Đó', fresh())]))
  const answer = await police.send('PUT', `/api/imports/${id}/plan`, { mapping: { name: 1, surprise: 2 }, constants: {}, purpose: PURPOSE })
  expect(answer.statusCode).toBe(400)
  const fields = answer.json<{ refusals: readonly { field: string }[] }>().refusals.map((r) => r.field)
  expect(fields).toEqual(['surprise', 'birth', 'sex', 'unit', 'happened', 'route', 'state'])
})

test('what nobody confirmed is erased after a day, and what an office drops at once', async () => {
  const [old, dropped] = [
    await upload(police, await workbook([HEAD, row(1, 'Cũ', fresh())])),
    await upload(police, await workbook([HEAD, row(1, 'Bỏ', fresh())])),
  ]
  const age = "update exchange.import set created_at = now() - interval '25 hours' where id = $1"
  await program.owner.query({ name: 'age', text: age, values: [old] })
  await program.owner.query({ name: 'sweep', text: 'select api.import_sweep()', values: [] })
  expect((await police.send('DELETE', `/api/imports/${dropped}`)).statusCode).toBe(204)
  for (const id of [old, dropped]) {
    expect((await page(police, id)).stage).toBe('dropped')
    expect(await kept(id)).toBe(0)
  }
})

test('what lies in rows is erased after a day also where the session that recorded them died', async () => {
  const id = await upload(police, await workbook([HEAD, row(1, 'Kẹt Lại', fresh())]))
  await checked(police, id)
  await stopped(id, ", created_at = now() - interval '25 hours'")
  await program.owner.query({ name: 'sweep', text: 'select api.import_sweep()', values: [] })
  expect(await kept(id)).toBe(0)
})

test('a colleague who is shown whom a row may be is on record as one who saw them', async () => {
  const person = { key: randomUUID(), name: 'Phạm Văn Trùng', birth: '1990', sex: 'male', unit: police.unit }
  const made = (await police.send('POST', '/api/people', person)).json<{ person: string }>().person
  const id = await upload(police, await workbook([HEAD, row(1, 'Phạm Văn Trùng')]))
  await checked(police, id)
  const colleague = await program.actor('communePolice')
  expect(await rowsOf(colleague, id)).toMatchObject([{ asked: 'namesake', candidates: [{ person: made }] }])
  expect(await accesses(colleague.account, 'import rows')).toEqual([{ purpose: PURPOSE, detail: { import: id, rows: 1, shown: [made] } }])
})

test('a list that leaves is on record with who, which and why, and without names', async () => {
  const asked = { list: '/nguoi', purpose: 'Họp giao ban', rows: 12, columns: ['Họ và tên'], filtered: true }
  expect((await police.send('POST', '/api/exports', asked)).json()).toMatchObject({ by: 'communePolice thử', kind: 'demo' })
  const [access] = await program.owner.query({
    name: 'exports',
    text: "select what, purpose, detail::json ->> 'list' as list from log.access where account = $1 and what = 'export'",
    values: [police.account],
  })
  expect(access).toEqual({ what: 'export', purpose: 'Họp giao ban', list: '/nguoi' })
})

test('whatever is sent to an import is answered with a sentence and never a bug', async () => {
  const id = await upload(police, await workbook([HEAD, row(1, 'Ai Đó', fresh())]))
  const path = `/api/imports/${id}`
  const nasty = fc.oneof(
    fc.constantFrom<unknown>(null, '', '\u0000', '\ud800', '__proto__', 'constructor', -1, 1e308, 0.5, true, [], {}, 'x'.repeat(3000)),
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('name', 'birth', 'constructor')),
      fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    ),
  )
  const asked = fc.constantFrom(
    ['PUT', `${path}/plan`, ['mapping', 'constants']] as const,
    ['POST', `${path}/answers`, ['rows', 'asked', 'choice', 'person']] as const,
    ['POST', `${path}/undo`, ['why']] as const,
    ['POST', '/api/exports', ['list', 'purpose', 'rows', 'columns', 'filtered']] as const,
  )
  await fc.assert(
    fc.asyncProperty(asked, fc.array(nasty, { minLength: 5, maxLength: 5 }), async ([method, url, keys], values) => {
      const body = Object.fromEntries(keys.map((key, i) => [key, values[i]]))
      const answer = await police.send(method, url, body)
      expect(answer.statusCode, `${JSON.stringify(body)}\n${answer.body}`).toBeLessThan(500)
      if (answer.statusCode >= 400) expect(answer.headers['content-type']).toContain('application/problem+json')
    }),
    { numRuns: 150 },
  )
  for (const query of ['?verdict=x', '?after=-1', '?after=x', '?outcome=constructor']) {
    const answer = await police.get(`${path}/rows${query}`)
    expect(answer.statusCode, query).toBe(400)
  }
  expect((await police.get('/api/imports/template?measure=constructor')).statusCode).toBe(404)
})
