import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { openPool } from '../../db/pool.ts'
import { type Moment, moment } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { buildApp } from '../app.ts'
import { now, nowMillis } from '../clock.ts'
import type { Today } from '../contract/answers.ts'
import { layGround, unitBook, unitsIn } from '../ground.ts'
import { units as unitsFolder } from '../root.ts'
import { accountOf, PASSWORD, type Role } from './accounts.ts'
import { layDemoGround, seedDemo } from './seed.ts'

const ends: (() => Promise<void>)[] = []
afterAll(() => Promise.all(ends.map((end) => end())))

const seededAt = async (at: Moment) => {
  const { owner: asOwner, app } = await freshDatabase()
  const [owner, db] = [openPool(asOwner, { size: 1 }), openPool(app, { size: 2 })]
  ends.push(owner.end, db.end)
  const known = unitsIn(unitsFolder)
  if (!known.ok) throw new Error('units')
  await layGround({ owner, law, units: known.value, kind: 'demo', key: publicPart(freshKey()) })
  await layDemoGround(owner)
  const ground = { db, law, units: await unitBook(owner) }
  return { ground, owner, troubles: await seedDemo(ground, owner, at) }
}

test.each([
  '2026-11-22T00:05+07:00',
  '2026-12-31T23:59+07:00',
  '2027-02-08T10:00+07:00',
  '2027-05-20T17:30+07:00',
  '2029-08-12T14:00+07:00',
])('every step of every life can be recorded at %s', async (at) => {
  expect((await seededAt(moment(at))).troubles).toEqual([])
})

test('each office finds its work and only its own unit’s people, and a second start adds nobody', async () => {
  const { ground, owner, troubles } = await seededAt(now())
  expect(troubles).toEqual([])
  const app = await buildApp({
    ...ground,
    plans: [],
    secret: Buffer.alloc(32, 7),
    installation: () => ({ kind: 'demo', now: now() }),
    health: { pool: ground.db.load, ready: async () => true, log: () => ({}) },
    nowMillis,
  })
  ends.push(() => app.close())
  const headers = { 'x-hoa-nhap': '1' }
  const as = async (role: Role) => {
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { login: accountOf(role).login, password: PASSWORD },
    })
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
    return (url: string) => app.inject({ method: 'GET', url, headers, cookies })
  }
  const workOf = async (role: Role) => {
    const list = (await (await as(role))('/api/today')).json<Today>()
    const told = (rows: Today['today']) => rows.map((r) => `${r.person.name}: ${r.task ?? r.acts.join('/')}`)
    return {
      overdue: told(list.overdue),
      next: told([...list.today, ...list.soon]),
      waiting: told(list.waiting),
      verify: told(list.verify),
    }
  }
  console.log(
    JSON.stringify(
      Object.fromEntries(
        await Promise.all(
          (['police', 'chief', 'chair', 'worker', 'clerk', 'otherPolice', 'otherChief', 'provider', 'centre', 'agency'] as const).map(
            async (r) => [r, await workOf(r)],
          ),
        ),
      ),
      null,
      1,
    ),
  )
})
