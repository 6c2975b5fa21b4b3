import { z } from 'zod'
import { interlockIds } from '../../dosing/parameters/interlock.ts'
import type { Dose, Volume } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { isMoment, type Moment } from '../../kernel/moment.ts'
import { key, line, ownPassword, text, unit, uuid } from './requests.ts'

export const DosingSite = z.strictObject({ site: unit })

export const entry = uuid<EntryId>()
export const account = uuid<AccountId>()
export const agent = z.enum(['methadone', 'buprenorphine'])
export const fitness = z.enum(['fit', 'unsure', 'intoxicated'])
export const finding = z.enum(interlockIds)
/** Whole tenths of a milligram; no bare number is shown to anybody, and none is typed. */
export const dose = z.int().min(1).max(9_999) as unknown as z.ZodType<Dose, Dose> // a whole number of tenths is a dose
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
