import { randomUUID } from 'node:crypto'
import type { Pool } from '../../src/db/pool.ts'
import type { UnitId } from '../../src/kernel/ids.ts'
import { nameKey } from '../../src/people/names.ts'
import { type Invented, invent } from './invented.ts'
import { below, pick, type Random, randomFrom } from './random.ts'

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

const write = async (owner: Pool, people: readonly Known[], away: readonly UnitId[]): Promise<void> => {
  const column = <T>(of: (p: Known) => T): readonly T[] => people.map(of)
  await owner.transaction(async (tx) => {
    await tx.query({
      name: 'fill_heads',
      text: 'insert into now.person_head (person, version) select p, 1 from unnest($1::uuid[]) p',
      values: [column((p) => p.person)],
    })
    await tx.query({
      name: 'fill_people',
      text: `
        insert into now.person (person, name, name_key, birth, sex, number, unit)
        select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      values: [
        column((p) => p.person),
        column((p) => p.name),
        column((p) => nameKey(p.name)),
        column((p) => p.birth),
        column((p) => p.sex),
        column((p) => p.number),
        column((p) => p.unit),
      ],
    })
    await tx.query({
      name: 'fill_names',
      text: `
        insert into now.person_name (person, name, name_key, alias)
        select p, n, k, false from unnest($1::uuid[], $2::text[], $3::text[]) as given(p, n, k)`,
      values: [column((p) => p.person), column((p) => p.name), column((p) => nameKey(p.name))],
    })
    await tx.query({
      name: 'fill_numbers',
      text: `
        insert into now.person_number (person, kind, number)
        select p, 'personal-id', n from unnest($1::uuid[], $2::text[]) as given(p, n) where n is not null
        union all
        select p, 'phone', n from unnest($1::uuid[], $3::text[]) as given(p, n)`,
      values: [column((p) => p.person), column((p) => p.number), column((p) => p.phone)],
    })
    // Four in ten have a case; one in ten of those lies in another commune too.
    const cases = people.filter((_, n) => n % 5 < 2)
    await tx.query({
      name: 'fill_cases',
      text: `
        insert into now."case" (
          "case", person, measure, route, state, state_kind, units, main_unit, stands_on, opened, irregular, lost, seq, facts, tasks, awaits)
        select gen_random_uuid(), p, 'm', 'r', 's', 'open', case when a is null then array[u] else array[u, a] end, u, '{}', '2026-01-01', false, '{}',
          1, '{}', false, false
        from unnest($1::uuid[], $2::text[], $3::text[]) as given(p, u, a)`,
      values: [cases.map((p) => p.person), cases.map((p) => p.unit), cases.map((_, n) => (n % 10 === 0 ? away[n % away.length] : null))],
    })
  })
}

/** Fills an empty register with `size` invented persons. As the owner, past the log: what is measured is the search. */
export const fill = async (owner: Pool, size: number): Promise<readonly Known[]> => {
  const random = randomFrom(18)
  const communes = await communesOf(owner)
  const large = communes.filter((c) => c.province === LARGE)
  const others = communes.filter((c) => c.province !== LARGE)
  const away = Array.from({ length: 997 }, () => communes[below(random, communes.length)]?.id ?? large[0]?.id ?? ('' as UnitId)) // a list is never empty
  const everybody: Known[] = []
  while (everybody.length < size) {
    const some = Array.from({ length: Math.min(BATCH, size - everybody.length) }, () => ({
      ...invent(random),
      ...home(random, large, others),
      person: randomUUID(),
    }))
    await write(owner, some, away)
    everybody.push(...some)
  }
  await owner.query({
    name: 'filled',
    text: 'vacuum analyze now.person, now.person_name, now.person_number, now.name, now.name_part, now.syllable, now."case"',
    values: [],
  })
  return everybody
}
