import { z } from 'zod'
import type { Known, Place } from '../../dosing/care/fold.ts'
import type { Licence } from '../../dosing/care/licence.ts'
import type { Adoption } from '../../dosing/parameters/adoption.ts'
import type { Ticket } from '../../dosing/rights/device.ts'
import type { DeviceId, Epoch } from '../../dosing/rights/right.ts'
import type { End, Told } from '../../dosing/rights/told.ts'
import type { Way } from '../../dosing/rights/ways.ts'
import type { Bottle, OpeningCount } from '../../dosing/situation/site.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { moment } from './dosing.ts'
import { ownPassword, unit, uuid } from './requests.ts'
import { claim, device, epoch, LONGEST_SHEET, person } from './rights.ts'

const entry = uuid<EntryId>()
const end = z.union([device, z.literal('server')])
const seal = z.string().regex(/^[0-9a-f]{64}$/, 'Dấu niêm không đúng.')

export const TakeSheet = z.strictObject({
  epoch,
  /** The version of each person whose part of the sheet the device has. */
  has: z.record(person as unknown as z.ZodString, z.int().min(0)).optional(), // keys are ids of people
  /** The line was down not long ago: the rights are taken for longer. */
  weak: z.boolean().optional(),
  /** In the evening: the rights of tomorrow morning too. */
  morning: z.boolean().optional(),
  /** What its clock shows, and the edition of its figures: for a machine that will refuse the sheet nothing is leased. */
  clock: moment.optional(),
  edition: z.string().max(120).optional(),
  /** Rights of today too: not where the device gave them back and nobody there asks for them again. */
  today: z.boolean().optional(),
})
export type TakeSheet = z.infer<typeof TakeSheet>

/** What only whoever is signed in, at this device, proves themselves with there. */
export const AskSlot = z.strictObject({ site: unit, device, password: ownPassword })
export type SlotKey = { readonly slot: string }

/** Somebody is opened at the window of a device with a line: what is known of that one now. */
export const AskPerson = z.strictObject({ person, version: z.int().min(0) })
export type AskPerson = z.infer<typeof AskPerson>

export /** The number of a paper sheet as pages show and take it; of a longer text that a machine sealed, what fits. */
const sheetNumber = z.string().transform((typed) => {
  const plain = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  return [...plain].slice(0, LONGEST_SHEET).join('').trim() || '?'
})

const of = { person }
/** What a line tells, where it can be read. */
export const ReadTold = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('gave'), ...of, entry }),
  z.strictObject({ does: z.literal('returned'), ...of }),
  z.strictObject({ does: z.literal('called-out'), ...of, to: end, toSite: unit, until: moment, n: z.int().min(1) }),
  z.strictObject({ does: z.literal('called-in'), ...of, from: end, epoch, until: moment }),
  z.strictObject({ does: z.literal('gave-on-paper'), ...of, entry, sheet: sheetNumber }),
  z.strictObject({ does: z.literal('spilled'), ...of, entry, of: entry, epoch, until: moment }),
  z.strictObject({ does: z.literal('shortened'), until: moment }),
  z.strictObject({ does: z.literal('uncounted'), entry }),
  z.strictObject({ does: z.literal('opened'), ...of }),
  z.strictObject({ does: z.literal('noted'), ...of, entry }),
]) as z.ZodType<Told, Told>

/**
 * A line of a journal as it came: what became of a right, and as text the whole of what was made beside it. Both are under the seal, so that what nobody
 * can read here is kept as it is, and keeps back nothing that comes after it.
 */
export const CameLine = z.strictObject({
  n: z.int().min(1).max(1_000_000),
  at: moment,
  claim,
  told: z.record(z.string(), z.unknown()),
  seal,
  made: z.string().nullable(),
})
export type CameLine = z.infer<typeof CameLine>
/** A line whose telling was read. */
export type JournalLine = Omit<CameLine, 'told'> & { readonly told: Told }
export const SendJournal = z.strictObject({
  lines: z.array(CameLine).min(1).max(200),
  /** Of a store that was put back from a copy: they continue no journal that the server has, and are kept as they are. */
  forked: z.boolean().optional(),
})

export const AskHello = z.strictObject({})
/** Which installation answers, and what it has of the device: asked before anything else, since it may have been restored. */
export type Hello = {
  readonly installation: InstallationSaid
  readonly epoch: Epoch
  /** The last restore of which the device has told everything. */
  readonly toldEpoch: Epoch
  readonly heard: { readonly n: number; readonly seal: string }
  readonly now: Moment
  /** When it was restored last, and whether the head and a second person have read a journal of the device in since. */
  readonly restored: Moment | null
  readonly readIn: boolean
}

export const TellHead = z.strictObject({ epoch, written: z.int().min(0) })
export type TellHead = z.infer<typeof TellHead>

export type DeviceKnown = Omit<Known, 'now' | 'site' | 'recognised' | 'looked' | 'places'>

export type SheetPerson = {
  readonly person: PersonId
  readonly case: CaseId
  readonly version: number
  readonly name: string
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  readonly card: string | null
  /** The number of an identity paper is on file. */
  readonly paper: boolean
  readonly guest: boolean
  /** Where the rights of days lie: outside `known`, since a move changes no version. */
  readonly places: readonly Place[]
  /** Nothing where the device has it in this version. */
  readonly known: DeviceKnown | null
  /** Nothing where a right of today is at the device, or no dose is due; else how the person gets today's dose. */
  readonly held: readonly Way[] | null
}

/** By its founding, as every root of its log has it. */
export type InstallationSaid = { readonly id: string; readonly kind: 'demo' | 'real' }

/** What a device takes along in the morning: everything that the same rules need without a line. */
export type DaySheet = {
  readonly installation: InstallationSaid
  readonly device: DeviceId
  readonly name: string
  readonly site: UnitId
  /** The clinic of the site, whose figures hold. */
  readonly clinic: UnitId
  readonly release: { readonly by: AccountId; readonly until: Day } | null
  readonly siteName: string
  readonly epoch: Epoch
  readonly serverTime: Moment
  readonly day: Day
  /** The last line of the device's journal that the server had. */
  readonly heard: { readonly n: number; readonly seal: string }
  readonly edition: string
  readonly tickets: readonly Ticket[]
  /** The head's word: from three in the afternoon on the sheets take the rights of the next morning along. */
  readonly morning: boolean
  readonly people: readonly SheetPerson[]
  readonly bottles: readonly Bottle[]
  readonly opening: OpeningCount
  readonly adoptions: readonly Adoption[]
  readonly licences: readonly Licence[]
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string }[]
  /** Everybody who may read a code out to this device, with the key between the two. */
  readonly ends: readonly {
    readonly end: End
    readonly name: string
    readonly site: UnitId | null
    readonly siteName: string | null
    readonly keyBetween: string
  }[]
}

/** One person of the sheet as the server knows them now. */
export type OnePerson = {
  readonly installation: InstallationSaid
  readonly epoch: Epoch
  readonly device: DeviceId
  readonly serverTime: Moment
  readonly person: SheetPerson
}

/** The sheet as text, and the server's Ed25519 signature of its UTF-8 bytes in base64. */
export type SignedSheet = { readonly sheet: string; readonly signature: string }

export type JournalAnswer = {
  readonly heard: { readonly n: number; readonly seal: string }
  readonly epoch: Epoch
  readonly now: Moment
  readonly lines: readonly { readonly n: number; readonly outcome: 'taken' | 'taken with trouble'; readonly troubles: readonly Both[] }[]
  readonly broken: 'gap' | 'seal' | null
}
