import { z } from 'zod'
import type { Known, Place } from '../../dosing/care/fold.ts'
import type { Licence } from '../../dosing/care/licence.ts'
import type { Adoption } from '../../dosing/parameters/adoption.ts'
import type { Ticket } from '../../dosing/rights/device.ts'
import type { Claim, DeviceId, Epoch, Trouble } from '../../dosing/rights/right.ts'
import type { End, Told } from '../../dosing/rights/told.ts'
import type { Way } from '../../dosing/rights/ways.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Bottle, OpeningCount } from '../../dosing/situation/site.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { isMoment, type Moment } from '../../kernel/moment.ts'
import { dayText, key, line, text, unit, uuid } from './requests.ts'

const device = uuid<DeviceId>()
const person = uuid<PersonId>()
const entry = uuid<EntryId>()
const moment = text<Moment>(isMoment, 'Cần ngày, giờ và phút có thật.')
const part = z.int().min(1).max(9)
const epoch = z.int().min(0) as unknown as z.ZodType<Epoch, Epoch> // a count of restores
const end = z.union([device, z.literal('server')])
const seal = z.string().regex(/^[0-9a-f]{64}$/, 'Dấu niêm không đúng.')
/** Who speaks at the other end of the telephone. */
const other = z.strictObject({ name: line(80), office: line(80) })
const ownPassword = z.string().min(1, 'Nhập mật khẩu.').max(200)
const second = z.strictObject({ login: line(60), password: ownPassword })
const agent = z.enum(['methadone', 'buprenorphine'])
const dose = z.int().min(1).max(9_999) as unknown as z.ZodType<Dose, Dose> // a whole number of tenths is a dose

export const DevicesOf = z.strictObject({ site: unit })

/** A browser with a store of its own becomes a device of a site. */
/** `password` is that of whoever is signed in: an open session alone makes nobody's key of a machine. */
export const EnrolDevice = z.strictObject({ key, site: unit, name: line(60), password: ownPassword })
export type EnrolDevice = z.infer<typeof EnrolDevice>

/** A device was lost or is not used any more. */
export const RevokeDevice = z.strictObject({ key, site: unit, device, why: line(400) })
export type RevokeDevice = z.infer<typeof RevokeDevice>

/** Whether a device takes the rights of the next morning along. */
export const KeepMorning = z.strictObject({ key, site: unit, device, on: z.boolean(), why: line(400) })
export type KeepMorning = z.infer<typeof KeepMorning>

/** After a restore: two people have looked through the list of the site's devices, and there are no others. */
export const LookedDevices = z.strictObject({ key, site: unit, second })
export type LookedDevices = z.infer<typeof LookedDevices>

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

const claim = z.strictObject({ person, day: dayText, part }) as z.ZodType<Claim, Claim>

const LONGEST_SHEET = 40
/** The number of a paper sheet as pages show and take it; of a longer text that a machine sealed, what fits. */
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

/** A journal that was exported at a machine, sealed: AES-GCM for its device, in base64. */
const base64 = z.base64('Tệp không đúng.')
export const JournalFile = z.object({ device, iv: base64.length(16), secret: base64.max(12_000_000) })
export type JournalFile = z.infer<typeof JournalFile>
/** What lies in it, and which server the machine served; files of before 2026-11-23 do not say it. */
export const FiledJournal = z.object({
  site: unit,
  lines: z.array(CameLine).max(20_000),
  name: line(60).optional(),
  installation: z.uuid().optional(),
  epoch: z.int().min(0).optional(),
})
export type FiledJournal = z.infer<typeof FiledJournal>

/** The head and a second person have the server read an exported journal. */
export const ReadJournal = z.strictObject({ key, site: unit, file: JournalFile, second })
export type ReadJournal = z.infer<typeof ReadJournal>

/** Lines that the server had, that it entered now, and that continue nothing and are shown; of the entered ones, how many have to be looked into. */
export type JournalRead = { readonly told: number; readonly entered: number; readonly apart: number; readonly troubles: number }

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

/** A right goes to a device without a line, by telephone. */
export const CallOut = z.strictObject({ key, site: unit, person, part, device, other })
export type CallOut = z.infer<typeof CallOut>

/** A right comes from a device without a line, by telephone, to the site that asks. */
export const CallIn = z.strictObject({
  key,
  site: unit,
  person,
  day: dayText,
  part,
  from: device,
  n: z.int().min(1),
  code: z.string().regex(/^\d{8}$/, 'Mã có 8 chữ số.'),
  epoch,
  drug: agent,
  dose,
  /** As it was read out with the code. */
  ends: moment,
  other,
})
export type CallIn = z.infer<typeof CallIn>

