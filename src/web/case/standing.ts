import { type Law, sheetOn } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { Day } from '../../kernel/day.ts'
import type { Tone } from '../ui/Sign.tsx'
import { stateKind } from './terms.ts'

type Kind = 'open' | 'proposed' | 'end'

/** Whether an organisation is given nobody new, by where a case about it stands. */
export const isShut = (law: Law, c: CaseState, on: Day): boolean => sheetOn(law, c.measure, on)?.states[c.state]?.shuts !== undefined

/** How the state of an organisation is drawn: one that shuts it is a warning, and a file that was refused is nothing well done. */
export const toneOfOrganisation = (kind: Kind, shut: boolean): Tone => {
  if (shut) return kind === 'end' ? 'late' : 'soon'
  return kind === 'end' ? 'quiet' : 'info'
}

/** How the state of a case is drawn. */
export const standTone = (law: Law, c: CaseState, on: Day): Tone => {
  const kind = stateKind(law, c.measure, on, c.state)
  if (sheetOn(law, c.measure, on)?.about) return toneOfOrganisation(kind, isShut(law, c, on))
  return kind === 'end' ? 'done' : kind === 'proposed' ? 'soon' : 'info'
}
