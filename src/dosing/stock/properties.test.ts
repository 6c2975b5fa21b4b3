import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryId } from '../../kernel/ids.ts'
import type { LedgerLine } from '../decide/record.ts'
import type { Counted, StockAsked } from './asked.ts'
import { applied, type BookEntry, foldBook, movesOfDose, postingsOf, reversed, sumsOf } from './book.ts'
import { amountIn, isKept, keptPlaces, type Move, quantity, type StockBottle } from './bottle.ts'
import { toCount } from './count.ts'
import type { Known } from './known.ts'
import { ask, bookEntry, CLINIC, deliveryOf, known, LITRE, methadone, POINT } from './world.ts'

const does = [
  'receive',
  'take',
  'putBack',
  'count',
  'spill',
  'send',
  'accept',
  'setAside',
  'bringBack',
  'destroy',
  'giveBack',
  'recall',
  'reverse',
  'dose',
  'removal',
] as const
type Step = { readonly does: (typeof does)[number]; readonly a: number; readonly b: number }
const step = fc.record({ does: fc.constantFrom(...does), a: fc.nat(20), b: fc.nat(100_000) })

const amount = (n: number) => amountIn({ form: 'solution' }, quantity(n))
const some = (all: readonly StockBottle[], n: number) => all[n % Math.max(all.length, 1)]?.bottle ?? 'none'

/** What a step asks for: often something that cannot be, so that refusals are walked through too. */
const askedFor = ({ does: what, a, b }: Step, k: Known): StockAsked | undefined => {
  const bottle = some(k.cabinet.bottles, a)
  const counted: readonly Counted[] = toCount(k, 'closing').map((c) => ({
    bottle: c.bottle,
    found: amountIn(c, quantity(Math.max(0, c.balance - (b % 3) + 1))),
  }))
  switch (what) {
    case 'receive':
      return { does: what, paper: '1', lots: [{ ...methadone(`L${a % 3}`), contents: [LITRE, amount(b + 1)] }] }
    case 'count':
      return { does: what, occasion: 'closing', counted, why: 'chênh' }
    case 'spill':
      return { does: what, bottle, lost: amount(b), why: 'đổ' }
    case 'bringBack':
      return { does: what, of: bottle, amount: amount(b), why: 'trả' }
    case 'send':
      return { does: what, to: POINT, paper: '2', bottles: [bottle] }
    case 'accept':
      return { does: what, delivery: 'none' as EntryId, counted: [], why: '' }
    case 'destroy':
      return { does: what, paper: '3', bottles: [bottle], council: ['một'] }
    case 'giveBack':
      return { does: what, paper: '4', bottles: [bottle] }
    case 'recall':
      return { does: what, lot: `L${a % 3}`, paper: '5' }
    case 'reverse':
      return { does: what, entry: 'last' as EntryId, why: 'nhầm' }
    case 'setAside':
      return { does: what, bottles: [bottle], why: 'vỡ nắp' }
    case 'take':
    case 'putBack':
      return { does: what, bottles: [bottle] }
    case 'dose':
    case 'removal':
      return undefined
  }
}

/** What a dose takes out of the first bottle of the day, or what a removal puts back of one that was not taken back yet. */
const pouring = (step: Step, k: Known, poured: LedgerLine[]): readonly LedgerLine[] => {
  if (step.does === 'removal') {
    const [line] = poured.splice(step.a % Math.max(poured.length, 1), 1)
    return line ? [{ ...line, does: 'back', why: 'removal' }] : []
  }
  const bottle = k.cabinet.bottles.find((b) => b.place === 'day' && b.balance > 0)
  if (!bottle) return []
  const line = { bottle: bottle.bottle, does: 'out', amount: amount(Math.min(bottle.balance, step.b + 1)), why: 'dose' } as const
  poured.push(line)
  return [line]
}

/** The book that some steps leave, with the cabinet as it was kept step by step, and the lines as they stand in it. */
const walked = (steps: readonly Step[]) => {
  let k = known({ opening: { is: 'agrees', by: 'ai' as never } })
  const book: BookEntry[] = []
  const lines: Move[] = []
  const poured: LedgerLine[] = []
  for (const one of steps) {
    const asked = askedFor(one, k)
    const decided = asked && ask(k, asked)
    const dosed = asked ? [] : movesOfDose(pouring(one, k, poured))
    const effects = decided?.ok ? decided.value.effects : dosed.length > 0 ? [{ site: CLINIC, moves: dosed }] : []
    if (effects.length === 0) continue
    book.push(bookEntry(book.length, effects))
    let { cabinet } = k
    for (const effect of effects) {
      const done = applied(cabinet, effect)
      cabinet = done.cabinet
      lines.push(...done.moves)
    }
    const reverses = one.does === 'reverse'
    k = {
      ...k,
      cabinet,
      entry: { id: 'last' as EntryId, does: asked?.does ?? 'dose', effects: effects.map((e) => ({ ...e })), undone: reverses },
    }
  }
  return { k, book, lines }
}

test('whatever is recorded: every line sums to nothing, nothing kept is below nothing, and the book folds to what stands', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { k, book, lines } = walked(steps)
      for (const move of lines) expect(postingsOf(move).reduce((sum, { adds }) => sum + adds, 0)).toBe(0)
      const folded = foldBook(CLINIC, book)
      expect(folded.impossible).toEqual([])
      expect(folded.cabinet).toEqual(k.cabinet)
      // Shelf by shelf: what its register says is what stands there.
      const sums = sumsOf(lines)
      for (const shelf of keptPlaces)
        expect([shelf, sums.get(shelf) ?? 0]).toEqual([
          shelf,
          k.cabinet.bottles.filter((b) => b.place === shelf).reduce((sum, b) => sum + b.balance, 0),
        ])
    }),
    { numRuns: 300 },
  )
})

test('an entry and its reversal leave every balance as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), step, (steps, last) => {
      const { k } = walked(steps)
      const asked = askedFor(last, k)
      const decided = asked && asked.does !== 'reverse' ? ask(k, asked) : undefined
      if (!decided?.ok) return
      const effects = decided.value.effects.filter((e) => e.site === CLINIC)
      const there = effects.reduce((c, e) => applied(c, e).cabinet, k.cabinet)
      const back = effects.reduce((c, e) => applied(c, { site: CLINIC, moves: reversed(e.moves) }).cabinet, there)
      const held = (c: typeof back) => c.bottles.filter((b) => b.balance > 0).map((b) => [b.bottle, b.place, b.balance])
      expect(held(back)).toEqual(held(k.cabinet))
    }),
    { numRuns: 300 },
  )
})

test('a delivery that is sent out and received whole moves everything and loses nothing', () => {
  const sent = walked([
    { does: 'receive', a: 0, b: 4 },
    { does: 'send', a: 0, b: 0 },
  ]).k
  const delivery = deliveryOf(sent)
  const there = known({ cabinet: { site: POINT, bottles: [] }, deliveries: [delivery] })
  const counted = delivery.bottles.map((b) => ({ bottle: b.bottle, found: amountIn(b, b.quantity) }))
  const answer = ask(there, { does: 'accept', delivery: delivery.entry, counted, why: '' })
  const effects = answer.ok ? answer.value.effects : []
  const total = (site: typeof POINT) =>
    effects
      .filter((e) => e.site === site)
      .flatMap((e) => e.moves)
      .reduce((sum, m) => sum + (isKept(m.to) ? m.quantity : 0) - (isKept(m.from) ? m.quantity : 0), 0)
  expect([total(POINT), total(CLINIC)]).toEqual([100_000, -100_000])
})