/** Two people answer for it that nothing was given by these rights. */
export const Attest = z.strictObject({
  key,
  site: unit,
  of: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('claims'), claims: z.array(claim).min(1).max(600) }),
    /** Everything that is at a device. */
    z.strictObject({ is: z.literal('device'), device }),
    /** Everything of today that is not known since a restore. */
    z.strictObject({ is: z.literal('unknown') }),
  ]),
  /** Who may have had a dose: of them nothing is said, and their rights stay as they are. */
  but: z.array(person).max(600).optional(),
  why: line(400),
  second,
})
export type Attest = z.infer<typeof Attest>

/** The site that has the right passes it on, over the line. */
export const TransferRight = z.strictObject({ key, site: unit, person, day: dayText, part, to: unit })
export type TransferRight = z.infer<typeof TransferRight>

/** A site will be closed, or without a line for days: all its rights of these days go ahead, to another site, a device of its own, or numbered sheets. */
export const MoveAhead = z.strictObject({
  key,
  site: unit,
  from: dayText,
  to: dayText,
  where: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('site'), site: unit }),
    z.strictObject({ is: z.literal('device'), device }),
    z.strictObject({ is: z.literal('paper') }),
    /** Home again: what was moved ahead and not used yet. */
    z.strictObject({ is: z.literal('home') }),
  ]),
  why: line(400),
  second,
})
export type MoveAhead = z.infer<typeof MoveAhead>

/** A line of a numbered sheet by which nothing was given. */
export const TypeBack = z.strictObject({ key, site: unit, sheet: line(LONGEST_SHEET), claims: z.array(claim).min(1).max(600), second })
export type TypeBack = z.infer<typeof TypeBack>

export type Enrolled = {
  readonly device: DeviceId
  /** Once, over TLS: whoever has it is the device. */
  readonly token: string
  /** Of its codes by telephone. */
  readonly master: string
  /** Of who enrolled it. */
  readonly slot: string
  readonly server: { readonly publicKey: string; readonly alg: 'Ed25519' }
  readonly site: UnitId
  readonly siteName: string
  readonly epoch: Epoch
  readonly now: Moment
}

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

export type CalledOut = {
  readonly n: number
  readonly code: string
  readonly spoken: string
  readonly epoch: Epoch
  readonly claim: Claim
  readonly drug: Agent
  readonly dose: Dose
  readonly ends: Moment
  readonly device: DeviceId
}

/** What was done, and of whom it could not be. */
export type RightsKept = {
  readonly entry: EntryId | null
  readonly done: number
  readonly left: readonly {
    readonly person: PersonId
    readonly name: string
    readonly day: Day
    readonly part: number
    readonly because: string
  }[]
  /** Of numbered sheets: the number. */
  readonly sheet?: string
}

export type DevicesPage = {
  readonly asOf: Moment
  readonly site: UnitId
  readonly epoch: Epoch
  readonly restored: {
    readonly since: Moment
    /** First day of which doses may be lost. */
    readonly day: Day
    readonly until: Moment
    readonly devices: readonly { readonly name: string; readonly siteName: string }[]
    /** Clinics that have not looked through their devices yet. */
    readonly sites: readonly { readonly site: UnitId; readonly name: string }[]
  } | null
  readonly mayManage: boolean
  readonly devices: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly enrolledAt: Moment
    readonly heardAt: Moment | null
    readonly revokedAt: Moment | null
    readonly morning: boolean
    /** Until when its leases of today run. */
    readonly until: Moment | null
    /** Rights that are at it today. */
    readonly pending: number
    readonly waits: boolean
  }[]
  readonly devicesElsewhere: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly site: UnitId
    readonly siteName: string
  }[]
  readonly out: readonly {
    readonly person: PersonId
    readonly name: string
    readonly day: Day
    readonly part: number
    readonly is: 'lease' | 'call' | 'paper'
    readonly device: DeviceId | null
    readonly sheet: string | null
    readonly until: Moment | null
  }[]
  readonly troubles: readonly {
    readonly person: PersonId
    readonly name: string
    readonly day: Day
    readonly part: number
    readonly is: Trouble['is'] | 'told'
    readonly says: readonly Both[]
  }[]
  readonly sites: readonly { readonly id: UnitId; readonly name: string }[]
}
