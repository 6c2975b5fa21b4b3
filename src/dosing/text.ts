import type { Day } from '../kernel/day.ts'
import { doseText, type Language } from '../kernel/dose.ts'
import { isMinute, type When } from '../kernel/moment.ts'

/** A text for people: Vietnamese first, English complete. */
export type Both = Readonly<Record<Language, string>>

export const both = (vi: string, en: string): Both => ({ vi, en })

/** The same text in each language, where only numbers and dates differ. */
export const inBoth = (say: (language: Language) => string): Both => ({ vi: say('vi'), en: say('en') })

export const dayText = (d: Day): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`
/** `08:05 ngày 22/11/2026`, or the day alone where no minute is known. */
export const whenText = (w: When, language: Language): string =>
  isMinute(w) ? `${w.slice(11, 16)} ${language === 'vi' ? 'ngày ' : 'on '}${dayText(w.slice(0, 10) as Day)}` : dayText(w) // a moment begins with its day

/** A number as it is written in the language: `12,5` and `12.5`. */
export const numberText = (n: number, language: Language): string => (language === 'vi' ? String(n).replace('.', ',') : String(n))

export { doseText }
