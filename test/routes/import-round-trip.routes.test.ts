import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetOn } from '../../src/engine/law.ts'
import type { Cell } from '../../src/exchange/cell.ts'
import { readWorkbook } from '../../src/exchange/workbook.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { PersonFile } from '../../src/server/contract/answers.ts'
import type { ImportPage, ImportRowsPage } from '../../src/server/contract/imports.ts'
import { workbookOf } from '../../src/web/shell/workbook.ts'
import { type Actor, startProgram, type TestProgram } from '../support/program.ts'
import { workbook } from '../support/workbook.ts'

let program: TestProgram
let police: Actor
beforeAll(async () => {
  program = await startProgram()
  police = await program.actor('communePolice')
})
afterAll(() => program.close())

const tables = async (book: Buffer) => {
  const read = await readWorkbook(book)
  if (!read.ok) throw new Error(read.refusals[0]?.detail)
  return read.value
}

/** What somebody types into a row of the template of a measure: only what is needed. */
const filled = (headings: readonly Cell[], measure: string | undefined, n: number): readonly string[] => {
  const sheet = measure === undefined ? undefined : sheetOn(law, measure, dayOf(now()))
  const state = Object.values(sheet?.states ?? {}).find((s) => s.kind === 'open')?.term ?? ''
  const typed: Readonly<Record<string, string>> = {
    'Họ và tên': `LÊ THỊ MẪU ${String.fromCharCode(65 + n)}`,
    'Ngày sinh': '5/3/1990',
    'Giới tính': 'Nữ',
    'Số định danh cá nhân': `0311900${String(10000 + n)}`,
    'Xã, phường nơi cư trú': 'Lê Chân',
    'Địa chỉ': '=HYPERLINK("x")',
    'Ngày tiếp nhận': '10/7/2026',
    Diện: Object.values(sheet?.routes ?? {})[0] ?? '',
    'Trạng thái': state,
  }
  return headings.map((h) => typed[String(h)] ?? '')
}

const until = async (id: string, stage: string): Promise<ImportPage> => {
  for (let n = 0; n < 600; n += 1) {
    const page = (await police.get(`/api/imports/${id}`)).json<ImportPage>()
    if (page.stage === stage) return page
    await pause(25)
  }
  throw new Error(`never ${stage}`)
}

test.each([undefined, ...Object.keys(law.measures)])(
  'the template of %s, filled in, is imported without a question and leaves as it came',
  async (measure) => {
    const asked = measure === undefined ? '' : `measure=${measure}`
    const template = await police.get(`/api/imports/template?${asked}`)
    const [list, explained] = await tables(template.rawPayload)
    expect(explained?.rows.flat().join(' ')).toContain('Cách ghi')
    const headings = list?.rows[0] ?? []
    const n = Object.keys(law.measures).indexOf(measure ?? '') + 1
    const made = await police.upload(
      `/api/imports?file=mau.xlsx&${asked}`,
      await workbook([headings.map(String), filled(headings, measure, n)]),
    )
    // An office imports only what it works in, and no organisations.
    if (made.statusCode === 403) return
    expect(sheetOn(law, measure ?? '', dayOf(now()))?.about).toBeUndefined()
    expect(made.statusCode, made.body).toBe(201)
    const { id } = made.json<{ id: string }>()
    const { mapping, constants } = (await police.get(`/api/imports/${id}`)).json<ImportPage>()
    expect(Object.keys(mapping)).toHaveLength(headings.length)
    await police.send('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: 'thử' })
    await until(id, 'ready')
    const [row] = (await police.get(`/api/imports/${id}/rows`)).json<ImportRowsPage>().rows
    expect(row, JSON.stringify(row?.remarks)).toMatchObject({ verdict: 'new', remarks: [] })
    await police.send('POST', `/api/imports/${id}/apply`)
    expect((await until(id, 'done')).outcomes).toEqual({ recorded: 1 })
    const [recorded] = (await police.get(`/api/imports/${id}/rows`)).json<ImportRowsPage>().rows
    const { person, cases } = (await police.get(`/api/people/${recorded?.person}`)).json<PersonFile>()
    expect(person).toMatchObject({
      name: `Lê Thị Mẫu ${String.fromCharCode(65 + n)}`,
      birth: '1990-03-05',
      sex: 'female',
      address: '=HYPERLINK("x")',
    })
    expect(cases).toHaveLength(measure === undefined ? 0 : 1)

    const shown = {
      title: 'Người',
      columns: ['Họ và tên', 'Số', 'Địa chỉ', 'Hồ sơ'],
      rows: [[person.name, person.number ?? '', person.address ?? '', 1]],
    }
    const file = Buffer.from(await (await workbookOf(shown, ['BẢN TRÌNH DIỄN', 'Người tải: A'])).arrayBuffer())
    const [exported] = await tables(file)
    expect(exported?.rows).toEqual([
      ['BẢN TRÌNH DIỄN', null, null, null],
      ['Người tải: A', null, null, null],
      [null, null, null, null],
      shown.columns,
      [person.name, person.number, '=HYPERLINK("x")', 1],
    ])
  },
)
