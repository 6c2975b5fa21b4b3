import { z } from 'zod'
import type { UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { key, line, unit } from './requests.ts'

export const QuestionParams = z.strictObject({ name: z.string().regex(/^[a-zA-Z]{1,60}$/, 'Tên không đúng.') })
/** Without a reading the question is left open again. */
export const ReadQuestion = z.strictObject({
  key,
  reading: z
    .string()
    .regex(/^[a-zA-Z]{1,60}$/, 'Tên không đúng.')
    .optional(),
  why: line(500),
  /** Of which province, for whoever holds the office in several. */
  unit: unit.optional(),
})
export type ReadQuestion = z.infer<typeof ReadQuestion>

/** How somebody said that a question is read: by name, for an office, of which unit, when and why. Without `reading` it is open again. */
export type SaidReading = {
  readonly reading?: string
  /** Left away where it was erased. */
  readonly why?: string
  readonly by: string
  readonly office: string
  /** The province it is said for, or the one that took it over. */
  readonly unit: UnitId
  readonly unitName: string
  readonly at: Moment
}

/** A question that the texts leave open, with everything that was said of it where the session works, the newest first. */
export type AskedQuestion = {
  readonly name: string
  readonly said: readonly SaidReading[]
}

/** A province for which the session may say how questions are read. */
export type Reader = { readonly unit: UnitId; readonly name: string }

export type Questions = { readonly questions: readonly AskedQuestion[]; readonly readers: readonly Reader[] }
