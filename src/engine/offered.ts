import type { CaseId } from '../kernel/ids.ts'
import { dayOf, isAfter, isMoment, type When } from '../kernel/moment.ts'
import type { Field, Fields, Value } from './field.ts'
import { fold } from './fold.ts'
import type { Applied, CaseState } from './state.ts'
import type { View } from './view.ts'

/** Where an answer may stand already: what a case of a measure said last, a fact of it, or its route; only of cases `in` these states. */
export type Offer = { readonly measure: string; readonly in?: readonly string[] } & (
  | { readonly said: string }
  | { readonly fact: string }
  | { readonly route: true }
)

/** By measure, act and field. What is offered stands in the form and is said by whoever signs; nothing is taken over by itself. */
export type Offers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Offer>>>>>>

/** An answer, the case that it comes from, and when it was given there. */
export type Offered = { readonly value: Value; readonly case: CaseId; readonly measure: string; readonly on: When }

type At = { readonly measure: string; readonly act: string; readonly case?: CaseState | undefined }
type Found = { readonly value: Value; readonly step: Applied }

const found = (c: CaseState, offer: Offer): Found | undefined => {
  if ('said' in offer) {
    const step = c.steps.findLast((s) => s.entry.body.says[offer.said] !== undefined)
    const value = step?.entry.body.says[offer.said]
    return step && value !== undefined ? { value, step } : undefined
  }
  if ('route' in offer) {
    const step = c.steps.at(-1)
    return step && { value: c.route, step }
  }
  const fact = c.facts[offer.fact]
  const step = c.steps.find((s) => s.entry.id === fact?.entry)
  return fact && step && { value: fact.when, step }
}

/** The answer in the kind that the field asks for; nothing where it is none of its choices, or a day where a minute is asked. */
const fitting = (field: Field, value: Value): Value | undefined => {
  if (field.kind === 'choice') return typeof value === 'string' && value in field.of ? value : undefined
  if (field.kind === 'day') return isMoment(value) ? dayOf(value) : value
  return field.kind === 'moment' && !isMoment(value) ? undefined : value
}

/** Since when an answer from elsewhere is news: since our case came to where it is, or the act was last done; for a new case, since our last one. */
const newsSince = (view: View, { measure, act, case: c }: At): When | undefined => {
  if (c) return c.steps.findLast((s) => s.before !== s.after || s.entry.name === act)?.entry.happened
  const ours = [...view.cases.keys()].map((id) => fold(view, id)).filter((other) => other?.measure === measure)
  return ours
    .flatMap((other) => other?.steps.at(-1)?.entry.happened ?? [])
    .reduce<When | undefined>((a, b) => (a && isAfter(a, b) ? a : b), undefined)
}

/** What the fields of an act may hold already, from cases that `shown` lets be seen: of several the last, and nothing older than our own case. */
export const offered = (
  view: View,
  at: At,
  fields: Fields,
  shown: (id: CaseId) => boolean = () => true,
): Readonly<Record<string, Offered>> => {
  const since = newsSince(view, at)
  const from = (offer: Offer): readonly CaseState[] =>
    [...view.cases.keys()]
      .filter(shown)
      .flatMap((id) => fold(view, id) ?? [])
      .filter((c) => c.measure === offer.measure && (offer.in?.includes(c.state) ?? true))
  return Object.fromEntries(
    Object.entries(view.law.offers[at.measure]?.[at.act] ?? {}).flatMap(([name, offer]): [string, Offered][] => {
      const field = fields[name]
      const last = from(offer)
        .flatMap((c) => {
          const { value, step } = found(c, offer) ?? {}
          const own = c.id === at.case?.id
          const news = step && (own || since === undefined || !isAfter(since, step.entry.happened))
          return step && news && value !== undefined ? [{ c, value, on: step.entry.happened }] : []
        })
        .reduce<{ readonly c: CaseState; readonly value: Value; readonly on: When } | undefined>(
          (a, b) => (a && isAfter(a.on, b.on) ? a : b),
          undefined,
        )
      const value = field && last && fitting(field, last.value)
      return value === undefined || !last ? [] : [[name, { value, case: last.c.id, measure: last.c.measure, on: last.on }]]
    }),
  )
}
