import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { type Ink, inkOf } from './stamp.ts'

/** A row of a person is never longer. */
export const LONGEST = 4 * 2 ** 20
const CHUNK = 8 * 2 ** 20

export type TableInk = Ink & { readonly isFull: () => boolean; readonly flush: () => Promise<void> }

/** What is written for a table goes into files that the server itself reads; the next is made while it reads one. */
export const writing = (client: Client, folder: string) => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const open = new Map<string, TableInk>()
  let reading: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let no = 0
  const inkFor = (table: string, columns: readonly string[]): TableInk => {
    const [schema, name] = table.split('.')
    // Rows of a table that was emptied in this transaction are frozen at once, and need not be written again for it.
    const how = schema === 'pg_temp' || table === 'spans.stands_for' ? '' : 'with (freeze)'
    const into = `copy ${schema}."${name}" (${columns.map((c) => `"${c}"`).join(', ')}) from`
    const ink: TableInk = {
      ...inkOf(CHUNK + LONGEST),
      isFull: () => ink.at > CHUNK,
      flush: async () => {
        if (ink.at === 0) return
        no += 1
        const path = join(folder, `${no}.copy`)
        writeFileSync(path, ink.bytes.subarray(0, ink.at), { mode: 0o644 })
        ink.at = 0
        waiting += 1
        reading = reading.then(async () => {
          await client.query(`${into} '${path}' ${how}`)
          rmSync(path)
          waiting -= 1
        })
        reading.catch(() => {})
        if (waiting > 2) await reading
      },
    }
    return ink
  }
  return {
    ink: (table: string, columns: readonly string[]): TableInk => {
      const there = open.get(table)
      if (there) return there
      const made = inkFor(table, columns)
      open.set(table, made)
      return made
    },
    end: async (): Promise<void> => {
      for (const ink of open.values()) await ink.flush()
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
/** Rows of people whom nobody of the template is among: they refer to those that are laid. */
export const EMPTY = [
  'now.dose',
  'now.dose_right',
  'now.dose_place',
  'now.dose_point',
  'now.dose_task',
  'now.dose_answered',
  'now.dose_card',
] as const
/** Every table that is laid. */
export const FILLED = [...LOG, ...NOW, 'spans.span'] as const
export const quoted = (table: string): string => table.replace(/\.(.*)/, '."$1"')

/** Indexes and keys of the tables go while they are filled. Answers how they are made again. */
export const dropIndexes = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype = 'f' and (conrelid = any($1::regclass[] || $2::regclass[]) and confrelid = any($1::regclass[]))
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
    [FILLED.map(quoted), EMPTY.map(quoted)],
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
