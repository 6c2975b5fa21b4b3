import { afterAll, beforeAll, expect, test } from 'vitest'
import { countryDatabase } from '../../../test/support/database.ts'
import { sql } from '../../../test/support/world.ts'
import { countFigures } from '../../db/figures.ts'
import { openPool, type Pool } from '../../db/pool.ts'
import { projectOnce } from '../../db/projector.ts'
import { ruleEditions } from '../../db/rulings.ts'
import { sealOnce } from '../../db/seal.ts'
import { editionsOf } from '../../engine/editions.ts'
import { day, yearOf } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { countIn } from '../../reports/count.ts'
import { indicatorsOf } from '../../reports/movement.ts'
import { rolls } from '../../reports/rolls.ts'
import { now } from '../clock.ts'
import { below, randomFrom } from '../demo/city/random.ts'
import { benNuoc, doiXanh } from '../demo/organisations.ts'
import { writeDemoPlan } from '../demo/plan.ts'
import { seedDemo } from '../demo/seed.ts'
import { layGround } from '../ground.ts'
import { listsOf } from '../lists.ts'
import { projecting } from '../projecting.ts'
import type { UnitBook } from '../unit-book.ts'
import { POSITIONS, prove } from './prove.ts'

let owner: Pool
let db: Pool
let units: UnitBook
let connection: Awaited<ReturnType<typeof countryDatabase>>['owner']

/** A demonstration whose log was sealed a few entries at a time, so that it has many past positions. */
beforeAll(async () => {
  const fresh = await countryDatabase(dayOf(now()))
  connection = fresh.owner
  owner = openPool(fresh.owner, { size: 2 })
  db = openPool(fresh.app, { size: 3 })
  const key = freshKey()
  const founded = await layGround({ owner, law, lists: listsOf, kind: 'demo', key: publicPart(key), on: dayOf(now()) })
  if (!founded.ok) throw new Error('units')
  units = founded.value.units
  await ruleEditions(owner, editionsOf(law))
  for (let year = 2024; year <= yearOf(dayOf(now())); year += 1)
    expect((await writeDemoPlan(owner, year, { persons: 300, until: dayOf(now()) }, now())).ok).toBe(true)
  expect(await seedDemo({ db, law, units }, owner, now())).toEqual([])
  while ((await sealOnce(db, key, founded.value.installation, 1)).batch) {}
  while (await projectOnce(db, projecting(law))) {}
})
afterAll(() => Promise.all([owner.end(), db.end()]))

const random = randomFrom(1)
const draw = (n: number): number => below(random, n)
const proving = (positions: number) => prove(owner, { law, units, today: dayOf(now()), positions, draw, goesOn: () => true })

test('every figure of every window counts the same twice, now and at past positions', { timeout: 300_000 }, async () => {
  const proven = await proving(POSITIONS)
  expect(proven?.differences).toEqual([])
  expect(proven).toMatchObject({ found: 0 })
  expect(proven?.windows).toBeGreaterThan(90)
  expect(proven?.positions).toBe(200)
  expect(proven?.plans).toBeGreaterThan(0)
  expect(proven?.compared).toBeGreaterThan(10_000)
})

test('what the log says was done for people in management is counted', async () => {
  const seats = await sql(connection, `select distinct seats ->> 'commune' as unit from spans.span where seats ? 'commune'`)
  const counted = await countFigures(db, {
    roll: rolls.managed,
    indicators: indicatorsOf(rolls.managed).filter((i) => i.part === 'did'),
    places: [{ id: 'all', units: seats.map((s) => s['unit'] as UnitId) }], // as the log has them
    window: { from: day('2022-01-01'), until: dayOf(now()) },
  })
  const of = (id: string) => countIn(counted, id, 'all')
  expect(of('support').persons).toBeGreaterThan(1)
  expect([of('support.training').episodes, of('sent').episodes, of('unsupported.noMeans').persons]).toEqual([1, 2, 1])
})

test('days and units that the log does not say are found, with the figure and the case: in the books, and in both lines of the plan', {
  timeout: 300_000,
}, async () => {
  const [moved] = await sql(
    connection,
    `update spans.span set valid_from = valid_from + 40 where ctid = (
       select ctid from spans.span where state = 'running' and known_to is null and valid_from > '2024-01-01' limit 1)
     returning "case"`,
  )
  // The seats, by which the books count, stay as they are.
  const [elsewhere] = await sql(
    connection,
    `update spans.span set units = array['${benNuoc.id}'] where "case" = (
       select "case" from spans.span
       where measure = 'compulsory' and state = 'inFacility' and known_to is null and units @> array['${doiXanh.id}'] limit 1)
     returning "case"`,
  )
  // What is wrong now is found at the last position already.
  const found = (await proving(5))?.differences ?? []
  const of = (roll: string, id: unknown) => found.filter((d) => d.roll === roll && d.cases.some((c) => c === id))
  expect(of('community', moved?.['case'])).not.toEqual([])
  expect(of('plan', elsewhere?.['case']).map(({ id, unit }) => `${id} ${unit.split('/')[1]}`)).toEqual(
    expect.arrayContaining(['compulsory no-2', 'compulsory gia-minh']),
  )
})
