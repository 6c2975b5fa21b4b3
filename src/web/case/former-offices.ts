import { sheetOn } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { addDays, type Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import type { FormerAct } from './choices.ts'
import { maySign } from './signers.ts'

/** Days between the case's beginning and today on which a text or an office of an act changed, the last first. */
const borders = (view: View, c: CaseState, by: readonly string[]): readonly Day[] => {
  const first = c.steps[0]
  const offices = by.flatMap((role) => view.law.offices.roles[role]?.is ?? [])
  const all = [...(view.law.measures[c.measure] ?? []), ...offices].map((text) => text.from)
  return [...new Set(all)]
    .filter((on) => first && on > dayOf(first.entry.happened) && on <= dayOf(view.now))
    .sort()
    .reverse()
}

/** Acts that another office does today and the session's own did before: what happened in its time is still its to record. */
export const formerOffices = (view: View, c: CaseState, me: Me): readonly FormerAct[] => {
  const today = dayOf(view.now)
  const acts = sheetOn(view.law, c.measure, today)?.acts ?? {}
  return Object.entries(acts).flatMap(([act, { by, term }]) => {
    const signs = (on: Day): boolean => {
      const sheet = sheetOn(view.law, c.measure, on)
      const when = sheet?.acts[act]?.when
      return (
        when !== undefined &&
        when !== 'opens a case' &&
        when.includes(c.state) &&
        maySign(view, c, { measure: c.measure, act, on: [on] }, me)
      )
    }
    if (signs(today)) return []
    const before = view.law.measures[c.measure]?.flatMap((sheet) => sheet.acts[act]?.by ?? []) ?? []
    const until = borders(view, c, [...by, ...before]).find((on) => signs(addDays(on, -1)))
    const sheet = until && sheetOn(view.law, c.measure, addDays(until, -1))
    return until && sheet ? [{ act, term: sheet.acts[act]?.term ?? term, basis: sheet.basis, until }] : []
  })
}
