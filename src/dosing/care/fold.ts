import { type Day, isDay } from '../../kernel/day.ts'
import type { Amount } from '../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { givenOf, standing } from '../history/days.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { DoseFact } from '../situation/facts.ts'
import type { Confirmation, Order, Prescriber } from '../situation/order.ts'
import type { Chart, Elsewhere, Factor, FitnessCheck, GuestSchedule, Medicine, Person, Standing } from '../situation/person.ts'
import type { Home, Site } from '../situation/site.ts'
import type { Facts } from '../situation/situation.ts'
import { type Licence, signedUnder } from './licence.ts'
import { type Noted, saidOf } from './said.ts'

/** The site where the rights of these days lie, as one entry said; both days are included. */
export type Place = { readonly site: UnitId; readonly from: Day; readonly to: Day }

/** What the log knows of somebody at a site in a minute. */
export type Known = {
  readonly now: Moment
  readonly entries: readonly Noted[]
  /** Entries of today in the order in which the log took them, which no clock of a machine decides. */
  readonly appended?: readonly EntryId[] | undefined
  readonly canonical: PersonId
  readonly records: readonly PersonId[]
  readonly birth: string
  /** As registered; none in what a machine took along before it was asked. */
  readonly sex?: string | undefined
  /** The consent of a representative as the legal case has it. */
  readonly consented?: Day | undefined
  readonly alsoAt: readonly UnitId[]
  /**
   * Of records that were one person with these and are not now: what of these was given and ordered in that time, and doses that stand under those and may have
   * been swallowed by this one. Nothing of who has none.
   */
  readonly apart?: { readonly unsure: readonly EntryId[]; readonly entries: readonly Noted[] } | undefined
  /** Sites where the right of such a record is outside today: known over the line alone. */
  readonly outside?: readonly UnitId[] | undefined
  /** Likewise where it was given today, be it by a line of a machine that was only kept as it came. */
  readonly kept?: readonly UnitId[] | undefined
  readonly standing: Standing
  /** Where the rights of days lie that are not at the clinic that treats, the latest word last: a guest's days, or a move by the clinic. */
  readonly places: readonly Place[]
  /** The office whose signature prescribes. */
  readonly prescribes: string
  /** Of who signed, and of the site; none where its head keeps none. */
  readonly licences?: readonly Licence[] | undefined
  /** First day whose doses are among the entries, and whether there are older ones. */
  readonly since: Day
  readonly older: boolean
  /** As in `Facts`. */
  readonly answeredThere?: boolean | undefined
  readonly site: Site
  readonly recognised: readonly Factor[]
  /** Seen at the window a moment ago and written down with what is decided now. */
  readonly looked?: FitnessCheck | undefined
}

/** Whoever signed in another office than the one that prescribes has no licence here. */
const prescriber = (e: Noted, prescribes: string, licences: readonly Licence[] = []): Prescriber => ({
  account: e.by,
  licence: e.office === prescribes ? signedUnder(licences, e) : 'none',
})

type Speaks = (e: Noted) => boolean
const isEcg: Speaks = (e) => e.name === '@care-ecg'
const isSedative: Speaks = (e) => e.name === '@care-medicine' && (e.says as Medicine).does === 'sedates' // as it is written
const isPregnancy: Speaks = (e) => e.name === '@care-pregnancy'

/** What of the chart a signature for a finding has read. */
const readFor: Partial<Readonly<Record<InterlockId, Speaks>>> = {
  'MX-03': isEcg,
  'MX-07': isEcg,
  'IN-03': isSedative,
  'IX-03': isSedative,
  'IX-04': isPregnancy,
}

/** The line of a machine's journal that an entry is of: machines write by clocks of their own, each in its own order. */
const journalOf = ({ says }: Noted) => (says as { readonly line?: { readonly device: string; readonly n: number } } | null)?.line // as journals are entered

/**
 * Whether who signed had seen something: by what the signature names as read; of one machine by its own order; and else only where it comes later both by its
 * minute and by the log. A clock that is five minutes fast puts no signature behind what came after it (docs/decisions/0654).
 */
const saw = ({ entries, appended = [] }: Pick<Known, 'entries' | 'appended'>, signed: Noted, what: Noted): boolean => {
  const [here, there] = [journalOf(signed), journalOf(what)]
  if (here && there && here.device === there.device) return there.n < here.n
  const later = entries.indexOf(signed) > entries.indexOf(what)
  if (appended.length === 0 || dayOf(what.at) < dayOf(signed.at)) return later
  const rank = appended.indexOf(what.id)
  // Written at a machine and not in the log yet: nobody else has seen it.
  if (rank < 0) return false
  const { seen } = signed.says as { readonly seen?: EntryId } // as a signature says it
  return seen === undefined ? later && appended.indexOf(signed.id) > rank : appended.indexOf(seen) >= rank
}

