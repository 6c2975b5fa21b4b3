import type { Day } from '../../../kernel/day.ts'
import type { RegisterPerson } from '../../../server/contract/requests.ts'
import { type Parsed, parseBirth } from '../../dates/parse.ts'
import type { ChosenUnit } from '../../fields/UnitField.tsx'

/** What stands in the form, as typed. */
export type Registration = {
  readonly name: string
  readonly birth: string
  readonly sex: 'male' | 'female' | ''
  readonly number: string
  readonly unit: ChosenUnit | undefined
  readonly address: string
}

export const EMPTY: Registration = { name: '', birth: '', sex: '', number: '', unit: undefined, address: '' }

/** Why a field is not right yet; the screen has the words. `birth` says what its parser said. */
export type Lack = 'noName' | 'noBirth' | 'noSex' | 'noUnit' | 'badNumber' | Extract<Parsed<never>, { readonly ok: false }>['why']
export type Lacks = Readonly<Partial<Record<keyof Registration, Lack>>>

const digits = (text: string): string => text.replaceAll(/[\s.]/g, '')

/** The request a filled form becomes, or all that is missing at once. */
export const readRegistration = (
  form: Registration,
  today: Day,
): { readonly ok: true; readonly value: Omit<RegisterPerson, 'key'> } | { readonly ok: false; readonly lacks: Lacks } => {
  const name = form.name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const birth = form.birth.trim() === '' ? undefined : parseBirth(form.birth, today)
  const number = digits(form.number)
  const address = form.address.trim()
  const lacks: Lacks = {
    ...(name === '' ? { name: 'noName' } : {}),
    ...(birth === undefined ? { birth: 'noBirth' } : birth.ok ? {} : { birth: birth.why }),
    ...(form.sex === '' ? { sex: 'noSex' } : {}),
    ...(form.unit === undefined ? { unit: 'noUnit' } : {}),
    ...(/^(\d{12}|\d{9})?$/.test(number) ? {} : { number: 'badNumber' }),
  }
  if (!birth?.ok || form.sex === '' || form.unit === undefined || Object.keys(lacks).length > 0) return { ok: false, lacks }
  return {
    ok: true,
    value: {
      name,
      birth: birth.value,
      sex: form.sex,
      unit: form.unit.id,
      ...(number === '' ? {} : { number }),
      ...(address === '' ? {} : { address }),
    },
  }
}
