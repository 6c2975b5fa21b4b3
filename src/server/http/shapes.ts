import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import type { Refusal } from '../../kernel/refusal.ts'
import { labels } from './field-labels.ts'
import type { Language } from './language.ts'
import { sentenceOf } from './shape-sentences.ts'

/** Stands where a shape has no sentence of its own: which one it gets depends on the language of the request. */
const OURS = ''

/** Reads a part of a request by its shape. What is wrong comes as it is; `shapeRefusals` makes sentences of it. */
export const readingShapes: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const read = z.safeParse(schema, data, { error: () => OURS, reportInput: true })
    return read.success ? { value: read.data } : { error: read.error }
  }

export const isShapeError = (error: unknown): error is z.ZodError => error instanceof z.ZodError

/** The last name on the way to a value: places in a list have none. */
const labelOf = (path: readonly PropertyKey[], language: Language): string | undefined => {
  const name = path.findLast((step) => typeof step === 'string')
  return typeof name === 'string' && Object.hasOwn(labels, name) ? labels[name]?.[language] : name
}

/** Everything that a request has otherwise than its shape, each at its field, in the language of who sent it. */
export const shapeRefusals = (error: z.ZodError, language: Language): readonly Refusal[] =>
  error.issues.map((issue): Refusal => {
    const label = labelOf(issue.path, language)
    return {
      why: 'content',
      field: issue.path.join('.'),
      detail: issue.message === OURS ? sentenceOf(issue)[language] : issue.message,
      ...(label === undefined ? {} : { label }),
    }
  })
