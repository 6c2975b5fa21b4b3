import { type Day, laterOf } from '../../kernel/day.ts'
import { type Dose, least, plus } from '../../kernel/dose.ts'
import { dayOf } from '../../kernel/moment.ts'
import { type Course, courseOf } from '../history/course.ts'
import { batchesOf, type DayTaken, daysAtHome, daysTaken, givenOf, isPlanned, standing } from '../history/days.ts'
import { type Missed, missedDays } from '../history/missed.ts'
import { figure, type Parameters } from '../parameters/parameters.ts'
import type { DoseFact, Given } from '../situation/facts.ts'
import { type Confirmation, type DoseOf, dailyOf, type Order } from '../situation/order.ts'
import type { Agent } from '../situation/person.ts'
import { type Asked, doseOf, type Facts, type Situation } from '../situation/situation.ts'

/** What an order comes to on a day, for the rules that judge a dose and those that judge an order before it is signed. */
export type Dosing = {
  readonly facts: Facts
  readonly p: Parameters
  /** The day that is judged: today, or the first day of an order that begins later. */
  readonly today: Day
  readonly agent: Agent
  readonly order: Order | 'none'
  /** The whole of the day when what is asked has been given, with a top-up where one is due; `none` without an order. */
  readonly daily: Dose | 'none'
  /** The largest dose at one time. */
  readonly single: Dose | 'none'
  readonly missed: Missed
  readonly course: Course
  readonly days: readonly DayTaken[]
}

/** A situation with all that several rules ask of it. */
export type View = Dosing & {
  readonly asked: Asked
  /** Facts that stand. */
  readonly doses: readonly DoseFact[]
  /** Doses swallowed today, at any site and under any record. */
  readonly todays: readonly Given[]
  /** What the order gives for what is asked, lowered by what a doctor signed today. */
  readonly dose: Dose | 'none'
  readonly ordered: Dose | 'none'
}

/**
 * What a signature is for: vomiting is about what is given again and nothing else, and what is signed for one dose of the day says nothing of the others; the
 * rest of a dose that was spilled is that dose.
 */
const isFor = ({ finding, of }: Confirmation, asked: DoseOf | undefined): boolean => {
  if (finding.startsWith('VM-')) return asked === 'replacement'
  return of === undefined || of === asked || (asked === 'rest' && /^[1-9]$/.test(of))
}

/**
 * The signatures of today that count for a dose: by somebody who may prescribe, for this drug, not from the future; of several for one finding the last, which
 * may be higher than a mistaken one before it.
 */
export const confirmationsOf = (
  facts: Pick<Facts, 'now' | 'confirmations'>,
  agent: Agent,
  asked: DoseOf | undefined,
): readonly Confirmation[] => {
  const own = facts.confirmations.filter(
    (c) =>
      c.agent === agent && c.by.licence === 'valid' && dayOf(c.signedAt) === dayOf(facts.now) && c.signedAt <= facts.now && isFor(c, asked),
  )
  return own.filter((c, i) => !own.slice(i + 1).some((later) => later.finding === c.finding))
}

/** Oldest first. Of two signed in the same minute the lower one counts as the later. */
export const bySignature = (a: Order, b: Order): number =>
  a.signedAt < b.signedAt ? -1 : a.signedAt > b.signedAt ? 1 : dailyOf(b) - dailyOf(a) || (a.id < b.id ? -1 : 1)

const begins = (order: Order, on: Day): boolean => order.start === 'missing' || order.start <= on
const lasts = (order: Order, on: Day): boolean => order.end === 'missing' || on <= order.end

/**
 * The order of a drug for a day. A new order takes the place of the one before from its first day on, and for good: when it ends or is
 * stopped, the older one does not come back.
 */
export const orderOn = (facts: Pick<Facts, 'now' | 'orders'>, agent: Agent, on: Day): Order | 'none' => {
  const begun = facts.orders.filter((o) => o.agent === agent && o.signedAt <= facts.now && begins(o, on))
  const latest = begun.toSorted(bySignature).at(-1)
  return latest && lasts(latest, on) && latest.stopped === 'no' ? latest : 'none'
}

