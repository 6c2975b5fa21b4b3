import { type Noted, saidOf } from './said.ts'
import type { OpenTold } from './told.ts'

/** A consultation about an order that nobody has signed yet: heard by who ordered, and signed as what a doctor said by telephone is (`signsTold`). */
export type OpenConsult = OpenTold & { readonly means: 'telephone' | 'meeting' }

/** What of consultations waits for a signature, oldest first; of an order that was stopped nothing is asked any more. */
export const openConsults = (entries: readonly Noted[]): readonly OpenConsult[] => {
  const over = new Set([...saidOf(entries, '@care-consulted'), ...saidOf(entries, '@care-stop')].map((e) => e.says.of))
  return saidOf(entries, '@care-order').flatMap(({ id, by, says: { senior } }) =>
    senior !== 'none' && senior.means && senior.at && !over.has(id)
      ? [{ of: id, heard: by, doctor: senior.by, at: senior.at, means: senior.means }]
      : [],
  )
}
