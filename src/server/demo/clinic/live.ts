import { readDosingDay } from '../../../db/dosing-day.ts'
import { addDays, type Day, daysBetween } from '../../../kernel/day.ts'
import type { Dose } from '../../../kernel/dose.ts'
import type { CaseId, PersonId } from '../../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, momentOf } from '../../../kernel/moment.ts'
import { type At, pointOf, type Window, windowOf } from './at.ts'
import { closeCabinet, openCabinet } from './cabinet.ts'
import { type Held, monthly, orderFor, sendAway, sendToPoint, takeOver } from './chart.ts'
import { endCare, moveCare } from './ends.ts'
import { differsOn, type Patient, patientOf, type Turn } from './script.ts'
import { turnAt } from './window.ts'

/** Somebody in treatment: what is ordered, the last day with a dose, and until when somewhere else gives it. */
export type InCare = {
  readonly person: PersonId
  readonly case: CaseId
  readonly patient: Patient
  held: Held | undefined
  last: Day
  away: { readonly from: Day; readonly to: Day } | undefined
  /** No order could be signed: the doctor tries again on this day. */
  waits: Day
}
export type Clinic = { readonly at: At; readonly people: InCare[] }

/** A fifth takes doses at the point of a clinic that has one. */
const isAtPoint = (at: At, { clinic, no }: Patient): boolean => clinic === at.clinic && no % 5 === 0

/** Everybody whom a clinic treats at the beginning, taken over from paper. */
export const beginClinic = async (at: At, from: Day, days: number): Promise<void> => {
  const read = await readDosingDay(at.db, { session: at.doctor.session, site: at.site, clock: momentOf(from, 6, 0) })
  for (const [no, { person }] of (read?.people ?? []).entries()) {
    const patient = patientOf(at.clinic, no, days)
    await takeOver(at, person, patient, from)
    if (at.point && isAtPoint(at, patient)) await sendToPoint(at, person, at.point.site, from)
  }
}

const orderIn = (says: unknown): Held => {
  const { parts, end } = says as { readonly parts: readonly Dose[]; readonly end: Day } // as an order is written
  return { parts, until: end }
}

/** Whom `beginClinic` took over, as they stand now, and the day on which it did. */
export const clinicIn = async (at: At, today: Day, days: number): Promise<Clinic & { readonly from: Day | undefined }> => {
  const read = await readDosingDay(at.db, { session: at.doctor.session, site: at.site, clock: momentOf(today, 6, 0) })
  const found = (read?.people ?? []).flatMap((p) => {
    const card = p.entries.find((e) => e.name === '@care-card')
    if (!card || p.guest) return []
    // As `takeOver` wrote it, here or at the clinic that the person came from.
    const code = Number((card.says as { readonly code: string }).code.slice(3)) - 1
    const order = p.entries.findLast((e) => e.name === '@care-order')
    const from = dayOf(card.at)
    const last = p.last?.day ?? addDays(from, -1)
    const inCare: InCare = {
      person: p.person,
      case: p.case,
      patient: patientOf(Math.floor(code / 1_000), code % 1_000, days),
      held: order && orderIn(order.says),
      last,
      away: undefined,
      waits: from,
    }
    return [{ from, inCare }]
  })
  return { at, people: found.map((f) => f.inCare), from: found.map((f) => f.from).sort()[0] }
}

const isGuest = (p: InCare, day: Day): boolean => p.away !== undefined && p.away.from <= day && day <= p.away.to

/** Minutes between the parts of a day's dose. */
const LATER = 370

/** A morning at a window: these people, some of them guests from elsewhere; who takes it in parts comes again in the afternoon. */
const morning = async (
  window: Window,
  { people, guests }: { readonly people: readonly InCare[]; readonly guests: readonly InCare[] },
  day: Day,
  nth: number,
): Promise<void> => {
  const at = window.clinic
  const bottles = await openCabinet(window, day, differsOn(at.clinic, nth) && window.site === at.site)
  let minute = 0
  const poured = (p: InCare, dose: Dose, turn: Turn, clock: Moment, part?: number): Promise<boolean> => {
    const { agent } = p.patient
    const bottle = bottles.find((b) => b.agent === agent && b.left > 2 * dose)
    return bottle ? turnAt(window, p.person, { agent, dose }, bottle, turn, clock, part) : Promise.resolve(false)
  }
  const pour = async (p: InCare): Promise<void> => {
    const turn = p.patient.turn(nth)
    if (turn === 'stays away') return
    const missed = daysBetween(p.last, day) - 1
    const own = !guests.includes(p)
    if (own && (p.held === undefined || p.held.until < day || missed > 3)) {
      if (day < p.waits) return
      p.held = await orderFor(at, p.person, p.patient, day, p.held, missed)
      // For want of a paper, say: nobody asks for it every morning.
      if (!p.held) p.waits = addDays(day, 14)
    }
    if (p.held === undefined) return
    const [first, ...more] = p.held.parts
    const clock = addMinutes(momentOf(day, 7, 0), minute)
    if (first && (await poured(p, first, own ? turn : 'comes', clock))) {
      p.last = day
      for (const [n, part] of more.entries()) await poured(p, part, 'comes', addMinutes(clock, LATER * (n + 1)), n + 2)
    }
    minute += 2
    if (own) await monthly(at, p.person, p.patient, day, nth)
  }
  for (const p of [...people, ...guests]) await pour(p)
}

/** Whose treatment here is over today: they leave the list, and who moves comes onto the other's. */
const partings = async ({ at, people }: Clinic, receiving: Clinic, day: Day, nth: number): Promise<void> => {
  for (const p of [...people]) {
    const over = p.patient.clinic === at.clinic ? p.patient.over(nth) : undefined
    // In a short life nobody has been away for so long.
    if (over === undefined || (over === 'dropped' && daysBetween(p.last, day) <= 30)) continue
    const to = { site: receiving.at.site, head: receiving.at.head }
    if (!(over === 'moves' ? await moveCare(at, to, p, day) : await endCare(at, p, over, day, p.patient.no))) continue
    people.splice(people.indexOf(p), 1)
    // Orders are of the clinic that treats.
    if (over === 'moves') receiving.people.push({ ...p, held: undefined, waits: addDays(day, 1) })
  }
}

/** A day of a clinic and its point: its own people but those who are elsewhere, and the guests of the clinic before it. */
export const liveDay = async (
  { at, people }: Clinic,
  { guests, receiving }: { readonly guests: readonly InCare[]; readonly receiving: Clinic },
  day: Day,
  nth: number,
  open: boolean,
): Promise<void> => {
  const [clinic, point] = [windowOf(at), pointOf(at)]
  const here = people.filter((own) => !isGuest(own, day))
  const there = here.filter((own) => point !== undefined && isAtPoint(at, own.patient))
  await morning(clinic, { people: here.filter((own) => !there.includes(own)), guests }, day, nth)
  if (point) await morning(point, { people: there, guests: [] }, day, nth)
  for (const p of people)
    if (p.patient.no % 14 === 6 && nth % 30 === 18 && p.held && p.held.until >= addDays(day, 4) && (await sendAway(at, p.person, day)))
      p.away = { from: addDays(day, 1), to: addDays(day, 3) }
  await partings({ at, people }, receiving, day, nth)
  // Yesterday is left to whoever opens the demonstration.
  if (!open) for (const window of point ? [clinic, point] : [clinic]) await closeCabinet(window, day)
}

export const guestsOf = ({ people }: Clinic, day: Day): readonly InCare[] => people.filter((p) => isGuest(p, day))
