import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Successor, Unit } from './unit.ts'

export type OrganisationKind = 'centre' | 'clinic' | 'provider' | 'court'

/** Who serves people and is no administrative unit. It has no code of the statistics office: its id is a name of its own, as `demo/doi-xanh`. */
export type Organisation = {
  readonly id: UnitId
  readonly kind: OrganisationKind
  readonly name: string
  /** The unit that supervises it. */
  readonly within: UnitId
  readonly from: Day
  /** The first day on which it is no more. */
  readonly until?: Day
  /** The organisation that took over its work when it ended. */
  readonly successor?: UnitId
}

/** Organisations in the shape of units, so that both lie in one list and are found and succeeded alike. */
export const unitsOfOrganisations = (
  list: readonly Organisation[],
): {
  readonly units: readonly (Omit<Unit, 'kind'> & { readonly kind: OrganisationKind })[]
  readonly successors: readonly Successor[]
} => ({
  units: list.map(({ id, kind, name, within, from, until }) => ({ id, code: id, kind, name, parent: within, from, until })),
  successors: list.flatMap(({ id, until, successor }) =>
    until && successor ? [{ old: id, new: successor, from: until, chosen: true }] : [],
  ),
})
