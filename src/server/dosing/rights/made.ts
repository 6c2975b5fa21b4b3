import { z } from 'zod'
import type { DoseSkeleton, LedgerLine } from '../../../dosing/decide/record.ts'
import { interlockIds } from '../../../dosing/parameters/interlock.ts'
import type { DeviceId } from '../../../dosing/rights/right.ts'
import type { DoseOf } from '../../../dosing/situation/order.ts'
import type { Agent } from '../../../dosing/situation/person.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { isUnitId } from '../../../kernel/ids.ts'
import { holdable } from '../../../kernel/letters.ts'
import { isMoment, type Moment } from '../../../kernel/moment.ts'
import { text, uuid } from '../../contract/requests.ts'

const moment = text<Moment>(isMoment, 'Cần ngày, giờ và phút có thật.')
const entry = uuid<EntryId>()
const account = uuid<AccountId>()
const agent: z.ZodType<Agent> = z.enum(['methadone', 'buprenorphine'])
const tenths = z.int().min(1).max(9_999)
const amount = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('ml'), volume: tenths }),
  z.object({ unit: z.literal('mg'), dose: tenths }),
])
const bottle = z.string().min(1).max(60)
const base = { person: uuid<PersonId>(), site: text<UnitId>(isUnitId, 'Chọn một đơn vị trong danh mục.'), at: moment }

/** What a device may have written down without a line; anything else is kept as it came. */
const skeleton = z.discriminatedUnion('is', [
  z
    .object({
      ...base,
      is: z.literal('given'),
      agent,
      order: entry,
      dose: tenths,
      as: z.union([
        z.object({ part: z.int().min(1).max(9), of: z.int().min(1).max(9) }),
        z.literal('top-up'),
        z.object({ replaces: entry }),
      ]),
      covers: z.int().min(1).max(3),
      poured: z.array(z.object({ bottle, amount })).min(1).max(8).optional(),
      bottle: bottle.optional(),
      drawn: amount.optional(),
    })
    // As machines wrote it before a dose came from several bottles.
    .transform(({ bottle: one, drawn, poured, ...said }) => ({
      ...said,
      poured: poured ?? (one !== undefined && drawn ? [{ bottle: one, amount: drawn }] : []),
    })),
  z.object({
    ...base,
    is: z.literal('not given'),
    agent,
    reason: z.enum(['absent', 'refused', 'intoxicated', 'doctor decided', 'no drug', 'other']),
  }),
  z.object({ ...base, is: z.literal('vomited'), of: entry, witness: z.union([account, z.literal('nobody')]) }),
  z.object({ ...base, is: z.literal('spilled'), of: entry, lost: tenths }),
  // Its reason is among the words.
  z.object({ ...base, is: z.literal('removed'), of: entry }),
]) as unknown as z.ZodType<Extract<DoseSkeleton, { is: 'given' | 'not given' | 'vomited' | 'spilled' | 'removed' }>> // with the brands of the kernel

const finding = z.object({ id: z.enum(interlockIds), row: z.string().max(40), action: z.string().max(20), met: z.unknown() })
const both = z.object({ vi: z.string().max(2_000), en: z.string().max(2_000) })

const common = {
  entry,
  at: moment,
  by: account,
  office: z.string().max(60),
  case: uuid<CaseId>(),
  words: z.record(z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/), z.string().min(1).max(2_000).transform(holdable)),
}

const doseOf = z.string().regex(/^(?:[1-9]|top-up|replacement|rest)$/) as unknown as z.ZodType<DoseOf> // one of these is one

/** The record of a dose that a device made by the same rules, as it sealed it. */
const MadeDose = z.object({
  ...common,
  record: z.object({
    entry: skeleton,
    ledger: z
      .array(
        z.object({
          bottle,
          does: z.enum(['out', 'back']),
          amount,
          why: z.enum(['dose', 'spill', 'removal']),
        }) as unknown as z.ZodType<LedgerLine>, // with the brands of the kernel
      )
      .max(8),
    edition: z.string().max(120),
    by: z.object({ account, second: z.union([account, z.literal('nobody')]), release: z.union([account, z.literal('none')]) }),
    found: z.array(finding).max(120),
    notes: z.array(z.object({ id: z.enum(interlockIds), action: z.enum(['block', 'doctor', 'warn']).optional() })).max(40),
    task: z
      .object({
        since: moment,
        established: z.boolean(),
        findings: z.array(z.object({ id: z.enum(interlockIds), row: z.string().max(40), action: z.string().max(20), says: both })).max(120),
        of: doseOf.optional(),
      })
      .nullish(),
  }),
  looked: z.object({ at: moment, found: z.enum(['fit', 'unsure', 'intoxicated']), by: account }).nullable(),
  recognised: z.array(z.string().max(20)).max(6),
  records: z.array(uuid<PersonId>()).max(50).optional(),
  called: z.object({ drug: agent, dose: tenths, written: moment }).optional(),
})
export type MadeDose = z.infer<typeof MadeDose>

/** What the doctor signed at the device, and how somebody was found who got no dose. */
const MadeCare = z.object({
  ...common,
  care: z.discriminatedUnion('name', [
    z.object({
      name: z.literal('@care-confirm'),
      says: z.object({ finding: z.enum(interlockIds), agent, upTo: tenths, of: doseOf.optional(), seen: entry.optional() }),
    }),
    z.object({
      name: z.literal('@dose-called'),
      says: z.object({
        established: z.boolean(),
        findings: z
          .array(z.object({ id: z.enum(interlockIds), row: z.string().max(40), action: z.string().max(20), of: doseOf.optional() }))
          .max(120),
      }),
    }),
    z.object({ name: z.literal('@care-fitness'), says: z.object({ found: z.enum(['fit', 'unsure', 'intoxicated']) }) }),
  ]),
})
export type MadeCare = z.infer<typeof MadeCare>

const Made = z.union([MadeDose, MadeCare])
export type Made = MadeDose | MadeCare

/** Two people, or the only one of a released point, could not count the cabinet that opens the day. */
const MadeUncounted = z.object({
  entry,
  at: moment,
  by: account,
  words: common.words,
  uncounted: z.union([z.object({ second: account }), z.object({ release: account })]),
})
export type MadeUncounted = z.infer<typeof MadeUncounted>

/** What was read out of a start, and who was at the machine. */
const MadeWoken = z.object({
  at: moment,
  by: account,
  woken: z.object({
    device: uuid<DeviceId>(),
    n: z.int().min(1),
    at: moment,
    second: account,
    doses: z.int().min(0),
    sheet: z.string().max(200),
  }),
})

/** Who took the code of somebody whom no list of the device has, and who compared beside. */
const StrangerTaken = z.object({ call: z.object({ by: account, stranger: z.object({ second: account }) }) })

/** Who opened a file. */
const MadeOpened = z.object({ at: moment, by: account, opened: z.literal(true) })

const reading =
  <T>(shape: z.ZodType<T>) =>
  (sealed: string): T | undefined => {
    try {
      const read = shape.safeParse(JSON.parse(sealed))
      return read.success ? read.data : undefined
    } catch {
      return undefined
    }
  }

/** Nothing where the text is no record of a dose. */
export const madeOf = reading(Made)
export const uncountedOf = reading(MadeUncounted)
export const openedOf = reading(MadeOpened)
export const wokenIn = reading(MadeWoken)
export const strangerTakenIn = reading(StrangerTaken)

/** The bottles that a record drew from. */
export const bottlesIn = (sealed: string): readonly string[] => {
  const made = madeOf(sealed)
  return made && 'record' in made ? made.record.ledger.map((l) => l.bottle) : []
}
