import { isFew } from '../kernel/few.ts'
import type { LineProgress, Progress, Total } from './progress.ts'

/**
 * How somebody reads the results of a plan: exactly, with numbers under five hidden, those of the lines of the own unit beside the targets, or its targets
 * alone (docs/decisions/0048, 0382).
 */
export type Reads = 'exactly' | 'roughly' | 'own' | 'targets'

/** Lines of the own unit by their number. */
export type Own = ReadonlyMap<number, 'exactly' | 'roughly'>

/** Percent and forecast give a small number back, so they go with it. */
const roughly = {
  line: ({ result, ...line }: LineProgress): LineProgress =>
    result ? (isFew(result.persons) ? { ...line, few: true } : { ...line, result }) : line,
  total: ({ persons, episodes, percent, ...total }: Total): Total =>
    persons === undefined || episodes === undefined || isFew(persons)
      ? { ...total, percent: '–', few: true }
      : { ...total, percent, persons, episodes },
}

const targets = {
  line: ({ result: _, ...line }: LineProgress): LineProgress => line,
  total: ({ target, counted, lines }: Total): Total => ({ target, counted, lines, percent: '–' }),
}

/** Lines that are none of the plan: that there are any is a result. */
const isAdded = ({ result, why }: LineProgress): boolean => result !== undefined && why !== undefined

/** Sums have lines of others in them. */
const own = (of: Own): typeof targets => ({
  ...targets,
  line: (line) => {
    const reads = of.get(line.no)
    return reads === 'exactly' ? line : reads === 'roughly' ? roughly.line(line) : targets.line(line)
  },
})

/** What of the results of a plan is told to a reader. */
export const told = (progress: Progress, reads: Reads, lines: Own = new Map()): Progress => {
  if (reads === 'exactly') return progress
  const { line, total } = reads === 'roughly' ? roughly : reads === 'own' ? own(lines) : targets
  return {
    ...progress,
    groups: progress.groups.map((group) => ({
      ...group,
      total: total(group.total),
      units: group.units.map((unit) => ({ ...unit, total: total(unit.total) })),
      categories: group.categories.map((category) => ({ ...category, total: total(category.total) })),
      lines: group.lines.filter((l) => reads === 'roughly' || !isAdded(l)).map(line),
    })),
  }
}
