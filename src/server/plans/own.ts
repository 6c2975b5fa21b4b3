import type { Me } from '../../db/signin.ts'
import { countedLines } from '../../plans/counting.ts'
import type { Plan } from '../../plans/plan.ts'
import { readsFigures } from '../figures.ts'
import type { Ground } from '../record.ts'
import { countedBy } from './figures.ts'

/** Kinds of unit that measures name in their cases, under any of its texts. */
const kindsIn = ({ law }: Ground, measures: readonly string[]): ReadonlySet<string> =>
  new Set(measures.flatMap((m) => (law.measures[m] ?? []).flatMap((sheet) => Object.values(sheet.seats).map(({ unitKind }) => unitKind))))

/**
 * The lines of a plan whose people are those of units of which the session reads the figures, each with how it reads them: of a part of the plan, every
 * organisation that cases of the line can be with (docs/decisions/0382).
 */
export const ownLines = (ground: Ground, me: Pick<Me, 'offices' | 'now'>, plan: Plan): ReadonlyMap<number, 'exactly' | 'roughly'> =>
  new Map(
    countedLines(plan, countedBy).flatMap(({ no, is, category, slots: [slot] }) => {
      const counted = countedBy[category]
      if (is !== 'line' || !counted || !slot?.home) return []
      const kinds = kindsIn(ground, counted.measures)
      const units = (plan.units[slot.home]?.ids ?? []).filter((unit) => kinds.has(ground.units.kindOf(unit) ?? ''))
      const reads = units.map((unit) => readsFigures(ground, me, unit))
      if (reads.length === 0 || reads.includes(undefined)) return []
      return [[no, reads.includes('roughly') ? 'roughly' : 'exactly'] as const]
    }),
  )
