import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  personRow,
  registering,
  someone,
  type World,
  write,
} from '../../test/support/world.ts'
import { exportRecords } from '../db/export.ts'
import { openPool, type Pool } from '../db/pool.ts'
import { projectOnce, readProjected } from '../db/projector.ts'
import { reading } from '../db/read-log.ts'
import { restore } from '../db/restore.ts'
import { ruleEditions } from '../db/rulings.ts'
import { readSealState, sealOnce } from '../db/seal.ts'
import { verifyDatabase } from '../db/verify.ts'
import { editionsOf, type Kept } from '../engine/editions.ts'
import type { Law } from '../engine/law.ts'
import { toy } from '../engine/toy.ts'
import { day } from '../kernel/day.ts'
import { canonical } from '../log/canonical.ts'
import { projecting } from './projecting.ts'

let world: World
let east: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const [first, second] = toy.measures['loan'] ?? []
if (!first || !second) throw new Error('the toy law lends tools')
const miss = first.acts['miss']
if (!miss) throw new Error('tools go missing')
/** What the first sheet should have said: a tool reported missing is lent no more. */
const right: Law = {
  ...toy,
  measures: { ...toy.measures, loan: [{ ...first, acts: { ...first.acts, miss: { ...miss, becomes: 'back' } } }, second] },
  editions: { ...toy.editions, 'loan@2022-01-01': 'aa2' },
}
const kept: Kept = { aaa: first }

const query = (text: string, values: readonly unknown[] = []) => ({ name: text.slice(0, 60), text, values })

/** A loan of a spade, with these acts after the asking, a day each from 1 March 2024 or on a day of its own. */
const loan = async (...acts: readonly (string | readonly [string, string])[]) => {
  const of = someone()
  const identity = registering(east, of)
  const made = ['ask', ...acts].map((act, i) => {
    const [name, on] = typeof act === 'string' ? [act, `2024-03-0${i + 1}`] : act
    const { entry, words } = entryBy(east, of, { seq: i + 1, name })
    const body = canonical({ says: {}, ...(i === 0 ? { opens: { measure: 'loan', route: 'spade' } } : {}) })
    return { entry: { ...entry, happened: day(on), body }, words }
  })
  const rows = { cases: [caseRow(of, ['east'], made.length)], person: personRow(of, 'east') }
  expect(await write(world.db, east, of, { version: 0, made: [identity, ...made], rows })).toMatchObject({ outcome: 'done' })
  return of
}

const projectAll = async (db: Pool, law: Law, replaced = kept): Promise<number> => {
  while (
    await projectOnce(
      db,
      projecting(law, async () => replaced),
    )
  ) {}
  return (await readProjected(db)).pos
}

const step = async (law: Law): Promise<number> => {
  await sealOnce(world.db, world.key, { id: installation, kind: 'real', created: '' })
  return projectAll(world.db, law)
}
let installation = ''

const rulings = (db: Pool) =>
  db.query<{ seq: number; body: string; person: string | null }>(
    query(`select seq, body, person from log.entry where kind = 'ruling' and name = '@editions' order by seq`),
  )
const spans = (db: Pool) =>
  db.query<Record<string, unknown>>(
    query(`
      select known_from, known_to, "case", state, valid_from, valid_to from spans.span order by known_from, "case", valid_from, known_to nulls last`),
  )
/** What was believed of a case at a position. */
const believed = async (of: string, at: number) => {
  const rows = await world.asOwner.query<{ state: string; from: string; to: string | null }>(
    query(
      `
      select state, valid_from as "from", valid_to as "to" from spans.span
      where "case" = $1 and known_from <= $2 and (known_to is null or known_to > $2) order by valid_from`,
      [of, at],
    ),
  )
  return rows.map((r) => [r.state, r.from, r.to])
}

test('a corrected sheet counts from its ruling on, and the log replayed gives each stretch its own edition', async () => {
  const [founded] = await world.asOwner.query<{ id: string }>(query('select id from app.installation'))
  installation = founded?.id ?? ''
  expect(await ruleEditions(world.asOwner, editionsOf(toy))).toBeDefined()
  expect(await ruleEditions(world.asOwner, editionsOf(toy))).toBeUndefined()
  const missing = await loan('show', 'lend', 'miss')
  const lent = await loan('show', 'lend')
  const before = await step(toy)

  await ruleEditions(world.asOwner, editionsOf(right))
  const after = await step(right)
  expect(after).toBe(before + 1)
  expect(await believed(missing.case, before)).toEqual([
    ['asked', '2024-03-01', '2024-03-03'],
    ['lent', '2024-03-03', null],
  ])
  expect(await believed(missing.case, after)).toEqual([
    ['asked', '2024-03-01', '2024-03-03'],
    ['lent', '2024-03-03', '2024-03-04'],
    ['back', '2024-03-04', null],
  ])
  // Belief that the ruling did not change goes on.
  const whole = await spans(world.asOwner)
  expect(whole.filter((s) => s['case'] === lent.case).map((s) => [s['known_from'], s['known_to']])).toEqual([
    [before, null],
    [before, null],
  ])

  await world.asOwner.query(query('delete from spans.span'))
  await world.asOwner.query(query('update spans.checkpoint set batch = 0, pos = 0'))
  await expect(projectAll(world.db, right, {})).rejects.toThrow(/aaa.*loan@2022-01-01/)
  expect(await projectAll(world.db, right)).toBe(after)
  expect(await spans(world.asOwner)).toEqual(whole)
})

test('rulings are sealed entries about nobody: they verify, and an export brings them back', async () => {
  expect((await rulings(world.asOwner)).map((r) => [r.seq, r.person, JSON.parse(r.body)])).toEqual([
    [1, null, { editions: editionsOf(toy), was: {} }],
    [2, null, { editions: editionsOf(right), was: { 'loan@2022-01-01': 'aaa' } }],
  ])
  await expect(world.asOwner.query(query(`delete from log.entry where kind = 'ruling'`))).rejects.toThrow('insert-only')
  await expect(world.db.query(query(`select api.rule_editions(2, 'x', '{}')`))).rejects.toThrow('permission denied')
  expect(await verifyDatabase(world.asOwner, [])).toMatchObject({ unsealed: 0, findings: [] })

  const records = await reading(world.asOwner, (tx) => Array.fromAsync(exportRecords(tx)))
  const target = await freshDatabase()
  const [owner, app] = [openPool(target.owner, { size: 2 }), openPool(target.app)]
  const given = async function* () {
    yield* records
  }
  const outcome = await restore(owner, given(), async () => ({ person }) => ({
    cases: [],
    deadlines: [],
    tasks: [],
    person: personRow({ ...someone(), person }, 'east'),
  }))
  expect(outcome).toMatchObject({ is: 'restored', persons: 2 })
  expect(await rulings(owner)).toEqual(await rulings(world.asOwner))
  expect(await ruleEditions(owner, editionsOf(right))).toBeUndefined()
  await projectAll(app, right)
  expect(await spans(owner)).toEqual(await spans(world.asOwner))
  await Promise.all([owner.end(), app.end()])
})

test('an act of before the case was opened stops nobody: the spans catch up, and begin with the case', async () => {
  const early = await loan(['show', '2024-02-27'])
  const pos = await step(right)
  expect((await readSealState(world.db)).pos).toBe(pos)
  expect(await believed(early.case, pos)).toEqual([['asked', '2024-03-01', null]])
})
