import { chmodSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCountry } from '../bench/national/load.ts'
import { areasOf, elsewhere, placeOf } from '../bench/national/places.ts'
import { foundDemo, sealAll, UNTIL } from '../bench/national/template.ts'
import { createAccountAsOwner } from '../src/db/accounts.ts'
import { openOwnerPool, openPool, type Pool } from '../src/db/pool.ts'
import { verifyDatabase } from '../src/db/verify.ts'
import type { AccountId, UnitId } from '../src/kernel/ids.ts'
import { dayOf } from '../src/kernel/moment.ts'
import { freshKey } from '../src/log/key.ts'
import { nameKey } from '../src/people/names.ts'
import { accounts } from '../src/server/demo/accounts.ts'
import { cityOf } from '../src/server/demo/city/index.ts'
import { liveCity } from '../src/server/demo/city/live.ts'
import { engage } from '../src/server/demo/city/staff.ts'
import { enter } from '../src/server/demo/entering.ts'
import { CITY, organisations } from '../src/server/demo/organisations.ts'
import { freshId } from '../src/server/ids.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { temporaryFolder } from './support/running.ts'

const SEED = 7
const PERSONS = 6
const MOST = 5_000
const key = freshKey()
const ends: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(ends.map((end) => end())))

type Made = { readonly at: TestDatabase; readonly owner: Pool; readonly superuser: Pool }
type City = ReturnType<typeof cityOf>

/** Lives these people through the path of every recorded act, and seals it. */
const lived = async (city: City): Promise<Made & { readonly book: ReturnType<Awaited<ReturnType<typeof foundDemo>>['units']['book']> }> => {
  const at = await freshDatabase()
  const [owner, superuser, db] = [openOwnerPool(at.owner), openPool(at.owner, { size: 1 }), openPool(at.app, { size: 2 })]
  ends.push(owner.end, superuser.end, db.end)
  const ground = await foundDemo({ owner, db, key })
  const id = freshId() as AccountId // a fresh uuid
  await createAccountAsOwner(owner, { ...accounts.administrator, id, passwordHash: 'none' })
  await db.transaction(async (tx) => {
    const staff = engage(tx, await enter(tx, id))
    await liveCity({ ground: { ...ground, db: tx }, staff, residents: new Map() }, city, UNTIL, () => {})
  })
  await sealAll({ owner, db, key }, MOST)
  return { at, owner, superuser, book: ground.units.book() }
}

/** Kept for some days to know what was sent twice, and then forgotten; how far likely duplicates were looked for: nobody has looked in either. */
const LEFT_OUT = ['log.idempotency', 'now.likely_until']
/** What another run has otherwise: hashes and signatures, which are verified apart, numbers of transactions, the hour of the test. */
const OTHERWISE = new Set(['tx', 'tx_before', 'access_to', 'leaf', 'merkle', 'access_merkle', 'previous', 'root', 'signature', 'salt'])

