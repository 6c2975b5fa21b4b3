import type { Citation } from './citation.ts'

/**
 * Why something is not done: a code for machines, a sentence for the person at the screen, and the field or article it stands on.
 * A refusal is a value; all of them are returned at once.
 */
export type Refusal<Code extends string = string> = {
  readonly why: Code
  readonly detail: string
  readonly cite?: Citation | undefined
  /** The field that the sentence belongs beside, when it is about something typed. */
  readonly field?: string | undefined
  /** What that field is called, for who reads the sentence without the form. */
  readonly label?: string | undefined
}

export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] }

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const refused = <Code extends string>(
  ...refusals: readonly Refusal<Code>[]
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } => ({
  ok: false,
  refusals,
})
