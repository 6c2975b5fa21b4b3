import { z } from 'zod'
import type { AloneOpen } from '../../dosing/care/alone.ts'
import type { BesideOpen } from '../../dosing/care/beside.ts'
import type { OpenConsult } from '../../dosing/care/consults.ts'
import { endGroups } from '../../dosing/care/ends.ts'
import type { Stands } from '../../dosing/care/list.ts'
import type { Offer } from '../../dosing/care/next.ts'
import type { OnFile } from '../../dosing/care/recognised.ts'
import type { CareName } from '../../dosing/care/said.ts'
import { soughtFounds } from '../../dosing/care/sought.ts'
import type { OpenTold } from '../../dosing/care/told.ts'
import type { Action, Basis, InterlockId } from '../../dosing/parameters/interlock.ts'
import { interlockIds } from '../../dosing/parameters/interlock.ts'
import type { DoseFact } from '../../dosing/situation/facts.ts'
import type { Order, Phase } from '../../dosing/situation/order.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount } from '../../dosing/situation/site.ts'
import type { Both } from '../../dosing/text.ts'
import type { LastDose } from '../../dosing/window/look.ts'
import type { Mark } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import type { Amount, Dose, Volume } from '../../kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { isMoment, type Moment } from '../../kernel/moment.ts'
import { dayText, key, line, ownPassword, text, unit, uuid } from './requests.ts'

export const DosingSite = z.strictObject({ site: unit })

export const entry = uuid<EntryId>()
export const account = uuid<AccountId>()
export const agent = z.enum(['methadone', 'buprenorphine'])
export const fitness = z.enum(['fit', 'unsure', 'intoxicated'])
const finding = z.enum(interlockIds)
/** Whole tenths of a milligram; no bare number is shown to anybody, and none is typed. */
export const dose = z.int().min(1).max(9_999) as unknown as z.ZodType<Dose, Dose> // a whole number of tenths is a dose
/** The same, or nothing at all: a doctor signs that after vomiting nothing is given again. */
const upTo = z.int().min(0).max(9_999) as unknown as z.ZodType<Dose, Dose> // the same
/** Whole hundredths of a millilitre. */
export const volume = z.int().min(1).max(9_999) as unknown as z.ZodType<Volume, Volume> // the same
export const moment = text<Moment>(isMoment, 'Cần ngày, giờ và phút có thật.')
const why = line(400)
/** What was measured from each bottle or box. */
const poured = z.strictObject({
  bottle: line(60),
  measured: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('hand'), volume }),
    z.strictObject({ by: z.literal('count'), dose }),
  ]),
})
/** Whoever signs beside who is signed in, at the same screen, with their own password. */
export const signature = z.strictObject({ login: line(60), password: ownPassword })
const seconds = { second: signature.optional(), release: signature.optional() }
/** The entry by which somebody of the clinic signed from afar, in the place of a second person. */
const afar = entry.optional()

const answers = z.array(z.strictObject({ finding, reason: line(200) })).max(40)
const seen = {
  recognised: z.array(z.enum(['card', 'code', 'photo', 'fingerprint', 'paper'])).max(5),
  fitness,
}

/** What happens at the window; what is given follows from the order, and nobody types it. */
export const RecordDose = z.discriminatedUnion('does', [
  z.strictObject({
    key,
    site: unit,
    does: z.literal('give'),
    /** What the page offered: refused where something else would be given by now. */
    offer: z.strictObject({ does: z.enum(['dose', 'top-up', 'replace', 'rest']), part: z.int().min(1).max(9), dose }),
    /** Nothing where the page could not say how. */
    poured: z.array(poured).max(8),
    answers,
    ...seen,
    /** When the person was looked at, to the minute: the page keeps it from the key, and sends it again as it was. */
    looked: moment,
    ...seconds,
  }),
  z.strictObject({
    key,
    site: unit,
    does: z.literal('not given'),
    reason: z.enum(['absent', 'refused', 'intoxicated', 'doctor decided', 'no drug', 'other']),
    why: why.optional(),
    ...seen,
    /** Only where somebody was there and was looked at. */
    fitness: fitness.optional(),
    looked: moment.optional(),
  }),
  /** No whole tablet makes the rest of this dose. */
  z.strictObject({ key, site: unit, does: z.literal('no rest'), of: entry, why, ...seconds }),
  z.strictObject({ key, site: unit, does: z.literal('vomited'), of: entry, at: moment, seen: z.boolean() }),
  z.strictObject({ key, site: unit, does: z.literal('spilled'), of: entry, lost: dose, why, ...seconds, afar }),
  z.strictObject({ key, site: unit, does: z.literal('remove'), of: entry, why, ...seconds, afar }),
])
export type RecordDose = z.infer<typeof RecordDose>

