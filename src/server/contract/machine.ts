import { z } from 'zod'
import type { InstallationSaid, SentPerson } from '../../dosing/device/sheet.ts'
import type { Heard } from '../../dosing/rights/receive.ts'
import type { DeviceId, Epoch } from '../../dosing/rights/right.ts'
import type { Told } from '../../dosing/rights/told.ts'
import type { Both } from '../../dosing/text.ts'
import type { EntryId } from '../../kernel/ids.ts'
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
  z.strictObject({ does: z.literal('called-in'), ...of, from: end, n: z.int().min(1), epoch, until: moment }),
  z.strictObject({ does: z.literal('gave-on-paper'), ...of, entry, sheet: sheetNumber }),
  z.strictObject({ does: z.literal('spilled'), ...of, entry, of: entry, epoch, until: moment }),
  z.strictObject({ does: z.literal('shortened'), until: moment }),
  z.strictObject({ does: z.literal('uncounted'), entry }),
  z.strictObject({ does: z.literal('woken'), n: z.int().min(1) }),
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
  readonly heard: Heard
  readonly now: Moment
  /** When it was restored last, and whether the head and a second person have read a journal of the device in since. */
  readonly restored: Moment | null
  readonly readIn: boolean
}

export const TellHead = z.strictObject({ epoch, written: z.int().min(0) })
export type TellHead = z.infer<typeof TellHead>

/** One person of the sheet as the server knows them now. */
export type OnePerson = {
  readonly installation: InstallationSaid
  readonly epoch: Epoch
  readonly device: DeviceId
  readonly serverTime: Moment
  readonly person: SentPerson
}

/** The sheet as text, and the server's Ed25519 signature of its UTF-8 bytes in base64. */
export type SignedSheet = { readonly sheet: string; readonly signature: string }

export type JournalAnswer = {
  readonly heard: Heard
  readonly epoch: Epoch
  readonly now: Moment
  readonly lines: readonly { readonly n: number; readonly outcome: 'taken' | 'taken with trouble'; readonly troubles: readonly Both[] }[]
  readonly broken: 'gap' | 'seal' | null
}
