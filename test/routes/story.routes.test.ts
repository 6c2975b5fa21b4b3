import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold } from '../../src/engine/fold.ts'
import { term } from '../../src/engine/term.ts'
import { day } from '../../src/kernel/day.ts'
import { law } from '../../src/law/index.ts'
import type { PersonFile, Recorded, Today } from '../../src/server/contract/answers.ts'
import { viewOf } from '../../src/web/case/view.ts'
import { type Actor, OTHER_WARD, PROVIDER, startProgram, type TestProgram } from '../support/program.ts'

let program: TestProgram
let police: Actor
let chief: Actor
let chair: Actor
let worker: Actor
beforeAll(async () => {
  program = await startProgram()
  const from = day('2025-07-01')
  police = await program.actor('communePolice', undefined, from)
  chief = await program.actor('communePoliceChief', undefined, from)
  chair = await program.actor('communeChair', undefined, from)
  worker = await program.actor('communeOfficer', undefined, from)
})
afterAll(() => program.close())

const register = async (): Promise<string> => {
  const made = await police.send('POST', '/api/people', {
    key: randomUUID(),
    name: 'Nguyễn Văn Thử',
    birth: '1990-05-01',
    sex: 'male',
    unit: police.unit,
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<{ person: string }>().person
}

const open = async (person: string): Promise<Recorded> => {
  const made = await police.send('POST', '/api/cases', {
    key: randomUUID(),
    person,
    measure: 'voluntary-community',
    route: 'adult',
    act: 'notify',
    happened: '2025-07-03',
    says: { resultOn: '2025-07-02', notifiedOn: '2025-07-03', group: 'volunteer', residence: 'stable' },
  })
  expect(made.statusCode, made.body).toBe(201)
  return made.json<Recorded>()
}

/** Records one act after the other, each against the number of the one before. */
const live = async (opened: Recorded, acts: readonly (readonly [Actor, string, string, object])[]): Promise<Recorded> => {
  let last = opened
  for (const [who, act, happened, says] of acts) {
    const made = await who.send('POST', `/api/cases/${opened.case}/acts`, { key: randomUUID(), seq: last.seq, act, happened, says })
    expect(made.statusCode, `${act}: ${made.body}`).toBe(201)
    last = made.json<Recorded>()
  }
  return last
}

const toTheEnd = (provider: string): readonly (readonly [Actor, string, string, object])[] => [
  [police, 'register', '2025-07-04', { place: 'home', plannedMonths: 6, parents: false }],
  [chair, 'decide', '2025-07-07', { decisionNo: '15/QĐ-UBND', months: 6, termFrom: '2025-07-07', helper: 'Trần Thị Giúp' }],
  [worker, 'contract', '2025-07-07', { provider }],
  [worker, 'start', '2025-07-08', {}],
  [worker, 'finishIntake', '2025-07-10', { stageBegan: '2025-07-08', rating: 'good' }],
  [worker, 'finishDetox', '2025-07-25', { stageBegan: '2025-07-10', rating: 'pass' }],
  [worker, 'finishEducation', '2025-12-01', { stageBegan: '2025-07-25', rating: 'pass' }],
  [worker, 'proposeCompletion', '2026-01-05', { evaluated: 'Đủ ba giai đoạn.' }],
  [chair, 'complete', '2026-01-07', { certificateNo: '3/GXN-CNTN' }],
]

test('a person goes from registration to a proposed and then signed aftercare', async () => {
  const person = await register()
  const done = await live(await open(person), toTheEnd(PROVIDER))
  expect(done.state).toBe('completed')
  const proposed = done.proposed[0]
  expect(proposed?.measure).toBe('post-rehab')

  const file = (await chief.get(`/api/people/${person}`)).json<PersonFile>()
  expect(file.cases).toHaveLength(2)
  const first = file.cases.find((c) => c.id === proposed?.case)?.entries[0]
  expect(first?.signer ?? null).toBeNull()

  const waiting = (await chair.get('/api/today')).json<Today>()
  expect([...waiting.verify, ...waiting.waiting].map((r) => r.case)).toContain(proposed?.case)

  const managed = await live({ ...done, case: proposed?.case ?? done.case, seq: 1 }, [
    [police, 'report', '2026-01-08', {}],
    [chief, 'propose', '2026-01-09', { responsible: 'Hội Phụ nữ', measures: 'Tư vấn hằng tháng' }],
    [chair, 'decide', '2026-01-12', { decisionNo: '16/QĐ-UBND', helper: 'Hội Phụ nữ' }],
  ])
  expect(managed.state).toBe('managed')
  expect(managed.changes).toContainEqual(expect.objectContaining({ what: 'ends', after: '2027-01-07' }))
})

test('an act of another office, in another state or without its paper is refused with every reason and its article', async () => {
  const opened = await open(await register())
  const refused = await worker.send('POST', `/api/cases/${opened.case}/acts`, {
    key: randomUUID(),
    seq: opened.seq,
    act: 'decide',
    happened: '2025-07-04',
    says: { decisionNo: '1', months: 13, termFrom: '2025-07-04', helper: 'A' },
  })
  expect(refused.statusCode).toBe(422)
  const problem = refused.json<{ refusals: { why: string; cite?: { law: string } }[] }>()
  expect(problem.refusals.map((r) => r.why).sort()).toEqual(['content', 'document', 'office', 'state'])
  expect(problem.refusals.find((r) => r.why === 'state')?.cite?.law).toBe('D116')
})

test('the same key is recorded once; with another content it is refused', async () => {
  const opened = await open(await register())
  const body = {
    key: randomUUID(),
    seq: opened.seq,
    act: 'register',
    happened: '2025-07-04',
    says: { place: 'home', plannedMonths: 6, parents: false },
  }
  const send = (b: object) => police.send('POST', `/api/cases/${opened.case}/acts`, b)
  const [first, again] = [await send(body), await send(body)]
  expect([first.statusCode, again.statusCode]).toEqual([201, 200])
  expect(again.json()).toEqual(first.json())
  expect((await send({ ...body, happened: '2025-07-05' })).json()).toMatchObject({ status: 422, code: 'key-reused' })
})

test('a form filled against an older case is told so', async () => {
  const opened = await open(await register())
  await live(opened, [[police, 'guide', '2025-07-03', { missing: 'bản sao căn cước' }]])
  const late = await police.send('POST', `/api/cases/${opened.case}/acts`, {
    key: randomUUID(),
    seq: opened.seq,
    act: 'guide',
    happened: '2025-07-04',
    says: { missing: 'x' },
  })
  expect(late.json()).toMatchObject({ status: 409, code: 'stale', seq: 2 })
})

test('a corrected date says what it changed, and the first entry stays', async () => {
  const opened = await open(await register())
  const decided = await live(opened, toTheEnd(PROVIDER).slice(0, 2))
  const corrected = await chair.send('POST', `/api/cases/${opened.case}/corrections`, {
    key: randomUUID(),
    seq: decided.seq,
    entry: decided.entry,
    instead: { happened: '2025-07-08', says: { decisionNo: '15/QĐ-UBND', months: 8, termFrom: '2025-07-08', helper: 'Trần Thị Giúp' } },
    why: 'Ghi nhầm ngày ký.',
  })
  expect(corrected.statusCode, corrected.body).toBe(201)
  expect(corrected.json<Recorded>().changes).toContainEqual({
    what: 'ends',
    term: 'Ngày hết thời hạn',
    before: '2026-01-07',
    after: '2026-03-08',
  })
  const file = (await chair.get(`/api/cases/${opened.case}`)).json<PersonFile>()
  expect(file.cases[0]?.entries).toHaveLength(4)
})

test('a running case enters from its paper file', async () => {
  const person = await register()
  const adopted = await chief.send('POST', '/api/cases/adopt', {
    key: randomUUID(),
    person,
    measure: 'voluntary-community',
    route: 'adult',
    state: 'running',
    happened: '2026-03-02',
    facts: { started: '2026-01-05', termFrom: '2026-01-05' },
    documents: ['decision', 'application'],
    fixed: { on: '2026-01-02', says: { decisionNo: '2/QĐ-UBND', months: 9, termFrom: '2026-01-05' } },
    note: 'Hồ sơ giấy số 7',
  })
  expect(adopted.statusCode, adopted.body).toBe(201)
  expect(adopted.json<Recorded>().changes).toContainEqual(expect.objectContaining({ what: 'ends', after: '2026-10-05' }))
})

test('a unit that takes over sees the dates that stand in the case of another unit', async () => {
  const person = await register()
  const done = await live(await open(person), toTheEnd(PROVIDER))
  const aftercare = { ...done, case: done.proposed[0]?.case ?? done.case, seq: 1 }
  const managed = await live(aftercare, [
    [police, 'report', '2026-01-08', {}],
    [chief, 'propose', '2026-01-09', { responsible: 'Hội Phụ nữ', measures: 'Tư vấn' }],
    [chair, 'decide', '2026-01-12', { decisionNo: '17/QĐ-UBND', helper: 'Hội Phụ nữ' }],
    [police, 'reportMove', '2026-02-02', { leavesOn: '2026-02-03' }],
    [police, 'handOver', '2026-02-03', { toCommune: OTHER_WARD }],
  ])
  const there = await program.actor('communePolice', OTHER_WARD)
  const answer = await there.get(`/api/cases/${managed.case}`)
  expect(answer.statusCode, answer.body).toBe(200)
  const file = answer.json<PersonFile>()
  expect(file.cases.map((c) => c.id)).toEqual([managed.case])
  const c = fold(viewOf(law, file), managed.case)
  expect(c && term(c)?.ends).toBe('2027-01-07')
  expect(c?.steps.flatMap((s) => s.lost)).toEqual([])
})

test('a number that already has a file is refused beside its field, also for another unit', async () => {
  const somebody = { name: 'Lý Văn Thử', birth: '1980', sex: 'male', number: '031080000777' }
  const send = (who: Actor) => who.send('POST', '/api/people', { key: randomUUID(), ...somebody, unit: who.unit })
  expect((await send(police)).statusCode).toBe(201)
  expect((await send(police)).json()).toMatchObject({
    status: 400,
    refusals: [{ field: 'number', detail: expect.stringContaining('Lý Văn Thử') }],
  })
  const there = await program.actor('communePolice', OTHER_WARD)
  expect((await send(there)).json()).toMatchObject({
    status: 400,
    refusals: [{ field: 'number', detail: expect.not.stringContaining('Lý Văn Thử') }],
  })
})

test('an act costs two queries and a file one', async () => {
  const opened = await open(await register())
  program.queries()
  await live(opened, [[police, 'guide', '2025-07-03', { missing: 'x' }]])
  expect(program.queries()).toBe(2)
  await police.get(`/api/cases/${opened.case}`)
  expect(program.queries()).toBe(1)
  await police.get('/api/today')
  expect(program.queries()).toBe(1)
})
