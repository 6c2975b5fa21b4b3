import { setTimeout as pause } from 'node:timers/promises'
import { randomFrom } from '../../src/server/demo/city/random.ts'
import { workbook } from '../../test/support/workbook.ts'
import type { Section } from '../figure.ts'
import type { Ground } from '../ground.ts'
import { meter } from '../processes.ts'
import { invent } from '../search/invented.ts'

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

/** Province, sex and century, year, and six digits of chance: thousands in a row are in nobody's list, and would all be looked at as one digit off. */
const numberOf = (birth: string, sex: 'male' | 'female', i: number): string => {
  const century = birth.startsWith('20') ? 2 : 0
  return `031${century + (sex === 'male' ? 0 : 1)}${birth.slice(2, 4)}${String((i * 7919) % 1_000_000).padStart(6, '0')}`
}

/** Rows as an office has them: names as common as they are, dates as text, a twelve-digit number. */
const listOf = (rows: number) => {
  const random = randomFrom(2026)
  const typed = (birth: string): string => birth.split('-').reverse().join('/')
  return workbook([
    HEAD,
    ...Array.from({ length: rows }, (_, i) => {
      const { name, birth, sex } = invent(random)
      return [
        name,
        typed(birth),
        sex === 'male' ? 'Nam' : 'Nữ',
        numberOf(birth, sex, i),
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
  /** Seconds that work took, and seconds of CPU of the program and of PostgreSQL meanwhile, whatever else the machine does. */
  const timed = async (work: () => Promise<unknown>): Promise<{ readonly wall: number; readonly cpu: number }> => {
    const meters = [meter(program.pid), meter(program.postgres)]
    const begun = performance.now()
    await work()
    const wall = (performance.now() - begun) / 1000
    const cpu = meters.reduce((sum, m) => sum + m.seconds(), 0)
    for (const m of meters) m.stop()
    return { wall, cpu }
  }
  const book = await listOf(rows)
  let id = ''
  const read = await timed(async () => {
    ;({ id } = await ask<{ readonly id: string }>('POST', '/api/imports?measure=post-rehab&file=danh-sach.xlsx', book))
  })
  const checked = await timed(async () => {
    const { mapping, constants } = await ask<{ readonly mapping: object; readonly constants: object }>('GET', `/api/imports/${id}`)
    await ask('PUT', `/api/imports/${id}/plan`, { mapping, constants, purpose: 'đo' })
    await until(id, 'ready')
  })
  const applied = await timed(async () => {
    await ask('POST', `/api/imports/${id}/apply`)
    await until(id, 'done')
  })
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
      figure('upload and reading', read.wall, 's'),
      figure('checking every row', checked.wall, 's'),
      figure('recording every row', applied.wall, 's', 60 * effort.share),
      figure('slowest list of the day meanwhile', slowest, 'ms'),
      figure('undoing', undone.wall, 's'),
      figure('CPU of checking', checked.cpu, 's'),
      figure('CPU of recording', applied.cpu, 's'),
      figure('CPU of undoing', undone.cpu, 's'),
    ],
  }
}
