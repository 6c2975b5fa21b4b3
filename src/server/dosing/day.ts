import type { DosingDay, DosingPerson, GoneDose } from '../../db/dosing-day.ts'
import { openAlone } from '../../dosing/care/alone.ts'
import { openConsults } from '../../dosing/care/consults.ts'
import { listedOn } from '../../dosing/care/list.ts'
import { saidOf } from '../../dosing/care/said.ts'
import { openTold } from '../../dosing/care/told.ts'
import type { InterlockId } from '../../dosing/parameters/interlock.ts'
import { interlockOf } from '../../dosing/parameters/table.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount } from '../../dosing/situation/site.ts'
import { aloneAt } from '../../dosing/window/look.ts'
import type { Day } from '../../kernel/day.ts'
import { type Dose, type Strength, volumeOf } from '../../kernel/dose.ts'
import { dayOf, type Moment, momentOf } from '../../kernel/moment.ts'
import { dosing } from '../../law/dosing.ts'
import type { DosingDayPage, DosingRow, GoneAlone, PartShown } from '../contract/dosing-pages.ts'
import { bottlesOf } from './situation.ts'
import { shownBottle } from './window.ts'

/** The strength that the solution of a drug has at the site. Nothing where there are several, or none: then nobody can say millilitres beforehand. */
const strengthOf = ({ strengths }: DosingDay, agent: Agent): Strength | undefined => {
  const [only, ...others] = strengths.filter((s) => s.agent === agent)
  return only && others.length === 0 ? (only.strength as Strength) : undefined // a column of the database
}

const partOf = (dose: Dose, strength: Strength | undefined): PartShown => ({
  dose,
  volume: strength === undefined ? null : volumeOf(dose, strength).volume,
})

const rowOf = (read: DosingPerson, now: Moment, day: DosingDay): DosingRow => {
  const called = day.tasks.some((t) => t.person === read.person)
  const { is, offer, at, alone } = listedOn({ entries: read.entries, prescribes: dosing.prescribes, called }, now)
  const strength = strengthOf(day, offer.agent)
  const order = offer.order === 'none' ? undefined : offer.order
  return {
    person: read.person,
    name: read.name ?? '',
    birth: read.birth,
    sex: read.sex,
    photo: read.photo,
    card: saidOf(read.entries, '@care-card').at(-1)?.says.code ?? null,
    phase: order?.phase ?? null,
    agent: order?.agent ?? null,
    parts: (order?.parts ?? []).map((d) => partOf(d, strength)),
    next: offer.dose === undefined ? null : partOf(offer.dose, strength),
    until: order && order.end !== 'missing' ? order.end : null,
    last: read.last && { day: read.last.day as Day, site: read.last.site, dose: read.last.dose as Dose }, // columns of the database
    is: read.away ? 'elsewhere' : is,
    at: at ?? null,
    alone,
    owes: openAlone(read.alone),
    consults: openConsults(read.entries),
    told: openTold(read.entries),
    guest: read.guest,
  }
}

const goneOf = ({ entry, name, ...who }: GoneDose): readonly GoneAlone[] =>
  openAlone([entry]).flatMap((open) => {
    const { agent, dose, poured } = entry.says as unknown as Given // as `decide` wrote it
    return [{ ...who, ...open, name: name ?? '', agent, dose, poured }]
  })

/** One line for each person, as old as their oldest call: one that a doctor denied having answered is open again beside a newer one. */
const callsOf = ({ tasks }: DosingDay): DosingDayPage['tasks'] =>
  [...Map.groupBy(tasks, (t) => t.person).values()].map((calls) => {
    const [oldest] = calls as [(typeof calls)[number], ...typeof calls] // a group has one
    // As `callOf` writes them. What each says of the person stands where the person is opened.
    const ids = new Set(calls.flatMap((t) => (t.findings as unknown as readonly { readonly id: InterlockId }[]).map((f) => f.id)))
    return { person: oldest.person, since: oldest.since, from: oldest.from, says: [...ids].map((id) => interlockOf(id).asks) }
  })

/** The whole day of a site, or the list of another day for the evening's print. */
export const dayOfSite = (read: DosingDay, on: Day, doctorFirst: DosingDayPage['doctorFirst'] = []): DosingDayPage | undefined => {
  if (read.site === null) return undefined
  const opening = read.cabinet.opening as unknown as OpeningCount // as the cabinet writes it
  const now = on === dayOf(read.now) ? read.now : momentOf(on, 0, 0)
  return {
    asOf: read.now,
    site: read.site,
    ...aloneAt(read.release ?? undefined, read),
    held: read.held,
    restored: read.restored,
    rows: read.people.map((person) => rowOf(person, now, read)),
    gone: read.gone.flatMap(goneOf),
    opening,
    bottles: bottlesOf(read).map((b) => shownBottle(b, opening)),
    // Of them nothing is said but that they stood there.
    stood: ((read.stood ?? []) as unknown as readonly Bottle[]).map((b) => ({ ...b, balance: null })), // as the cabinet writes them
    staff: read.staff,
    tasks: callsOf(read),
    doctorFirst,
  }
}