/** Whether something else stands on the chart since somebody signed for a finding: a tracing, a medicine, whenever it was made or begun. */
const isOvertaken = (known: Pick<Known, 'entries' | 'appended'>, signed: Noted, finding: InterlockId): boolean => {
  const speaks = readFor[finding]
  return speaks !== undefined && known.entries.some((e) => speaks(e) && !saw(known, signed, e))
}

export const ordersOf = (
  entries: readonly Noted[],
  prescribes: string,
  licences?: readonly Licence[],
  appended?: readonly EntryId[],
): readonly Order[] => {
  const stops = saidOf(entries, '@care-stop')
  // Whoever was named and says that they did not agree was not consulted.
  const denied = new Set(saidOf(entries, '@care-consulted').flatMap((e) => (e.says.agrees ? [] : [e.says.of])))
  return saidOf(entries, '@care-order').map((e) => ({
    ...e.says,
    senior: denied.has(e.id) ? 'none' : e.says.senior,
    names: e.says.names.filter((finding) => !isOvertaken({ entries, appended }, e, finding)),
    id: e.id,
    signedAt: e.at,
    stopped: stops.find((s) => s.says.of === e.id)?.at ?? 'no',
    prescriber: prescriber(e, prescribes, licences),
  }))
}

/** What a doctor signed. A look that found somebody not fit ends what was signed about fitness by who had not seen it, be it in the same minute. */
export const confirmationsOf = (
  known: Pick<Known, 'entries' | 'prescribes' | 'looked' | 'licences' | 'appended' | 'apart'>,
): readonly Confirmation[] => {
  const { entries, prescribes, looked, licences, apart } = known
  const ofOthers = (apart?.entries ?? []).filter((d) => d.name === '@dose-given' || d.name === '@dose-handed-out')
  const unfit = looksOf(entries).flatMap(({ nth, look }) => (look.found === 'fit' ? [] : [entries[nth] as Noted])) // one of them
  const unfitNow = looked !== undefined && looked.found !== 'fit'
  return (
    saidOf(entries, '@care-confirm')
      .filter((e) => !e.says.finding.startsWith('FT-') || !(unfitNow || unfit.some((look) => !saw(known, e, look))))
      .filter((e) => !isOvertaken(known, e, e.says.finding))
      // Whose a dose was is said of each that was seen, and of no later one.
      .filter((e) => e.says.finding !== 'DD-01' || ofOthers.every((d) => saw(known, e, d)))
      .map((e) => ({ ...e.says, id: e.id, signedAt: e.at, by: prescriber(e, prescribes, licences) }))
  )
}

/** Entries from before a dose came from several bottles name the one (docs/decisions/0626). */
type OfOne = { readonly bottle: string; readonly drawn: Amount }
const saidOfDose = (says: Noted['says']): object => {
  const { bottle, drawn, ...said } = says as Partial<OfOne> & { readonly is: DoseFact['is'] } // as `decide` wrote it
  return said.is === 'given' && bottle !== undefined && drawn ? { ...said, poured: [{ bottle, amount: drawn }] } : (says as object)
}

/** Facts about doses, as they were written. */
export const doseFactsOf = (entries: readonly Noted[]): readonly DoseFact[] =>
  entries.flatMap((e) =>
    e.name.startsWith('@dose-') && e.name !== '@dose-called' ? [{ ...saidOfDose(e.says), id: e.id } as DoseFact] : [],
  ) // written by `decide`

/** What was given, or ordered, while this record was one person with another one may be the other human's. */
const unsureDoses = (facts: readonly DoseFact[], apart: Known['apart']): readonly DoseFact[] =>
  facts.map((f) => ((f.is === 'given' || f.is === 'handed out') && apart?.unsure.includes(f.id) ? { ...f, unsure: true } : f))
const unsureOrders = (orders: readonly Order[], apart: Known['apart']): readonly Order[] =>
  orders.map((o) => (apart?.unsure.includes(o.id) ? { ...o, unsure: true } : o))

/**
 * The looks at somebody, with their place among what was written: of the chart, of the watch after a first dose, and of the window, where they stand in the
 * entry of the dose, of the dose not given, or of the call of a doctor.
 */
export const looksOf = (entries: readonly Noted[]): readonly { readonly nth: number; readonly look: FitnessCheck }[] => {
  const charted = new Set<Noted>([...saidOf(entries, '@care-fitness'), ...saidOf(entries, '@care-watch')])
  return entries.flatMap((e, nth) => {
    const says = e.says as { readonly looked?: FitnessCheck; readonly found?: FitnessCheck['found'] } // as each of them writes it
    if (charted.has(e) && says.found) return [{ nth, look: { at: e.at, found: says.found, by: e.by } }]
    return e.name.startsWith('@dose-') && says.looked ? [{ nth, look: says.looked }] : []
  })
}