const note = line(1000).optional()
const tested = z.enum(['positive', 'negative']).optional()
const care = <N extends CareName, S extends z.ZodRawShape, W extends z.ZodRawShape>(name: N, says: S, words: W) =>
  z.strictObject({
    key,
    site: unit,
    name: z.literal(name),
    says: z.strictObject(says),
    words: z.strictObject(words),
    corrects: entry.optional(),
  })

const orderShape = {
  agent,
  phase: z.enum(['induction', 'titration', 'adjustment', 'maintenance', 'taper']),
  parts: z.array(dose).min(1).max(4),
  topUp: dose.optional(),
  covers: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  start: dayText,
  end: dayText,
  /** Who was consulted, when, and how; it is signed for afterwards. One of another clinic is named in words. */
  senior: z
    .strictObject({ by: z.union([account, z.literal('elsewhere')]), at: moment, means: z.enum(['telephone', 'meeting']) })
    .optional(),
  names: z.array(finding).max(40),
}
export const OrderAsked = z.strictObject(orderShape)

/** What a clinic writes of somebody besides doses; `src/dosing/care/said.ts` says what each means. */
export const RecordCare = z.discriminatedUnion('name', [
  /** `seen`: as of an answer; nothing where nothing was written of the person yet. */
  care('@care-order', { ...orderShape, seen: entry.nullable() }, { note, senior: line(200).optional() }),
  care('@care-stop', { of: entry }, { why: line(1000) }),
  care('@care-confirm', { finding, agent, upTo, seen: entry }, { note }),
  care('@care-examine', {}, { findings: line(2000) }),
  care('@care-consulted', { of: entry, agrees: z.boolean() }, { note }),
  care('@care-summary', {}, { summary: line(4000) }),
  care('@care-fitness', { found: fitness }, { note }),
  care('@care-cows', { points: z.int().min(0).max(48) }, { items: line(40), note }),
  care(
    '@care-ecg',
    { ms: z.int().min(200).max(900), on: dayText.optional() },
    {
      formula: z.enum(['Bazett', 'Fridericia', 'not stated']),
      qt: z
        .string()
        .regex(/^[2-9]\d{2}$/, 'Khoảng QT từ 200 đến 999 ms.')
        .optional(),
      rate: z
        .string()
        .regex(/^(?:[3-9]\d|1\d{2}|2[0-4]\d)$/, 'Nhịp tim từ 30 đến 249 lần/phút.')
        .optional(),
      note,
    },
  ),
  care(
    '@care-urine',
    { purpose: z.enum(['care', 'legal ground']), observed: z.boolean() },
    {
      opioids: tested,
      methadone: tested,
      amphetamines: tested,
      benzodiazepines: tested,
      cannabis: tested,
      by: line(120).optional(),
      note,
    },
  ),
  care('@care-pregnancy', { is: z.enum(['yes', 'no']), since: dayText.optional() }, { due: dayText.optional(), note }),
  care(
    '@care-medicine',
    { does: z.enum(['lowers methadone', 'sedates', 'nothing']), from: dayText, until: dayText.optional() },
    { medicine: line(120) },
  ),
  care('@care-medicine-end', { of: entry, until: dayText }, { why: note }),
  care('@care-tolerance', { is: z.enum(['established', 'low', 'unknown']) }, { note }),
  care('@care-consent', { on: dayText }, { paper: line(1000) }),
  care('@care-counsel', { kind: z.enum(['individual', 'group']), minutes: z.int().min(1).max(480) }, { note }),
  care('@care-watch', { of: entry, found: fitness, closes: z.boolean(), names: z.array(finding).max(40) }, { note }),
  care('@care-card', { card: z.string().regex(/^[0-9A-Z-]{4,30}$/, 'Mã thẻ có 4–30 chữ in hoa, chữ số hoặc gạch nối.') }, {}),
  care(
    '@care-elsewhere',
    {
      is: z.enum(['not confirmed', 'confirmed']),
      place: line(120),
      day: dayText.optional(),
      agent: agent.optional(),
      dose: dose.optional(),
      /** Of a dose of several days. */
      covers: z.union([z.literal(2), z.literal(3)]).optional(),
    },
    { by: line(120).optional() },
  ),
  care('@care-sought', {}, { found: z.enum(soughtFounds), whom: line(400), note }),
  care('@care-ended', { on: dayText }, { how: line(1000) }),
  care('@care-counted', { on: dayText, as: z.enum(endGroups) }, {}),
  care('@care-guest', { at: unit, from: dayText, to: dayText }, { why: line(1000) }),
  care('@care-guest-end', { of: entry, last: dayText }, { why: line(1000) }),
  care('@care-point', { at: unit, from: dayText }, { why: line(1000) }),
  care('@care-answer', { back: z.boolean().optional(), seen: entry }, { answer: line(1000) }),
  care(
    '@care-told',
    {
      doctor: z.union([account, z.literal('elsewhere')]),
      at: moment,
      readBack: z.literal(true, 'Đọc lại cho bác sĩ nghe, bác sĩ xác nhận đúng rồi mới ghi.'),
      back: z.boolean().optional(),
      seen: entry,
    },
    { answer: line(1000), doctor: line(200).optional() },
  ),
  care('@care-told-signed', { of: entry, agrees: z.boolean() }, { note }),
  /** `on`: the day of the dose, of somebody who is on the list of the site no more. */
  care('@care-released', { of: entry, on: dayText.optional() }, { note }),
  z.strictObject({
    key,
    site: unit,
    name: z.literal('@care-beside'),
    says: z.discriminatedUnion('does', [
      z.strictObject({ does: z.enum(['spilled', 'remove']), of: entry, lost: dose.optional() }),
      z.strictObject({ does: z.literal('paper'), at: moment, part: z.int().min(1).max(4), agent, dose }),
    ]),
    words: z.strictObject({ heard: line(200), why: line(400) }),
    corrects: entry.optional(),
  }),
])
export type RecordCare = z.infer<typeof RecordCare>

