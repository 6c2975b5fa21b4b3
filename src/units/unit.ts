import { type Day, day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'

export type UnitKind = 'province' | 'district' | 'commune'

/** An administrative unit from its first day until `until`, the first day on which it is no more. */
export type Unit = {
  readonly id: UnitId
  readonly code: string
  readonly kind: UnitKind
  readonly name: string
  readonly parent: UnitId | undefined
  readonly from: Day
  readonly until: Day | undefined
}

/** Who took over from a unit that ended; several when it was divided. `chosen`: a person said that this one has the files. */
export type Successor = { readonly old: UnitId; readonly new: UnitId; readonly from: Day; readonly chosen: boolean }

export type Units = { readonly units: readonly Unit[]; readonly successors: readonly Successor[] }

/** Where the law this system knows begins. Units of the three levels are keyed by it: since when they existed is not in the data. */
export const KNOWN_FROM = day('2022-01-01')

/** Two levels instead of three; the list of units is decision 19/2025/QĐ-TTg. */
export const TWO_LEVELS_FROM = day('2025-07-01')

export const unitId = (code: string, from: Day): UnitId => `${code}@${from}` as UnitId // a code of the statistics office is digits
