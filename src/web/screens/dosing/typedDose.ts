import type { Dose } from '../../../kernel/dose.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'

/** Milligrams as they are typed, with their unit; nothing else is a dose. */
export const typedDose = (typed: string): Dose | undefined => {
  const parsed = parseAmount(typed)
  return parsed.ok && parsed.value.unit === 'mg' && parsed.value.dose > 0 ? parsed.value.dose : undefined
}
