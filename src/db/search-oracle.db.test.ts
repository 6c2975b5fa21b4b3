import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, signIn, sql, unitId, type World } from '../../test/support/world.ts'
import { day } from '../kernel/day.ts'
import type { AccountId, PersonId } from '../kernel/ids.ts'
import { nameKey } from '../people/names.ts'
import { readQuery } from '../people/query.ts'
import { createAccountAsOwner } from './accounts.ts'
import { type FoundPeople, findPeople } from './people.ts'

/** Who may see whom, said a second time and as plainly as it can be: by lists, without the database. */
const UNITS = ['province', 'east', 'west', 'clinic', 'old-east', 'school'] as const
type Unit = (typeof UNITS)[number]
const above: Readonly<Partial<Record<Unit, Unit>>> = {
  east: 'province',
  west: 'province',
  clinic: 'province',
  'old-east': 'province',
  school: 'east',
}
const tookOver: Readonly<Partial<Record<Unit, Unit>>> = { 'old-east': 'east' }
const OFFICES = {
  chief: { words: ['name', 'note', 'identity'], below: false },
  nurse: { words: ['name', 'note', 'clinical', 'hiv'], below: false },
  typist: { words: ['name'], below: false },
  director: { words: ['name'], below: true },
  administrator: { words: [], below: false },
} as const satisfies Readonly<Record<string, { readonly words: readonly string[]; readonly below: boolean }>>
type Office = keyof typeof OFFICES
const PERIODS = { past: ['2021-01-01', '2022-01-01'], now: ['2021-01-01', null], future: ['2990-01-01', null] } as const

type Holding = { readonly office: Office; readonly unit: Unit; readonly period: keyof typeof PERIODS }
type Someone = {
  readonly name: string
  readonly alias: string | undefined
  readonly birth: string
  readonly number: string | null
  readonly unit: Unit
  readonly cases: readonly (readonly Unit[])[]
}
type Person = Someone & { readonly id: PersonId }

const reachesUnit = ({ office, unit }: Holding, target: Unit): boolean => {
  if (target === unit || tookOver[target] === unit) return true
  if (!OFFICES[office].below) return false
  const heir = tookOver[target]
  const up = above[target]
  return (
    (up !== undefined && reachesUnit({ office, unit, period: 'now' }, up)) ||
    (heir !== undefined && reachesUnit({ office, unit, period: 'now' }, heir))
  )
}
/** By one class of words, or by any. */
const maySee = (holdings: readonly Holding[], p: Someone, word?: string): boolean =>
  holdings.some((h) => {
    const words: readonly string[] = OFFICES[h.office].words
    const reads = word === undefined ? words.length > 0 : words.includes(word)
    return h.period === 'now' && reads && [p.unit, ...p.cases.flat()].some((u) => reachesUnit(h, u))
  })

/** Other units answer nobody who sees no person of any unit. */
const seesAnybody = (holdings: readonly Holding[]): boolean =>
  holdings.some((h) => h.period === 'now' && OFFICES[h.office].words.length > 0)

/** Names whose syllables begin differently and lie more than a slip apart, so that what matches is plain. */
const NAMES = ['Trương Quỳnh', 'Bạch Đoan', 'Khổng Lương', 'Phùng Vĩnh', 'Nghiêm Xuyến', 'Giàng Sủa'] as const
const NUMBERS = ['031090000101', '031090000202', '079185000303', '123456789', 'B1234567', null] as const
const unit = fc.constantFrom(...UNITS)
const someone: fc.Arbitrary<Someone> = fc.record({
  name: fc.constantFrom(...NAMES),
  alias: fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
  birth: fc.constantFrom('1985', '1990-05-01'),
  number: fc.constantFrom(...NUMBERS),
  unit,
  cases: fc.array(fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
})
const holding: fc.Arbitrary<Holding> = fc.record({
  office: fc.constantFrom<Office>('chief', 'nurse', 'typist', 'director', 'administrator'),
  unit: fc.constantFrom<Unit>('province', 'east', 'west', 'clinic'),
  period: fc.constantFrom<keyof typeof PERIODS>('now', 'now', 'now', 'past', 'future'),
})
const scene = fc.record({
  people: fc.array(someone, { minLength: 1, maxLength: 12 }),
  holdings: fc.uniqueArray(holding, { minLength: 1, maxLength: 2, selector: (h) => `${h.office} ${h.unit}` }),
})

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.end())

const write = (name: string, text: string, given: unknown) =>
  world.asOwner.query({ name, text, values: given === undefined ? [] : [JSON.stringify(given)] })

