import type { Refusal } from '../../kernel/refusal.ts'
import type { Trouble } from '../api/trouble.ts'

/** The field of the form that a refusal of the server belongs to: fields of an act come with or without their place in the request. */
export const fieldOfRefusal = (r: Refusal): string | undefined => r.field?.replace(/^(body\.|instead\.)?(says\.)?/, '')

/** Sentences of the server for fields that the form shows, by field; without a list, for every field under its own name. */
export const besideFields = (trouble: Trouble | undefined, fields: readonly string[] | undefined): Readonly<Record<string, string>> =>
  trouble?.kind !== 'problem'
    ? {}
    : Object.fromEntries(
        (trouble.problem.refusals ?? []).flatMap((r) => {
          const field = fields ? fieldOfRefusal(r) : r.field
          return field !== undefined && (fields?.includes(field) ?? true) ? [[field, r.detail]] : []
        }),
      )
