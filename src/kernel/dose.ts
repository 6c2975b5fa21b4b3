import type { Brand } from './brand.ts'

/** An amount of drug in whole tenths of a milligram, never negative: 605 is 60,5 mg. Milligrams never are a bare number. */
export type Dose = Brand<number, 'Dose'>

/** A volume in whole hundredths of a millilitre, never negative: 605 is 6,05 ml. */
export type Volume = Brand<number, 'Volume'>

/** Strength of a solution in whole tenths of a milligram in one millilitre: 100 is 10 mg/ml. */
export type Strength = Brand<number, 'Strength'>

/** What somebody read off a label or a device: either, never a number alone. */
export type Amount = { readonly unit: 'mg'; readonly dose: Dose } | { readonly unit: 'ml'; readonly volume: Volume }

/** Hundredths of a millilitre, or tenths of a milligram. */
export const quantityOf = (amount: Amount): number => (amount.unit === 'ml' ? amount.volume : amount.dose)

export type Language = 'vi' | 'en'

const isWhole = (n: unknown): n is number => typeof n === 'number' && Number.isSafeInteger(n) && n >= 0

export const isDose = (tenths: unknown): tenths is Dose => isWhole(tenths)
export const isVolume = (hundredths: unknown): hundredths is Volume => isWhole(hundredths)
const isStrength = (tenths: unknown): tenths is Strength => isWhole(tenths) && tenths > 0

/** `n * per` where that is whole. @throws RangeError otherwise: for literals; what a user typed goes through `parseAmount`. */
const whole = (n: number, per: number, what: string): number => {
  const scaled = Math.round(n * per)
  if (!isWhole(scaled) || Math.abs(n * per - scaled) > 1e-6) throw new RangeError(`not ${what}: ${n}`)
  return scaled
}

/** @throws RangeError when it is no whole number of tenths: for literals. */
export const mg = (milligrams: number): Dose => whole(milligrams, 10, 'a dose in tenths of a milligram') as Dose
/** @throws RangeError when it is no whole number of hundredths: for literals. */
export const ml = (millilitres: number): Volume => whole(millilitres, 100, 'a volume in hundredths of a millilitre') as Volume
/** @throws RangeError when it is no whole number of tenths, or nothing: for literals. */
export const mgPerMl = (milligrams: number): Strength => {
  const strength = whole(milligrams, 10, 'a strength')
  if (!isStrength(strength)) throw new RangeError('a strength is more than nothing')
  return strength
}

export const NO_DOSE = mg(0)

// Sums and differences of whole numbers are whole: the casts say so.
export const plus = (...doses: readonly Dose[]): Dose => doses.reduce((sum, d) => sum + d, 0) as Dose
/** What is left, or nothing where more would be taken than there is: a balance is never cut off at zero. */
export const minus = (from: Dose, taken: Dose): Dose | undefined => (taken > from ? undefined : ((from - taken) as Dose))
/** So many percent of a dose, rounded down to a tenth of a milligram: a share is never more than it says. */
export const share = (of: Dose, percent: number): Dose => Math.floor((of * percent) / 100) as Dose
export const least = (first: Dose, ...others: readonly Dose[]): Dose => Math.min(first, ...others) as Dose

/** A dose as a device measures it. Where 0,01 ml steps cannot give it, the volume just below: what is measured is never more than ordered. */
export type Measure = { readonly volume: Volume; readonly exact: boolean }

export const volumeOf = (dose: Dose, strength: Strength): Measure => ({
  volume: Math.floor((dose * 100) / strength) as Volume,
  exact: (dose * 100) % strength === 0,
})

/** What a volume holds, rounded down to a tenth of a milligram where it is no whole number of them. */
export const doseIn = (volume: Volume, strength: Strength): { readonly dose: Dose; readonly exact: boolean } => ({
  dose: Math.floor((volume * strength) / 100) as Dose,
  exact: (volume * strength) % 100 === 0,
})

/** Whether a volume is further from a dose than so many hundredths of a millilitre; exact, whatever the strength. */
export const isOffBy = (volume: Volume, dose: Dose, strength: Strength, more: Volume): boolean =>
  Math.abs(volume * strength - dose * 100) > more * strength

const THOUSANDS = /\B(?=(\d{3})+$)/g
/** Thousands are set apart by a space: `10.000 mg` is ten milligrams to one reader and ten thousand to another. No zero ends a fraction. */
const number = (n: number, digits: 1 | 2, language: Language): string => {
  const per = 10 ** digits
  const fraction = String(n % per)
    .padStart(digits, '0')
    .replace(/0+$/, '')
  const units = String(Math.floor(n / per)).replace(THOUSANDS, '\u00a0')
  return fraction === '' ? units : `${units}${language === 'vi' ? ',' : '.'}${fraction}`
}

/** `60,5 mg`. */
export const doseText = (dose: Dose, language: Language = 'vi'): string => `${number(dose, 1, language)}\u00a0mg`
/** `6,05 ml`. */
export const volumeText = (volume: Volume, language: Language = 'vi'): string => `${number(volume, 2, language)}\u00a0ml`
/** `10 mg/ml`. */
export const strengthText = (strength: Strength, language: Language = 'vi'): string => `${number(strength, 1, language)}\u00a0mg/ml`
export const amountText = (amount: Amount, language: Language = 'vi'): string =>
  amount.unit === 'mg' ? doseText(amount.dose, language) : volumeText(amount.volume, language)

const INEXACT: Readonly<Record<Language, (below: string) => string>> = {
  vi: (below) => `không đong được đúng đến 0,01\u00a0ml; mức đong được ngay dưới là ${below}`,
  en: (below) => `cannot be measured to 0.01\u00a0ml; the next below is ${below}`,
}

/** Both ways of saying a dose, `60,5 mg (6,05 ml)`; says so when the strength cannot give it. */
export const measureText = (dose: Dose, strength: Strength, language: Language = 'vi'): string => {
  const { volume, exact } = volumeOf(dose, strength)
  const text = volumeText(volume, language)
  return `${doseText(dose, language)} (${exact ? text : INEXACT[language](text)})`
}
