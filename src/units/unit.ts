import { type Day, day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { OrganisationKind } from './organisation.ts'

/** Levels of administration, with codes of the statistics office. */
export type LevelKind = 'province' | 'district' | 'commune'
export type UnitKind = LevelKind | OrganisationKind

/** What a unit was called, and where it lay, before a day. */
export type Past = { readonly until: Day; readonly name: string; readonly parent: UnitId | undefined }

/** An administrative unit or organisation from its first day until `until`, the first day on which it is no more. */
export type Unit = {
  readonly id: UnitId
  readonly code: string
  readonly kind: UnitKind
  /** The latest name and place; the earlier ones are in `was`. */
  readonly name: string
  readonly parent: UnitId | undefined
  readonly from: Day
  readonly until: Day | undefined
  /** Earlier names and places, oldest first. */
  readonly was?: readonly Past[]
}

/** Who took over from a unit that ended; several when it was divided. `chosen`: a person said that this one has the files. */
export type Successor = { readonly old: UnitId; readonly new: UnitId; readonly from: Day; readonly chosen: boolean }

export type Units = { readonly units: readonly Unit[]; readonly successors: readonly Successor[] }

/** Where the law this system knows begins. Units of the three levels are keyed by it: since when they existed is not in the data. */
export const KNOWN_FROM = day('2022-01-01')

/** Two levels instead of three; the list of units is decision 19/2025/QĐ-TTg. */
export const TWO_LEVELS_FROM = day('2025-07-01')

export const unitId = (code: string, from: Day): UnitId => `${code}@${from}` as UnitId // a code of the statistics office is digits

/** What a unit is called and where it lies on a day; before its first day as on that. */
export const asOf = (unit: Unit, on: Day): { readonly name: string; readonly parent: UnitId | undefined } =>
  unit.was?.find((past) => on < past.until) ?? unit

/** Whether a unit exists on a day. */
export const existsOn = (unit: Pick<Unit, 'from' | 'until'>, on: Day): boolean =>
  unit.from <= on && (unit.until === undefined || on < unit.until)