const chartOf = (entries: readonly Noted[], looked: FitnessCheck | undefined): Chart => ({
  examinations: saidOf(entries, '@care-examine').map((e) => ({ on: dayOf(e.at), by: e.by })),
  fitness: [...looksOf(entries).map(({ look }) => look), ...(looked ? [looked] : [])],
  cows: saidOf(entries, '@care-cows').map((e) => ({ at: e.at, points: e.says.points })),
  qtc: saidOf(entries, '@care-ecg').map((e) => ({ on: e.says.on ?? dayOf(e.at), ms: e.says.ms })),
  urine: saidOf(entries, '@care-urine').map((e) => ({ ...e.says, on: dayOf(e.at), opioids: 'not tested', methadone: 'not tested' })),
})

const medicinesOf = (entries: readonly Noted[]): readonly Medicine[] => {
  const ends = saidOf(entries, '@care-medicine-end')
  return saidOf(entries, '@care-medicine').map(({ id, says }) => ({
    ...says,
    until: ends.find((x) => x.says.of === id)?.says.until ?? says.until,
  }))
}

const birthOf = (birth: string): Person['birth'] => (isDay(birth) ? birth : /^\d{4}$/.test(birth) ? (birth as `${number}`) : 'unknown') // four digits

const personOf = ({ entries, canonical, records, birth, sex, consented, alsoAt }: Known): Person => {
  const pregnancy = saidOf(entries, '@care-pregnancy').at(-1)?.says
  const consent = saidOf(entries, '@care-consent').at(-1)?.says
  return {
    canonical,
    records,
    birth: birthOf(birth),
    consent: consented === undefined ? (consent ?? 'none') : { on: consented },
    alsoAt,
    tolerance: saidOf(entries, '@care-tolerance').at(-1)?.says.is ?? 'unknown',
    pregnant: pregnancy ?? { is: sex === 'male' ? 'no' : 'unknown' },
    medicines: medicinesOf(entries),
  }
}

/** What another place says is about the days before the first dose of this treatment here: later ones would wipe out days that were missed. */
const elsewhereOf = ({ entries, older, since: known, standing: stands }: Known): Elsewhere => {
  const said = saidOf(entries, '@care-elsewhere').at(-1)?.says
  if (said?.is !== 'confirmed') return said ?? { is: 'none' }
  const began = stands.is === 'in treatment' ? stands.since : ''
  const here = givenOf(standing(doseFactsOf(entries))).map((g) => dayOf(g.at))
  return (older && began <= known) || here.some((day) => day >= began && day <= said.day) ? { is: 'none' } : said
}

/** Guest days as they stand: shortened where they ended earlier. */
export const guestDaysOf = (entries: readonly Noted[]): readonly (GuestSchedule & { readonly id: EntryId })[] => {
  const ends = saidOf(entries, '@care-guest-end')
  return saidOf(entries, '@care-guest').map(({ id, site, says }) => ({
    id,
    home: site,
    ...says,
    to: ends.filter((e) => e.says.of === id).reduce((last, e) => (e.says.last < last ? e.says.last : last), says.to),
  }))
}

/** Today's dose elsewhere than where somebody is treated, by the latest word about today: statement of guest days and moved right alike. */
const schedulesOf = ({ places, standing: stands, site, now }: Known): readonly GuestSchedule[] => {
  const today = dayOf(now)
  const home = stands.is === 'guest' ? stands.home : site.unit
  const place = places.findLast((p) => p.from <= today && today <= p.to)
  return place && place.site !== home ? [{ home, at: place.site, from: place.from, to: place.to }] : []
}

/** Days at home come with their own pages: nobody is approved for them yet. */
const NO_HOME: Home = { approval: { is: 'none' }, children: 'unknown', lockedBox: 'no', unanswered: [] }

/** Everything the interlocks ask of somebody, folded from what was written, oldest first. */
export const factsOf = (known: Known): Facts => ({
  now: known.now,
  person: personOf(known),
  standing: known.standing,
  schedules: schedulesOf(known),
  knownSince: known.older ? known.since : 'the beginning',
  doses: unsureDoses(doseFactsOf(known.entries), known.apart),
  apart: { doses: doseFactsOf(known.apart?.entries ?? []), outside: known.outside ?? [], kept: known.kept },
  elsewhere: elsewhereOf(known),
  orders: unsureOrders(ordersOf(known.entries, known.prescribes, known.licences, known.appended), known.apart),
  confirmations: confirmationsOf(known),
  chart: chartOf(known.entries, known.looked),
  home: NO_HOME,
  recognised: known.recognised,
  site: known.site,
  ...(known.answeredThere ? { answeredThere: true } : {}),
})

/** Who may sign as a second pair of eyes: somebody else of the site. */
export const isSecond = (second: AccountId | 'nobody', first: AccountId, staff: readonly AccountId[]): boolean =>
  second !== 'nobody' && second !== first && staff.includes(second)

/** How far back doses are read: 45 days answer every rule, and more are not asked for. */
export const DAYS_READ = 45
