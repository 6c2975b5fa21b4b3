import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'

const CHUNK = 8 * 2 ** 20

/** What is written for a table goes into files that the server itself reads; the next is made while it reads one. */
export const writing = (client: Client, folder: string) => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const open = new Map<string, { columns: readonly string[]; lines: string[]; size: number }>()
  let reading: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let no = 0
  const flush = async (table: string): Promise<void> => {
    const made = open.get(table)
    if (!made || made.lines.length === 0) return
    no += 1
    const path = join(folder, `${no}.copy`)
    writeFileSync(path, made.lines.join(''), { mode: 0o644 })
    made.lines = []
    made.size = 0
    waiting += 1
    const columns = made.columns.map((c) => `"${c}"`).join(', ')
    const [schema, name] = table.split('.')
    reading = reading.then(async () => {
      await client.query(`copy ${schema}."${name}" (${columns}) from '${path}'`)
      rmSync(path)
      waiting -= 1
    })
    reading.catch(() => {})
    if (waiting > 2) await reading
  }
  return {
    add: (table: string, columns: readonly string[], line: string): Promise<void> | undefined => {
      let made = open.get(table)
      if (!made) {
        made = { columns, lines: [], size: 0 }
        open.set(table, made)
      }
      made.lines.push(line)
      made.size += line.length
      return made.size > CHUNK ? flush(table) : undefined
    },
    end: async (): Promise<void> => {
      for (const table of open.keys()) await flush(table)
      await reading
    },
  }
}

export type Writing = ReturnType<typeof writing>

const LOG = ['log.entry', 'log.words', 'log.position', 'log.access', 'log.access_position', 'log.batch'] as const
const NOW = [
  'now.person_head',
  'now.person',
  'now.person_name',
  'now.person_number',
  'now.name',
  'now.name_part',
  'now.syllable',
  'now.case',
  'now.deadline',
  'now.task',
  'now.bearer',
  'now.likely',
  'now.same_pair',
] as const
/** Every table that is laid. */
export const FILLED = [...LOG, ...NOW, 'spans.span'] as const
export const quoted = (table: string): string => table.replace(/\.(.*)/, '."$1"')

/** Indexes and keys of the tables go while they are filled. Answers how they are made again. */
export const dropIndexes = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype = 'f' and (conrelid = any($1::regclass[]) and confrelid = any($1::regclass[]))
     union all
     select
       case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end
     from pg_index i
     left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
     -- A view groups by the key of names.
     where i.indrelid = any($1::regclass[]) and i.indexrelid <> 'now.name_pkey'::regclass`,
    [FILLED.map(quoted)],
  )
  for (const { drop } of rows) await client.query(drop)
  // Keys that others refer to come before what refers to them.
  return rows.map((r) => r.make).toReversed()
}

/** What follows from the rows of people, in one go: as their triggers would have it. Names are numbered as they first came. */
export const FOLLOWING = [
  `create temp table named on commit drop as
   select g.name, g.name_key as key, now.spelling(g.name) as spelling, min(g.n) as first from given g group by g.name, g.name_key`,
  'create index on named (name)',
  `insert into now.name (key, spelling, syllables)
   select g.key, g.spelling, array(select now.heard(s) from unnest(string_to_array(g.key, ' ')) with ordinality t(s, n) order by n)
   from named g group by g.key, g.spelling order by min(g.first)`,
  'insert into now.name_part (part, name) select distinct p, n.no from now.name n cross join lateral unnest(now.parts(n.syllables)) p',
  'insert into now.syllable (syllable) select s from now.name n cross join lateral unnest(n.syllables) s group by s order by min(n.no)',
  `insert into now.person_name (person, name, name_key, alias, name_no)
   select g.person, g.name, g.name_key, g.alias, m.no
   from given g join named d on d.name = g.name join now.name m on m.key = d.key and m.spelling = d.spelling`,
  'insert into now.bearer select b.* from now.bearing b',
] as const
