import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportRecords } from '../../src/db/export.ts'
import { foundInstallation } from '../../src/db/installation.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { projectOnce } from '../../src/db/projector.ts'
import { reading } from '../../src/db/read-log.ts'
import { restore } from '../../src/db/restore.ts'
import { sealOnce } from '../../src/db/seal.ts'
import { addDays, type Day, day } from '../../src/kernel/day.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { law } from '../../src/law/index.ts'
import { freshKey, publicPart } from '../../src/log/key.ts'
import { haiPhong2024 } from '../../src/plans/hai-phong-2024.ts'
import type { DraftPlan } from '../../src/plans/plan.ts'
import { sheetsOf } from '../../src/plans/sheet.ts'
import { bindings, writePlan } from '../../src/server/admin/import-plan.ts'
import { now } from '../../src/server/clock.ts'
import type { Recorded } from '../../src/server/contract/answers.ts'
import type { PlanChanges, PlanList, PlanPage, PlanPeople, PlanPreview, PlanVersions } from '../../src/server/contract/plans.ts'
import { bookOfPlan } from '../../src/server/plans/book.ts'
import { projecting } from '../../src/server/projecting.ts'
import { rederive } from '../../src/server/rederive.ts'
import { freshDatabase } from '../support/database.ts'
import { type Actor, CENTRE, CITY, CLINIC, PROVIDER, startProgram, type TestProgram, WARD } from '../support/program.ts'

const YEAR = 2026
const SHIPPED = 'reference/plans/hai-phong-2024.xlsx'

let program: TestProgram
let pool: Pool
let agency: Actor
let chief: Actor
const key = freshKey()
beforeAll(async () => {
  program = await startProgram()
  pool = openPool(program.database.app, { size: 2 })
  agency = await program.actor('provincialAgency', CITY)
  chief = await program.actor('communePoliceChief', WARD)
})
afterAll(async () => {
  await pool.end()
  await program.close()
})

/** What the sequencer and the projector do within a second. */
const settle = async () => {
  await sealOnce(pool, key, await foundInstallation(program.owner, 'demo', publicPart(key)))
  while (await projectOnce(pool, projecting(law))) {}
}
/** A plan of this test: 12 people in compulsory rehabilitation, women of them 2 in a line of their own, 5 at home. */
const planOf = (id: string, women = 2, ids: readonly UnitId[] = [CENTRE]): DraftPlan => {
  const line = { unit: 'co-so-thu-nghiem', kind: 'flow' as const }
  return {
    id,
    title: `Kế hoạch ${id}`,
    year: YEAR,
    source: { document: 'Kế hoạch thử', file: '' },
    issued: { number: '12/KH-PC04', on: day('2026-01-10'), signer: 'Người Ký Thử' },
    units: { 'co-so-thu-nghiem': { name: 'Cơ sở thử nghiệm', ids } },
    groups: [
      {
        id: 'i',
        term: 'Tiếp nhận',
        section: 'I',
        stated: 15 + women,
        units: [{ unit: 'co-so-thu-nghiem', stated: 15 + women }],
        lines: [
          { ...line, no: 1, category: 'compulsory', place: 'Khu A', sex: 'male', target: 10 },
          { ...line, no: 2, category: 'compulsory', place: 'Khu B', sex: 'female', target: women },
          { ...line, no: 3, category: 'home-community', place: '–', target: 5 },
        ],
      },
    ],
  }
}
const keep = async (plan: DraftPlan, after?: string, who = agency) =>
  who.send('POST', '/api/plans', { key: randomUUID(), plan, ...(after ? { after } : {}) })
const kept = async (plan: DraftPlan, after?: string) => {
  const answer = await keep(plan, after)
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<{ version: number }>().version
}
const preview = async (plan: DraftPlan) => {
  const answer = await agency.upload('/api/plans/preview?file=thu.xlsx', await bookOfPlan(plan))
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<PlanPreview>()
}
const page = async (id: string, query = '', who = agency): Promise<PlanPage> => (await who.get(`/api/plans/${id}${query}`)).json<PlanPage>()
const result = (of: PlanPage, no: number) => of.groups.flatMap((g) => g.lines).find((l) => l.no === no)?.result
const today = async (): Promise<Day> => day((await agency.get('/api/me')).json<{ now: string }>().now.slice(0, 10))

