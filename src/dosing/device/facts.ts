import { addDays } from '../../kernel/day.ts'
import { quantityOf } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import { doseFactsOf, factsOf, ordersOf } from '../care/fold.ts'
import type { Noted } from '../care/said.ts'
import type { LedgerLine } from '../decide/record.ts'
import { givenOf, isPlanned, standing } from '../history/days.ts'
import { orderOn } from '../interlocks/view.ts'
import { CLOCK_ERROR, type Claim, claimKey } from '../rights/right.ts'
import { isStranger } from '../rights/stranger.ts'
import { coversOf, type Order } from '../situation/order.ts'
import type { Factor, FitnessCheck } from '../situation/person.ts'
import type { Bottle, Line } from '../situation/site.ts'
import type { Facts } from '../situation/situation.ts'
import { ordersCalled } from './called.ts'
import { type FullLine, notedIn } from './made.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'

/** What somebody saw at the window a moment ago, and whether there is a line. */
export type Here = {
  readonly now: Moment
  readonly line: Line
  readonly recognised: readonly Factor[]
  readonly looked?: FitnessCheck | undefined
  /** Whether the right to a dose of today is at this device. */
  readonly holds?: boolean | undefined
}

const ON_THE_SHEET = '' as AccountId // who gave it stands on the paper alone

/** The order of whichever drug by which somebody is treated at a minute. */
const orderAt = ({ known }: SheetPerson, { licences }: Pick<DaySheet, 'licences'>, now: Moment): Order | 'none' => {
  const orders = ordersOf(known.entries, known.prescribes, licences)
  const methadone = orderOn({ orders, now }, 'methadone', dayOf(now))
  return methadone === 'none' ? orderOn({ orders, now }, 'buprenorphine', dayOf(now)) : methadone
}

/** The same right under the person's own record, where this device wrote of them by their card: of several records nobody knows which one was called. */
const ownClaim = ({ known }: SheetPerson, claim: Claim): Claim => {
  const [own, ...more] = known.records.filter((record) => !isStranger(record))
  return isStranger(claim.person) && own !== undefined && more.length === 0 ? { ...claim, person: own } : claim
}

/**
 * What two people said was given on paper counts here as that part of its order, until somebody types it at the server: the other parts of the day are due, and
 * it was no day without a dose. Once the server knows of the paper and has leased the same right anew, nothing was given by it.
 */
const onPaper = (
  { told, claim, at, n }: FullLine,
  sheet: Pick<DaySheet, 'site' | 'heard' | 'people' | 'tickets' | 'licences'>,
): readonly Noted[] => {
  if (told.does !== 'gave-on-paper' || claim.day !== dayOf(at)) return []
  const person = sheet.people.find((p) => p.known.records.includes(claim.person))
  const order = person ? orderAt(person, sheet, at) : 'none'
  const dose = order === 'none' ? undefined : order.parts[claim.part - 1]
  if (!person || order === 'none' || dose === undefined) return []
  const typed = givenOf(standing(doseFactsOf(person.known.entries))).some(
    (g) => dayOf(g.at) === claim.day && isPlanned(g) && g.as.part === claim.part,
  )
  const again = [claim, ownClaim(person, claim)].map(claimKey)
  const mistaken = n <= sheet.heard.n && sheet.tickets.some((t) => again.includes(claimKey(t.claim)))
  if (typed || mistaken) return []
  const given = {
    is: 'given',
    person: claim.person,
    site: sheet.site,
    at,
    agent: order.agent,
    order: order.id,
    dose,
    covers: coversOf(order),
  }
  const says = {
    ...given,
    as: { part: claim.part, of: order.parts.length },
    poured: [],
    sheet: told.sheet,
    ledger: [],
  }
  return [
    {
      id: told.entry,
      name: '@dose-given',
      person: claim.person,
      at,
      by: ON_THE_SHEET,
      office: '',
      site: sheet.site,
      corrects: undefined,
      says,
    },
  ]
}

