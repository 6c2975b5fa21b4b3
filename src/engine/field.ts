import type { Mark } from '../kernel/calendar.ts'

type Common = {
  readonly label: string
  readonly help?: string
  readonly optional?: true
  /** Asked only when another field of the same act has one of these values. */
  readonly onlyWhen?: Readonly<Record<string, readonly string[]>>
}

/** Classes of words: who may read a text is decided by its class. They lie outside the sealed body, which holds only their hash. */
export type WordsClass = 'name' | 'note' | 'clinical' | 'hiv'

/**
 * One thing an act says. Enumerated facts, dates, numbers and ids stand in the sealed body; names and free text are `words`.
 * `past` days may not lie after the act itself.
 */
export type Field =
  | (Common & { readonly kind: 'day'; readonly past?: true })
  | (Common & { readonly kind: 'moment'; readonly past?: true })
  | (Common & { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly unit?: string })
  | (Common & { readonly kind: 'choice'; readonly of: Readonly<Record<string, string>> })
  | (Common & { readonly kind: 'flag' })
  /** A short official number or code such as `15/QĐ-UBND`. */
  | (Common & { readonly kind: 'code'; readonly max: number })
  | (Common & { readonly kind: 'unit'; readonly unitKind: string })
  | (Common & { readonly kind: 'words'; readonly class: WordsClass; readonly max: number })

export type Fields = Readonly<Record<string, Field>>
export type Value = string | number | boolean
export type Said = Readonly<Record<string, Value>>
export type { Mark }