/** A finding as the window shows it. `standing`: it is in the way as long as nobody answers it. */
export type FindingShown = {
  readonly id: InterlockId
  /** The figure it was judged by. */
  readonly row: string
  readonly action: Action
  readonly says: Both
  readonly remedy: Both
  readonly basis: Basis
  /** Of the cited source: that a foreign text was read says nothing of the Vietnamese figure. Of one that the clinic adopted, of its own source. */
  readonly mark: Mark
  /** What the figure stands on, in words; nothing of one that the clinic adopted. */
  readonly sources: readonly string[]
  readonly adopted: boolean
  readonly met: boolean
}

export type OrderShown = Pick<Order, 'id' | 'agent' | 'phase' | 'parts' | 'start' | 'end'>

/** A bottle of the cabinet of the day. No balance before the day's count: whoever sees it writes it down (docs/decisions/0522). */
export type BottleShown = Omit<Bottle, 'balance'> & { readonly balance: Amount | null }

/** Somebody at the window: what is ordered, what would be given now, from which bottles, and everything that speaks about it. */
export type DosingPerson = {
  readonly asOf: Moment
  /** The last entry that this page was made from: a doctor's answer or signature names it. Nothing at a machine, which asks no server. */
  readonly seen: EntryId | null
  readonly person: PersonId
  readonly case: CaseId
  readonly name: string
  readonly birth: string
  readonly photo: EntryId | null
  /** What is on file to recognise the person by. */
  readonly file: OnFile
  readonly order: OrderShown | null
  readonly offer: {
    readonly does: Offer['does']
    readonly part: number
    readonly parts: number
    readonly agent: Agent
    readonly dose: Dose | null
    /** How it is poured; nothing where it cannot be, or before the day's count (docs/decisions/0522, 0626). */
    readonly from: readonly { readonly bottle: BottleShown; readonly amount: Amount }[]
    /** All that stands there of the drug: whoever finds less in a bottle than the book pours otherwise. */
    readonly bottles: readonly BottleShown[]
    /** The dose whose rest is offered and no whole tablet that stands there makes. */
    readonly unmade: EntryId | null
  }
  readonly findings: readonly FindingShown[]
  /** Where two people give: a second one signs, or whoever gives says why nobody is there. Nothing where the rule is not adopted, or a supervisor released the site. */
  readonly asksSecond: FindingShown | null
  /** Days surely missed; nothing for whoever never took a dose. */
  readonly missed: number | null
  /** The last dose before today, also one that another place confirmed; nothing where none was read. */
  readonly last: LastDose | null
  readonly today: readonly {
    readonly entry: EntryId
    readonly is: DoseFact['is']
    readonly at: Moment
    readonly dose: Dose | null
    readonly site: UnitId
    readonly of: EntryId | null
  }[]
  /** What a doctor signs for before a dose that came up is given again. */
  readonly again: readonly FindingShown[]
  /** The day of the last dose as the clinical end has it, where that is written: doses are given after an end. */
  readonly ended: Day | null
  /** Since when a doctor has been called. */
  readonly called: Moment | null
  /** Where the right of today lies by now, of whoever had a dose of today here: only what happened to that dose is written here. */
  readonly passed: string | null
  /** What the clinic signed from afar for this point, and is not recorded yet. */
  readonly beside: readonly BesideOpen[]
}

