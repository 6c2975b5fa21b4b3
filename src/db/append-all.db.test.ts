import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  personRow,
  registering,
  type Subject,
  someone,
  sql,
  type World,
  write,
} from '../../test/support/world.ts'
import { type AppendingOne, appendAll, readAll } from './acts.ts'

let world: World
let east: Officer
let west: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
})
afterAll(() => world.end())

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

type Made = ReturnType<typeof entryBy>
const one = (
  of: Subject,
  version: number,
  made: readonly Made[],
  rows: Partial<AppendingOne['rows']>,
  key = randomUUID(),
): AppendingOne => ({
  key,
  request: hash(key),
  person: of.person,
  version,
  entries: made.map((m) => m.entry),
  words: made.flatMap((m) => m.words),
  rows: { cases: [], deadlines: [], tasks: [], ...rows },
  answer: { about: of.person },
})
const opening = (of: Subject, by: Officer, name = 'Lê Văn Mới', number: string | null = null): AppendingOne =>
  one(of, 0, [registering(by, of, { name: ['name', name] }), entryBy(by, of)], {
    cases: [caseRow(of, [by.unit])],
    person: personRow(of, by.unit, name, number),
  })
const going = (of: Subject, by: Officer, version = 1): AppendingOne =>
  one(of, version, [entryBy(by, of, { seq: version + 1 })], { cases: [caseRow(of, [by.unit], version + 1)] })

const outcomes = async (all: readonly AppendingOne[], by = east) =>
  (await appendAll(world.db, by.session, all)).map(({ outcome }) => outcome)

test('of many who are written together each meets its own fate, and the log and the rows are as if they had come one by one', async () => {
  const [known, moved, foreign, sent] = [
    await openedBy(world.db, east),
    await openedBy(world.db, east),
    await openedBy(world.db, west),
    someone(),
  ]
  const again = opening(sent, east)
  expect(await outcomes([again])).toEqual(['done'])
  expect(await write(world.db, east, moved, { version: 1, made: [entryBy(east, moved, { seq: 2 })] })).toMatchObject({ outcome: 'done' })
  const [fresh, twin, late] = [someone(), someone(), someone()]
  const all = [
    opening(fresh, east, 'Lê Văn Mới', '031090000007'),
    going(known, east),
    going(moved, east),
    going(foreign, east),
    again,
    { ...opening(twin, east), key: again.key },
    opening(late, east, 'Lê Văn Sau', '031090000007'),
  ]
  // Of two with one number the one with the lower id comes first.
  const [first, second] = fresh.person < late.person ? ['done', 'stale'] : ['stale', 'done']
  const before = await sql(world.owner, 'select id from log.entry')
  expect(await outcomes(all)).toEqual([first, 'done', 'stale', 'no right', 'replayed', 'key reused', second])
  const added = await sql(
    world.owner,
    'select person, array_agg(kind order by kind) as kinds from log.entry where not id = any($1) group by person',
    [before.map(({ id }) => id)],
  )
  const registered = first === 'done' ? fresh : late
  expect(new Map(added.map(({ person, kinds }) => [person, kinds]))).toEqual(
    new Map<unknown, unknown>([
      [registered.person, '{act,identity}'],
      [known.person, '{act}'],
    ]),
  )
  const seen = await sql(world.owner, `select person from log.access where what = 'act' and person = any($1)`, [
    [registered.person, known.person, moved.person, foreign.person, twin.person],
  ])
  expect(seen.map(({ person }) => person).sort(), 'one record of access a person and append').toEqual(
    [registered.person, known.person, known.person, moved.person, moved.person, foreign.person].sort(),
  )
  // What met its fate may be sent again under its key.
  expect(await outcomes([going(moved, east, 2)])).toEqual(['done'])
})

test('many are read together as each of them alone, in their order', async () => {
  const [a, b, hidden] = [await openedBy(world.db, east), await openedBy(world.db, east), await openedBy(world.db, west)]
  const views = await readAll(world.db, east.session, [
    { key: randomUUID(), case: b.case },
    { key: randomUUID(), case: hidden.case },
    { key: randomUUID(), person: a.person },
    { key: randomUUID(), person: hidden.person },
  ])
  expect(views?.map((v) => [v.person?.id, v.cases.map((c) => c.case)])).toEqual([
    [b.person, [b.case]],
    [undefined, []],
    [a.person, [a.case]],
    [undefined, []],
  ])
})

test('a name that many bear is known once, and everybody who bears it is found by it', async () => {
  const of = Array.from({ length: 12 }, someone)
  const names = ['Hoàng Thị Hòa', 'Hoàng Thị Hoà', 'Phạm Văn Ba']
  expect(await outcomes(of.map((s, i) => opening(s, east, names[i % 3])))).toEqual(of.map(() => 'done'))
  const bearers = await sql(
    world.owner,
    `select m.key, count(distinct b.person)::int as n from now.name m join now.bearer b on b.name = m.no
     where b.person = any($1) group by m.key order by m.key`,
    [of.map((s) => s.person)],
  )
  expect(bearers).toEqual([
    { key: 'hoang thi hoa', n: 8 },
    { key: 'pham van ba', n: 4 },
  ])
})

test('an entry of one person moves no case of another who is written with them, and then nobody is written', async () => {
  const [of, other] = [someone(), await openedBy(world.db, east)]
  const stray = { ...going(other, east), rows: { cases: [caseRow(of, ['east'])], deadlines: [], tasks: [] } }
  await expect(outcomes([opening(of, east), stray])).rejects.toThrow('no entry moves this case')
  expect(await sql(world.owner, 'select 1 from log.entry where person = $1', [of.person])).toEqual([])
})
