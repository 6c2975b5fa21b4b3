import type { Day } from '../kernel/day.ts'
import { type Law, officeTerm, sheetOn } from './law.ts'
import type { Sheet } from './sheet.ts'

/** The sheet of a day, or the latest that knows a name: old cases keep acts which the sheet of today has no more. */
const sheetWith = (law: Law, measure: string, on: Day, knows: (sheet: Sheet) => boolean): Sheet | undefined => {
  const now = sheetOn(law, measure, on)
  return now && knows(now) ? now : law.measures[measure]?.findLast(knows)
}

export const measureTerm = (law: Law, measure: string, on: Day): string =>
  (sheetOn(law, measure, on) ?? law.measures[measure]?.at(-1))?.term ?? measure

export const actTerm = (law: Law, measure: string, act: string, on: Day): string =>
  sheetWith(law, measure, on, (s) => act in s.acts)?.acts[act]?.term ?? act

export const taskTerm = (law: Law, measure: string, task: string, on: Day): string =>
  sheetWith(law, measure, on, (s) => task in s.tasks)?.tasks[task]?.term ?? task

/** Who a duty falls on: the office that has it on the day, or the role where several may have it. `person` has no office. */
export const whoTerm = (law: Law, who: string, offices: readonly string[], on: Day): string | undefined => {
  const [only, ...more] = offices
  if (only !== undefined && more.length === 0) return officeTerm(law, only, on)
  return law.offices.roles[who]?.term
}

/** One name for a duty and the offices that have it, to find its term by. */
export const whoKey = (who: string, offices: readonly string[]): string => [who, ...offices].join(' ')
