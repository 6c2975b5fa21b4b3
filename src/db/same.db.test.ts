import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headOf as head, registeredBy, say as sayIn, toldOf } from '../../test/support/records.ts'
import {
  caseRow,
  entryBy,
  makeWorld,
  type Officer,
  officer,
  openedBy,
  type Subject,
  sql,
  type World,
  write,
} from '../../test/support/world.ts'
import type { CaseId, PersonId } from '../kernel/ids.ts'
import { readCase } from './acts.ts'
import { readCaseFile, readPersonFile } from './files.ts'
import { readSame } from './same.ts'

let world: World
let east: Officer
let west: Officer
let director: Officer
beforeAll(async () => {
  world = await makeWorld()
  east = await officer(world, 'chief', 'east')
  west = await officer(world, 'chief', 'west')
  director = await officer(world, 'director', 'province')
})
afterAll(() => world.end())

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never

const key = () => randomUUID()
const headOf = (person: PersonId) => head(world, person)
const say = (...said: Tail<Parameters<typeof sayIn>>) => sayIn(world, ...said)
const registered = (by: Officer) => registeredBy(world, by)
const first = (...persons: PersonId[]): PersonId => persons.toSorted()[0] as PersonId // there are some
const groupOf = async (...persons: PersonId[]) => Promise.all(persons.map(async (p) => (await headOf(p)).canonical))

