import type { Day } from '../kernel/day.ts'
import { isDay } from '../kernel/day.ts'
import type { Birth, Sex } from './statements.ts'

/** What the square code on an identity card says. A field that cannot be read is left out; the others hold all the same. */
export type Card = {
  /** 12 digits. */
  readonly number: string
  /** The 9 digits of the paper before it. */
  readonly oldNumber?: string | undefined
  readonly name?: string | undefined
  readonly birth?: Birth | undefined
  readonly sex?: Sex | undefined
  /** As written when the card was made, with the units of that day. */
  readonly address?: string | undefined
  readonly issued?: Day | undefined
}

const FIELDS = 7
const MOST = 2_000

/** Control characters, half characters and what a decoder puts for bytes it cannot read. */
const UNREADABLE = /[\p{Cc}\p{Cs}\uFFFD]/u

const line = (text: string | undefined, most: number): string | undefined => {
  const clean = (text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  return clean === '' || clean.length > most || UNREADABLE.test(clean) ? undefined : clean
}

const dayOn = (text: string | undefined): Day | undefined => {
  const parts = /^(\d\d)(\d\d)(\d{4})$/.exec((text ?? '').replaceAll(/[/.-]/g, ''))
  const day = parts && `${parts[3]}-${parts[2]}-${parts[1]}`
  return isDay(day) ? day : undefined
}

/** Of some only the year is known: the card then has zeros for day and month. */
const birthOn = (text: string | undefined): Birth | undefined => {
  const year = /^(?:0000)?((?:19|20)\d\d)$/.exec((text ?? '').trim())?.[1]
  return year === undefined ? dayOn(text?.trim()) : (year as `${number}`) // four digits
}

const SEXES: Readonly<Record<string, Sex>> = { nam: 'male', male: 'male', nu: 'female', female: 'female' }

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()

/** `NGUYỄN VĂN A` as `Nguyễn Văn A`; a name that is not all capitals stays as it is. */
export const titled = (name: string): string =>
  name !== name.toLocaleUpperCase('vi')
    ? name
    : name
        .toLocaleLowerCase('vi')
        .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, first: string) => before + first.toLocaleUpperCase('vi'))

/**
 * The text of a card's square code, `number|old number|name|ddMMyyyy|sex|address|ddMMyyyy`, as seven open parsers agree; cards since 2024 may
 * have more fields, which are not looked at. Nothing when it is another text.
 */
export const readCard = (scanned: string): Card | undefined => {
  if (scanned.length > MOST) return undefined
  const fields = scanned
    .replace(/^\uFEFF/, '')
    .trim()
    .split('|')
  const number = fields[0]?.trim() ?? ''
  if (fields.length < FIELDS || !/^\d{12}$/.test(number)) return undefined
  const [, old, name, birth, sex, address, issued] = fields
  const readName = line(name, 80)
  return {
    number,
    oldNumber: /^\d{9}$/.test(old?.trim() ?? '') ? old?.trim() : undefined,
    name: readName && titled(readName),
    birth: birthOn(birth),
    sex: SEXES[bare(sex ?? '')],
    address: line(address, 200),
    issued: dayOn(issued?.trim()),
  }
}
