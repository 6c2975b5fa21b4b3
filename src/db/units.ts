import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'

export type Unit = {
  readonly id: UnitId
  readonly code: string
  readonly kind: string
  readonly name: string
  readonly parent?: UnitId | null | undefined
  readonly from: Day
  /** The first day on which it is no more. */
  readonly until?: Day | null | undefined
}

/** `chosen`: several successors, and this one was chosen to take over the files. A single successor needs no choice. */
export type Successor = { readonly old: UnitId; readonly new: UnitId; readonly from: Day; readonly chosen: boolean }

/** Writes units and successors that are new or differ, and who lies within whom. As the owner. Answers how many units changed. */
export const syncUnits = async (owner: Database, units: readonly Unit[], successors: readonly Successor[]): Promise<number> => {
  const [row] = await owner.query<{ readonly changed: number }>({
    name: 'sync_units',
    text: 'select api.sync_units($1, $2) as changed',
    values: [JSON.stringify(units), JSON.stringify(successors)],
  })
  return row?.changed ?? 0
}

/** Every unit and successor, with the choices that were made among several. As the owner, at start. */
export const readUnitBook = async (
  owner: Database,
): Promise<{ readonly units: readonly Unit[]; readonly successors: readonly Successor[] }> => ({
  units: await owner.query<Unit>({
    name: 'unit_book',
    text: 'select id, code, kind, name, parent, valid_from as "from", valid_to as until from units.unit',
    values: [],
  }),
  successors: await owner.query<Successor>({
    name: 'successor_book',
    text: 'select old, new, since as "from", chosen from units.successor',
    values: [],
  }),
})

export type UnitFound = Unit & { readonly within: string | null }

/** Units by words of their name, with or without tone marks, and by kind; those that exist on the day, today without one. */
export const findUnits = (
  db: Database,
  of: { readonly text?: string | undefined; readonly kind?: string | undefined; readonly on?: Day | undefined; readonly limit?: number },
): Promise<readonly UnitFound[]> =>
  db.query<UnitFound>({
    name: 'units_find',
    text: 'select id, code, kind, name, parent, "from", until, within from api.units_find($1, $2, $3, $4)',
    values: [of.text, of.kind, of.on, of.limit ?? 20],
  })

export const readUnits = (db: Database, ids: readonly UnitId[]): Promise<readonly UnitFound[]> =>
  db.query<UnitFound>({
    name: 'units_named',
    text: 'select id, code, kind, name, parent, "from", until, within from api.units_named($1)',
    values: [ids],
  })
