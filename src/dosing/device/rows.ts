import type { Dose } from '../../kernel/dose.ts'
import { volumeOf } from '../../kernel/dose.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { openConsults } from '../care/consults.ts'
import { doseFactsOf } from '../care/fold.ts'
import { listedOn } from '../care/list.ts'
import type { Offer } from '../care/next.ts'
import type { Noted } from '../care/said.ts'
import { saidOf } from '../care/said.ts'
import { openTold } from '../care/told.ts'
import { waitsForDoctor } from '../care/waiting.ts'
import { givenOf, standing } from '../history/days.ts'
import { entriesHere, writtenHere } from './facts.ts'
import { holdsToday, type Kept, linesOf, sheetNow } from './kept.ts'
import { type DaySheet, placeOf, type SheetPerson } from './sheet.ts'

/** A dose with its millilitres, where the cabinet has one strength of the drug's solution. */
const inVolume = ({ bottles }: DaySheet, { agent }: Offer, dose: Dose) => {
  const strengths = new Set(bottles.flatMap((b) => (b.agent === agent && b.form.is === 'solution' ? [b.form.strength] : [])))
  const [only] = strengths
  return { dose, volume: only !== undefined && strengths.size === 1 ? volumeOf(dose, only).volume : null }
}

const rowOf = (sheet: DaySheet, person: SheetPerson, entries: readonly Noted[], now: Moment, holds: boolean) => {
  const today = dayOf(now)
  const { offer, is, at, alone } = listedOn({ entries, prescribes: person.known.prescribes, called: false }, now)
  const { order } = offer
  const last = givenOf(standing(doseFactsOf(entries))).findLast((g) => dayOf(g.at) < today)
  // Who is announced for tomorrow, too: the machine knows them before their day.
  const away = placeOf(person, today, sheet.site) !== sheet.site && !holds
  return {
    person: person.person,
    name: person.name,
    birth: person.birth,
    sex: person.sex,
    photo: person.photo,
    card: person.card ?? saidOf(entries, '@care-card').at(-1)?.says.code ?? null,
    phase: order === 'none' ? null : order.phase,
    agent: order === 'none' ? null : order.agent,
    parts: order === 'none' ? [] : order.parts.map((dose) => inVolume(sheet, offer, dose)),
    next: offer.dose === undefined ? null : inVolume(sheet, offer, offer.dose),
    until: order === 'none' || order.end === 'missing' ? null : order.end,
    last: last ? { day: dayOf(last.at), site: last.site === sheet.site ? sheet.siteName : last.site, dose: last.dose } : null,
    is: away && is !== 'done' ? ('elsewhere' as const) : is,
    at: at ?? null,
    alone,
    // Signed for over the line.
    owes: [],
    consults: openConsults(entries),
    told: openTold(entries),
    guest: person.guest,
  }
}

/** Everybody of the sheet, as the window lists them. */
export const rowsHere = (kept: Kept, now: Moment) => {
  const sheet = sheetNow(kept, now)
  if (!sheet) return []
  const written = writtenHere(linesOf(kept), sheet)
  return sheet.people.map((person) => rowOf(sheet, person, entriesHere(person, written), now, holdsToday(kept, person, dayOf(now))))
}

/** Who of the sheet waits for a doctor today, by what the sheet knew and what this device wrote: nobody else is called without a line. */
export const waitingHere = (kept: Kept, now: Moment) => {
  const sheet = sheetNow(kept, now)
  if (!sheet) return []
  const written = writtenHere(linesOf(kept), sheet)
  return sheet.people.flatMap((person) => {
    const waits = waitsForDoctor(entriesHere(person, written), dayOf(now))
    return waits ? [{ person: person.person, from: null, ...waits }] : []
  })
}
