import { unitsOn } from '../../engine/seats.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { SaidReading } from '../../server/contract/questions.ts'

/** What each province said last, in the order in which they said it, the newest first. */
export const latestOf = (said: readonly SaidReading[]): readonly SaidReading[] =>
  said.filter((s, i) => said.findIndex((other) => other.unit === s.unit) === i)

/** What the provinces say last in which a case has its units. Before there is a case, all that are said where the session works. */
export const readingsFor = (view: View, c: CaseState | undefined, said: readonly SaidReading[]): readonly SaidReading[] => {
  if (!c) return latestOf(said)
  const on = dayOf(view.now)
  const lies = new Set([...unitsOn(c, on, view).values()].flatMap((unit) => [unit, ...(view.above?.(unit, on) ?? [])]))
  return latestOf(said).filter(({ unit }) => lies.has(unit))
}
