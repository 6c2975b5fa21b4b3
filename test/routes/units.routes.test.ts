import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNow } from '../../src/db/rebuild.ts'
import { fold } from '../../src/engine/fold.ts'
import type { View } from '../../src/engine/view.ts'
import { mayDo } from '../../src/engine/why-not.ts'
import { day } from '../../src/kernel/day.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { AssignmentList, PersonFile, Recorded, UnitLife, UnitName } from '../../src/server/contract/answers.ts'
import { rederive } from '../../src/server/rederive.ts'
import { deriveUnits, differingUnits, readUnitBook } from '../../src/server/unit-book.ts'
import { viewOf } from '../../src/web/case/view.ts'
import { type Actor, CITY, OTHER_WARD, startProgram, type TestProgram, WARD } from '../support/program.ts'
import { sql } from '../support/world.ts'

/** A commune of before that was divided between two of today, and one that the lists lead nowhere. */
const DIVIDED = '11656@2022-01-01' as UnitId
const [NORTH, SOUTH] = ['11446@2025-07-01' as UnitId, '11629@2025-07-01' as UnitId]

let program: TestProgram
let oldPolice: Actor
let agency: Actor
let administrator: Actor
let south: Actor
beforeAll(async () => {
  program = await startProgram()
  oldPolice = await program.actor('communePolice', DIVIDED, day('2025-01-01'))
  agency = await program.actor('provincialAgency', CITY)
  administrator = await program.actor('administrator', CITY)
  south = await program.actor('communePolice', SOUTH)
})
afterAll(() => program.close())

