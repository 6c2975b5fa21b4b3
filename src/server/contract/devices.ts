import { z } from 'zod'
import type { DeviceId, Epoch, Trouble } from '../../dosing/rights/right.ts'
import type { Both } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { moment, signature } from './dosing.ts'
import { CameLine } from './machine.ts'
import { dayText, key, line, ownPassword, unit, uuid } from './requests.ts'
import { claim, device, epoch, LONGEST_SHEET, other } from './rights.ts'

export const DevicesOf = z.strictObject({ site: unit })

/**
 * A browser with a store of its own becomes a device of a site, by the head and a second person there. `password` is that of whoever is signed in: an open
 * session alone makes nobody's key of a machine.
 */
export const EnrolDevice = z.strictObject({ key, site: unit, name: line(60), password: ownPassword, second: signature })
export type EnrolDevice = z.infer<typeof EnrolDevice>

/** A device was lost or is not used any more. */
export const RevokeDevice = z.strictObject({ key, site: unit, device, why: line(400) })
export type RevokeDevice = z.infer<typeof RevokeDevice>

/** Whether a device takes the rights of the next morning along. */
export const KeepMorning = z.strictObject({ key, site: unit, device, on: z.boolean(), why: line(400) })
export type KeepMorning = z.infer<typeof KeepMorning>

/** After a restore: two people have looked through the list of the site's devices, and there are no others. */
export const LookedDevices = z.strictObject({
  key,
  site: unit,
  /** Whom of elsewhere the site had on the days that the backup does not know: their right lies here, as far as anybody knows. */
  guests: z
    .array(z.strictObject({ person: uuid<PersonId>(), day: dayText }))
    .max(200)
    .optional(),
  second: signature,
})
export type LookedDevices = z.infer<typeof LookedDevices>

/** A second person of the clinic hears by telephone what a machine of one of its points shows after a start, where one person works. */
export const AnswerWaking = z.strictObject({
  key,
  site: unit,
  device,
  /** The number that the machine shows, its clock, and what was given on paper meanwhile, as it was heard. */
  n: z.int().min(1).max(1_000_000),
  at: moment,
  doses: z.int().min(0).max(600),
  sheet: line(LONGEST_SHEET).optional(),
  other,
  password: ownPassword,
})
export type AnswerWaking = z.infer<typeof AnswerWaking>
export type AnsweredWaking = { readonly code: string }

/** A journal that was exported at a machine, sealed: AES-GCM for its device, in base64. */
const base64 = z.base64('Tệp không đúng.')
export const JournalFile = z.object({ device, iv: base64.length(16), secret: base64.max(12_000_000) })
export type JournalFile = z.infer<typeof JournalFile>
/** What lies in it, and which server the machine served with which rights; files of before 2026-11-23 do not say it. */
export const FiledJournal = z.object({
  site: unit,
  lines: z.array(CameLine).max(20_000),
  holds: z
    .array(z.object({ claim, ends: moment, epoch }))
    .max(10_000)
    .optional(),
  name: line(60).optional(),
  installation: z.uuid().optional(),
  epoch: z.int().min(0).optional(),
})
export type FiledJournal = z.infer<typeof FiledJournal>

/** The head and a second person have the server read an exported journal. */
export const ReadJournal = z.strictObject({ key, site: unit, file: JournalFile, second: signature })
export type ReadJournal = z.infer<typeof ReadJournal>

/** Lines that the server had, that it entered now, and that continue nothing and are shown; of the entered ones, how many have to be looked into. */
export type JournalRead = { readonly told: number; readonly entered: number; readonly apart: number; readonly troubles: number }

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
  /** The clinic and its points: whose machines its head manages. */
  readonly ofClinic: readonly { readonly id: UnitId; readonly name: string }[]
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
