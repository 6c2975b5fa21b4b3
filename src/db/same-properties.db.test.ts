import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { headOf, registeredBy, say } from '../../test/support/records.ts'
import { caseRow, entryBy, makeWorld, type Officer, officer, personRow, sql, type World, write } from '../../test/support/world.ts'
import { type Day, day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import { done } from '../kernel/refusal.ts'
import { byNumber } from '../people/query.ts'
import { exportRecords } from './export.ts'
import { readPersonFile } from './files.ts'
import { readInstallation } from './installation.ts'
import { findPeople } from './people.ts'
import { countPlans } from './plans.ts'
import { openPool, type Pool } from './pool.ts'
import { type ProjectUnder, projectOnce, readProjected } from './projector.ts'
import { reading } from './read-log.ts'
import { compareNow, type Derive } from './rebuild.ts'
import { restore } from './restore.ts'
import { readSame } from './same.ts'
import { sealOnce } from './seal.ts'
import { verifyDatabase } from './verify.ts'

let world: World
let chief: Officer
beforeAll(async () => {
  world = await makeWorld()
  chief = await officer(world, 'chief', 'east')
})
afterAll(() => world.end())

const BEGAN: Day = day('2026-01-05')

/** Every case runs in the east since the same day; its measure is the one its first entry names, so that each run counts its own. */
const project: ProjectUnder = () =>
  done(({ entries }) =>
    entries
      .filter((e) => e.seq === 1)
      .map((e) => ({
        case: e.case,
        measure: String(e.body.says['measure']),
        route: 'r',
        state: 'running',
        units: ['east' as UnitId],
        from: BEGAN,
        until: null,
      })),
  )

/** The same rows as `write` was given, from the log alone. */
const derive: Derive = ({ person, entries }) => ({
  person: personRow({ person, case: '' as CaseId }, 'east'), // the case is not asked
  cases: [...new Set(entries.map((e) => e.case))].map((id) =>
    caseRow({ person, case: id }, ['east'], entries.filter((e) => e.case === id).length),
  ),
  deadlines: [],
  tasks: [],
})

const projectAll = async (pool: Pool): Promise<number> => {
  while (await projectOnce(pool, project)) {}
  return (await readProjected(pool)).pos
}
const sealed = async (): Promise<number> => {
  const installation = await readInstallation(world.db)
  if (!installation) throw new Error('the world was founded')
  await sealOnce(world.db, world.key, installation)
  return projectAll(world.db)
}
const counted = async (pool: Pool, measure: string, known?: number) => {
  const counts = await countPlans(pool, { kind: 'stock', measure, from: BEGAN, until: BEGAN, known })
  return counts.reduce((sum, c) => sum + c.persons, 0)
}

type Act = { readonly does: 'join' | 'cut' | 'open'; readonly a: number; readonly b: number; readonly moves: boolean }
const RECORDS = 4
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    does: fc.constantFrom('join', 'join', 'cut', 'open'),
    a: fc.nat(RECORDS - 1),
    b: fc.nat(RECORDS - 1),
    moves: fc.boolean(),
  }),
  { minLength: 4, maxLength: 10 },
)

/** The same, by hand: links, to whom each case belongs, and when both came to be. */
type Link = { readonly low: PersonId; readonly high: PersonId; readonly since: number }
type Naive = { links: readonly Link[]; readonly owner: Map<CaseId, PersonId>; readonly opened: Map<CaseId, number>; time: number }

const group = ({ links }: Pick<Naive, 'links'>, of: PersonId): ReadonlySet<PersonId> => {
  const found = new Set([of])
  for (const p of found) for (const l of links) if (l.low === p || l.high === p) found.add(l.low === p ? l.high : l.low)
  return found
}
const firstOf = (persons: Iterable<PersonId>): PersonId => [...persons].toSorted()[0] as PersonId // a group has its own record
const persons = (n: Naive): number => new Set([...n.owner.values()].map((p) => firstOf(group(n, p)))).size

/** Twelve digits of nobody else. */
let given = 31_090_000_000
const ownNumber = (): string => {
  given += 1
  return `0${given}`
}

/** Who is found by the number of a record: every hit stands for one person. */
const found = async (number: string) => (await findPeople(world.db, chief.session, byNumber(number)))?.hits.map((h) => h.person) ?? []