/** A dose with its millilitres, where the site has one strength of the solution. */
export type PartShown = { readonly dose: Dose; readonly volume: Volume | null }

export type DosingRow = {
  /** Consultations about orders that nobody has signed. */
  readonly consults: readonly OpenConsult[]
  /** What doctors said by telephone and nobody has signed yet. */
  readonly told: readonly OpenTold[]
  readonly person: PersonId
  readonly name: string
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  readonly card: string | null
  readonly phase: Phase | null
  readonly agent: Agent | null
  /** The doses of the day as ordered, and the one that comes next, lowered where a doctor lowered it. */
  readonly parts: readonly PartShown[]
  readonly next: PartShown | null
  readonly until: Day | null
  readonly last: { readonly day: Day; readonly site: string; readonly dose: Dose } | null
  /** Where the person stands on that day. */
  readonly is: Stands | 'elsewhere'
  readonly at: Moment | null
  /** A dose of that day was given by one person where two give. */
  readonly alone: boolean
  /** Doses that were given so and for which nobody else signed yet. */
  readonly owes: readonly AloneOpen[]
  readonly guest: boolean
}

/** What one person gave to somebody who is on the list of the site no more: the line of the dose, and nothing else of them. */
export type GoneAlone = AloneOpen & {
  readonly person: PersonId
  readonly name: string
  readonly birth: string
  readonly siteName: string
  readonly byName: string
  readonly agent: Agent
  readonly dose: Dose
  readonly poured: readonly { readonly bottle: string; readonly amount: Amount }[]
}

export type DosingDayPage = {
  readonly asOf: Moment
  readonly site: UnitId
  /** The device that holds rights of today: the windows over the line look on. */
  readonly held: { readonly device: string; readonly name: string; readonly until: Moment } | null
  /** The restore since which the rights of that day are not known: only whom two people answered for is dosed. */
  readonly restored: Moment | null
  /** Who lets one person of this point work alone that day. */
  readonly release: string | null
  /** Who ended that release for today by working there too, by name. */
  readonly together: readonly string[]
  readonly rows: readonly DosingRow[]
  /** Doses of the last month that wait for somebody else's signature, of who is in none of the rows. */
  readonly gone: readonly GoneAlone[]
  readonly opening: OpeningCount
  readonly bottles: readonly BottleShown[]
  /** Bottles that stood there in the last week, or are empty: a dose on paper may have come from one. */
  readonly stood: readonly BottleShown[]
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string }[]
  /** Calls that a doctor of this clinic answers. `from`: of another one, where the person was a guest. */
  readonly tasks: readonly {
    readonly person: PersonId
    readonly since: Moment
    readonly says: readonly Both[]
    readonly from: string | null
  }[]
  /** Of a list for tomorrow: whom a doctor sees before any dose, and why. Nothing of today: then the window says it. */
  readonly doctorFirst: readonly { readonly person: PersonId; readonly says: readonly Both[] }[]
}

/** What was recorded. */
export type DoseAnswer = { readonly entry: EntryId; readonly does: string; readonly dose: Dose | null; readonly volume: Volume | null }