const send = async <T>(by: Actor, url: string, body: object, status = 201): Promise<T> => {
  const answer = await by.send('POST', url, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(status)
  return answer.json<T>()
}

/** A running case of the divided commune. */
const opened = async (name: string): Promise<Recorded> => {
  const { person } = await send<{ person: string }>(oldPolice, '/api/people', { name, birth: '1990', sex: 'male', unit: NORTH })
  const says = { resultOn: '2025-06-01', notifiedOn: '2025-06-02', group: 'volunteer', residence: 'stable' }
  const act = { measure: 'voluntary-community', route: 'adult', act: 'notify', happened: '2025-06-02', says }
  return send(oldPolice, '/api/cases', { person, ...act })
}
const listed = async (by: Actor): Promise<readonly string[]> =>
  (await by.get('/api/assignments')).json<AssignmentList>().units.flatMap((u) => u.cases.map((c) => c.case))
const sees = async (by: Actor, id: string): Promise<boolean> => (await by.get(`/api/cases/${id}`)).statusCode === 200
const life = async (unit: string): Promise<UnitLife> => (await agency.get(`/api/units/${encodeURIComponent(unit)}`)).json<UnitLife>()
const rule = (by: Actor, unit: string, body: object, status = 201) =>
  send<{ unit: string }>(by, `/api/units/${encodeURIComponent(unit)}/rulings`, body, status)
const added = async (name: string, more: object = {}): Promise<string> =>
  (await send<{ unit: string }>(administrator, '/api/units', { kind: 'centre', name, within: CITY, from: '2024-01-01', ...more })).unit

test('a case of a divided commune waits on the list of the province, and no part of the commune reads it', async () => {
  const c = await opened('Người Chờ Phân Công')
  expect(await listed(agency)).toContain(c.case)
  expect(await listed(south)).toEqual([])
  expect([await sees(south, c.case), await sees(agency, c.case)]).toEqual([false, true])
  const list = (await agency.get('/api/assignments')).json<AssignmentList>()
  expect(list.units.find((u) => u.unit.id === DIVIDED)).toMatchObject({
    unit: { name: expect.any(String) },
    to: [{ id: NORTH }, { id: SOUTH }],
  })
})

test('whose names the list showed is written down', async () => {
  const c = await opened('Người Được Ghi Lại')
  const reader = await program.actor('provincialAgency', CITY)
  const hidden = await program.actor('administrator', CITY)
  await Promise.all([reader, hidden].map((by) => by.get('/api/assignments')))
  const shown = (by: Actor) =>
    sql(program.database.owner, `select what, detail::json -> 'shown' as shown from log.access where account = $1`, [by.account])
  expect(await shown(reader)).toEqual([{ what: 'assignments', shown: expect.arrayContaining([c.person]) }])
  expect(await shown(hidden)).toEqual([{ what: 'assignments', shown: [] }])
})

test('the pages part the acts of a file as the server does, also for offices that work in a unit above its seat', async () => {
  const chief = await program.actor('communePoliceChief', WARD)
  const { person } = await send<{ person: string }>(chief, '/api/people', {
    name: 'Người Bị Lập Biên Bản',
    birth: '1990',
    sex: 'male',
    unit: WARD,
  })
  const says = { ground: 'stopped', foundOn: '2026-07-02', lastActOn: '2026-07-01', residence: 'stable', noExcuse: true, pages: 2 }
  const act = { measure: 'compulsory', route: 'adult', act: 'recordViolation', happened: '2026-07-02', says }
  const made = await send<Recorded>(chief, '/api/cases', { person, ...act })
  const page = viewOf(law, (await chief.get(`/api/cases/${made.case}`)).json<PersonFile>())
  const c = fold(page, made.case)
  if (!c) throw new Error('the case was opened')
  const { on, kindOf, above } = program.units
  const whole = { ...page, units: on, kindOf, above, tells: undefined }
  const acting = { office: 'provincialPoliceDirector', unit: CITY }
  const mine = (view: View) => mayDo(view, c, [acting]).flatMap((a) => (a.mine ? [a.act] : []))
  expect(mine(whole)).not.toEqual([])
  expect(mine(page)).toEqual(mine(whole))
})

test('the province says for one case which part has it, and that part goes on at once', async () => {
  const c = await opened('Người Được Phân Công')
  const choice = { seq: c.seq, seat: 'commune', unit: SOUTH, why: 'nhà ở phía nam' }
  await send(south, `/api/cases/${c.case}/seat`, choice, 404)
  await send(administrator, `/api/cases/${c.case}/seat`, choice, 404)
  await send(agency, `/api/cases/${c.case}/seat`, { ...choice, unit: WARD }, 400)
  const moved = await send<Recorded>(agency, `/api/cases/${c.case}/seat`, choice)
  expect(moved.state).toBe(c.state)
  expect(await listed(agency)).not.toContain(c.case)
  const file = (await south.get(`/api/cases/${c.case}`)).json<PersonFile>()
  expect(file.cases[0]?.entries.map((e) => e.name)).toEqual(['notify', '@seat'])
  const refused = await south.send('POST', `/api/cases/${c.case}/corrections`, {
    key: randomUUID(),
    seq: moved.seq,
    entry: moved.entry,
    why: 'không nhận',
  })
  expect([refused.statusCode, refused.json().refusals[0].why]).toEqual([422, 'office'])
  await send(agency, `/api/cases/${c.case}/corrections`, { seq: moved.seq, entry: moved.entry, why: 'nhầm' })
  expect(await listed(agency)).toContain(c.case)
})

test('the province says for the unit, all its cases move, and taking that back lets them wait again', async () => {
  const [one, two] = [await opened('Người Thứ Nhất'), await opened('Người Thứ Hai')]
  await rule(administrator, DIVIDED, { does: 'choose', to: NORTH }, 403)
  await rule(agency, DIVIDED, { does: 'choose', to: WARD }, 400)
  await rule(agency, DIVIDED, { does: 'choose', to: SOUTH, basis: '12/QĐ-CAT' })
  expect(await listed(agency)).toEqual([])
  expect(await Promise.all([one, two].map((c) => sees(south, c.case)))).toEqual([true, true])
  const told = await life(DIVIDED)
  expect(told).toMatchObject({
    open: false,
    after: [
      { id: NORTH, chosen: false },
      { id: SOUTH, chosen: true },
    ],
  })
  expect(told.told).toMatchObject([{ name: '@successor', basis: '12/QĐ-CAT', by: 'provincialAgency thử', struck: false }])
  await rule(agency, DIVIDED, { does: 'strike', of: told.told[0]?.id })
  expect(await listed(agency)).toEqual(expect.arrayContaining([one.case, two.case]))
  expect((await life(DIVIDED)).told.map((r) => r.struck)).toEqual([true, false])
})

test('an organisation is added, renamed, found by its earlier name, and merged into another', async () => {
  const [first, second] = [await added('Cơ sở Thử Một'), await added('Cơ sở Thử Hai')]
  await rule(administrator, first, { does: 'rename', name: 'Cơ sở Mang Tên Mới', within: CITY, from: '2025-03-01' })
  await rule(administrator, first, { does: 'end', until: '2026-01-01', to: [second] })
  const found = (await administrator.get('/api/units?q=thu%20mot&kind=organisation&every=true')).json<readonly UnitName[]>()
  expect(found).toMatchObject([{ id: first, name: 'Cơ sở Mang Tên Mới', until: '2026-01-01' }])
  expect(await life(first)).toMatchObject({
    names: [
      { name: 'Cơ sở Thử Một', from: '2024-01-01', until: '2025-03-01' },
      { name: 'Cơ sở Mang Tên Mới', from: '2025-03-01', until: '2026-01-01' },
    ],
    after: [{ id: second }],
    open: false,
  })
  expect((await life(second)).before).toMatchObject([{ id: first, name: 'Cơ sở Mang Tên Mới' }])
  expect((await life(CITY)).organisations.map((o) => o.id)).toContain(second)
})

test.each<readonly [string, object, string | undefined]>([
  ['a court in a commune', { kind: 'court', within: WARD }, 'within'],
  ['a district office after the districts', { kind: 'district-office', within: '305@2022-01-01', from: '2025-07-01' }, 'from'],
  ['a day before everything', { from: '1999-01-01' }, 'from'],
  ['a kind that there is not', { kind: 'pagoda' }, 'kind'],
  ['a superior that there is not', { within: 'nowhere' }, undefined],
])('is not added: %s', async (_, wrong, field) => {
  const body = { key: randomUUID(), kind: 'centre', name: 'Tổ chức thử', within: CITY, from: '2024-01-01', ...wrong }
  const answer = await administrator.send('POST', '/api/units', body)
  expect([answer.statusCode, answer.json().refusals?.[0]?.field], answer.body).toEqual([field ? 400 : 403, field])
})

test('levels of administration are not ended by hand, and nothing is ended into itself or another kind', async () => {
  await rule(administrator, OTHER_WARD, { does: 'end', until: '2026-09-01', to: [] }, 422)
  const centre = await added('Cơ sở Đứng Yên')
  await rule(administrator, centre, { does: 'end', until: '2026-09-01', to: [centre] }, 400)
  await rule(administrator, centre, { does: 'end', until: '2026-09-01', to: [WARD] }, 400)
  await rule(administrator, centre, { does: 'end', until: '2023-09-01', to: [] }, 400)
  await rule(agency, centre, { does: 'rename', name: 'Tên khác', within: CITY, from: '2026-01-01' }, 403)
})

test('the same key is recorded once, and with something else refused', async () => {
  const key = randomUUID()
  const body = { key, kind: 'clinic', name: 'Cơ sở điều trị Thử', within: CITY, from: '2024-01-01' }
  const answers = [body, body, { ...body, name: 'Tên khác' }].map((b) => administrator.send('POST', '/api/units', b))
  expect((await Promise.all(answers)).map((a) => a.statusCode)).toEqual([201, 200, 422])
})

const nasty = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\u0000', '\ud800', '__proto__', '2026-02-30', '0000-00-00', -1, [], {}, 'x'.repeat(5000)),
  fc.jsonValue({ maxDepth: 2 }),
)