/** Every row of every table of the log, of what follows from it and of the spans, ids told by what they are of. */
const rowsOf = async ({ superuser }: Made): Promise<Readonly<Record<string, readonly string[]>>> => {
  const ask = <Row>(name: string, text: string) => superuser.query<Row>({ name, text, values: [] })
  const called = new Map<string, string>()
  const named = await ask<{ id: string; called: string }>(
    'called',
    `select a.id::text, 'account of ' || h.office || ' in ' || h.unit as called from signin.account a join signin.office_holding h on h.account = a.id
     union all select p.person::text, p.name from now.person p
     union all select app.pseudonym(p.person)::text, p.name from now.person p
     union all select c."case"::text, p.name || ', ' || c.measure || ' ' || row_number() over (partition by c.person, c.measure order by c.opened)
       from now."case" c join now.person p on p.person = c.person
     union all select e.id::text, 'entry ' || e.seq || ' of ' || coalesce(e."case", e.person, e.recorded_by)::text from log.entry e
     union all select w.committed, w.text from (
       select e.body::jsonb -> 'words' ->> w.field as committed, w.text from log.words w join log.entry e on e.id = w.entry) w`,
  )
  for (const row of named) called.set(row.id, row.called)
  const names = new Map((await ask<{ no: number; key: string }>('names', 'select no, key from now.name')).map((n) => [n.no, n.key]))
  const batches = await ask<{ no: number; pos: number; access: number }>(
    'batches',
    'select no, pos_to as pos, access_to as access from log.batch order by no',
  )
  // Who made the accounts of the officers, and what was ruled at the start, are no part of the histories.
  const apart = new Set(
    (
      await ask<{ id: string }>(
        'apart',
        `select id from log.access where what = 'account created' union all select id from log.entry where name = '@editions'`,
      )
    ).map((r) => r.id),
  )
  const batchOf = (of: 'pos' | 'access', pos: number) => batches.find((b) => b[of] >= pos)?.no
  const say = (text: string): string =>
    text.replace(/[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, (id) => (called.has(id) ? say(called.get(id) ?? '') : '?'))
  const told = (table: string, column: string, value: unknown): unknown => {
    if (value === null || OTHERWISE.has(column) || (table === 'log.access' && column === 'at')) return null
    if (['name', 'name_no', 'no'].includes(column) && typeof value === 'number' && table.startsWith('now.')) return names.get(value) ?? ''
    if (['pos', 'known_from', 'known_to', 'pos_to'].includes(column))
      return batchOf(table === 'log.access_position' ? 'access' : 'pos', Number(value))
    return value
  }
  const tables = await ask<{ name: string }>(
    'tables',
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('log', 'now', 'spans') and table_type = 'BASE TABLE' order by 1`,
  )
  const all: Record<string, readonly string[]> = {}
  for (const { name } of tables.filter((t) => !LEFT_OUT.includes(t.name))) {
    const [schema, table] = name.split('.')
    const rows = await ask<{ row: Record<string, unknown> }>(`rows of ${name}`, `select to_jsonb(t) as row from ${schema}."${table}" t`)
    const syllables = name === 'now.syllable'
    all[name] = rows
      // The first batch holds what was ruled at the start, and is sealed then.
      .filter(({ row }) => !apart.has(String(row['id'] ?? row['access'])) && !(name === 'log.batch' && row['no'] === 1))
      .map(({ row }) =>
        say(
          JSON.stringify(
            Object.entries(row).map(([column, value]) => [column, syllables && column === 'no' ? 0 : told(name, column, value)]),
          ),
        ),
      )
      .sort()
  }
  return all
}

let once: Made
let twice: Made
beforeAll(async () => {
  const fates = () => cityOf(SEED, PERSONS, dayOf(UNTIL))
  const template = await lived(fates())
  const { book } = template
  const area = areasOf(book)
    .get(CITY)
    ?.find((a) => a.communes.length > 3)
  if (!area) throw new Error('the city has areas')
  const same = new Map(organisations.map((o): [string, string] => [o.id, o.id]))
  const places = new Map<string, ReadonlyMap<string, string>>()
  const other = (name: string): string => `${name} Hai`
  const otherNumber = (number: string): string => `${number.slice(0, 6)}3${number.slice(7)}`
  const folder = temporaryFolder()
  chmodSync(folder.path, 0o755)
  await loadCountry(template.at.owner, folder.path, key, {
    copies: 2,
    logged: 2,
    earlier: 0,
    unitsFor: ({ name }, units) => {
      const place = placeOf(book, units)
      if (!place) throw new Error(`${name} cannot live elsewhere`)
      const there = elsewhere(place, book, area, same, places.size)
      places.set(name, there)
      return () => there
    },
    nameFor: (name) => ({ name: other(name), key: nameKey(other(name)) }),
    numberFor: otherNumber,
  })
  folder[Symbol.dispose]()
  once = template

  const moved = fates().map(([fate, story]) => {
    const there = places.get(fate.person.name)
    // Who came after the communes were merged has no paper that names the old one: any that became part of the same.
    const whole = (unit: UnitId) => area.communes.find((c) => c.id === there?.get(book.heirs(unit)[0]?.new ?? ''))?.olds[0]
    const to = (unit: UnitId): UnitId => (there?.get(unit) ?? whole(unit) ?? unit) as UnitId // units stand for units
    const { person, ward, nextWard, team, facility, court } = fate
    const number = person.number && otherNumber(person.number)
    return [
      {
        ...fate,
        no: PERSONS + fate.no,
        person: { ...person, name: other(person.name), number },
        ward: to(ward),
        nextWard: to(nextWard),
        team: to(team),
        facility: to(facility),
        court: to(court),
      },
      story,
    ] as const
  })
  twice = await lived([...fates(), ...moved])
}, 300_000)

test('what the loader lays is, row by row, what the path of every recorded act would have written', async () => {
  const [laid, written] = [await rowsOf(once), await rowsOf(twice)]
  expect(Object.keys(laid)).toEqual(Object.keys(written))
  expect(written['now.person']).toHaveLength(2 * PERSONS)
  const differing = Object.entries(written).flatMap(([table, rows]) => {
    const [more, fewer] = [rows.filter((r) => !laid[table]?.includes(r)), laid[table]?.filter((r) => !rows.includes(r)) ?? []]
    return more.length + fewer.length + Math.abs(rows.length - (laid[table]?.length ?? 0)) > 0
      ? [{ table, written: more.slice(0, 3), laid: fewer.slice(0, 3) }]
      : []
  })
  expect(differing).toEqual([])
})

test('its log proves itself', async () => {
  expect((await verifyDatabase(once.owner, [])).findings).toEqual([])
})
