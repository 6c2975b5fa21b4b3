import { dayOf, type Moment } from '../../kernel/moment.ts'
import { coveredBy, givenOf, isPlanned, standing } from '../history/days.ts'
import type { DoseFact } from '../situation/facts.ts'
import { confirmationsOf, doseFactsOf, ordersOf } from './fold.ts'
import { type Offer, offerOf } from './next.ts'
import { type Noted, saidOf } from './said.ts'

/**
 * Where somebody stands on the list of a day. `covered`: by a dose of an earlier day. `comes back`: was here without a dose, and a doctor is called or said
 * that they come again that day. `no order`: a doctor has to see them.
 */
export type Stands = 'due' | 'done' | 'covered' | 'not given' | 'comes back' | 'no order'

/** `alone`: one person gave a dose of the day where two give. */
export type Listed = { readonly is: Stands; readonly offer: Offer; readonly at: Moment | undefined; readonly alone: boolean }

type About = {
  /** Orders, stops, signatures and answers of a doctor; doses from three days before on, which the longest dose covers. */
  readonly entries: readonly Noted[]
  readonly prescribes: string
  /** Whether a doctor was called and has not answered. */
  readonly called: boolean
}

/** Nobody is over for today whom a doctor sends back to the window. */
const comesBack = ({ entries, called }: About, not: DoseFact): boolean => {
  const at = entries.findIndex((e) => e.id === not.id)
  const answers = [...saidOf(entries, '@care-answer'), ...saidOf(entries, '@care-told')]
  return called || answers.some((a) => a.says.back === true && entries.indexOf(a) > at)
}

/** The list asks what the window asks when the person stands there: the order in force, its parts, what was given and what a doctor signed. */
export const listedOn = (about: About, now: Moment): Listed => {
  const { entries, prescribes } = about
  const day = dayOf(now)
  const doses = doseFactsOf(entries)
  const stands = standing(doses)
  const offer = offerOf({
    now,
    doses,
    orders: ordersOf(entries, prescribes),
    confirmations: confirmationsOf({ entries, prescribes, looked: undefined }),
  })
  const todays = stands.filter((f) => dayOf(f.at) === day)
  const given = givenOf(todays).filter(isPlanned)
  const last = given.at(-1)
  const not = todays.findLast(
    (f) => f.is === 'not given' && f.rest === undefined && (last === undefined || todays.indexOf(f) > todays.indexOf(last)),
  )
  const parts = new Set(given.map((g) => g.as.part)).size
  const all = last !== undefined && parts >= (offer.order === 'none' ? last.as.of : offer.order.parts.length)
  const covered = coveredBy(stands, day) !== undefined
  const is = (): Stands => {
    if (offer.does === 'replace') return 'due'
    if (offer.does === 'rest') return not ? (comesBack(about, not) ? 'comes back' : 'not given') : 'due'
    if (all) return 'done'
    if (not) return comesBack(about, not) ? 'comes back' : 'not given'
    if (covered) return 'covered'
    return offer.order === 'none' ? 'no order' : 'due'
  }
  return { is: is(), offer, at: (not ?? last)?.at, alone: givenOf(todays).some((g) => g.alone === true) }
}
