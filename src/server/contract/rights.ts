import { z } from 'zod'
import type { Claim, DeviceId, Epoch } from '../../dosing/rights/right.ts'
import type { Stranger } from '../../dosing/rights/stranger.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { agent, dose, moment, signature } from './dosing.ts'
import { dayText, key, line, unit, uuid } from './requests.ts'

export const device = uuid<DeviceId>()
export const person = uuid<PersonId>()
export const part = z.int().min(1).max(9)
export const epoch = z.int().min(0) as unknown as z.ZodType<Epoch, Epoch> // a count of restores

/** Who speaks at the other end of the telephone. */
export const other = z.strictObject({ name: line(80), office: line(80) })

export const claim = z.strictObject({ person, day: dayText, part }) as z.ZodType<Claim, Claim>

/** A right goes to a device without a line, by telephone; `stranger`: to one that has the person on no list. */
export const CallOut = z.strictObject({ key, site: unit, person, part, device, other, stranger: z.literal(true).optional() })
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
  /** After a restore: clinics that have not looked yet, and who answered there by telephone. */
  asked: z
    .array(z.strictObject({ site: unit, name: line(80) }))
    .max(60)
    .optional(),
  why: line(400),
  second: signature,
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
  second: signature,
})
export type MoveAhead = z.infer<typeof MoveAhead>

/** Letters of the number of a numbered sheet. */
export const LONGEST_SHEET = 40

/** A line of a numbered sheet by which nothing was given. */
export const TypeBack = z.strictObject({
  key,
  site: unit,
  sheet: line(LONGEST_SHEET),
  claims: z.array(claim).min(1).max(600),
  second: signature,
})
export type TypeBack = z.infer<typeof TypeBack>

export type CalledOut = {
  readonly n: number
  readonly code: string
  readonly spoken: string
  readonly epoch: Epoch
  readonly claim: Claim
  readonly drug: Agent
  readonly dose: Dose
  /** The minute at which the order was written: read out too, for a machine that has an older one. */
  readonly written: Moment
  readonly ends: Moment
  readonly device: DeviceId
  /** Who is read out with it, where the device knows nothing of them. */
  readonly stranger?: Stranger | undefined
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
