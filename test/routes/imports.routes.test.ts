import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { ImportPage, ImportRowsPage } from '../../src/server/contract/imports.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'
import { workbook } from '../support/workbook.ts'

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
  const planned = await who.send('PUT', `/api/imports/${id}/plan`, { mapping, constants })
  expect(planned.statusCode, planned.body).toBe(202)
  return until(who, id, 'ready')
}
const rowsOf = async (who: Actor, id: string, query = ''): Promise<ImportRowsPage['rows']> =>
  (await who.get(`/api/imports/${id}/rows?${query}`)).json<ImportRowsPage>().rows
const applied = async (who: Actor, id: string): Promise<ImportPage> => {
  expect((await who.send('POST', `/api/imports/${id}/apply`)).statusCode).toBe(202)
  return until(who, id, 'done')
}
const count = async (what: string): Promise<number> =>
  Number((await program.owner.query<{ n: string }>({ name: what, text: `select count(*) as n from ${what}`, values: [] }))[0]?.n)

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
