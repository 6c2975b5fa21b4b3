import type { FormName } from '../engine/forms.ts'
import type { Mark } from '../kernel/calendar.ts'
import { titles2021 } from './printed-forms-2021.ts'
import { titles2026 } from './printed-forms-2026.ts'

/** By text or appendix, then by number. `mark`: how the titles are known; of those in `ours` the words are ours. */
export type Titles = Readonly<
  Record<string, { readonly mark: Mark; readonly ours?: readonly string[]; readonly titles: Readonly<Record<string, string>> }>
>
export type Title = { readonly is: string; readonly mark: Mark }

/** One title for each number of each text, whatever a step calls the paper (docs/decisions/0498). */
export const printedForms: Titles = { ...titles2021, ...titles2026 }

/** The title that a form prints, and how it is known; nothing for a form of a text that is not in the table. */
export const titleOf = ({ number, text }: FormName): Title | undefined => {
  const known = printedForms[text]
  const is = known?.titles[number]
  return known && is !== undefined ? { is, mark: known.ours?.includes(number) ? 'derived' : known.mark } : undefined
}
