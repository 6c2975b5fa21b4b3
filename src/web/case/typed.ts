import type { Field, Fields, Said, Value } from '../../engine/field.ts'
import { isAsked } from '../../engine/says.ts'

/** What the fields of a form hold: text as typed or chosen, `true` and `false` for a flag. */
export type Typed = Readonly<Record<string, string>>

const value = (field: Field, text: string): Value => {
  if (field.kind === 'whole') return /^\d{1,9}$/.test(text.trim()) ? Number(text) : text
  if (field.kind === 'flag') return text === 'true' ? true : text === 'false' ? false : text
  return text
}

/** The fields that are asked, given what the others say. */
export const askedFields = (fields: Fields, typed: Typed): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => isAsked(field, typed))

/** What a form says to the engine. Texts of fields that are not asked stay in the form and are not sent. */
export const saysOf = (fields: Fields, typed: Typed): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    askedFields(fields, typed).flatMap(([name, field]) => {
      const text = typed[name] ?? ''
      return text.trim() === '' ? [] : [[name, value(field, text)]]
    }),
  )

/** The form again for what was said, to be corrected. Words that the session may not read stay empty. */
export const typedOf = (said: Said, words: Readonly<Record<string, string>> = {}): Typed =>
  Object.fromEntries([...Object.entries(said), ...Object.entries(words)].map(([name, v]) => [name, String(v)]))

const STANDS_IN: Partial<Readonly<Record<Field['kind'], string>>> = { words: '…', code: '…', unit: 'x' }

/** Texts, numbers of papers and units mean nothing to a computation: they are not asked there, and something stands in for them. */
export const countsIn = (field: Field): boolean => !(field.kind in STANDS_IN)

export const withStandIns = (fields: Fields, typed: Typed): Typed => ({
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, f]) => (f.optional || countsIn(f) ? [] : [[name, STANDS_IN[f.kind] ?? '']])),
  ),
  ...typed,
})
