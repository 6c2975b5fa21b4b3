import { type CowsItem, cowsItems } from '../../../../dosing/care/cows.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import { readDate } from '../../../fields/DateField.tsx'
import type { text } from '../../../text/vi/care-notes.ts'

/** What is typed, field by field, as it stands there. */
export type Typed = Readonly<Record<string, string>>

export type FieldName = keyof typeof text.field
export type ChoiceName = keyof typeof text.choice

/** `of`: which earlier entry; `cows`: the eleven signs. */
export type FieldSpec = {
  readonly name: FieldName
  readonly required?: true
  /** Asked only while another field says this. */
  readonly when?: readonly [FieldName, string]
} & (
  | { readonly kind: 'choice'; readonly of: readonly ChoiceName[] }
  | { readonly kind: 'number' | 'day' | 'line' | 'long' | 'dose' | 'clinic' | 'site' }
  | { readonly kind: 'of'; readonly among: '@care-medicine' | '@care-order' | '@care-guest' }
)

export const at = (typed: Typed, field: string): string => typed[field]?.trim() ?? ''
export const dayAt = (typed: Typed, field: FieldName) => {
  const read = readDate('day', at(typed, field))
  return read?.ok ? read.value : undefined
}
/** A day that may be left empty: nothing typed is nothing, something that is no day is wrong. */
export const isOpen = (typed: Typed, field: FieldName): boolean => at(typed, field) === '' || dayAt(typed, field) !== undefined
export const wholeAt = (typed: Typed, field: FieldName): number | undefined =>
  /^\d{1,3}$/.test(at(typed, field)) ? Number(at(typed, field)) : undefined

/** Only the words that were typed. */
export const words = <F extends FieldName>(typed: Typed, ...fields: readonly F[]): { readonly [K in F]?: string } =>
  Object.fromEntries(fields.flatMap((f) => (at(typed, f) === '' ? [] : [[f, at(typed, f)]]))) as { readonly [K in F]?: string } // of these fields

export const maybeDay = <F extends FieldName>(typed: Typed, field: F) => {
  const day = dayAt(typed, field)
  return day === undefined ? {} : ({ [field]: day } as { readonly [K in F]: typeof day }) // this field
}

export const oneOf = <C extends ChoiceName>(typed: Typed, field: FieldName, of: readonly C[]): C | undefined =>
  of.find((c) => c === at(typed, field))

/** The signs as they were typed, by their names. */
export const cowsOf = (typed: Typed): Readonly<Partial<Record<CowsItem, number>>> =>
  Object.fromEntries(cowsItems.flatMap(([item]) => (/^\d$/.test(at(typed, item)) ? [[item, Number(at(typed, item))]] : [])))

export const orderAt = (typed: Typed): EntryId | undefined => (at(typed, 'of') === '' ? undefined : (at(typed, 'of') as EntryId)) // an id of the list

/** A clinic that was chosen stands in its field as its id and its name. */
export const clinicIn = (typed: Typed, field: FieldName): { readonly id: UnitId; readonly name: string } | undefined => {
  const [id, ...name] = at(typed, field).split('|')
  return id && name.length > 0 ? { id: id as UnitId, name: name.join('|') } : undefined // as the field wrote it
}