/** What the device wrote that the sheet may not know, oldest first: whatever the server had not heard, and all of the day and the one before. */
export const writtenHere = (
  lines: readonly FullLine[],
  sheet: Pick<DaySheet, 'site' | 'clinic' | 'device' | 'heard' | 'day' | 'people' | 'tickets' | 'licences'>,
): readonly Noted[] => {
  const since = addDays(sheet.day, -1)
  return lines
    .filter((line) => line.n > sheet.heard.n || dayOf(line.at) >= since)
    .flatMap((line) => [...ordersCalled(line, sheet), ...notedIn(line, sheet), ...onPaper(line, sheet)])
}

/** What the sheet tells of somebody and what the device wrote since. An entry that the sheet knows already counts once. */
export const entriesHere = ({ known }: SheetPerson, written: readonly Noted[]): readonly Noted[] => {
  const told = new Set(known.entries.map((e) => e.id))
  return [...known.entries, ...written.filter((e) => known.records.includes(e.person) && !told.has(e.id))]
}

/**
 * What the server wrote in these minutes is known here, however late this clock is: written later than it shows, it was written now. Of clocks that are as far
 * off as they may be, one late and one early.
 */
const heardBy =
  (now: Moment) =>
  (e: Noted): Noted => {
    const says = e.says as { readonly looked?: FitnessCheck } // as each entry of a dose writes it
    const late = (at: Moment): boolean => at > now && minutesBetween(now, at) <= 2 * CLOCK_ERROR
    const looked = says.looked && late(says.looked.at) ? { ...says.looked, at: now } : says.looked
    if (!late(e.at) && looked === says.looked) return e
    return { ...e, at: late(e.at) ? now : e.at, says: looked === says.looked ? e.says : { ...says, looked } }
  }

/** Everything the interlocks ask of somebody, from the signed sheet and what the device wrote since: the same facts the server would have. */
export const factsHere = (sheet: DaySheet, person: SheetPerson, written: readonly Noted[], { line, holds, ...here }: Here): Facts =>
  factsOf({
    ...person.known,
    // Whose right of today is at the device, by telephone too, takes the dose here.
    places: [...person.places, ...(holds ? [{ site: sheet.site, from: dayOf(here.now), to: dayOf(here.now) }] : [])],
    ...here,
    licences: sheet.licences,
    entries: entriesHere(person, written).map(heardBy(here.now)),
    site: { unit: sheet.site, opening: sheet.opening, line },
  })

const ledgerOf = ({ says }: Noted): readonly LedgerLine[] => (says as { readonly ledger?: readonly LedgerLine[] }).ledger ?? [] // as `saysOf` writes it
const quantity = ({ amount, does }: LedgerLine): number => quantityOf(amount) * (does === 'out' ? 1 : -1)

/** Never below nothing: what is missing is found by the count of the evening. */
const less = (bottle: Bottle, drawn: readonly LedgerLine[]): Bottle => {
  const { balance } = bottle
  const out = drawn.filter((line) => line.why !== 'spill').reduce((sum, line) => sum + quantity(line), 0)
  const left = Math.max(0, quantityOf(balance) - out)
  // Whole numbers less whole numbers are whole.
  return {
    ...bottle,
    opened: true,
    balance: (balance.unit === 'ml' ? { unit: 'ml', volume: left } : { unit: 'mg', dose: left }) as Bottle['balance'],
  }
}

/** The bottles of the cabinet after what the device drew that the sheet does not know of: lines beyond `heard`. */
export const bottlesHere = ({ bottles, heard, site, device }: DaySheet, lines: readonly FullLine[]): readonly Bottle[] => {
  const drawn = lines
    .filter(({ n }) => n > heard.n)
    .flatMap((line) => notedIn(line, { site, device }))
    .flatMap(ledgerOf)
  return bottles.map((b) => {
    const own = drawn.filter((line) => line.bottle === b.id)
    return own.length === 0 ? b : less(b, own)
  })
}
