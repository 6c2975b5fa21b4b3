import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../../test/support/database.ts'
import { readInstallation } from '../../../db/installation.ts'
import { openOwnerPool, openPool, type Pool } from '../../../db/pool.ts'
import { sealOnce } from '../../../db/seal.ts'
import { verifyDatabase } from '../../../db/verify.ts'
import { dayOf, moment } from '../../../kernel/moment.ts'
import { law } from '../../../law/index.ts'
import { freshKey, publicPart } from '../../../log/key.ts'
import { layGround } from '../../ground.ts'
import { freshId } from '../../ids.ts'
import { listsOf } from '../../lists.ts'
import type { Ground } from '../../record.ts'
import { register } from '../../register.ts'
import { accountOf, BACH_DANG } from '../accounts.ts'
import { accountCalled, enter } from '../entering.ts'
import { seedDemo } from '../seed.ts'
import { cityOf } from './index.ts'
import type { Lived } from './live.ts'
import { type CityLoad, loadCity, SEED } from './load.ts'

const PERSONS = 40
const now = moment('2026-11-22T10:00+07:00')
const key = freshKey()
let owner: Pool
let maker: Pool
let ground: Ground & { readonly db: Pool }
let lived: Lived | undefined
const load = (): CityLoad =>
  loadCity(ground, maker, PERSONS, now, (error) => {
    throw error
  })
const countOf = async (name: string, text: string): Promise<unknown> =>
  (await owner.query<{ readonly n: unknown }>({ name, text, values: [] }))[0]?.n

beforeAll(async () => {
  const { owner: asOwner, app } = await freshDatabase()
  owner = openPool(asOwner, { size: 1 })
  maker = openOwnerPool(asOwner)
  const db = openPool(app, { size: 2 })
  const founded = await layGround({ owner, law, lists: listsOf, kind: 'demo', key: publicPart(key), on: dayOf(now) })
  if (!founded.ok) throw new Error('units')
  ground = { db, law, units: founded.value.units }
  await seedDemo(ground, owner, now)
})
afterAll(async () => {
  await ground.db.end()
  await Promise.all([owner.end(), maker.end()])
})

const entries = () => countOf('entries', 'select count(*)::int as n from log.entry')

test('a city that is stopped while it is being lived leaves nothing behind', async () => {
  const before = await entries()
  const city = load()
  await expect.poll(city.progress, { timeout: 30_000 }).toBeGreaterThan(0)
  await city.stop()
  expect(await city.lived).toBeUndefined()
  expect(await entries()).toBe(before)
})

test('a city lives from 2024 to today by the law of each day, and only what a divided ward left waiting is missing', {
  timeout: 300_000,
}, async () => {
  lived = await load().lived
  expect(lived?.persons).toBe(PERSONS)
  expect(lived?.acts).toBeGreaterThan(PERSONS * 8)
  expect(lived?.without.filter((w) => !w.endsWith('not found'))).toEqual([])
  expect(await load().lived, 'a city is lived once').toBeUndefined()
})

test('somebody is registered by a name of the city while it is being lived', { timeout: 120_000 }, async () => {
  const { owner: asOwner, app } = await freshDatabase()
  const [other, db] = [openOwnerPool(asOwner), openPool(app, { size: 3 })]
  const founded = await layGround({ owner: other, law, lists: listsOf, kind: 'demo', key: publicPart(key), on: dayOf(now) })
  if (!founded.ok) throw new Error('units')
  const fresh = { db, law, units: founded.value.units }
  await seedDemo(fresh, other, now)
  const city = loadCity(fresh, other, PERSONS, now, () => {})
  await expect.poll(city.progress, { timeout: 60_000 }).toBeGreaterThan(0)
  const police = await accountCalled(db, accountOf('police').login)
  if (!police) throw new Error('seeded')
  const [first] = cityOf(SEED, 1, dayOf(now))
  if (!first) throw new Error('a city has somebody')
  const [{ person }] = first
  const asked = { session: await enter(db, police), key: freshId() }
  const registered = await register(fresh, asked, { name: person.name, birth: '1970', sex: person.sex, unit: BACH_DANG })
  expect([registered.is, city.progress() !== undefined]).toEqual(['recorded', true])
  await city.stop()
  await Promise.all([db.end(), other.end()])
})

test('what the stories tell is in the log: files returned, people who fled, devices, corrections', async () => {
  const names = `select json_agg(distinct name) as n from log.entry`
  const said = (await countOf('names', names)) as readonly string[]
  // So few people do not live everything: city.test.ts asks 300 of them.
  const told = ['complete', 'conclude', 'courtReturn', 'escape', 'flee', 'returnFile', 'takeOff', 'tellNotAddicted']
  expect(said).toEqual(expect.arrayContaining(told))
  expect(await countOf('corrected', 'select count(*)::int as n from log.entry where corrects is not null')).toBeGreaterThan(0)
})

test('batches of a city are sealed in weeks at the time they tell of, and the log proves itself', async () => {
  const installation = await readInstallation(ground.db)
  if (!installation) throw new Error('founded')
  for (let more = true; more; ) more = (await sealOnce(ground.db, key, installation)).more
  expect(await countOf('sealed', `select count(*)::int as n from log.batch b where b.sealed_at < '2025-01-01'`)).toBeGreaterThanOrEqual(3)
  expect((await verifyDatabase(owner, [])).findings).toEqual([])
})
