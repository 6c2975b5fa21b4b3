import type { Day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { type OrganisationKind, organisationKinds } from './organisation.ts'
import { asOf, type Successor, type Unit, type Units } from './unit.ts'

/** What officials say about units. Public facts, so all of it lies in the sealed body; `basis` is the number of the paper that says so. */
export type Statement =
  | { readonly name: '@organisation'; readonly says: Told & { readonly kind: OrganisationKind; readonly from: Day } & Placed }
  /** A new name, a new superior, or both. */
  | { readonly name: '@rename'; readonly says: Told & { readonly from: Day } & Placed }
  /** `to`: who took the work over; nobody, one, or several among whom somebody chooses later. */
  | { readonly name: '@end'; readonly says: Told & { readonly until: Day; readonly to: readonly UnitId[] } }
  | { readonly name: '@successor'; readonly says: Told & { readonly to: UnitId } }
  /** Takes an earlier statement about the unit back. */
  | { readonly name: '@strike'; readonly says: Told & { readonly of: EntryId } }

type Told = { readonly unit: UnitId; readonly basis?: string }
type Placed = { readonly called: string; readonly within: UnitId }

export type StatementName = Statement['name']

/** A statement in the log, numbered from 1 among all of them. */
export type Ruling = Statement & { readonly id: EntryId; readonly seq: number; readonly on: Day }

/** Statements that still stand. */
export const standing = (rulings: readonly Ruling[]): readonly Ruling[] => {
  const struck = new Set(rulings.flatMap((r) => (r.name === '@strike' ? [r.says.of] : [])))
  return rulings.filter((r) => r.name !== '@strike' && !struck.has(r.id))
}

const renamed = (unit: Unit, { from, called, within }: Placed & { readonly from: Day }): Unit => {
  const before = asOf(unit, from)
  const was = [...(unit.was ?? []).filter((p) => p.until < from), { until: from, name: before.name, parent: before.parent }]
  return { ...unit, name: called, parent: within, was }
}

type Lists = { readonly units: Map<UnitId, Unit>; readonly heirs: Map<UnitId, readonly Successor[]> }

const say = ({ units, heirs }: Lists, { name, says }: Ruling): void => {
  const unit = units.get(says.unit)
  if (name === '@organisation') {
    const { unit: id, kind, called, within, from } = says
    units.set(id, { id, code: id, kind, name: called, parent: within, from, until: organisationKinds[kind].until })
  }
  if (!unit) return
  if (name === '@rename') units.set(unit.id, renamed(unit, says))
  if (name === '@end') {
    units.set(unit.id, { ...unit, until: says.until })
    heirs.set(
      unit.id,
      says.to.map((to) => ({ old: unit.id, new: to, from: says.until, chosen: false })),
    )
  }
  if (name === '@successor' && unit.until) {
    const others = (heirs.get(unit.id) ?? []).filter((h) => h.new !== says.to).map((h) => ({ ...h, chosen: false }))
    heirs.set(unit.id, [...others, { old: unit.id, new: says.to, from: unit.until, chosen: true }])
  }
}

/** The units as the reference lists have them and as officials have ruled since. */
export const ruled = (base: Units, rulings: readonly Ruling[]): Units => {
  const stand = standing(rulings)
  if (stand.length === 0) return base
  const units = new Map(base.units.map((u) => [u.id, u]))
  const touched = new Set(stand.map((r) => r.says.unit))
  const heirs = new Map<UnitId, readonly Successor[]>()
  for (const s of base.successors) if (touched.has(s.old)) heirs.set(s.old, [...(heirs.get(s.old) ?? []), s])
  for (const ruling of stand) say({ units, heirs }, ruling)
  return {
    units: [...units.values()],
    successors: [...base.successors.filter((s) => !touched.has(s.old)), ...[...heirs.values()].flat()],
  }
}
