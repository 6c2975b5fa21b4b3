import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type Officer, officer, openedBy, type Subject, sql, unitId, type World } from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import { type Counted, countPlans, readPlanPeople } from './plans.ts'

let world: World
let east: Officer
let west: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
})
afterAll(() => world.end())

type Stretch = readonly [state: string, from: string, until: string | null, ...units: readonly string[]]

/** Spans of a case as the projector puts them, of a measure that no other test counts. */
const spansOf = (measure: string, of: Subject, ...stretches: readonly Stretch[]) =>
  sql(
    world.owner,
    `insert into spans.span (known_from, person, "case", measure, route, state, units, valid_from, valid_to, been)
     select 1, $1, $2, $3, 'r', s ->> 0, array(select jsonb_array_elements_text(s #> '{3}')), (s ->> 1)::date, (s ->> 2)::date,
       array(select jsonb_array_elements_text(s #> '{4}'))
     from jsonb_array_elements($4::jsonb) s`,
    [
      of.person,
      of.case,
      measure,
      JSON.stringify(
        stretches.map(([state, from, until, ...units], n) => [state, from, until, units, stretches.slice(0, n).map(([before]) => before)]),
      ),
    ],
  )

const someCase = (): Subject => ({ person: randomUUID(), case: randomUUID() }) as Subject // fresh ids
const year = (measure: string, more: Partial<Counted> = {}): Counted => ({
  kind: 'flow',
  measure,
  states: ['running'],
  from: day('2024-01-01'),
  until: day('2024-12-31'),
  ...more,
})

test('an episode is counted in the year in which it first began, not when it goes on after a stop', async () => {
  await spansOf('first', someCase(), ['decided', '2023-12-20', '2024-01-01', 'east'], ['running', '2024-01-01', null, 'east'])
  await spansOf('first', someCase(), ['running', '2024-12-31', null, 'east'])
  await spansOf('first', someCase(), ['running', '2025-01-01', null, 'east'])
  await spansOf('first', someCase(), ['decided', '2024-05-01', null, 'east'])
  await spansOf(
    'first',
    someCase(),
    ['running', '2023-11-01', '2024-02-01', 'east'],
    ['violated', '2024-02-01', '2024-02-20', 'east'],
    ['running', '2024-02-20', null, 'east'],
  )
  expect(await countPlans(world.db, year('first'))).toEqual([{ home: 'east', sex: null, persons: 2, episodes: 2 }])
})

test('persons are different people, episodes are how often they began', async () => {
  const [once, again] = [someCase(), someCase()]
  await spansOf('twice', once, ['running', '2024-02-01', '2024-04-01', 'east'])
  await spansOf('twice', { ...again, person: once.person }, ['running', '2024-08-01', null, 'east'])
  expect(await countPlans(world.db, year('twice'))).toEqual([{ home: 'east', sex: null, persons: 1, episodes: 2 }])
})

test('a case counts for the unit among those asked about that it names, last if it named two, and for none if it names none', async () => {
  await spansOf('among', someCase(), ['running', '2024-02-01', null, 'east', 'clinic'])
  await spansOf('among', someCase(), ['running', '2024-03-01', '2024-04-01', 'east'], ['running', '2024-04-01', null, 'east', 'clinic'])
  await spansOf('among', someCase(), ['running', '2024-05-01', null, 'west'])
  const counts = await countPlans(world.db, year('among', { homes: { [unitId('clinic')]: 'A', [unitId('province')]: 'B' } }))
  expect(counts.toSorted((a, b) => a.persons - b.persons)).toEqual([
    { home: null, sex: null, persons: 1, episodes: 1 },
    { home: 'A', sex: null, persons: 2, episodes: 2 },
  ])
})

test('a case is of a territory by any unit that it names, in whatever place and wherever the others lie', async () => {
  const others = ['a', 'b', 'c', 'd', 'e']
  await sql(world.owner, 'insert into spans.territory (unit, territory) select each, each from unnest($1::text[]) each', [others])
  for (let before = 0; before < 6; before += 1)
    await spansOf('around', someCase(), ['running', '2024-02-01', null, ...others.slice(0, before), 'west'])
  await spansOf('around', someCase(), ['running', '2024-02-01', null, ...others])
  const counts = await countPlans(world.db, year('around', { homes: { [unitId('clinic')]: 'A' }, around: [unitId('west')] }))
  expect(counts).toEqual([{ home: null, sex: null, persons: 6, episodes: 6 }])
})

