import type { Refusal } from '../../kernel/refusal.ts'
import type { Trouble } from '../api/trouble.ts'

/** The field of the form that a refusal of the server belongs to: fields of an act come with or without their place in the request. */
export const fieldOfRefusal = (r: Refusal): string | undefined => r.field?.replace(/^(body\.|instead\.)?(says\.)?/, '')

/** Sentences of the server for fields that the form shows, by field. */
export const besideFields = (trouble: Trouble | undefined, fields: readonly string[]): Readonly<Record<string, string>> =>
  trouble?.kind !== 'problem'
    ? {}
    : Object.fromEntries(
        (trouble.problem.refusals ?? []).flatMap((r) => {
          const field = fieldOfRefusal(r)
          return field !== undefined && fields.includes(field) ? [[field, r.detail]] : []
        }),
      )
