import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportRecords } from '../../src/db/export.ts'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { reading } from '../../src/db/read-log.ts'
import { compareNow } from '../../src/db/rebuild.ts'
import { restore } from '../../src/db/restore.ts'
import { day } from '../../src/kernel/day.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { law } from '../../src/law/index.ts'
import { now } from '../../src/server/clock.ts'
import type { AssignmentList, Recorded, UnitLife } from '../../src/server/contract/answers.ts'
import { rederive } from '../../src/server/rederive.ts'
import { differingUnits, readUnitBook } from '../../src/server/unit-book.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { type Actor, CITY, startProgram, type TestProgram } from '../support/program.ts'

/** Two communes of before that were divided. */
const DIVIDED = '11656@2022-01-01' as UnitId
const SOUTH = '11629@2025-07-01' as UnitId
const NORTH = '11446@2025-07-01' as UnitId

let before: TestProgram
let target: TestDatabase
let owner: Pool
let after: TestProgram
const units: Record<'first' | 'second' | 'third' | 'kept', string> = { first: '', second: '', third: '', kept: '' }
let waiting: Recorded

const send = async <T>(by: Actor, url: string, body: object): Promise<T> => {
  const answer = await by.send('POST', url, { key: randomUUID(), ...body })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json<T>()
}
const rule = (by: Actor, unit: string, body: object) => send(by, `/api/units/${encodeURIComponent(unit)}/rulings`, body)
const life = async (by: Actor, unit: string) => (await by.get(`/api/units/${encodeURIComponent(unit)}`)).json<UnitLife>()

/** Everything that officials can say of units, and a case that stands on it. */
const speak = async (program: TestProgram): Promise<void> => {
  const administrator = await program.actor('administrator', CITY)
  const agency = await program.actor('provincialAgency', CITY)
  const police = await program.actor('communePolice', DIVIDED, day('2025-01-01'))
  const added = async (name: string) =>
    (await send<{ unit: string }>(administrator, '/api/units', { kind: 'centre', name, within: CITY, from: '2024-01-01' })).unit
  for (const name of ['first', 'second', 'third', 'kept'] as const) units[name] = await added(`Cơ sở ${name}`)
  await rule(administrator, units.first, { does: 'rename', name: 'Cơ sở Đổi Tên', within: CITY, from: '2025-03-01', basis: '7/QĐ-UBND' })
  await rule(administrator, units.first, { does: 'end', until: '2026-01-01', to: [units.second, units.third] })
  await rule(agency, units.first, { does: 'choose', to: units.third })
  await rule(administrator, units.kept, { does: 'end', until: '2026-02-01', to: [] })
  const [ended] = (await life(administrator, units.kept)).told.filter((r) => r.name === '@end')
  await rule(administrator, units.kept, { does: 'strike', of: ended?.id })
  const { person } = await send<{ person: string }>(police, '/api/people', { name: 'Người Chờ', birth: '1990', sex: 'male', unit: NORTH })
  const says = { resultOn: '2025-06-01', notifiedOn: '2025-06-02', group: 'volunteer', residence: 'stable' }
  const opening = { measure: 'voluntary-community', route: 'adult', act: 'notify', happened: '2025-06-02', says }
  waiting = await send<Recorded>(police, '/api/cases', { person, ...opening })
  await rule(agency, DIVIDED, { does: 'choose', to: SOUTH })
}

beforeAll(async () => {
  before = await startProgram()
  await speak(before)
  const from = openPool(before.database.owner, { size: 2 })
  // Lines of text as in the file, which is sealed and opened elsewhere.
  const lines = await reading(from, async (tx) => (await Array.fromAsync(exportRecords(tx))).map((record) => JSON.stringify(record)))
  await from.end()
  target = await freshDatabase()
  owner = openPool(target.owner, { size: 2 })
  const records = (async function* () {
    for (const line of lines) yield JSON.parse(line)
  })()
  const { lists } = before.units
  expect(await restore(owner, records, async (tx) => rederive(law, await readUnitBook(tx, lists), now()))).toMatchObject({ is: 'restored' })
  after = await startProgram('demo', target)
})
afterAll(async () => {
  await Promise.all([before.close(), after.close(), owner.end()])
})

test('everything that was said of units comes back from an export, and the rows that follow from it', async () => {
  expect(after.units.rulings()).toEqual(before.units.rulings())
  expect(after.units.rulings().map((r) => r.name)).toEqual(
    expect.arrayContaining(['@organisation', '@rename', '@end', '@successor', '@strike']),
  )
  expect(await differingUnits(owner, after.units, dayOf(now()))).toEqual([])
  const differences = await owner.transaction((tx) => Array.fromAsync(compareNow(tx, rederive(law, after.units, now()))))
  expect(differences).toEqual([])
})

test('the pages of units tell after it what they told before', async () => {
  const [then, today] = [await before.actor('provincialAgency', CITY), await after.actor('provincialAgency', CITY)]
  for (const unit of [...Object.values(units), DIVIDED, SOUTH]) expect(await life(today, unit)).toEqual(await life(then, unit))
  expect(await life(today, units.kept)).toMatchObject({ open: false, after: [] })
  expect(await life(today, units.first)).toMatchObject({
    names: [{}, { name: 'Cơ sở Đổi Tên' }],
    after: [{}, { id: units.third, chosen: true }],
  })
})

test('what was said can be taken back after it, and what hung on it waits again', async () => {
  const agency = await after.actor('provincialAgency', CITY)
  const south = await after.actor('communePolice', SOUTH)
  expect((await south.get(`/api/cases/${waiting.case}`)).statusCode).toBe(200)
  const [choice] = (await life(agency, DIVIDED)).told
  await rule(agency, DIVIDED, { does: 'strike', of: choice?.id })
  const list = (await agency.get('/api/assignments')).json<AssignmentList>()
  expect(list.units.flatMap((u) => u.cases.map((c) => c.case))).toEqual([waiting.case])
  expect((await south.get(`/api/cases/${waiting.case}`)).statusCode).toBe(404)
})
