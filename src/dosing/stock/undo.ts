import type { Signers, StockAsked } from './asked.ts'
import { reversed } from './book.ts'
import type { Known } from './known.ts'
import { type Drafted, refusal, unless, worded } from './refusals.ts'

/** A count is the truth of its moment and a recall the word of an authority: neither is undone. A dose is removed where doses are. */
const undoable = ['receive', 'take', 'putBack', 'spill', 'send', 'giveBack', 'setAside', 'bringBack', 'destroy'] as const
const isUndoable = (does: string): boolean => undoable.some((d) => d === does)

/** A reversing entry: every line the other way round, the last one first. It fails where its bottles have moved on since. */
export const undoing = (known: Known, asked: Extract<StockAsked, { does: 'reverse' }>, signers: Signers): Drafted => {
  const { entry } = known
  if (entry === 'not found' || entry.effects.some((e) => e.site !== known.cabinet.site))
    return { refusals: [refusal('entry', 'Không có mục này trong sổ của cơ sở.')], effects: [] }
  return {
    refusals: [
      ...worded(asked.why),
      ...unless(signers.second !== 'nobody', 'second', 'Hủy một mục trong sổ cần người thứ hai ký.'),
      ...unless(!entry.undone, 'entry', 'Mục này đã hủy rồi.'),
      ...unless(isUndoable(entry.does), 'entry', 'Mục này không hủy được; hãy ghi một mục mới.'),
    ],
    effects: entry.effects.map(({ site, moves }) => ({ site, moves: reversed(moves) })),
    facts: { of: entry.id },
  }
}
