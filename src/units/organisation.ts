import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { type Successor, TWO_LEVELS_FROM, type Unit } from './unit.ts'

/** What may be above a kind, and from which day on there is none of it. */
type KindRule = { readonly within: readonly string[]; readonly until?: Day }

const kinds = {
  department: { within: ['province'] },
  'sub-department': { within: ['department', 'police', 'province'] },
  police: { within: ['province', 'district', 'commune', 'police'] },
  court: { within: ['province', 'district', 'court'] },
  'district-office': { within: ['district'], until: TWO_LEVELS_FROM },
  'commune-body': { within: ['commune'] },
  centre: { within: ['province', 'department', 'sub-department', 'police', 'centre'] },
  clinic: { within: ['province', 'department', 'health-centre', 'centre', 'district', 'commune'] },
  'dispensing-point': { within: ['clinic', 'health-centre', 'commune', 'centre'] },
  'health-centre': { within: ['province', 'department', 'district', 'commune', 'health-centre'] },
  provider: { within: ['province', 'commune', 'centre'] },
} as const satisfies Readonly<Record<string, KindRule>>

/** Who serves people or decides about them and is no level of administration. */
export type OrganisationKind = keyof typeof kinds

export const organisationKinds: Readonly<Record<OrganisationKind, KindRule>> = kinds

export const isOrganisationKind = (kind: string): kind is OrganisationKind => Object.hasOwn(organisationKinds, kind)

/** It has no code of the statistics office: its id is a name of its own, as `demo/doi-xanh`. */
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
  /** What it was called, and who supervised it, before a day. */
  readonly was?: Unit['was']
}

/** Organisations in the shape of units, so that both lie in one list and are found and succeeded alike. */
export const unitsOfOrganisations = (
  list: readonly Organisation[],
): {
  readonly units: readonly (Unit & { readonly kind: OrganisationKind })[]
  readonly successors: readonly Successor[]
} => ({
  units: list.map(({ id, kind, name, within, from, until, was }) => ({
    id,
    code: id,
    kind,
    name,
    parent: within,
    from,
    until,
    ...(was ? { was } : {}),
  })),
  successors: list.flatMap(({ id, until, successor }) =>
    until && successor ? [{ old: id, new: successor, from: until, chosen: true }] : [],
  ),
})
