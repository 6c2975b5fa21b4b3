import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { joinEmbedded } from '../src/db/embedded.ts'
import { openPool, type Pool } from '../src/db/pool.ts'
import type { ImportPage } from '../src/server/contract/imports.ts'
import { launch, temporaryFolder } from './support/running.ts'
import { openWard, type Session, wards } from './support/staff.ts'
import { workbook } from './support/workbook.ts'

const ROWS = 200

/** The program is built when it is not: `npm test` has done so before. */
beforeAll(() => {
  expect(spawnSync(process.execPath, ['scripts/prepare.mjs'], { stdio: 'inherit' }).status).toBe(0)
}, 120_000)

const ownerOf = async (dataDir: string): Promise<Pool> => {
  const joined = await joinEmbedded(dataDir)
  if (!joined.ok) throw new Error('no database runs')
  return openPool(joined.value, { size: 2 })
}

const count = async (owner: Pool, text: string): Promise<number> => {
  const [row] = await owner.query<{ readonly n: number }>({
    name: createHash('sha256').update(text).digest('hex').slice(0, 40),
    text,
    values: [],
  })
  return row?.n ?? -1
}
const recorded = "select count(*)::int as n from exchange.row where outcome = 'recorded'"
const undone = "select count(*)::int as n from exchange.row where outcome = 'undone'"

/** A slow machine may take as long as it likes; work that stands still this long has been dropped. */
const STILL_MS = 60_000

/** Waits until so much is counted, without asking the program: nobody looks at the page. */
const until = async (owner: Pool, what: string, text: string, wanted: number): Promise<void> => {
  let last = -1
  for (let moved = performance.now(); ; await pause(50)) {
    const n = await count(owner, text)
    if (n >= wanted) return
    if (n !== last) moved = performance.now()
    last = n
    if (performance.now() - moved > STILL_MS) {
      const stages = await owner.query({
        name: 'stages',
        text: 'select stage, session is not null as working from exchange.import',
        values: [],
      })
      throw new Error(`${what}: ${n} of ${wanted} for ${STILL_MS / 1000} s; ${JSON.stringify(stages)}`)
    }
  }
}
const reaches = (owner: Pool, stage: string): Promise<void> =>
  until(owner, `stage ${stage}`, `select count(*)::int as n from exchange.import where stage = '${stage}'`, 1)

const api = (address: () => string, session: Session) => {
  const ask = async (method: string, path: string, body?: object | Buffer): Promise<Response> => {
    const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json'
    const payload = body === undefined ? {} : { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) }
    return fetch(`${address()}${path}`, { method, headers: { ...session, ...(body ? { 'content-type': type } : {}) }, ...payload })
  }
  const page = async (id: string): Promise<ImportPage> => (await ask('GET', `/api/imports/${id}`)).json() as Promise<ImportPage>
  return { ask, page }
}

test('a program killed while it imports, and while it undoes, goes on by itself; every row is there once, and then gone', async () => {
  using folder = temporaryFolder()
  let program = await launch('node', folder.path, { empty: true })
  const restart = async () => {
    await program.kill()
    program = await launch('node', folder.path, { empty: true })
  }
  const [unit] = wards(1)
  if (!unit) throw new Error('there is a ward')
  const owner = await ownerOf(folder.path)
  const { police } = await openWard(owner, program.address, unit)
  const { ask, page } = api(() => program.address, police)
  const head = ['Họ và tên', 'Năm sinh', 'Giới tính', 'Số CCCD', 'Diện', 'Tình trạng', 'Ngày hoàn thành cai nghiện']
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const name = `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}`
    // Every other row has no number to be found again by.
    const number = i % 2 === 0 ? `03108${String(i).padStart(7, '0')}` : null
    return [name, 1930 + (i % 70), 'Nam', number, 'hoàn thành cai nghiện tự nguyện', 'đang quản lý', '01/06/2026']
  })
  const made = await ask('POST', '/api/imports?measure=post-rehab&file=danh-sach.xlsx', await workbook([head, ...rows]))
  const { id } = (await made.json()) as { id: string }
  const { mapping, constants } = await page(id)
  expect((await ask('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: 'thử' })).status).toBe(202)
  await reaches(owner, 'ready')

  expect((await ask('POST', `/api/imports/${id}/apply`)).status).toBe(202)
  for (const share of [0.2, 0.5]) {
    await until(owner, 'recorded', recorded, ROWS * share)
    await restart()
  }
  await reaches(owner, 'done')
  expect(await count(owner, recorded)).toBe(ROWS)
  const entries = 'select count(*)::int as n from log.entry where person is not null'
  expect(await count(owner, entries), 'one registration and one case a row').toBe(2 * ROWS)
  expect(await count(owner, 'select count(*)::int as n from now.person')).toBe(ROWS)
  expect(await count(owner, 'select count(*)::int as n from exchange.row where coalesce(cells, found, answer) is not null')).toBe(0)

  expect((await ask('POST', `/api/imports/${id}/undo`, { why: 'Nhập nhầm' })).status).toBe(202)
  await until(owner, 'undone', undone, ROWS * 0.3)
  await restart()
  await reaches(owner, 'undone')
  expect(await count(owner, undone)).toBe(ROWS)
  expect(await count(owner, entries)).toBe(4 * ROWS)
  expect(await count(owner, 'select count(*)::int as n from now.person')).toBe(0)
  await owner.end()
  await program.stop()
}, 600_000)
