import { dayOf, type Moment } from '../../kernel/moment.ts'
import { offerOf } from '../care/next.ts'
import { saidOf } from '../care/said.ts'
import { givenOf, isPlanned, standing } from '../history/days.ts'
import { orderOn } from '../interlocks/view.ts'
import type { Facts } from '../situation/situation.ts'
import { factsHere, writtenHere } from './facts.ts'
import { type Here, type Kept, linesOf, sheetNow } from './kept.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'

const lastOf = ({ doses, now }: Facts, sheet: DaySheet) => {
  const given = givenOf(standing(doses)).findLast((g) => dayOf(g.at) < dayOf(now))
  return given ? { day: dayOf(given.at), site: given.site === sheet.site ? sheet.siteName : given.site, dose: given.dose } : null
}

/** Where somebody stands today, by what the sheet and the device know. */
const rowOf = (sheet: DaySheet, person: SheetPerson, facts: Facts) => {
  const today = dayOf(facts.now)
  const offer = offerOf(facts)
  const order = orderOn(facts, offer.agent, today)
  const todays = standing(facts.doses).filter((f) => dayOf(f.at) === today)
  const given = givenOf(todays).filter(isPlanned)
  const not = todays.findLast((f) => f.is === 'not given')
  const parts = order === 'none' ? 1 : order.parts.length
  const away = facts.schedules.some((g) => g.at !== sheet.site && g.from <= today && today <= g.to)
  const is = given.length >= parts ? 'done' : away ? 'elsewhere' : not ? 'not given' : order === 'none' ? 'no order' : 'due'
  return {
    person: person.person,
    name: person.name,
    birth: person.birth,
    sex: person.sex,
    photo: person.photo,
    card: person.card ?? saidOf(person.known.entries, '@care-card').at(-1)?.says.code ?? null,
    phase: order === 'none' ? null : order.phase,
    agent: order === 'none' ? null : order.agent,
    dose: offer.dose ?? null,
    until: order === 'none' || order.end === 'missing' ? null : order.end,
    last: lastOf(facts, sheet),
    is,
    at: (given.at(-1) ?? not)?.at ?? null,
    guest: person.guest,
  } as const
}

/** Everybody of the sheet, as the window lists them. */
export const rowsHere = (kept: Kept, now: Moment, line: Here['line']) => {
  const sheet = sheetNow(kept, now)
  if (!sheet) return []
  const written = writtenHere(linesOf(kept), sheet)
  return sheet.people.map((person) => rowOf(sheet, person, factsHere(sheet, person, written, { now, line, recognised: [] })))
}
