import { plain } from '../../../kernel/letters.ts'
import type { DosingRow } from '../../../server/contract/dosing-pages.ts'

/** How somebody was found: a card is a thing that the person holds, letters are not. */
export type FoundBy = { readonly row: DosingRow; readonly by: 'card' | 'letters' }

/** Who holds this card, by it where nobody else here does; or, from three letters on, whose names have words that begin so, in any order. */
export const findRows = (rows: readonly DosingRow[], typed: string): readonly FoundBy[] => {
  const code = typed.trim().toUpperCase()
  const held = code === '' ? [] : rows.filter((r) => r.card === code)
  // Which of two it is no card says: whoever is chosen is known by other means.
  if (held.length > 0) return held.map((row) => ({ row, by: held.length === 1 ? 'card' : 'letters' }))
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.join('').length < 3) return []
  return rows
    .filter(({ name }) => {
      const parts = plain(name).split(/\s+/)
      return words.every((w) => parts.some((p) => p.startsWith(w)))
    })
    .map((row) => ({ row, by: 'letters' as const }))
}