const play = async (list: readonly Act[]) => {
  const measure = `m-${randomUUID()}`
  const records: PersonId[] = []
  const numbers = new Map<PersonId, string>()
  for (let i = 0; i < RECORDS; i += 1) {
    const number = ownNumber()
    const { person } = await registeredBy(world, chief, undefined, number)
    records.push(person)
    numbers.set(person, number)
  }
  const naive: Naive = { links: [], owner: new Map(), opened: new Map(), time: 0 }
  const figures: { pos: number; persons: number }[] = []
  const open = async (person: PersonId) => {
    const of = { person, case: randomUUID() as CaseId }
    const { version } = await headOf(world, person)
    const made = [entryBy(chief, of, { name: 'open', body: { measure } })]
    expect(await write(world.db, chief, of, { version, made, rows: { cases: [caseRow(of, ['east'])] } })).toMatchObject({ outcome: 'done' })
    naive.owner.set(of.case, person)
    naive.opened.set(of.case, naive.time)
  }
  const cut = async (link: Link, moves: boolean) => {
    const read = await readSame(world.db, { session: chief.session, one: link.low, other: link.high })
    const members = group(naive, link.low)
    const asked = [...naive.owner].filter(([id, p]) => members.has(p) && (naive.opened.get(id) ?? 0) > link.since).map(([id]) => id)
    expect(read?.meanwhile.map((m) => m.case).toSorted()).toEqual(asked.toSorted())
    const answers = Object.fromEntries((read?.meanwhile ?? []).map((m) => [m.case, (moves ? m.may[1] : undefined) ?? m.may[0]]))
    expect(await say(world, chief, '@apart', link.low, link.high, { cases: answers })).toBe('done')
    naive.links = naive.links.filter((l) => l !== link)
    for (const [id, p] of Object.entries(answers)) naive.owner.set(id as CaseId, p) // keys of `answers` are cases
  }
  for (const person of records.slice(0, 2)) await open(person)
  figures.push({ pos: await sealed(), persons: 2 })
  for (const { does, a, b, moves } of list) {
    naive.time += 1
    const [one, other] = [records[a], records[b]]
    if (!one || !other) throw new Error('indices are below the number of records')
    if (does === 'open') await open(one)
    if (does === 'join' && !group(naive, one).has(other)) {
      expect(await say(world, chief, '@same', one, other)).toBe('done')
      naive.links = [...naive.links, { low: firstOf([one, other]), high: one < other ? other : one, since: naive.time }]
    }
    const link = naive.links[(a + b) % Math.max(1, naive.links.length)]
    if (does === 'cut' && link) await cut(link, moves)
    figures.push({ pos: await sealed(), persons: persons(naive) })
  }
  return { measure, records, numbers, naive, figures, cut }
}

const fileOf = async (person: PersonId) => {
  const file = await readPersonFile(world.db, { session: chief.session, person, purpose: 'p' })
  if (typeof file === 'string') throw new Error(file)
  return file
}

test('property: figures as of any position count the persons that the log had made by then, and so do pages and searches', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { measure, records, numbers, naive, figures } = await play(list)
      for (const { pos, persons: expected } of figures) expect(await counted(world.db, measure, pos)).toBe(expected)
      expect(await counted(world.db, measure)).toBe(persons(naive))
      for (const person of records) {
        const members = group(naive, person)
        expect((await headOf(world, person)).canonical ?? person).toBe(firstOf(members))
        const hits = await found(numbers.get(person) ?? '')
        expect(hits).toHaveLength(1)
        expect([...members]).toContain(hits[0])
        const cases = [...naive.owner].filter(([, owner]) => members.has(owner)).map(([id]) => id)
        const file = await fileOf(person)
        expect(file.person.id).toBe(person)
        expect(file.cases.map((c) => c.case).toSorted()).toEqual(cases.toSorted())
        expect(file.same?.seen.map((s) => s.person) ?? []).toEqual([...members].filter((m) => m !== person).toSorted())
      }
      expect(await sql(world.owner, 'select * from api.same_differences()')).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('property: joined and separated again is never joined, for all that is read now', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const { measure, records, numbers, naive, cut } = await play(list)
      while (naive.links[0]) await cut(naive.links[0], false)
      await sealed()
      expect(await counted(world.db, measure)).toBe(new Set(naive.owner.values()).size)
      for (const person of records) {
        const file = await fileOf(person)
        expect(file.same).toBeNull()
        expect(file.subjects).toEqual({})
        expect(file.cases.map((c) => c.case).toSorted()).toEqual(
          [...naive.owner]
            .filter(([, owner]) => owner === person)
            .map(([id]) => id)
            .toSorted(),
        )
        expect((await headOf(world, person)).canonical).toBeNull()
        expect(await found(numbers.get(person) ?? '')).toEqual([person])
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('an export carries who was whom at every position', async () => {
  const act = (does: Act['does'], a = 0, b = 1, moves = false): Act => ({ does, a, b, moves })
  const lived = await play([act('join'), act('open', 0), act('open', 2), act('join', 1, 2), act('cut', 0, 0, true)])
  expect(lived.figures.map((f) => f.persons)).toEqual([2, 1, 1, 2, 1, 2])
  const other = await freshDatabase()
  const owner = openPool(other.owner, { size: 2 })
  const app = openPool(other.app, { size: 2 })
  try {
    const records = await reading(world.asOwner, (tx) => Array.fromAsync(exportRecords(tx)))
    const restored = await restore(
      owner,
      (async function* () {
        yield* records
      })(),
      async () => derive,
    )
    expect(restored).toMatchObject({ is: 'restored' })
    expect(await reading(owner, (tx) => Array.fromAsync(compareNow(tx, derive)))).toEqual([])
    expect(await verifyDatabase(owner, [])).toMatchObject({ findings: [] })
    await projectAll(app)
    for (const { pos, persons: expected } of lived.figures) expect(await counted(app, lived.measure, pos)).toBe(expected)
    const laid = 'select "case", person, record from now."case" where record is not null order by "case"'
    expect(await sql(other.owner, laid)).toEqual(await sql(world.owner, laid))
  } finally {
    await app.end()
    await owner.end()
  }
}, 60_000)
