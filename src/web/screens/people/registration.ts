import type { Day } from '../../../kernel/day.ts'
import type { Card } from '../../../people/card.ts'
import { bareNumber, isNumberOf, isPaperNumber } from '../../../people/papers.ts'
import type { RegisterPerson } from '../../../server/contract/requests.ts'
import { type Parsed, parseBirth, parseDay, typedText } from '../../dates/parse.ts'
import type { ChosenUnit } from '../../fields/UnitField.tsx'

/** What stands in the form, as typed. */
export type Registration = {
  readonly name: string
  readonly birth: string
  readonly sex: 'male' | 'female' | ''
  readonly number: string
  readonly unit: ChosenUnit | undefined
  readonly address: string
  /** Asked for only when a card told of them. */
  readonly issued: string
  readonly oldNumber: string
  /** It was filled in from a card. */
  readonly scanned: boolean
}

export const EMPTY: Registration = {
  name: '',
  birth: '',
  sex: '',
  number: '',
  unit: undefined,
  address: '',
  issued: '',
  oldNumber: '',
  scanned: false,
}

/** Why a field is not right yet; the screen has the words. `birth` says what its parser said. */
export type Lack =
  | 'noName'
  | 'noBirth'
  | 'noSex'
  | 'noUnit'
  | 'badNumber'
  | 'badOldNumber'
  | Extract<Parsed<never>, { readonly ok: false }>['why']
export type Lacks = Readonly<Partial<Record<keyof Registration, Lack>>>

/** What a card fills in; what it does not tell stays as it was. */
export const filledBy = (card: Card): Partial<Registration> => ({
  number: card.number,
  scanned: true,
  issued: card.issued ? typedText(card.issued) : '',
  oldNumber: card.oldNumber ?? '',
  ...(card.name ? { name: card.name } : {}),
  ...(card.birth ? { birth: typedText(card.birth) } : {}),
  ...(card.sex ? { sex: card.sex } : {}),
  ...(card.address ? { address: card.address } : {}),
})

/** The request a filled form becomes, or all that is missing at once. */
export const readRegistration = (
  form: Registration,
  today: Day,
): { readonly ok: true; readonly value: Omit<RegisterPerson, 'key'> } | { readonly ok: false; readonly lacks: Lacks } => {
  const name = form.name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const birth = form.birth.trim() === '' ? undefined : parseBirth(form.birth, today)
  const number = bareNumber(form.number)
  const oldNumber = bareNumber(form.oldNumber)
  const issued = form.issued.trim() === '' ? undefined : parseDay(form.issued, today)
  const address = form.address.trim()
  const lacks: Lacks = {
    ...(name === '' ? { name: 'noName' } : {}),
    ...(birth === undefined ? { birth: 'noBirth' } : birth.ok ? {} : { birth: birth.why }),
    ...(form.sex === '' ? { sex: 'noSex' } : {}),
    ...(form.unit === undefined ? { unit: 'noUnit' } : {}),
    ...(number === '' || isPaperNumber(number) ? {} : { number: 'badNumber' }),
    ...(oldNumber === '' || isNumberOf('old-id', oldNumber) ? {} : { oldNumber: 'badOldNumber' }),
    ...(issued === undefined || issued.ok ? {} : { issued: issued.why }),
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
      ...(issued?.ok ? { issued: issued.value } : {}),
      ...(oldNumber === '' ? {} : { oldNumber }),
    },
  }
}
