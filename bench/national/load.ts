import type { Client } from 'pg'
import { type Connection, withClient } from '../../src/db/connection.ts'
import type { SigningKey } from '../../src/log/key.ts'
import { layLog } from './lay-log.ts'
import { layLives } from './lives.ts'
import { layPairs, layRows, multiplying } from './multiply.ts'
import { type Country, copying, hiring, type Officer, personsOf } from './people.ts'
import { grouping, readTemplate } from './read.ts'
import { dropIndexes, EMPTY, FILLED, FOLLOWING, quoted, writing } from './write.ts'

export type Loaded = {
  readonly persons: number
  readonly entries: number
  readonly spans: number
  readonly batches: number
  /** So many copies have a log. */
  readonly logged: number
  readonly seconds: number
}

const engage = async (client: Client, hired: readonly Officer[]): Promise<void> => {
  await client.query(
    `insert into signin.account (id, login, display_name, unit, password_hash)
     select id, 'quoc-gia.' || n, 'Cán bộ minh họa', unit, '!' from unnest($1::uuid[], $2::text[]) with ordinality g(id, unit, n)`,
    [hired.map((h) => h.id), hired.map((h) => h.unit)],
  )
  await client.query(
    `insert into signin.office_holding (account, office, unit, held) select id, office, unit, daterange('2022-01-01', null)
     from unnest($1::uuid[], $2::text[], $3::text[]) g(id, office, unit)`,
    [hired.map((h) => h.id), hired.map((h) => h.office), hired.map((h) => h.unit)],
  )
}

/** Where units lie, as the first span that names one would say it; `keep` writes down what the template's spans had not named. */
const readTerritories = async (client: Client) => {
  const { rows } = await client.query<{ unit: string; territory: string; known: boolean }>(
    `select u.id as unit, coalesce(t.territory, spans.root_of(u.id)) as territory, t.unit is not null as known
     from units.unit u left join spans.territory t on t.unit = u.id`,
  )
  const all = new Map(rows.map((r) => [r.unit, r]))
  const fresh = new Map<string, string>()
  return {
    territoryOf: (unit: string): string => {
      const { territory, known } = all.get(unit) ?? { territory: '', known: false }
      if (!known) fresh.set(unit, territory)
      return territory
    },
    keep: () =>
      client.query('insert into spans.territory (unit, territory) select * from unnest($1::text[], $2::text[])', [
        [...fresh.keys()],
        [...fresh.values()],
      ]),
  }
}

/** Lays a country in the place of the template that lies there. As the superuser; files for the server come and go in `folder`. */
export const loadCountry = async (
  connection: Connection,
  folder: string,
  key: SigningKey,
  country: Country,
  log: (line: string) => void = () => {},
): Promise<Omit<Loaded, 'seconds'>> =>
  withClient({ ...connection, options: '-c TimeZone=UTC' }, async (client) => {
    const begun = performance.now()
    const told = (what: string): void => log(`${Math.round((performance.now() - begun) / 1000)} s: ${what}`)
    // Triggers and foreign keys are what the loader does itself, and the test of its equality holds.
    for (const set of [
      'session_replication_role = replica',
      `maintenance_work_mem = '1GB'`,
      `work_mem = '256MB'`,
      'max_parallel_maintenance_workers = 2',
      'jit = off',
    ])
      await client.query(`set ${set}`)
    await client.query('begin')
    const template = await readTemplate(client)
    const grouped = grouping(template)
    const persons = personsOf(template, grouped, country)
    const { accountOf, hired } = hiring(template.officers)
    for (const table of EMPTY)
      if ((await client.query(`select from ${quoted(table)} limit 1`)).rowCount)
        throw new Error(`the template has rows of ${table}, which are not laid`)
    await client.query(`truncate ${[...FILLED, ...EMPTY, 'spans.stands_for'].map(quoted).join(', ')}`)
    const make = await dropIndexes(client)
    await client.query(
      'create temp table given (n bigint generated always as identity, person uuid, name text, name_key text, alias boolean) on commit drop',
    )
    const out = writing(client, folder)
    const { territoryOf, keep } = await readTerritories(client)
    const copyOf = copying(country, accountOf, territoryOf, template.installation.salt)
    const { last, knownAt } = await layLog(template, grouped, persons, {
      copies: Math.min(country.logged, country.copies),
      copyOf,
      key,
      out,
    })
    await out.end()
    told(`${last.posTo} entries in ${last.no} batches`)
    const { lives, told: rows } = multiplying(template, grouped, persons, { ...country, knownAt })
    await layLives(client, lives, copyOf, out)
    told('everybody is there')
    const laid = await layRows(client, rows, told)
    layPairs(template, knownAt, out)
    await out.end()
    await client.query('drop schema laying cascade')
    for (const text of FOLLOWING) await client.query(text)
    await engage(client, hired)
    await keep()
    await client.query('update spans.checkpoint set batch = $1, pos = $2', [last.no, last.posTo])
    await client.query('update now.likely_until set pos = $1', [last.posTo])
    // Else the program would begin to prove figures of people who have no log.
    await client.query(`insert into app.proof (what, pos, compared, findings) values ('figures', $1, 0, 0)`, [last.posTo])
    told('what follows from names is there')
    for (const text of make) await client.query(text)
    told('indexes are there')
    await client.query('commit')
    await client.query(`vacuum (freeze, analyze) ${FILLED.map(quoted).join(', ')}`)
    told('everything is looked through')
    return {
      persons: laid['now.person'] ?? 0,
      spans: laid['spans.span'] ?? 0,
      entries: last.posTo,
      batches: last.no,
      logged: country.logged,
    }
  })