const registered = async (name: string, sex: 'male' | 'female') => {
  const made = await chief.send('POST', '/api/people', { key: randomUUID(), name, birth: '1990', sex, unit: WARD })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ person: string }>().person
}
/** Somebody in the centre since a day, from a paper file. */
const resident = async (name: string, sex: 'male' | 'female', since: Day, facility: UnitId = CENTRE): Promise<Recorded> => {
  const made = await chief.send('POST', '/api/cases/adopt', {
    key: randomUUID(),
    person: await registered(name, sex),
    measure: 'compulsory',
    route: 'adult',
    state: 'inFacility',
    happened: await today(),
    facts: { decided: addDays(since, -20), effective: addDays(since, -1), taken: since, admitted: since },
    documents: ['violation', 'request', 'decision', 'handover'],
    fixed: { on: addDays(since, -20), says: { decisionNo: '9/QĐ-TA', presence: 'present', attempt: 'first' } },
    seats: { facility },
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<Recorded>()
}

test('a plan is read from its workbook, shown before it is written, and stands in the log with its paper', async () => {
  const read = await preview(planOf('doc-thu', 2, []))
  expect(read.refusals).toEqual([])
  // The centre is found by its exact name.
  expect(read.units).toMatchObject([{ name: 'Cơ sở thử nghiệm', to: [{ id: CENTRE }] }])
  expect((await agency.get('/api/plans/doc-thu')).statusCode).toBe(404)
  expect(await kept(read.plan)).toBe(1)
  const { plans, mayKeep } = (await agency.get('/api/plans')).json<PlanList>()
  expect(mayKeep).toBe(true)
  expect(plans.find((p) => p.id === 'doc-thu')).toMatchObject({ year: YEAR, number: '12/KH-PC04', on: '2026-01-10', versions: 1 })
  const [logged] = await program.owner.query<{ kind: string; person: null; body: string }>({
    name: 'logged',
    text: `select kind, person, body from log.entry where name = '@plan' and body::json #>> '{says,plan,id}' = 'doc-thu'`,
    values: [],
  })
  expect(logged).toMatchObject({ kind: 'ledger', person: null })
})

test('a line with a wrong sum, a negative, missing or unknown entry is refused beside its line, and nothing is written', async () => {
  const wrong = planOf('sai')
  const [group] = wrong.groups
  if (!group) throw new Error('a group')
  const lines = group.lines.map((l) => (l.no === 1 ? { ...l, target: -10 } : l.no === 3 ? { ...l, category: 'từ xa' } : l))
  const { refusals } = await preview({ ...wrong, groups: [{ ...group, lines }] })
  expect(refusals.map((r) => [r.field, r.detail])).toEqual([
    ['line.1', 'Dòng 1: chỉ tiêu phải là số người, không âm (đang ghi -10).'],
    ['line.3', 'Dòng 3: không có loại chỉ tiêu “từ xa”.'],
    [undefined, 'Mục I, Cơ sở thử nghiệm: kế hoạch ghi 17 người, cộng các dòng được -3 người.'],
    [undefined, 'Mục I: kế hoạch ghi 17 người, cộng các dòng được -3 người.'],
  ])
  expect((await keep({ ...wrong, groups: [{ ...group, lines }] })).statusCode).toBe(400)
  expect((await keep(planOf('sai', 2, ['khong/co' as UnitId]))).json()).toMatchObject({ refusals: [{ field: 'unit.co-so-thu-nghiem' }] })
  expect((await agency.get('/api/plans/sai')).statusCode).toBe(404)
})

test('a workbook that is none, or of something else, is refused with what is wrong with it', async () => {
  const none = await agency.upload('/api/plans/preview?file=thu.xlsx', Buffer.from('không phải Excel'))
  expect(none.statusCode).toBe(400)
  const [first] = sheetsOf(planOf('x'))
  expect(first).toBeDefined()
  const template = await agency.get('/api/plans/template')
  const empty = await agency.upload('/api/plans/preview?file=mau.xlsx', template.rawPayload)
  expect(empty.json<PlanPreview>().refusals.map((r) => r.field)).toEqual(['id', 'title', 'year', 'file'])
})

test('a new version is a new entry, says what it changes, and of two at once one is told', async () => {
  await kept(planOf('ban'))
  const { version } = await page('ban')
  const second = await preview(planOf('ban', 3))
  expect(second.before).toMatchObject({ no: 1, entry: version.entry })
  expect(await kept(second.plan, version.entry)).toBe(2)
  expect((await keep(planOf('ban', 4), version.entry)).json()).toMatchObject({ refusals: [{ why: 'stale' }] })
  const last = (await page('ban')).version.entry
  expect((await keep(second.plan, last)).json()).toMatchObject({ refusals: [{ field: 'file' }] })
  const { versions } = (await agency.get('/api/plans/ban/versions')).json<PlanVersions>()
  expect(versions.map((v) => [v.no, v.differences.length])).toEqual([
    [2, 3],
    [1, 0],
  ])
  expect(versions[0]?.differences[0]).toMatchObject({ what: 'line', before: { target: 2 }, after: { target: 3 } })
})

test('what is sent twice is written once', async () => {
  const body = { key: randomUUID(), plan: planOf('hai-lan') }
  expect((await agency.send('POST', '/api/plans', body)).statusCode).toBe(201)
  expect((await agency.send('POST', '/api/plans', body)).statusCode).toBe(200)
  expect((await page('hai-lan')).versions).toBe(1)
})

test('results are counted from the log: women in their line, residents never as clients at home, and the people open', async () => {
  await kept(planOf('dem'))
  const since = addDays(await today(), -40)
  await resident('Nguyễn Văn Nam', 'male', since)
  await resident('Trần Thị Nữ', 'female', since)
  await settle()
  const read = await page('dem')
  expect([result(read, 1), result(read, 2), result(read, 3)]).toMatchObject([
    { persons: 1, episodes: 1, percent: '10,0%' },
    { persons: 1, episodes: 1, percent: '50,0%' },
    { persons: 0, episodes: 0 },
  ])
  const women = (await agency.get('/api/plans/dem/lines/2/people')).json<PlanPeople>()
  expect([women.people.map((p) => p.name), women.hidden]).toEqual([['Trần Thị Nữ'], 0])
})

test('a commune reads the targets alone, a leader of the province no number under five, and neither opens anybody', async () => {
  await kept(planOf('ai-xem'))
  const since = addDays(await today(), -40)
  const was = result(await page('ai-xem'), 1)?.persons ?? 0
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) await resident(`Nguyễn Văn ${name}`, 'male', since)
  await settle()
  const commune = await page('ai-xem', '', chief)
  expect(commune.reads).toBe('targets')
  expect(commune.groups.flatMap((g) => g.lines).map((l) => [l.target, l.result, l.few])).toEqual([
    [10, undefined, undefined],
    [2, undefined, undefined],
    [5, undefined, undefined],
  ])
  expect(commune.groups.map((g) => [g.total.persons, g.total.percent])).toEqual([[undefined, '–']])
  const leader = await program.actor('provincialLeader', CITY)
  const rough = await page('ai-xem', '', leader)
  const women = rough.groups.flatMap((g) => g.lines).find((l) => l.no === 2)
  expect([result(rough, 1)?.persons, women?.few, women?.result]).toEqual([was + 5, true, undefined])
  const compared = (await leader.get(`/api/plans/ai-xem/changes?withAsOf=${addDays(since, -1)}`)).json<PlanChanges>()
  expect(compared.changes).toEqual([])
  expect(compared.lines.find((l) => l.no === 2)?.after).toBeNull()
  expect((await chief.get('/api/plans/ai-xem/changes')).statusCode).toBe(403)
  for (const who of [chief, leader]) expect((await who.get('/api/plans/ai-xem/lines/2/people')).statusCode).toBe(403)
})

test('the head of a centre reads and opens the lines of its own people, exactly, and nothing of others', async () => {
  const [head, stranger] = await Promise.all([program.actor('facilityHead', CENTRE), program.actor('clinicHead', CLINIC)])
  await kept({ ...planOf('cua-minh'), units: { 'co-so-thu-nghiem': { name: 'Cơ sở thử nghiệm', ids: [CENTRE, PROVIDER] } } })
  await resident('Vũ Thị Mình', 'female', addDays(await today(), -15))
  await settle()
  const [all, own, other] = [await page('cua-minh'), await page('cua-minh', '', head), await page('cua-minh', '', stranger)]
  expect([own.reads, own.opens, other.reads, other.opens]).toEqual(['own', [1, 2], 'targets', []])
  expect([result(own, 1), result(own, 2)]).toEqual([result(all, 1), result(all, 2)])
  // At home they are clients of the provider; the sums and the lines of nobody's unit have people of others.
  expect(own.groups.map((g) => [g.lines.length, g.lines[2]?.result, g.total.persons, g.total.percent])).toEqual([
    [3, undefined, undefined, '–'],
  ])
  const women = (await head.get('/api/plans/cua-minh/lines/2/people')).json<PlanPeople>()
  expect([women.people.map((p) => p.name).includes('Vũ Thị Mình'), women.hidden]).toEqual([true, 0])
  for (const [who, url] of [
    [head, 'lines/3/people'],
    [head, 'lines/4/people'],
    [head, 'changes'],
    [stranger, 'lines/2/people'],
  ] as const)
    expect((await who.get(`/api/plans/cua-minh/${url}`)).statusCode, url).toBe(403)
})

test('women and men are counted by what is said of them until then: a corrected sex moves its case to the other line', async () => {
  await kept(planOf('gioi'))
  const of = await resident('Đỗ Thị Nhầm', 'male', addDays(await today(), -30))
  await settle()
  const counted = async (): Promise<readonly number[]> => {
    const read = await page('gioi')
    return [1, 2].map((no) => result(read, no)?.persons ?? 0)
  }
  const [men = 0, women = 0] = await counted()
  const { person } = (await chief.get(`/api/cases/${of.case}`)).json<{ person: { id: string } }>()
  const described = await chief.send('POST', `/api/people/${person.id}/identity`, {
    key: randomUUID(),
    seq: 1,
    name: '@describe',
    says: { sex: 'female', because: 'correction' },
    words: { why: 'căn cước' },
  })
  expect(described.statusCode, described.body).toBe(201)
  await settle()
  expect(await counted()).toEqual([men - 1, women + 1])
})

test('as of an earlier day what happened later is not counted; as known on an earlier day what was written later is not', async () => {
  await kept(planOf('moc'))
  const now = await today()
  await resident('Lê Văn Muộn', 'male', addDays(now, -20))
  await settle()
  const before = addDays(now, -21)
  const [first, then] = [result(await page('moc', `?asOf=${before}`), 1)?.persons ?? 0, result(await page('moc'), 1)?.persons ?? 0]
  expect(then - first).toBe(1)
  // Everything in this log was written today.
  const known = await page('moc', `?known=${addDays(now, -1)}`)
  expect(known.known).toMatchObject({ on: addDays(now, -1), pos: 0, written: false })
  expect(result(known, 1)).toMatchObject({ persons: 0 })
  const { changes, lines } = (await agency.get(`/api/plans/moc/changes?withKnown=${addDays(now, -1)}&withAsOf=${now}`)).json<PlanChanges>()
  const mine = changes.find((c) => c.who?.name === 'Lê Văn Muộn')
  expect(mine).toMatchObject({ why: 'late', after: 1, who: { from: addDays(now, -20) } })
  expect(lines.find((l) => l.no === 1)).toMatchObject({ before: 0, after: then })
  const days = (await agency.get(`/api/plans/moc/changes?withAsOf=${before}`)).json<PlanChanges>()
  expect(days.changes.find((c) => c.who?.name === 'Lê Văn Muộn')).toMatchObject({ why: 'began', after: 1 })
  expect((await agency.get(`/api/plans/moc/changes?asOf=${before}&withAsOf=${now}`)).statusCode).toBe(400)
})

test('a figure as of a past position does not change with what is written later', async () => {
  await kept(planOf('co-dinh'))
  const made = await resident('Hồ Văn Yên', 'male', addDays(await today(), -10))
  await settle()
  const [at] = await program.owner.query<{ pos: number }>({
    name: 'last',
    text: 'select max(pos)::int as pos from log.position',
    values: [],
  })
  const counted = async () =>
    program.owner.query({
      name: 'counted',
      text: `select * from api.plan_counts('flow', 'compulsory', null, '{inFacility}', null, $1, null, true, '2026-01-01', '2026-12-31', $2) order by 1, 2`,
      values: [JSON.stringify({ [CENTRE]: 'co-so-thu-nghiem' }), at?.pos],
    })
  const before = await counted()
  // In a country the cases of other provinces are no case of this plan: whoever named neither a unit of it nor one of its parts.
  const around = async (units: readonly UnitId[], homes: object) =>
    program.owner.query<{ episodes: number }>({
      name: 'around',
      text: `select * from api.plan_counts('flow', 'compulsory', null, '{inFacility}', null, $1, $2, true, '2026-01-01', '2026-12-31', $3) order by 1, 2`,
      values: [JSON.stringify(homes), units, at?.pos],
    })
  expect(await around([], { [CENTRE]: 'co-so-thu-nghiem' })).toEqual(before)
  expect(await around([WARD], {})).not.toEqual([])
  expect(await around([CITY], {})).toEqual([])
  const struck = await chief.send('POST', `/api/cases/${made.case}/corrections`, {
    key: randomUUID(),
    seq: 1,
    entry: made.entry,
    why: 'nhầm người',
  })
  expect(struck.statusCode, struck.body).toBe(201)
  await resident('Hồ Văn Thêm', 'male', addDays(await today(), -9))
  await settle()
  expect(await counted()).toEqual(before)
})

test('who came to an organisation that took over stands with the part of the plan that it took over from', async () => {
  const administrator = await program.actor('administrator', CITY)
  const old = { key: randomUUID(), kind: 'centre', name: 'Cơ sở cũ', within: CITY, from: '2022-01-01' }
  const { unit } = (await administrator.send('POST', '/api/units', old)).json<{ unit: UnitId }>()
  await kept(planOf('sap-nhap', 2, [unit]))
  const before = result(await page('sap-nhap'), 1)?.persons ?? 0
  expect(before).toBe(0)
  // The old centre ends and another has its work: cases of the other are now those of the plan's unit.
  const ended = await administrator.send('POST', `/api/units/${encodeURIComponent(unit)}/rulings`, {
    key: randomUUID(),
    does: 'end',
    until: await today(),
    to: [CENTRE],
  })
  expect(ended.statusCode, ended.body).toBe(201)
  const after = await page('sap-nhap')
  expect(result(after, 1)?.persons).toBeGreaterThan(0)
  // As known before, the centre was nobody's successor.
  await settle()
  expect(result(await page('sap-nhap', `?known=${addDays(await today(), -1)}`), 1)?.persons).toBe(0)
})

test('the real plan of 2024 ships as a workbook, and is written into an empty installation by the command', async () => {
  const empty = await startProgram('real')
  try {
    const file = { name: 'hai-phong-2024.xlsx', bytes: readFileSync(SHIPPED) }
    const bind = [{ unit: 'Cơ sở cai nghiện ma túy số 2', to: CENTRE }]
    const without = await writePlan(empty.owner, empty.units, file, { unit: undefined, bind }, await today())
    expect(without.ok).toBe(false)
    const mistyped = await writePlan(
      empty.owner,
      empty.units,
      file,
      { unit: CITY, bind: [{ unit: 'Cơ sở số 2', to: CENTRE }] },
      await today(),
    )
    expect(mistyped).toMatchObject({
      refusals: [{ field: 'bind', detail: expect.stringContaining('“Cơ sở số 2”') }, { detail: expect.stringContaining(CENTRE) }],
    })
    expect(bindings(['Cơ sở cai nghiện ma túy số 2']).ok).toBe(false)
    const done = await writePlan(empty.owner, empty.units, file, { unit: CITY, bind }, await today())
    expect(done).toMatchObject({ ok: true, value: expect.stringContaining('bản 1: 19 dòng, 2 mục') })
    const again = await writePlan(empty.owner, empty.units, file, { unit: CITY, bind }, await today())
    expect(again).toMatchObject({ ok: true, value: expect.stringContaining('không có gì khác') })
    const reader = await empty.actor('provincialLeader', CITY)
    const read = (await reader.get('/api/plans/hai-phong-2024')).json<PlanPage>()
    expect(read.groups.map((g) => [g.stated, g.computed, g.lines.filter((l) => l.target > 0).length])).toEqual([
      [2020, 2020, 14],
      [1090, 1090, 5],
    ])
    expect(read.version.by).toBeUndefined()
    expect(read.groups[0]?.lines[0]).toMatchObject({ target: haiPhong2024.groups[0]?.lines[0]?.target, result: { persons: 0 } })
    expect(read.groups[0]?.lines[6]?.why).toContain('chưa gắn')
  } finally {
    await empty.close()
  }
})

test('plans and their versions survive export and restore', async () => {
  const source = openPool(program.database.owner, { size: 1 })
  const target = openPool((await freshDatabase()).owner, { size: 1 })
  try {
    const outcome = await reading(source, (tx) => restore(target, exportRecords(tx), async () => rederive(law, program.units, now())))
    expect(outcome.is).toBe('restored')
    const plans = (db: Pool) =>
      db.query({ name: 'plans', text: `select id, seq, body from log.entry where name = '@plan' order by id`, values: [] })
    expect(await plans(target)).toEqual(await plans(source))
  } finally {
    await source.end()
    await target.end()
  }
})
