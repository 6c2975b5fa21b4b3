import { doseText, type Language, volumeText } from '../../../kernel/dose.ts'
import type { PartShown } from '../../../server/contract/dosing-pages.ts'

/** Milligrams, and what they are in millilitres where that is known: `60 mg (6 ml)`. */
export const partText = ({ dose, volume }: PartShown, language: Language): string =>
  volume === null ? doseText(dose, language) : `${doseText(dose, language)} (${volumeText(volume, language)})`