describe('two records of one person', () => {
  test('have the first of them as their canonical one, and are by themselves again when it is undone', async () => {
    const [a, b] = [await openedBy(world.db, east), await openedBy(world.db, east)]
    expect(await say(east, '@same', a.person, b.person)).toBe('done')
    expect(await groupOf(a.person, b.person)).toEqual([first(a.person, b.person), first(a.person, b.person)])
    expect(await say(east, '@apart', b.person, a.person, { cases: {} })).toBe('done')
    expect(await groupOf(a.person, b.person)).toEqual([null, null])
    expect((await headOf(a.person)).family).toBe(first(a.person, b.person))
  })

  test('three make one person, and cutting one link leaves the other', async () => {
    const [a, b, c] = [await registered(east), await registered(east), await registered(east)]
    expect(await say(east, '@same', a.person, b.person)).toBe('done')
    expect(await say(east, '@same', c.person, b.person)).toBe('done')
    expect(new Set(await groupOf(a.person, b.person, c.person))).toEqual(new Set([first(a.person, b.person, c.person)]))
    expect(await say(east, '@apart', a.person, b.person)).toBe('done')
    expect(await groupOf(a.person, b.person, c.person)).toEqual([null, first(b.person, c.person), first(b.person, c.person)])
  })

  test('are decided about with all cases of both', async () => {
    const [a, b] = [await openedBy(world.db, east), await openedBy(world.db, west)]
    expect(await say(east, '@same-asked', a.person, b.person)).toBe('no right')
    await toldOf(world, east, b.person)
    expect(await say(east, '@same-asked', a.person, b.person)).toBe('done')
    expect(await say(west, '@same', b.person, a.person)).toBe('done')
    const read = await readCase(world.db, { session: east.session, key: key(), case: a.case })
    expect(read?.cases.map((c) => [c.case, c.seen])).toEqual(
      [
        [a.case, true],
        [b.case, false],
      ].toSorted(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
    )
    expect(read?.person?.id).toBe(a.person)
  })
})

describe('whoever reads', () => {
  test('one record reads the whole person as far as it sees its records, and that there are others', async () => {
    const [a, b] = [await openedBy(world.db, east, ['east'], 'Trần A'), await openedBy(world.db, west, ['west'], 'Trần B')]
    await toldOf(world, east, b.person)
    await say(east, '@same-asked', a.person, b.person)
    await say(west, '@same', b.person, a.person)
    const mine = await readPersonFile(world.db, { session: east.session, person: a.person, purpose: 'p' })
    expect(mine).toMatchObject({ person: { id: a.person, name: 'Trần A' }, cases: [{ case: a.case }], same: { seen: [], elsewhere: true } })
    const byTheOther = await readPersonFile(world.db, { session: east.session, person: b.person, purpose: 'p' })
    expect(byTheOther).toMatchObject({ person: { id: a.person } })
    expect(JSON.stringify(byTheOther)).not.toContain('Trần B')
    const all = await readPersonFile(world.db, { session: director.session, person: b.person, purpose: 'p' })
    expect(all).toMatchObject({
      person: { id: b.person, name: 'Trần B' },
      same: { seen: [{ person: a.person, name: 'Trần A' }], elsewhere: false },
    })
    expect(typeof all === 'object' && all.cases.map((c) => c.case).toSorted()).toEqual([a.case, b.case].toSorted())
    expect(await readCaseFile(world.db, { session: east.session, case: b.case, purpose: 'p' })).toBe('not found')
  })
})

describe('a case opened meanwhile', () => {
  test('is laid to the record it belongs to, stays where it lies in the log, and is written there', async () => {
    const [a, b] = [await openedBy(world.db, east), await openedBy(world.db, west)]
    const meanwhile: Subject = { person: a.person, case: randomUUID() as CaseId }
    await toldOf(world, east, b.person)
    await say(east, '@same-asked', a.person, b.person)
    await say(west, '@same', b.person, a.person)
    const opening = entryBy(east, meanwhile, { name: 'open' })
    expect(
      (
        await write(world.db, east, meanwhile, {
          version: (await headOf(a.person)).version,
          made: [opening],
          rows: { cases: [caseRow(meanwhile, ['east'])] },
        })
      ).outcome,
    ).toBe('done')
    const view = await readSame(world.db, { session: east.session, one: a.person, other: b.person })
    expect(view?.meanwhile).toMatchObject([{ case: meanwhile.case, seen: true, may: [a.person, b.person] }])
    // Who does not see the other record may not hand it over.
    expect(await say(east, '@apart', a.person, b.person, { cases: { [meanwhile.case]: b.person } })).toBe('no right')
    expect(await say(director, '@apart', a.person, b.person, { cases: { [meanwhile.case]: b.person } })).toBe('done')
    const [row] = await sql(world.owner, 'select person, record from now."case" where "case" = $1', [meanwhile.case])
    expect(row).toEqual({ person: b.person, record: a.person })
    // It goes on where it lies, and reads with the person it is of.
    const read = await readCase(world.db, { session: east.session, key: key(), case: meanwhile.case })
    expect(read?.person).toMatchObject({ id: a.person })
    expect(read?.cases.map((c) => c.case).toSorted()).toEqual([b.case, meanwhile.case].toSorted())
    const next = entryBy(east, meanwhile, { name: 'next', seq: 2 })
    expect(
      (
        await write(world.db, east, meanwhile, {
          version: read?.person?.version ?? 0,
          made: [next],
          rows: { cases: [caseRow(meanwhile, ['east'], 2)] },
        })
      ).outcome,
    ).toBe('done')
    const file = await readPersonFile(world.db, { session: director.session, person: a.person, purpose: 'p' })
    expect(typeof file === 'object' && file.cases.map((c) => c.case)).toEqual([a.case])
    const other = await readPersonFile(world.db, { session: director.session, person: b.person, purpose: 'p' })
    expect(typeof other === 'object' && other.cases.map((c) => [c.case, c.entries.length]).toSorted()).toEqual(
      [
        [b.case, 1],
        [meanwhile.case, 2],
      ].toSorted(),
    )
  })
})

test('who is whom follows from the log: made anew it is the same, and a row that says otherwise is told', async () => {
  const rows = () =>
    sql(
      world.owner,
      `select json_build_object('pairs', (select json_agg(p order by p.low, p.high) from now.same_pair p),
        'people', (select json_agg(json_build_object('p', p.person, 'c', p.canonical, 'f', p.family) order by p.person) from now.person p),
        'cases', (select json_agg(json_build_object('c', c."case", 'p', c.person, 'r', c.record) order by c."case") from now."case" c)) as all`,
    )
  const differences = () => sql(world.owner, 'select what from api.same_differences()')
  const before = await rows()
  expect(await differences()).toEqual([])
  await sql(
    world.owner,
    `update now.person set canonical = null, family = null; update now."case" set person = record, record = null where record is not null;
     delete from now.same_pair`,
  )
  expect((await differences()).length).toBeGreaterThan(0)
  await sql(world.owner, 'select api.rebuild_same()')
  expect(await rows()).toEqual(before)
  expect(await differences()).toEqual([])
})

describe('one writer', () => {
  test('of any record moves the heads of all that were ever joined', async () => {
    const [a, b] = [await openedBy(world.db, east), await openedBy(world.db, east)]
    await say(east, '@same', a.person, b.person)
    const before = [await headOf(a.person), await headOf(b.person)]
    const next = entryBy(east, a, { name: 'next', seq: 2 })
    expect(
      (await write(world.db, east, a, { version: before[0]?.version ?? 0, made: [next], rows: { cases: [caseRow(a, ['east'], 2)] } }))
        .outcome,
    ).toBe('done')
    expect((await headOf(b.person)).version).toBe((before[1]?.version ?? 0) + 1)
    const late = entryBy(east, b, { name: 'next', seq: 2 })
    expect(
      (await write(world.db, east, b, { version: before[1]?.version ?? 0, made: [late], rows: { cases: [caseRow(b, ['east'], 2)] } }))
        .outcome,
    ).toBe('stale')
  })

  test('of many at once: each turn is taken once, and nobody waits for each other for ever', async () => {
    const [a, b, c] = [await openedBy(world.db, east), await openedBy(world.db, east), await openedBy(world.db, east)]
    await say(east, '@same', a.person, b.person)
    const read = { a: (await headOf(a.person)).version, b: (await headOf(b.person)).version, c: (await headOf(c.person)).version }
    const act = (of: Subject, version: number) =>
      write(world.db, east, of, {
        version,
        made: [entryBy(east, of, { name: 'next', seq: 2 })],
        rows: { cases: [caseRow(of, ['east'], 2)] },
      }).then((w) => w.outcome)
    const outcomes = await Promise.all([
      act(a, read.a),
      act(b, read.b),
      act(a, read.a),
      act(b, read.b),
      say(east, '@same', c.person, a.person, { read: { on: read.c, other: read.a } }),
      say(east, '@same', b.person, c.person, { read: { on: read.b, other: read.c } }),
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'stale', 'stale', 'stale', 'stale', 'stale'])
  })
})
