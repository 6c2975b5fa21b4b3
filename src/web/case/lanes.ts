import { fold } from '../../engine/fold.ts'
import type { Law } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import { term } from '../../engine/term.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Lane } from './life-line.ts'
import { actTerm, intervalTerm, measureTerm, routeTerm, stateKind } from './terms.ts'
import { isShown, judging, type Seen } from './view.ts'

/** The day a case reached the end state in which it stands. */
export const endedOn = (law: Law, c: CaseState, on: Day): Day | undefined => {
  if (stateKind(law, c.measure, on, c.state) !== 'end') return undefined
  const last = c.steps.findLast((s) => s.before !== s.after)
  return last && dayOf(last.entry.happened)
}

/** The first day known of a case: of its earliest fact where it began on paper, else of its first entry. */
const beganOn = (c: CaseState, on: Day): Day => {
  const days = [...c.steps.map((s) => dayOf(s.entry.happened)), ...(c.adopted ? Object.values(c.facts).map((f) => dayOf(f.when)) : [])]
  return days.reduce((a, b) => (a < b ? a : b), days[0] ?? on)
}

export const laneOf = (law: Law, c: CaseState, on: Day): Lane => ({
  id: c.id,
  label: `${measureTerm(law, c.measure, on)}: ${routeTerm(law, c.measure, on, c.route)}`,
  from: beganOn(c, on),
  ended: endedOn(law, c, on),
  ends: term(c)?.ends,
  proposed: stateKind(law, c.measure, on, c.state) === 'proposed',
  stretches: c.intervals.map((i) => ({ label: intervalTerm(law, c.measure, i.from, i.name), from: i.from, to: i.to })),
  marks: c.steps
    .filter((s) => !s.entry.name.startsWith('@'))
    .map((s) => ({ label: actTerm(law, c.measure, dayOf(s.entry.happened), s.entry.name), on: dayOf(s.entry.happened) })),
})

/** All cases of a person that the session sees, folded, earliest first. */
export const folded = (view: Seen): readonly CaseState[] =>
  [...view.cases.keys()]
    .filter((id) => isShown(view, id))
    .map((id) => fold(judging(view, id), id))
    .filter((c) => c !== undefined)
    .sort((a, b) => (beganOn(a, dayOf(view.now)) < beganOn(b, dayOf(view.now)) ? -1 : 1))