test('a unit that came to lie elsewhere finds what named it before and after', async () => {
  const [{ parent } = {}] = await sql(world.owner, `select parent from units.unit where id = 'west'`)
  await spansOf('elsewhere', someCase(), ['running', '2024-02-01', null, 'nobody-knew-it'])
  await sql(
    world.owner,
    `insert into units.unit (id, code, kind, name, parent, valid_from) values ('nobody-knew-it', '9', 'commune', 'Xã', $1, '2024-01-01')`,
    [parent],
  )
  await spansOf('elsewhere', someCase(), ['running', '2024-02-01', null, 'west', 'nobody-knew-it'])
  const counts = await countPlans(world.db, year('elsewhere', { around: [unitId('nobody-knew-it')] }))
  expect(counts.reduce((all, c) => all + c.persons, 0)).toBe(2)
})

test('a stock is who is there at the end of the last day', async () => {
  await spansOf('stock', someCase(), ['running', '2023-02-01', '2024-12-31', 'east'])
  await spansOf('stock', someCase(), ['running', '2023-02-01', '2025-01-01', 'east'])
  expect(await countPlans(world.db, year('stock', { kind: 'stock' }))).toEqual([{ home: 'east', sex: null, persons: 1, episodes: 1 }])
})

test('a figure opens to the people of the session’s own units, and says how many others there are', async () => {
  const [mine, theirs] = [await openedBy(world.db, east), await openedBy(world.db, west)]
  await spansOf('opened', mine, ['running', '2024-02-01', null, 'east', 'clinic'])
  await spansOf('opened', theirs, ['running', '2024-03-01', null, 'west', 'clinic'])
  await spansOf('opened', someCase(), ['running', '2024-03-01', null, 'west'])
  const homes = { [unitId('clinic')]: 'A' }
  const open = (home: string | null, outside = false) =>
    readPlanPeople(world.db, east.session, { ...year('opened', { homes }), slots: [{ home }], outside, purpose: 'plan' })
  expect(await open('A')).toEqual({
    people: [{ person: mine.person, case: mine.case, name: 'Nguyễn Văn A', birth: '1990', home: 'A', from: '2024-02-01', until: null }],
    hidden: 1,
  })
  expect(await open(null)).toEqual({ people: [], hidden: 1 })
  expect(await open('A', true)).toEqual({ people: [], hidden: 0 })
  const seen = await sql(
    world.owner,
    `select detail::json -> 'shown' as shown from log.access where account = $1 and what = 'figure opened'`,
    [east.account],
  )
  expect(seen.map((s) => s['shown'])).toContainEqual([mine.person])
})

test('a case stands under the unit that had it by the day asked about, not under one it came to later', async () => {
  const homes = { [unitId('clinic')]: 'A', [unitId('school')]: 'B' }
  await spansOf(
    'later',
    someCase(),
    ['running', '2024-02-01', '2024-09-01', 'east', 'clinic'],
    ['running', '2024-09-01', null, 'east', 'school'],
  )
  const home = async (until: string) => (await countPlans(world.db, year('later', { homes, until: day(until) }))).map((c) => c.home)
  expect([await home('2024-06-30'), await home('2024-12-31')]).toEqual([['A'], ['B']])
})

test('of two units of a plan in one case, the one that came to it later has it', async () => {
  const homes = { [unitId('clinic')]: 'held', [unitId('school')]: 'received' }
  await spansOf('two', someCase(), ['running', '2024-02-01', null, 'east', 'clinic', 'school'])
  expect((await countPlans(world.db, year('two', { homes }))).map((c) => c.home)).toEqual(['received'])
})

test('women and men are counted apart by what their spans say', async () => {
  await spansOf('sexes', someCase(), ['running', '2024-02-01', null, 'east'])
  await sql(world.owner, `update spans.span set sex = 'female' where measure = 'sexes'`)
  await spansOf('sexes', someCase(), ['running', '2024-02-01', null, 'east'])
  const sexes = (await countPlans(world.db, year('sexes', { bySex: true }))).map((c) => c.sex)
  expect(sexes.toSorted()).toEqual(['female', null])
})

test('with a seat a case counts from the day on which that seat has a unit, and for that unit', async () => {
  const held = someCase()
  await spansOf('seat', held, ['running', '2023-12-20', '2024-03-01', 'east'], ['running', '2024-03-01', null, 'east', 'clinic'])
  await spansOf('seat', someCase(), ['running', '2024-02-01', null, 'school'])
  await sql(world.owner, `update spans.span set seats = '{"held": "clinic"}' where "case" = $1 and valid_from = '2024-03-01'`, [held.case])
  const homes = { [unitId('clinic')]: 'A', [unitId('east')]: 'B', [unitId('school')]: 'C' }
  const counted = async (until: string) =>
    (await countPlans(world.db, year('seat', { seat: 'held', homes, until: day(until) }))).map((c) => c.home)
  expect([await counted('2024-02-29'), await counted('2024-12-31')]).toEqual([[], ['A']])
})
