import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { openPool } from '../../db/pool.ts'
import { type Moment, moment } from '../../kernel/moment.ts'
import { law } from '../../law/index.ts'
import { freshKey, publicPart } from '../../log/key.ts'
import { layGround, unitsIn, unitsOn } from '../ground.ts'
import { units as unitsFolder } from '../root.ts'
import { seedDemo } from './seed.ts'

const ends: (() => Promise<void>)[] = []
afterAll(() => Promise.all(ends.map((end) => end())))

const seeded = async (now: Moment) => {
  const { owner: asOwner, app } = await freshDatabase()
  const [owner, db] = [openPool(asOwner, { size: 1 }), openPool(app, { size: 2 })]
  ends.push(owner.end, db.end)
  const known = unitsIn(unitsFolder)
  if (!known.ok) throw new Error('units')
  await layGround({ owner, law, units: known.value, kind: 'demo', key: publicPart(freshKey()) })
  const spent = new Map<string, [number, number]>()
  const timed = (inner: typeof db): typeof db => ({ ...inner, query: async (q: never) => { const b = performance.now(); try { return await inner.query(q) } finally { const s = spent.get((q as {name:string}).name) ?? [0,0]; spent.set((q as {name:string}).name, [s[0]+1, s[1]+performance.now()-b]) } }, transaction: (w: never) => inner.transaction((tx: never) => (w as any)(timed(tx))) }) as never
  const ground = { db: timed(db), law, units: unitsOn(known.value) }
  const began = performance.now()
  const troubles = await seedDemo(ground, owner, now)
  console.log(now, Math.round(performance.now() - began), process.cpuUsage().user/1000, [...spent])
  return { ground, owner, troubles }
}

test.each([
  '2026-11-22T08:15+07:00',
  '2026-11-22T00:05+07:00',
  '2026-12-31T23:59+07:00',
  '2027-02-08T10:00+07:00',
  '2027-05-20T17:30+07:00',
  '2028-02-29T09:00+07:00',
  '2029-08-12T14:00+07:00',
])('every step of every life can be recorded at %s', async (at) => {
  const { troubles } = await seeded(moment(at))
  expect(troubles).toEqual([])
})
