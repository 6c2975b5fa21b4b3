import { RESULTS, type Result } from '../../../people/survey.ts'

/** Keys of results: the place in the list, as it stands above the table. */
export const KEYS: readonly (readonly [key: string, result: Result])[] = RESULTS.map((result, i) => [String(i + 1), result])

/** Results that a key records at once; the others ask for more words. */
export const AT_ONCE: readonly Result[] = ['confirmed', 'notFound', 'inside']

const buttons = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-person]')]

/** The person of the row in which the focus is. */
export const rowInFocus = (): string | undefined =>
  document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-person]')?.dataset['person']

/** Goes on to the next row that has no result yet, after this one and then from the top. */
export const focusNext = (person: string): void => {
  const all = buttons()
  const here = all.findIndex((b) => b.dataset['person'] === person)
  const next = [...all.slice(here + 1), ...all.slice(0, Math.max(0, here))].find((b) => b.dataset['done'] === 'false')
  next?.focus()
}