const orderedFor = (asked: Asked, order: Order): Dose | 'none' => {
  switch (asked.does) {
    case 'dose':
      return order.parts[asked.part - 1] ?? 'none'
    case 'top-up':
      return order.topUp
    case 'replace':
    case 'rest':
      return asked.dose
    case 'hand out':
      return dailyOf(order)
  }
}

/** What somebody swallows in the day as planned: the order, lowered where a doctor lowered a dose that is not split. */
const dailyFor = (asked: Asked, order: Order, dose: Dose | 'none', todays: readonly Given[]): Dose => {
  const given = plus(...todays.filter(isPlanned).map((g) => g.dose))
  if (asked.does === 'top-up' && dose !== 'none') return plus(given, dose)
  // A top-up that outlived the first dose before it.
  const toppedUp = plus(...todays.filter((g) => g.as === 'top-up').map((g) => g.dose))
  return order.parts.length === 1 && asked.does === 'dose' && dose !== 'none' ? plus(dose, toppedUp) : dailyOf(order)
}

type Comes = Pick<Dosing, 'today' | 'agent' | 'order' | 'daily' | 'single'>

const withHistory = (facts: Facts, p: Parameters, comes: Comes): Dosing => {
  const days = daysTaken(facts.doses, facts.elsewhere)
  const course = courseOf(days, facts.knownSince, comes.agent, comes.today, figure(p, 'MS-04'))
  return { facts, p, ...comes, missed: missedDays(days, facts, comes.today), course, days }
}

/** Whether somebody takes a drug in a course that goes on. */
export const isEstablished = (facts: Facts, agent: Agent, p: Parameters): boolean =>
  facts.answeredThere === true ||
  courseOf(daysTaken(facts.doses, facts.elsewhere), facts.knownSince, agent, dayOf(facts.now), figure(p, 'MS-04')).is === 'begun'

/** What an order that is about to be signed means on its first day; on a first day with its top-up. */
export const dosingOf = (facts: Facts, p: Parameters, order: Order): Dosing => {
  const now = dayOf(facts.now)
  const today = order.start === 'missing' ? now : laterOf(now, order.start)
  const plain = withHistory(facts, p, {
    today,
    agent: order.agent,
    order,
    daily: dailyOf(order),
    single: order.parts.reduce((a, b) => (a > b ? a : b)),
  })
  return isFirstDay(plain) && order.topUp !== 'none' ? { ...plain, daily: plus(dailyOf(order), order.topUp) } : plain
}

export const viewOf = (s: Situation, p: Parameters): View => {
  const { asked } = s
  const today = dayOf(s.now)
  const doses = standing(s.doses)
  const todays = givenOf(doses).filter((g) => dayOf(g.at) === today)
  const order = orderOn(s, asked.agent, asked.does === 'hand out' ? asked.from : today)
  const ordered = order === 'none' ? 'none' : orderedFor(asked, order)
  const dose = ordered === 'none' ? 'none' : least(ordered, ...confirmationsOf(s, asked.agent, doseOf(asked)).map((c) => c.upTo))
  const daily = order === 'none' ? 'none' : dailyFor(asked, order, dose, todays)
  return { ...withHistory(s, p, { today, agent: asked.agent, order, daily, single: dose }), asked, doses, todays, ordered, dose }
}

/** The batches at home that cover a day. */
export const homeOn = (doses: readonly DoseFact[], on: Day) => batchesOf(doses).filter((batch) => daysAtHome(doses, batch).includes(on))

/** No dose of this drug yet in a course that goes on: what is asked is a first dose. */
export const isFirst = ({ course }: Dosing): boolean => course.is === 'not begun'
/** The first day of the course is today: by what was given already, or by what is asked. */
export const isFirstDay = ({ course, today }: Dosing): boolean => course.is === 'not begun' || course.first === today
