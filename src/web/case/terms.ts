import { ADOPT, PROPOSED, SEAT, VOID } from '../../engine/entry.ts'
import { formsIn } from '../../engine/forms.ts'
import { type Law, roleOffices } from '../../engine/law.ts'
import type { Act, Sheet, StateKind } from '../../engine/sheet.ts'
import type { Day } from '../../kernel/day.ts'
import { titleOf } from '../../law/printed-forms.ts'
import type { T } from './wording.ts'

/** What the sheets of a measure call something on a day: the sheet in force, else the nearest earlier one that knows the name, else a later. */
const named = <T>(law: Law, measure: string, on: Day, list: (sheet: Sheet) => Readonly<Record<string, T>>, name: string): T | undefined => {
  const sheets = law.measures[measure] ?? []
  const knows = (s: Sheet): boolean => Object.hasOwn(list(s), name)
  const sheet = sheets.findLast((s) => s.from <= on && knows(s)) ?? sheets.find(knows)
  return sheet && list(sheet)[name]
}

export const measureTerm = (law: Law, measure: string, on: Day): string => {
  const sheets = law.measures[measure] ?? []
  return (sheets.findLast((s) => s.from <= on) ?? sheets[0])?.term ?? measure
}
export const routeTerm = (law: Law, measure: string, on: Day, route: string): string =>
  named(law, measure, on, (s) => s.routes, route) ?? route
export const stateTerm = (law: Law, measure: string, on: Day, state: string): string =>
  named(law, measure, on, (s) => s.states, state)?.term ?? state
export const stateKind = (law: Law, measure: string, on: Day, state: string): StateKind =>
  named(law, measure, on, (s) => s.states, state)?.kind ?? 'open'
export const factTerm = (law: Law, measure: string, on: Day, fact: string): string => named(law, measure, on, (s) => s.facts, fact) ?? fact
export const seatTerm = (law: Law, measure: string, on: Day, seat: string): string =>
  named(law, measure, on, (s) => s.seats, seat)?.term ?? seat
export const intervalTerm = (law: Law, measure: string, on: Day, interval: string): string =>
  named(law, measure, on, (s) => s.intervals, interval)?.term ?? interval
export const taskTerm = (law: Law, measure: string, on: Day, task: string): string =>
  named(law, measure, on, (s) => s.tasks, task)?.term ?? task
export const actOf = (law: Law, measure: string, on: Day, act: string): Act | undefined => named(law, measure, on, (s) => s.acts, act)
export const actTerm = (law: Law, measure: string, on: Day, act: string): string => actOf(law, measure, on, act)?.term ?? act
export type Paper = { readonly term: string; readonly form?: string }
export const paperOf = (law: Law, measure: string, on: Day, paper: string): Paper =>
  named(law, measure, on, (s) => s.documents, paper) ?? { term: paper }

/** Numbers of forms with the titles that they print, where these are not what the paper is called here: a clerk looks for the printed one. */
export const formText = ({ term, form = '' }: Paper): string => {
  const titles = formsIn(form).flatMap((f) => titleOf(f)?.is ?? [])
  const others = [...new Set(titles)].filter((title) => title.toLowerCase() !== term.toLowerCase())
  return others.length === 0 ? form : `${form}: “${others.join('”, “')}”`
}

/** A paper with its form as printed. */
export const paperText = (paper: Paper): string => (paper.form ? `${paper.term} (${formText(paper)})` : paper.term)

/** The offices of roles on a day, as they are called then; each once. */
export const rolesTerm = (law: Law, roles: readonly string[], on: Day): string =>
  [...new Set(roles.flatMap((role) => roleOffices(law, role, on)))].join(', ')

const ENGINE_ACTS: Readonly<Record<string, 'story.adopt' | 'story.proposed' | 'story.seat' | 'story.void'>> = {
  [ADOPT]: 'story.adopt',
  [PROPOSED]: 'story.proposed',
  [SEAT]: 'story.seat',
  [VOID]: 'story.void',
}

/** What an act of the engine itself is called; nothing for the acts of sheets. */
export const engineActTerm = (t: T, act: string): string | undefined => {
  const key = ENGINE_ACTS[act]
  return key && t(key)
}
