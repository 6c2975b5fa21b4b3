import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Ruling } from '../units/rulings.ts'
import type { Successor } from '../units/unit.ts'
import type { Database } from './pool.ts'

/** A unit as its row stands on the day on which the rows were derived. */
export type UnitRow = Unit & {
  /** Earlier names and superiors, oldest first. */
  readonly was?: readonly { readonly until: Day; readonly name: string; readonly parent?: UnitId | null | undefined }[]
}

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

/**
 * Makes the rows of these units and of their successors equal to what is given, and who lies within whom; other units stay. As the owner.
 * Answers how many rows changed.
 */
export const syncUnits = (
  owner: Database,
  units: readonly UnitRow[],
  successors: readonly Successor[],
  /** What all rows of units now follow from. */
  stamp?: string,
): Promise<number> =>
  owner.transaction(async (tx) => {
    const [row] = await tx.query<{ readonly changed: number }>({
      name: 'put_units',
      text: 'select api.put_units($1, $2) as changed',
      values: [JSON.stringify(units), JSON.stringify(successors)],
    })
    if (stamp !== undefined)
      await tx.query({
        name: 'units_derived',
        text: 'insert into units.derived (stamp) values ($1) on conflict (only_row) do update set stamp = excluded.stamp',
        values: [stamp],
      })
    return row?.changed ?? 0
  })

/** What the rows of units were derived from; nothing before the first time. As the owner. */
export const readDerivedUnits = async (owner: Database): Promise<string | undefined> => {
  const [row] = await owner.query<{ readonly stamp: string }>({ name: 'units_stamp', text: 'select stamp from units.derived', values: [] })
  return row?.stamp
}

/** Every unit and successor as their rows stand, by id. As the owner. */
export const readUnitRows = async (
  owner: Database,
): Promise<{ readonly units: readonly UnitRow[]; readonly successors: readonly Successor[] }> => ({
  units: await owner.query<UnitRow>({
    name: 'unit_rows',
    text: `select id, code, kind, name, parent, valid_from as "from", valid_to as until, coalesce(was, '[]') as was from units.unit`,
    values: [],
  }),
  successors: await owner.query<Successor>({
    name: 'successor_rows',
    text: 'select old, new, since as "from", chosen from units.successor',
    values: [],
  }),
})

/** Everything officials said of units, in its order. As the owner, at start. */
export const readUnitRulings = (owner: Database): Promise<readonly Ruling[]> =>
  owner.query<Ruling>({ name: 'unit_rulings', text: 'select id, seq, name, "on", says from api.unit_rulings()', values: [] })

export type UnitFound = Unit & { readonly within: string | null }

/** Units by words of their name, with or without tone marks, and by kind; those that exist on the day, today without one. */
export const findUnits = (
  db: Database,
  of: {
    readonly text?: string | undefined
    readonly kind?: string | undefined
    readonly on?: Day | undefined
    readonly every?: boolean
    readonly limit?: number
  },
): Promise<readonly UnitFound[]> =>
  db.query<UnitFound>({
    name: 'units_find',
    text: 'select id, code, kind, name, parent, "from", until, within from api.units_find($1, $2, $3, $4, $5)',
    values: [of.text, of.kind, of.on, of.limit ?? 20, of.every ?? false],
  })

export const readUnits = (db: Database, ids: readonly UnitId[]): Promise<readonly UnitFound[]> =>
  db.query<UnitFound>({
    name: 'units_named',
    text: 'select id, code, kind, name, parent, "from", until, within from api.units_named($1)',
    values: [ids],
  })