const settle = async (people: readonly Someone[]): Promise<readonly Person[]> => {
  for (const table of ['case', 'person_name', 'person_number', 'person'])
    await write(`gone_${table}`, `delete from now."${table}"`, undefined)
  const settled = people.map((p) => ({ ...p, id: randomUUID() as PersonId })) // a fresh uuid
  await write('heads', `insert into now.person_head (person, version) select id, 1 from json_to_recordset($1) as g(id uuid)`, settled)
  await write(
    'people',
    `insert into now.person (person, name, name_key, birth, sex, number, unit)
    select g.id, g.name, g.key, g.birth, 'male', g.number, g.unit
    from json_to_recordset($1) as g(id uuid, name text, key text, birth text, number text, unit text)`,
    settled.map((p) => ({ ...p, key: nameKey(p.name) })),
  )
  await write(
    'names',
    `insert into now.person_name (person, name, name_key, alias)
    select g.id, g.name, g.key, g.alias from json_to_recordset($1) as g(id uuid, name text, key text, alias boolean)`,
    settled.flatMap(({ id, name, alias }) => [
      { id, name, key: nameKey(name), alias: false },
      ...(alias && alias !== name ? [{ id, name: alias, key: nameKey(alias), alias: true }] : []),
    ]),
  )
  await write(
    'numbers',
    `insert into now.person_number (person, kind, number)
    select g.id, 'personal-id', g.number from json_to_recordset($1) as g(id uuid, number text) where g.number is not null`,
    settled,
  )
  await write(
    'cases',
    `insert into now."case" (
      "case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, irregular, lost, seq, facts, tasks, awaits)
    select gen_random_uuid(), g.id, 'm', 'r', 's', 'open', g.units, g.units[1], '{}', '2026-01-01', false, '{}', 1, '{}', false, false
    from json_to_recordset($1) as g(id uuid, units text[])`,
    settled.flatMap(({ id, cases }) => cases.map((units) => ({ id, units }))),
  )
  return settled
}

const enterAs = async (holdings: readonly Holding[]) => {
  const id = randomUUID() as AccountId // a fresh uuid
  const [first] = holdings
  if (!first) throw new Error('an account holds an office')
  await createAccountAsOwner(world.asOwner, {
    id,
    login: `o${id.slice(0, 12)}`,
    name: 'x',
    passwordHash: 'x',
    office: first.office,
    unit: unitId(first.unit),
    from: day('2021-01-01'),
  })
  await sql(world.owner, 'delete from signin.office_holding where account = $1', [id])
  for (const { office, unit: at, period } of holdings)
    await sql(world.owner, 'insert into signin.office_holding (account, office, unit, held) values ($1, $2, $3, daterange($4, $5))', [
      id,
      office,
      at,
      ...PERIODS[period],
    ])
  return signIn(world.db, id)
}

/** What the session must be shown: exactly these people, and of each exactly these fields. */
const shownOf = (holdings: readonly Holding[], people: readonly Person[]) =>
  people
    .map((p) => ({
      person: p.id,
      birth: p.birth,
      unit: p.unit,
      name: maySee(holdings, p, 'name') ? p.name : null,
      number: maySee(holdings, p, 'identity') ? p.number : null,
    }))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))
const got = (found: FoundPeople | undefined) =>
  (found?.hits ?? [])
    .map(({ person, birth, unit: at, name, number }) => ({ person, birth, unit: at, name, number }))
    .toSorted((a, b) => (a.person < b.person ? -1 : 1))

/** A few units are searched through their people, many through the names: the same world is looked at both ways. */
const check = async ({
  people,
  holdings,
}: {
  readonly people: readonly Someone[]
  readonly holdings: readonly Holding[]
}): Promise<void> => {
  const settled = await settle(people)
  const session = await enterAs(holdings)
  const find = (q: string, purpose?: string) => findPeople(world.db, session, readQuery(q), { purpose })
  const bears = (p: Someone, syllable: string): boolean =>
    [p.name, p.alias ?? ''].some((name) => nameKey(name).split(' ').includes(syllable))

  for (const syllable of NAMES.flatMap((name) => nameKey(name).split(' ')))
    expect(got(await find(syllable)), syllable).toEqual(
      shownOf(
        holdings,
        settled.filter((p) => bears(p, syllable) && maySee(holdings, p, 'name')),
      ),
    )
  for (const year of ['1985', '1990'])
    expect(got(await find(year)), year).toEqual(
      shownOf(
        holdings,
        settled.filter((p) => p.birth.startsWith(year) && maySee(holdings, p, 'name')),
      ),
    )
  for (const number of NUMBERS.filter((n) => n !== null)) {
    const theirs = settled.filter((p) => p.number === number)
    const seen = theirs.filter((p) => maySee(holdings, p))
    expect(await find(number), number).toMatchObject({ elsewhere: null })
    const found = await find(number, 'lập hồ sơ')
    expect(got(found), number).toEqual(shownOf(holdings, seen))
    expect(found?.elsewhere !== null, `${number} elsewhere`).toBe(seesAnybody(holdings) && theirs.length > 0 && seen.length === 0)
    if (found?.elsewhere) expect(theirs.map((p) => p.id)).toContain(found.elsewhere)
    const end = number.slice(-6)
    expect(got(await find(end)), end).toEqual(
      shownOf(
        holdings,
        settled.filter((p) => p.number?.endsWith(end) && maySee(holdings, p, 'identity')),
      ),
    )
  }
}

test(
  'search shows exactly whom a plain second reading of the rules lets it show, a few units at a time',
  () => fc.assert(fc.asyncProperty(scene, check), { numRuns: 12 }),
  120_000,
)

test('and in a province of many units the same', async () => {
  await sql(
    world.owner,
    `insert into units.unit (id, code, kind, name, parent, valid_from)
    select 'hamlet-' || n, 'hamlet-' || n, 'toy', 'Hamlet ' || n, 'province', '2020-01-01' from generate_series(1, 30) n`,
  )
  await sql(world.owner, 'select units.refresh_within()')
  const director: Holding = { office: 'director', unit: 'province', period: 'now' }
  const wide = scene.map(({ people, holdings }) => ({
    people,
    holdings: [director, ...holdings.filter((h) => h.office !== 'director')],
  }))
  await fc.assert(fc.asyncProperty(wide, check), { numRuns: 8 })
}, 120_000)
