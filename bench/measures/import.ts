import { setTimeout as pause } from 'node:timers/promises'
import { workbook } from '../../test/support/workbook.ts'
import type { Section } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { meter } from '../processes.ts'
import { invent } from '../search/invented.ts'
import { randomFrom } from '../search/random.ts'

const ROWS = 10_000
const HEAD = [
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Số CCCD',
  'Diện',
  'Tình trạng',
  'Ngày tiếp nhận',
  'Ngày hoàn thành cai nghiện',
  'Ghi chú',
]

/** Rows as an office has them: names as common as they are, dates as text, a twelve-digit number. */
const listOf = (rows: number) => {
  const random = randomFrom(2026)
  const typed = (birth: string): string => birth.split('-').reverse().join('/')
  return workbook([
    HEAD,
    ...Array.from({ length: rows }, (_, i) => {
      const { name, birth, sex } = invent(random)
      const number = `0310${String(50_000_000 + i)}`
      return [
        name,
        typed(birth),
        sex === 'male' ? 'Nam' : 'Nữ',
        number,
        'hoàn thành cai nghiện tự nguyện',
        'đang quản lý',
        '10/07/2026',
        '01/06/2026',
        'hồ sơ giấy',
      ]
    }),
  ])
}

/** Import of running cases, each with a person nobody knew, while somebody else reads the list of the day; and its undoing. */
export const imports = async ({ program, effort, freshWard }: Ground): Promise<Section> => {
  const { police } = await freshWard()
  const rows = ROWS * effort.share
  const ask = async <T>(method: string, path: string, body?: object | Buffer): Promise<T> => {
    const type = body instanceof Buffer ? 'application/octet-stream' : 'application/json'
    const answer = await fetch(`${program.address}${path}`, {
      method,
      headers: { ...police, ...(body ? { 'content-type': type } : {}) },
      ...(body ? { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T // each caller knows the answer of its route
  }
  const waits: number[] = []
  const until = async (id: string, stage: string): Promise<void> => {
    for (;;) {
      const begun = performance.now()
      await ask('GET', '/api/today')
      waits.push(performance.now() - begun)
      if ((await ask<{ readonly stage: string }>('GET', `/api/imports/${id}`)).stage === stage) return
      await pause(200)
    }
  }
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now()
    await work()
    return (performance.now() - begun) / 1000
  }
  const book = await listOf(rows)
  let id = ''
  const read = await timed(async () => {
    ;({ id } = await ask<{ readonly id: string }>('POST', '/api/imports?measure=post-rehab&file=danh-sach.xlsx', book))
  })
  const checked = await timed(async () => {
    const { mapping, constants } = await ask<{ readonly mapping: object; readonly constants: object }>('GET', `/api/imports/${id}`)
    await ask('PUT', `/api/imports/${id}/plan`, { mapping, constants })
    await until(id, 'ready')
  })
  const [own, postgres] = [meter(program.pid), meter(program.postgres)]
  const applied = await timed(async () => {
    await ask('POST', `/api/imports/${id}/apply`)
    await until(id, 'done')
  })
  const cpu = own.seconds() + postgres.seconds()
  for (const m of [own, postgres]) m.stop()
  const slowest = Math.max(...waits)
  const undone = await timed(async () => {
    await ask('POST', `/api/imports/${id}/undo`, { why: 'đo' })
    await until(id, 'undone')
  })
  const figure = (what: string, reached: number, unit: string, most?: number) => ({
    goal: 'import',
    what: `${rows.toLocaleString('en-US')} running cases with new persons from a workbook: ${what}`,
    reached,
    unit,
    ...(most === undefined ? {} : { most }),
  })
  return {
    figures: [
      figure('upload and reading', read, 's'),
      figure('checking every row', checked, 's'),
      figure('recording every row', applied, 's', 60 * effort.share),
      figure('CPU of the program and of PostgreSQL for it, whatever else the machine does', cpu, 's'),
      figure('slowest list of the day meanwhile', slowest, 'ms'),
      figure('undoing', undone, 's'),
    ],
  }
}