test('a damaged body is refused with a reason, and nothing is written', async () => {
  const written = async () =>
    (await program.owner.query({ name: 'n', text: `select count(*) from log.entry where kind = 'ruling'`, values: [] }))[0]
  const organisation = { kind: 'centre', name: 'Cơ sở', within: CITY, from: '2024-01-01', basis: '1/QĐ' }
  const forms = [
    [administrator, '/api/units', organisation],
    [administrator, `/api/units/${CITY}/rulings`, { does: 'rename', name: 'Tên', within: CITY, from: '2026-01-01' }],
    [administrator, `/api/units/${CITY}/rulings`, { does: 'end', until: '2026-01-01', to: [WARD] }],
    [agency, `/api/units/${WARD}/rulings`, { does: 'choose', to: WARD }],
    [administrator, `/api/units/${WARD}/rulings`, { does: 'strike', of: randomUUID() }],
    [agency, `/api/cases/${randomUUID()}/seat`, { seq: 1, seat: 'commune', unit: WARD, why: 'x' }],
  ] as const
  const before = await written()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), fc.nat(), nasty, fc.boolean(), async ([by, url, body], n, value, further) => {
      const names = Object.keys(body)
      const name = further ? 'further' : (names[n % names.length] ?? '')
      const valid = name === 'basis' || name === 'why' || (name === 'name' && typeof value === 'string' && value.trim() !== '')
      fc.pre(!valid)
      const answer = await by.send('POST', url, { key: randomUUID(), ...body, [name]: value })
      expect([400, 403, 404, 422], answer.body).toContain(answer.statusCode)
      expect(answer.json().detail).toEqual(expect.any(String))
    }),
    { numRuns: 150 },
  )
  expect(await written()).toEqual(before)
})

test('rows of units and cases follow from the log alone', async () => {
  const book = await readUnitBook(program.owner, program.units.lists)
  expect(book.rulings()).toEqual(program.units.rulings())
  const today = dayOf(now())
  expect(await differingUnits(program.owner, book, today)).toEqual([])
  await sql(
    program.database.owner,
    `update units.unit set name = 'khác' where id = '${WARD}'; delete from units.successor where old = '${DIVIDED}'`,
  )
  expect(new Set(await differingUnits(program.owner, book, today))).toEqual(new Set([WARD, DIVIDED]))
  await deriveUnits(program.owner, book, today, true)
  expect(await differingUnits(program.owner, book, today)).toEqual([])
  const differences: unknown[] = []
  await program.owner.transaction(async (tx) => {
    for await (const d of compareNow(tx, rederive(law, book, now()))) differences.push(d)
  })
  expect(differences).toEqual([])
  const within = () => sql(program.database.owner, 'select holder, unit, same, since::text from units.within order by holder, unit')
  const kept = await within()
  await sql(program.database.owner, 'select units.refresh_within()')
  expect(await within()).toEqual(kept)
})
