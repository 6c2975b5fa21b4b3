import { z } from 'zod'
import type { Moment } from '../../kernel/moment.ts'
import { key, line } from './requests.ts'

export const QuestionParams = z.strictObject({ name: z.string().regex(/^[a-zA-Z]{1,60}$/, 'Tên không đúng.') })
/** Without a reading the question is left open again. */
export const ReadQuestion = z.strictObject({
  key,
  reading: z
    .string()
    .regex(/^[a-zA-Z]{1,60}$/, 'Tên không đúng.')
    .optional(),
  why: line(500),
})
export type ReadQuestion = z.infer<typeof ReadQuestion>

/** How somebody said that a question is read: by name, for an office, of which unit, when and why. Without `reading` it is open again. */
export type SaidReading = {
  readonly reading?: string
  readonly why: string
  readonly by: string
  readonly office: string
  readonly unitName: string
  readonly at: Moment
}

/** A question that the texts leave open, with everything that was said of it where the session works, the newest first. */
export type AskedQuestion = {
  readonly name: string
  readonly said: readonly SaidReading[]
}

export type Questions = { readonly questions: readonly AskedQuestion[]; readonly mayRead: boolean }
