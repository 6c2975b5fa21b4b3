import type { Field, Fields, Said, Value } from '../../engine/field.ts'
import { isAsked } from '../../engine/says.ts'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { isWhen } from '../../kernel/moment.ts'
import { parseDay, parseMoment, typedText } from '../dates/parse.ts'
import type { ChosenUnit } from '../fields/UnitField.tsx'

/** What the fields of a form hold, as typed: dates as letters, `true` and `false` for a flag, a unit as its id, a space and its name. */
export type Typed = Readonly<Record<string, string>>

export const unitTyped = (unit: ChosenUnit): string => `${unit.id} ${unit.name}`
export const unitIn = (typed: string): ChosenUnit | undefined => {
  const at = typed.indexOf(' ')
  return at < 1 ? undefined : { id: typed.slice(0, at) as UnitId, name: typed.slice(at + 1) } // written by `unitTyped`
}

/** What cannot be read stays as typed: the engine names it at its field. */
const value = (field: Field, typed: string, today: Day): Value => {
  switch (field.kind) {
    case 'whole':
      return /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed
    case 'flag':
      return typed === 'true' ? true : typed === 'false' ? false : typed
    case 'day': {
      const read = parseDay(typed, today)
      return read.ok ? read.value : typed
    }
    case 'moment': {
      const read = parseMoment(typed, today)
      return read.ok ? read.value : typed
    }
    case 'unit':
      return unitIn(typed)?.id ?? typed
    default:
      return typed
  }
}

/** The fields that are asked, given what the others say. */
export const askedFields = (fields: Fields, typed: Typed): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => isAsked(field, typed))

/** What a form says to the engine. Texts of fields that are not asked stay in the form and are not sent. */
export const saysOf = (fields: Fields, typed: Typed, today: Day): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    askedFields(fields, typed).flatMap(([name, field]) => {
      const text = typed[name] ?? ''
      return text.trim() === '' ? [] : [[name, value(field, text, today)]]
    }),
  )

/** The form again for what was said, to be corrected. Words that the session may not read stay empty. */
export const typedOf = (
  fields: Fields,
  said: Said,
  words: Readonly<Record<string, string>> = {},
  unitName: (id: UnitId) => string = (id) => id,
): Typed => {
  const text = (name: string, v: Value): string => {
    if (fields[name]?.kind === 'unit') return unitTyped({ id: v as UnitId, name: unitName(v as UnitId) }) // read as a unit when it was said
    return isWhen(v) ? typedText(v) : String(v)
  }
  return { ...words, ...Object.fromEntries(Object.entries(said).map(([name, v]) => [name, text(name, v)])) }
}

const STANDS_IN: Partial<Readonly<Record<Field['kind'], string>>> = { words: '…', code: '…', unit: 'x …' }

/** Texts, numbers of papers and units mean nothing to a computation: they are not asked there, and something stands in for them. */
export const countsIn = (field: Field): boolean => !(field.kind in STANDS_IN)

export const withStandIns = (fields: Fields, typed: Typed): Typed => ({
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, f]) => (f.optional || countsIn(f) ? [] : [[name, STANDS_IN[f.kind] ?? '']])),
  ),
  ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')),
})
