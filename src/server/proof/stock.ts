import type { Database } from '../../db/pool.ts'
import { type Poured, recountBottles } from '../../reports/recount/stock.ts'
import type { Unproven } from './prove.ts'

type Held = { readonly site: string; readonly bottle: string; readonly held: number; readonly balance: number; readonly moved: number }

/** Of each bottle: what its lines up to a position of the log come to, all of its lines on the shelf where it stands, and the balance that doses are judged by. */
const heldAt = (tx: Database, pos: number): Promise<readonly Held[]> =>
  tx.query<Held>({
    name: 'bottles_at',
    text: `
      with line as (
        select m.site, m.bottle, m.entry, s.shelf, s.adds
        from stock.move m
        cross join lateral (values (m."to"::text, m.quantity), (m."from"::text, -m.quantity)) as s(shelf, adds)
        where s.shelf in ('store', 'day', 'quarantine', 'transit')
      ),
      summed as (
        select l.site, l.bottle, sum(l.adds) filter (where l.shelf = b.place) as moved, sum(l.adds) filter (where p.pos <= $1) as held
        from line l
        join stock.bottle b on (b.site, b.bottle) = (l.site, l.bottle)
        left join log.position p on p.entry = l.entry
        group by l.site, l.bottle
      )
      select b.site, b.bottle, b.balance::float as balance, coalesce(s.moved, 0)::float as moved, coalesce(s.held, 0)::float as held
      from stock.bottle b
      left join summed s on (s.site, s.bottle) = (b.site, b.bottle)`,
    values: [pos],
  })

/** Every bottle twice: by the rows of the database, and by the log alone. */
export const compareBottles = async (
  tx: Database,
  poured: readonly Poured[],
  pos: number,
  period: string,
): Promise<{ readonly compared: number; readonly found: readonly Unproven[] }> => {
  const told = recountBottles(poured, pos)
  const rows = await heldAt(tx, pos)
  const known = new Set(rows.map((r) => `${r.site} ${r.bottle}`))
  const missing = [...told.keys()].filter((key) => !known.has(key))
  const differing = [
    ...rows
      .filter((r) => r.held !== (told.get(`${r.site} ${r.bottle}`) ?? 0) || r.balance !== r.moved)
      .map((r) => ({ unit: r.site, id: r.bottle, rows: r.balance !== r.moved ? r.balance : r.held })),
    ...missing.map((key) => ({ unit: key.slice(0, key.indexOf(' ')), id: key.slice(key.indexOf(' ') + 1), rows: 0 })),
  ]
  return {
    compared: rows.length + missing.length,
    found: differing.map(({ unit, id, rows: counted }): Unproven => {
      const recounted = told.get(`${unit} ${id}`) ?? 0
      return {
        roll: 'stock',
        id,
        unit,
        period,
        pos,
        counted: { persons: counted, episodes: counted },
        recounted: { persons: recounted, episodes: recounted },
        cases: [],
      }
    }),
  }
}
