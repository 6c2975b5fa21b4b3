import type { Day } from '../../kernel/day.ts'
import { quantityOf } from '../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import type { LedgerLine } from '../decide/record.ts'
import { type Cabinet, isKept, type KeptPlace, type Label, type Move, type Place, quantity, type StockBottle } from './bottle.ts'

/** A bottle that an entry brings into the book, where it stands first; its moves fill it. */
export type NewBottle = Label & { readonly bottle: string; readonly place: KeptPlace }

/** What an entry of the book does to the drug of one site, whatever the entry is called. A delivery that is received moves drug of two. */
export type Effect = {
  readonly site: UnitId
  readonly moves: readonly Move[]
  readonly bottles?: readonly NewBottle[]
  /** Lots that are not used from here on. */
  readonly recalls?: readonly string[]
}

export type BookEntry = { readonly id: EntryId; readonly day: Day; readonly effects: readonly Effect[] }

/** A dose, or bottles for days at home, as the book has them. */
export const movesOfDose = (lines: readonly LedgerLine[]): readonly Move[] =>
  lines.map(({ bottle, does, amount, why, from: shelf = 'day' }) => {
    const moves = quantity(quantityOf(amount))
    // It had left its bottle as a dose.
    if (why === 'spill')
      return { bottle, from: does === 'out' ? 'given' : 'spilled', to: does === 'out' ? 'spilled' : 'given', quantity: moves }
    const outside: Place = why === 'shortage' ? 'counted' : why === 'days at home' || why === 'removal of days at home' ? 'home' : 'given'
    const [from, to]: readonly [Place, Place] = does === 'out' ? [shelf, outside] : [outside, 'day']
    return { bottle, from, to, quantity: moves }
  })

/** The lines that undo these, the last one first. */
export const reversed = (moves: readonly Move[]): readonly Move[] => moves.toReversed().map((m) => ({ ...m, from: m.to, to: m.from }))

/** What a line adds to a place: sums over all places are nothing, line by line. */
export const postingsOf = (move: Move): readonly { readonly place: Place; readonly adds: number }[] => [
  { place: move.from, adds: -move.quantity },
  { place: move.to, adds: move.quantity },
]

export type Impossible = {
  readonly why: 'unknown bottle' | 'elsewhere' | 'short' | 'in parts'
  readonly move: Move
  readonly bottle?: StockBottle
}

type Moved =
  | { readonly ok: true; readonly bottle: StockBottle; readonly move: Move }
  | { readonly ok: false; readonly impossible: Impossible }

/** A bottle after a line. It goes from one shelf to another as a whole; drawn from and filled by any part. */
const moved = (bottle: StockBottle, move: Move): Moved => {
  const { from, to, quantity: q } = move
  const not = (why: Impossible['why']): Moved => ({ ok: false, impossible: { why, move, bottle } })
  if (isKept(from) && isKept(to)) {
    if (bottle.place !== from) return not('elsewhere')
    if (q !== bottle.balance) return not(q > bottle.balance ? 'short' : 'in parts')
    return { ok: true, move, bottle: { ...bottle, place: to } }
  }
  if (isKept(from)) {
    if (bottle.place !== from) return not('elsewhere')
    if (q > bottle.balance) return not('short')
    return { ok: true, move, bottle: { ...bottle, balance: quantity(bottle.balance - q) } }
  }
  if (isKept(to)) {
    // What never happened is back in its bottle wherever that stands; an empty bottle is filled where the line says.
    const place = bottle.balance === 0 ? to : bottle.place
    return { ok: true, move: { ...move, to: place }, bottle: { ...bottle, place, balance: quantity(bottle.balance + q) } }
  }
  return { ok: true, move, bottle }
}

/** The cabinet after an entry with the lines as they stand in the book, and every line that cannot be. */
export const applied = (
  cabinet: Cabinet,
  { moves, bottles = [], recalls = [] }: Effect,
): { readonly cabinet: Cabinet; readonly moves: readonly Move[]; readonly impossible: readonly Impossible[] } => {
  const all = new Map(cabinet.bottles.map((b) => [b.bottle, b]))
  for (const made of bottles) all.set(made.bottle, { ...made, balance: quantity(0), recalled: false })
  const impossible: Impossible[] = []
  const booked: Move[] = []
  for (const move of moves) {
    const bottle = all.get(move.bottle)
    const result: Moved = bottle ? moved(bottle, move) : { ok: false, impossible: { why: 'unknown bottle', move } }
    if (result.ok) {
      all.set(move.bottle, result.bottle)
      booked.push(result.move)
    } else impossible.push(result.impossible)
  }
  const after = [...all.values()].map((b) => (recalls.includes(b.lot) ? { ...b, recalled: true } : b))
  return { cabinet: { ...cabinet, bottles: after }, moves: booked, impossible }
}

/** The cabinet as its book tells it. Lines that cannot be are answered, never bent: a balance that was cut off at nothing hides what is missing. */
export const foldBook = (
  site: UnitId,
  entries: readonly BookEntry[],
): { readonly cabinet: Cabinet; readonly impossible: readonly (Impossible & { readonly entry: EntryId })[] } => {
  let cabinet: Cabinet = { site, bottles: [] }
  const impossible: (Impossible & { readonly entry: EntryId })[] = []
  for (const entry of entries) {
    for (const effect of entry.effects) {
      if (effect.site !== site) continue
      const result = applied(cabinet, effect)
      cabinet = result.cabinet
      impossible.push(...result.impossible.map((i) => ({ ...i, entry: entry.id })))
    }
  }
  return { cabinet, impossible }
}

/** Sums of a book by place, over all bottles of one label: together nothing. */
export const sumsOf = (moves: readonly Move[]): ReadonlyMap<Place, number> => {
  const sums = new Map<Place, number>()
  for (const { place, adds } of moves.flatMap(postingsOf)) sums.set(place, (sums.get(place) ?? 0) + adds)
  return sums
}
