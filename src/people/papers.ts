import { BIRTH_PROVINCES } from './birth-provinces.ts'
import type { Birth, PaperKind, Sex } from './statements.ts'

/** The characters of a number as typed, without the spaces and points that people put between them. */
export const bareNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s.\-_]/g, '')
    .toUpperCase()

const SHAPES: Readonly<Record<Exclude<PaperKind, 'provisional'>, RegExp>> = {
  'personal-id': /^\d{12}$/,
  'old-id': /^\d{9}$/,
  // One to two letters and digits in Vietnamese passports; those of others are as long as machine-readable zones allow.
  passport: /^(?=.*\d)[A-Z0-9]{6,9}$/,
}

/** Whether a bare number can be of this paper. */
export const isNumberOf = (paper: PaperKind, number: string): boolean => paper !== 'provisional' && SHAPES[paper].test(number)

/** Whether a bare number can be of some paper, as one is registered, asked after and imported: a passport of digits alone would take in every number typed short. */
export const isPaperNumber = (number: string): boolean => {
  const paper = paperOf(number)
  return isNumberOf(paper, number) && (paper !== 'passport' || /^[A-Z]/.test(number))
}

/** The bare number of a paper, as typed in some way. */
export const paperNumberIn = (typed: string): string | undefined => {
  const number = bareNumber(typed)
  return isPaperNumber(number) ? number : undefined
}

/** What kind of paper a bare number is of, by its shape: 12 digits, 9 digits, else a passport. */
export const paperOf = (number: string): Exclude<PaperKind, 'provisional'> =>
  SHAPES['personal-id'].test(number) ? 'personal-id' : SHAPES['old-id'].test(number) ? 'old-id' : 'passport'

/** What a 12-digit number tells of whoever bears it: `PPP G YY SSSSSS` without a check digit (Decree 137/2015 art. 13, recalled). */
export type NumberSays = { readonly province: string | undefined; readonly sex: Sex; readonly year: number }

export const numberSays = (number: string): NumberSays | undefined => {
  if (!SHAPES['personal-id'].test(number)) return undefined
  const g = Number(number[3])
  return {
    province: BIRTH_PROVINCES[number.slice(0, 3)],
    sex: g % 2 === 0 ? 'male' : 'female',
    year: 1900 + Math.floor(g / 2) * 100 + Number(number.slice(4, 6)),
  }
}

/** Why a number may have been mistyped. Never a ground to refuse it: a sex or a birth date may have been corrected since the number was given. */
export type NumberWarning =
  | { readonly warns: 'province'; readonly code: string }
  | { readonly warns: 'sex'; readonly says: Sex }
  | { readonly warns: 'year'; readonly says: number }
  | { readonly warns: 'passport' }

/** A letter with seven digits, with eight since 2022 (recalled). Those of other countries look otherwise, and a number being typed is mostly digits. */
const VIETNAMESE_PASSPORT = /^[A-Z]\d{7,8}$/
const mayBeMistyped = (number: string): boolean => SHAPES.passport.test(number) && /[A-Z]/.test(number) && !VIETNAMESE_PASSPORT.test(number)

export const numberWarnings = (
  number: string,
  told: { readonly birth?: Birth | undefined; readonly sex?: Sex | undefined },
): readonly NumberWarning[] => {
  const says = numberSays(number)
  if (!says) return mayBeMistyped(number) ? [{ warns: 'passport' }] : []
  return [
    ...(says.province === undefined ? [{ warns: 'province', code: number.slice(0, 3) } as const] : []),
    ...(told.sex !== undefined && told.sex !== says.sex ? [{ warns: 'sex', says: says.sex } as const] : []),
    ...(told.birth !== undefined && Number(told.birth.slice(0, 4)) !== says.year ? [{ warns: 'year', says: says.year } as const] : []),
  ]
}
