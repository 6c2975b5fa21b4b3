import { addDays, type Day, isDay } from '../kernel/day.ts'
import type { CaseId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import type { Said, Value } from './field.ts'
import type { Law } from './law.ts'
import { looksAt } from './looks.ts'
import { seatOn } from './seats.ts'
import type { Rule } from './sheet.ts'
import type { CaseState, Reason } from './state.ts'
import type { Asked, Setting } from './why-not.ts'

/** What a unit has set for itself by a case about it: the answers of that case, from the day of the act that said them until the next. */
export type Preset = {
  readonly case: CaseId
  readonly unit: UnitId
  readonly measure: string
  readonly route: string
  readonly from: Day
  readonly until?: Day
  readonly said: Said
}

/** A day so many days after or before another, which is a fact of the case or a field of the act; or what was said itself. */
export type Answer =
  | { readonly said: string }
  | ({ readonly days?: string } & (
      | { readonly after: 'fact' | 'field'; readonly of: string }
      | { readonly before: 'fact'; readonly of: string }
    ))

/** Answers of an act that the unit in a seat has set beforehand, under the same route; another is given with a reason, in the field `unless`. */
export type Standard = {
  readonly measure: string
  readonly seat: string
  readonly fields: Readonly<Record<string, Answer>>
  readonly unless: string
  readonly if: Rule<boolean>
}

/** By measure and act. */
export type Standards = Readonly<Record<string, Readonly<Record<string, Standard>>>>

type At = Pick<Asked, 'measure' | 'act' | 'happened' | 'says'>
type World = Pick<Setting, 'law' | 'subject' | 'units' | 'presets'>

const standardOf = (law: Law, { measure, act }: At): Standard | undefined => law.standards?.[measure]?.[act]

/** What the unit of the case had set when the act happened: of several the latest. */
const presetFor = ({ units, presets }: World, c: CaseState, { measure, seat }: Standard, on: Day): Preset | undefined =>
  seatOn(c, seat, on, units)
    .flatMap((unit) => presets?.(unit) ?? [])
    .filter((s) => s.measure === measure && s.route === c.route && s.from <= on && (s.until === undefined || on < s.until))
    .reduce<Preset | undefined>((a, b) => (a && a.from > b.from ? a : b), undefined)

const answerOf = (c: CaseState, said: Said, answers: Readonly<Record<string, unknown>>, answer: Answer): Value | undefined => {
  if ('said' in answer) return said[answer.said]
  const days = answer.days === undefined ? 0 : said[answer.days]
  const fact = c.facts[answer.of]?.when
  const from = 'after' in answer && answer.after === 'field' ? answers[answer.of] : fact && dayOf(fact)
  if (!isDay(from) || typeof days !== 'number') return undefined
  return addDays(from, 'after' in answer ? days : -days)
}

const blank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Answers that a unit has set beforehand, and by which case about it. */
export type Standing = { readonly answers: Said; readonly preset: Preset | undefined }

/** What the unit has set for an act, each day counted from what is said; no answer where it set nothing, or its own rule is not for this case. */
export const presetAnswers = (world: World, c: CaseState | undefined, at: At): Standing => {
  const standard = standardOf(world.law, at)
  const preset = c && standard && presetFor(world, c, standard, dayOf(at.happened))
  if (!preset || !standard.if.of(looksAt(world.subject, c, c.route, at.happened, {}))) return { answers: {}, preset: undefined }
  const said = Object.fromEntries(Object.entries(at.says).filter(([, value]) => !blank(value)))
  const answers: Record<string, Value> = {}
  for (const [field, answer] of Object.entries(standard.fields)) {
    const value = answerOf(c, preset.said, { ...answers, ...said }, answer)
    if (value !== undefined) answers[field] = value
  }
  return { answers, preset }
}

/** What an act says with what it leaves to the unit's own rule. */
export const withPreset = (answers: Said, says: Asked['says']): Asked['says'] => ({
  ...says,
  ...Object.fromEntries(Object.entries(answers).filter(([field]) => blank(says[field]))),
})

/** What is said otherwise than the unit has set it, without the reason. */
export const presetTroubles = (world: World, at: At, answers: Said, said: Said): readonly Reason[] => {
  const standard = standardOf(world.law, at)
  if (!standard || said[standard.unless] !== undefined) return []
  return Object.entries(answers)
    .filter(([field, value]) => said[field] !== undefined && said[field] !== value)
    .map(([field]) => ({ why: 'rule', field, detail: standard.if.is, cite: standard.if.cite }))
}

/** What a unit has set by a case about it: after each act for as long as the case then stood in a state that works. */
export const presetsOf = (unit: UnitId, c: CaseState): readonly Preset[] =>
  c.steps.flatMap((step, i): readonly Preset[] => {
    const next = c.steps[i + 1]
    if (!step.sheet.states[step.after]?.works) return []
    const said = Object.assign({}, ...c.steps.slice(0, i + 1).map((s) => s.entry.body.says)) as Said // answers of the case, the last of each
    return [
      {
        case: c.id,
        unit,
        measure: c.measure,
        route: c.route,
        from: dayOf(step.entry.happened),
        ...(next ? { until: dayOf(next.entry.happened) } : {}),
        said,
      },
    ]
  })
