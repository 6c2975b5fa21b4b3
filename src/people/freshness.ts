import { addMonths, type Day } from '../kernel/day.ts'
import { FEW } from '../kernel/few.ts'

/** How long ago something was confirmed, in months: what a register may say of itself. */
export const AGES = [3, 6, 12] as const

/** The first days that still count as confirmed within each age. */
export const sinceDays = (today: Day): readonly Day[] => AGES.map((months) => addMonths(today, -months))

/** Three steps of freshness for who sees no persons, and for a map: a step tells too little to find anybody by it. */
export type Step = 1 | 2 | 3

/** By the share confirmed within six months: below half, below four fifths, more. Nothing where nobody lives. */
export const stepOf = (persons: number, withinSix: number): Step | undefined =>
  persons === 0 ? undefined : withinSix * 2 < persons ? 1 : withinSix * 5 < persons * 4 ? 2 : 3

/** What of a unit's figures may be told: all to who sees its persons, else a step, and nothing at all about a few. */
export type Freshness =
  | { readonly told: 'all'; readonly persons: number; readonly within: readonly number[]; readonly step: Step | undefined }
  | { readonly told: 'step'; readonly step: Step }
  | { readonly told: 'few' }
  | { readonly told: 'nothing' }

export const freshnessOf = (unit: {
  readonly sees: boolean
  /** Nothing where the session reads no figures at all. */
  readonly persons: number | null
  readonly within: readonly number[]
}): Freshness => {
  const { sees, persons, within } = unit
  if (persons === null) return { told: 'nothing' }
  const step = stepOf(persons, within[1] ?? 0)
  if (sees) return { told: 'all', persons, within, step }
  return persons < FEW || step === undefined ? { told: 'few' } : { told: 'step', step }
}
