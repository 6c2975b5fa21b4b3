import type { Database, Pool } from '../../src/db/pool.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { nameKey } from '../../src/people/names.ts'
import { pick, type Random, randomFrom, uuidFrom } from '../../src/server/demo/city/random.ts'
import { type Invented, invent } from './invented.ts'

/** Somebody of the register, where the search is to find him. */
export type Known = Invented & { readonly person: string; readonly unit: UnitId; readonly commune: string }

type Commune = { readonly id: UnitId; readonly name: string; readonly province: string; readonly old: readonly UnitId[] }

/** The province that is made as large as the largest: one person in ten lives there. */
export const LARGE = '31@2025-07-01'
const BATCH = 20_000

const communesOf = (owner: Pool): Promise<readonly Commune[]> =>
  owner.query<Commune>({
    name: 'communes',
    text: `
      select u.id, u.name, u.parent as province, coalesce(array_agg(s.old order by s.old) filter (where s.old is not null), '{}') as old
      from units.unit u
      left join units.successor s on s.new = u.id and (s.chosen or not exists (select from units.successor o where o.old = s.old and o.new <> s.new))
      where u.kind = 'commune' and u.valid_to is null
      group by u.id
      order by u.id`,
    values: [],
  })

/** Where somebody lives: a commune of today, or for three in ten a unit that it took over, where the file was begun. */
const home = (random: Random, large: readonly Commune[], others: readonly Commune[]): Pick<Known, 'unit' | 'commune'> => {
  const at = pick(random, random() < 0.1 ? large : others)
  return { unit: at.old.length > 0 && random() < 0.3 ? pick(random, at.old) : at.id, commune: at.name }
}

/** What is laid in one go: the indexes come afterwards, and nothing is asked for each row. */
const LAID = ['person_head', 'person', 'name', 'name_part', 'syllable', 'person_name', 'person_number', 'case', 'bearer'] as const
const laying = [
  'insert into now.person_head (person, version) select person, 1 from given',
  'insert into now.person (person, name, name_key, birth, sex, number, unit) select person, name, key, birth, sex, number, unit from given',
  `create temp table named on commit drop as
   select name, key, now.spelling(name) as spelling, min(n) as first from given group by name, key`,
  'create index on named (name)',
  // Numbered as they first came.
  `insert into now.name (key, spelling, syllables)
   select g.key, g.spelling, array(select now.heard(s) from unnest(string_to_array(g.key, ' ')) with ordinality t(s, n) order by n)
   from named g group by g.key, g.spelling order by min(g.first)`,
  'insert into now.name_part (part, name) select distinct p, n.no from now.name n cross join lateral unnest(now.parts(n.syllables)) p',
  `insert into now.syllable (syllable)
   select s from now.name n cross join lateral unnest(n.syllables) s group by s order by min(n.no)`,
  `insert into now.person_name (person, name, name_key, alias, name_no)
   select g.person, g.name, g.key, false, m.no
   from given g join named d on d.name = g.name join now.name m on m.key = d.key and m.spelling = d.spelling`,
  `insert into now.person_number (person, kind, number)
   select person, 'personal-id', number from given where number is not null
   union all
   select person, 'phone', phone from given`,
  // Four in ten have a case; one in ten of those lies in another commune too.
  `insert into now."case" (
     "case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, irregular, lost, seq, facts, tasks, awaits)
   select gen_random_uuid(), person, 'm', 'r', 's', 'open', case when n % 25 = 0 then array[unit, away] else array[unit] end, unit, '{}', '2026-01-01',
     false, '{}', 1, '{}', false, false
   from given where n % 5 < 2`,
  'insert into now.bearer select b.* from now.bearing b',
] as const

const give = async (tx: Database, people: readonly Known[], away: readonly UnitId[], from: number): Promise<void> => {
  const column = <T>(of: (p: Known, n: number) => T): readonly T[] => people.map(of)
  await tx.query({
    name: 'give',
    text: `
      insert into given
      select $1 + n - 1, person, name, key, birth, sex, number, phone, unit, away
      from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
        with ordinality g(person, name, key, birth, sex, number, phone, unit, away, n)`,
    values: [
      from,
      column((p) => p.person),
      column((p) => p.name),
      column((p) => nameKey(p.name)),
      column((p) => p.birth),
      column((p) => p.sex),
      column((p) => p.number),
      column((p) => p.phone),
      column((p) => p.unit),
      column((_, n) => away[(from + n) % away.length]),
    ],
  })
}

const lay = async (tx: Database): Promise<void> => {
  const run = (name: string, text: string): Promise<unknown> => tx.query({ name, text, values: [] })
  const indexes = await tx.query<{ readonly drop: string; readonly make: string }>({
    name: 'indexes',
    text: `
      select
        case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
          else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
        case when c.oid is null then pg_get_indexdef(i.indexrelid)
          else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as make
      from pg_index i
      left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
      where i.indrelid = any(array(select format('now.%I', t)::regclass from unnest($1::text[]) t))
        and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)
      order by c.conname`,
    values: [LAID],
  })
  for (const [n, { drop }] of indexes.entries()) await run(`drop_${n}`, drop)
  for (const [n, text] of laying.entries()) await run(`lay_${n}`, text)
  for (const [n, { make }] of indexes.entries()) await run(`make_${n}`, make)
}

/** Everybody, the same at every run. */
const invented = (size: number, communes: readonly Commune[]): readonly Known[] => {
  const random = randomFrom(18)
  const large = communes.filter((c) => c.province === LARGE)
  const others = communes.filter((c) => c.province !== LARGE)
  return Array.from({ length: size }, () => ({ ...invent(random), ...home(random, large, others), person: uuidFrom(random) }))
}

/** Whether these people are there already, from a run before on the same folder. */
const isLaid = async (owner: Pool, people: readonly Known[]): Promise<boolean> => {
  const some = people.filter((_, n) => n % 1000 === 0).map((p) => p.person)
  const [row] = await owner.query<{ readonly there: number; readonly all: number }>({
    name: 'is_laid',
    text: 'select count(*) filter (where person = any($1)) as there, count(*) as all from now.person',
    values: [some],
  })
  return row?.there === some.length && row.all === people.length
}

/** Fills an empty register with `size` invented persons, or finds them there. As the owner, past the log and its triggers: what is measured is the search. */
export const fill = async (owner: Pool, size: number): Promise<readonly Known[]> => {
  const communes = await communesOf(owner)
  const people = invented(size, communes)
  if (await isLaid(owner, people)) return people
  const random = randomFrom(19)
  const away = Array.from({ length: 997 }, () => pick(random, communes).id)
  await owner.transaction(async (tx) => {
    for (const [n, text] of [
      // Neither triggers nor foreign keys, which the statements below keep themselves.
      'set local session_replication_role = replica',
      `set local maintenance_work_mem = '512MB'`,
      `set local work_mem = '256MB'`,
      `create temp table given (
        n int, person uuid, name text, key text, birth text, sex text, number text, phone text, unit text, away text) on commit drop`,
    ].entries())
      await tx.query({ name: `filling_${n}`, text, values: [] })
    for (let from = 0; from < people.length; from += BATCH) await give(tx, people.slice(from, from + BATCH), away, from)
    await tx.query({ name: 'given', text: 'analyze given', values: [] })
    await lay(tx)
  })
  await owner.query({
    name: 'filled',
    text: 'vacuum analyze now.person, now.person_name, now.person_number, now.name, now.name_part, now.syllable, now."case", now.bearer, units.within',
    values: [],
  })
  return people
}
