import type { Pool } from '../../src/db/pool.ts'
import { nameKey } from '../../src/people/names.ts'
import type { Known } from './fill.ts'
import type { Damaged } from './queries.ts'

/**
 * The best simple design that was measured before: a dictionary of syllables by edit distance, a GIN index over the syllables, and trigrams over the
 * distinct keys where that finds nobody. It knows no walls, no places, no order and no log, and is asked without HTTP; the year of birth is given to it.
 */
export const layBaseline = async (owner: Pool): Promise<void> => {
  for (const [n, text] of [
    'create extension if not exists pg_trgm',
    'create extension if not exists fuzzystrmatch',
    'drop schema if exists simple cascade',
    'create schema simple',
    `create table simple.person as select person as id, name_key as key, string_to_array(name_key, ' ') as syllables, birth_year from now.person`,
    'create index on simple.person using gin (syllables)',
    'create index on simple.person (key)',
    'create table simple.name_key as select key, count(*)::int as n from simple.person group by key',
    'create index on simple.name_key using gin (key gin_trgm_ops)',
    'create table simple.syllable as select s, count(*)::int as n from simple.person, unnest(syllables) s group by s',
    'vacuum analyze simple.person, simple.name_key, simple.syllable',
  ].entries())
    await owner.query({ name: `baseline_${n}`, text, values: [] })
}

const candidates = `
  select json_agg(coalesce(ex, cand, array[tok]) order by ord) as j
  from (
    select ord, tok, (select array_agg(s) from simple.syllable where s = tok) as ex,
      (select array_agg(s order by n desc) from (
        select s, n from simple.syllable
        where levenshtein_less_equal(s, tok, 2) <= case when length(tok) <= 3 then 1 else 2 end
        order by levenshtein(s, tok), n desc limit 4) z) as cand
    from unnest($1::text[]) with ordinality u(tok, ord)) t`
const trigrams = `
  with k as materialized (select key, similarity(key, $1) as s from simple.name_key where key % $1 order by s desc limit 8)
  select p.id, p.key from k join simple.person p using (key) where $2::int is null or p.birth_year = $2 order by k.s desc, p.id limit 5`

export type Found = { readonly id: string; readonly key: string }

export const askBaseline = async (owner: Pool, { name, year }: Damaged): Promise<readonly Found[]> => {
  const tokens = nameKey(name).split(' ')
  const [row] = await owner.query<{ readonly j: readonly (readonly string[])[] }>({
    name: 'baseline_tokens',
    text: candidates,
    values: [tokens],
  })
  const sets = row?.j ?? []
  const n = sets.length
  const found = await owner.query<Found>({
    name: `baseline_ask_${n}`,
    text: `
      select p.id, p.key from simple.person p
      where ${sets.map((_, i) => `p.syllables && $${i + 1}::text[]`).join(' and ')} and ($${n + 1}::int is null or p.birth_year = $${n + 1})
      order by levenshtein(p.key, $${n + 2}), p.id limit 5`,
    values: [...sets, year, nameKey(name)],
  })
  return found.length > 0 ? found : owner.query<Found>({ name: 'baseline_trigrams', text: trigrams, values: [nameKey(name), year] })
}

export const isFound = (found: readonly Found[], wanted: Known): boolean => found.some((f) => f.id === wanted.person)
