import type { Day } from '../../../kernel/day.ts'
import { bareNumber } from '../../../people/papers.ts'
import { type Parsed, parseBirth, parseDay } from '../../dates/parse.ts'
import type { ChosenUnit } from '../../fields/UnitField.tsx'
import type { FieldName, FieldSpec, FormSpec } from './forms.ts'

/** What stands in a form, as typed. */
export type Typed = Readonly<Partial<Record<FieldName, string | ChosenUnit>>>

export const textIn = (typed: Typed, field: FieldName): string => {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}
export const unitIn = (typed: Typed, field: FieldName): ChosenUnit | undefined => {
  const value = typed[field]
  return typeof value === 'object' ? value : undefined
}

export type Lack = 'missing' | Extract<Parsed<never>, { readonly ok: false }>['why']
export type Read = {
  readonly lacks: Readonly<Partial<Record<FieldName, Lack>>>
  readonly says: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, string>>
  readonly happened?: Day | undefined
}

const WORDS: ReadonlySet<FieldSpec['kind']> = new Set(['line', 'number', 'photo'])

/** The value of a field that is not empty, or why there is none. */
const readValue = (spec: FieldSpec, typed: string, today: Day): Parsed<string> => {
  if (spec.kind === 'day') return parseDay(typed, today)
  if (spec.kind === 'birth') return parseBirth(typed, today)
  if (spec.kind === 'number') return { ok: true, value: bareNumber(typed) }
  return { ok: true, value: typed.normalize('NFC').trim().replaceAll(/\s+/g, ' ') }
}

/** What a filled form says, and everything that is missing or cannot be read. */
export const readForm = ({ fields }: FormSpec, typed: Typed, today: Day): Read => {
  const lacks: Partial<Record<FieldName, Lack>> = {}
  const says: Record<string, string> = {}
  const words: Record<string, string> = {}
  let happened: Day | undefined
  for (const [key, spec] of Object.entries(fields)) {
    const field = key as FieldName // keys of the form's fields
    const given = (unitIn(typed, field)?.id ?? textIn(typed, field)).trim()
    if (given === '') {
      if (spec.required) lacks[field] = 'missing'
      continue
    }
    const value = readValue(spec, given, today)
    if (!value.ok) lacks[field] = value.why
    else if (field === 'happened')
      happened = value.value as Day // a field of kind `day`
    else if (WORDS.has(spec.kind)) words[field] = value.value
    else says[field] = value.value
  }
  return { lacks, says, words, happened }
}
