import { addDays, day } from '../../kernel/day.ts'
import { type Amount, mgPerMl, ml } from '../../kernel/dose.ts'
import type { AccountId, EntryId, UnitId } from '../../kernel/ids.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Signers, StockAsked } from './asked.ts'
import { applied, type BookEntry } from './book.ts'
import type { Label } from './bottle.ts'
import { decideStock } from './decide.ts'
import type { Delivery, Known } from './known.ts'

// Ids of an invented clinic: nobody else makes them from text.
export const CLINIC = 'clinic-one' as UnitId
export const POINT = 'point-one' as UnitId
export const KEEPER = 'thủ-kho' as AccountId
export const NURSE = 'người-cấp' as AccountId
export const TWO: Signers = { by: KEEPER, second: NURSE }
export const ALONE: Signers = { by: KEEPER, second: 'nobody' }
export const TODAY = day('2026-11-20')

export const methadone = (lot: string): Label => ({
  agent: 'methadone',
  form: 'solution',
  strength: mgPerMl(10),
  lot,
  expires: addDays(TODAY, 400),
})

export const volume = (millilitres: number): Amount => ({ unit: 'ml', volume: ml(millilitres) })
export const LITRE = volume(1_000)

export const known = (more: Partial<Known> = {}): Known => ({
  today: TODAY,
  cabinet: { site: CLINIC, bottles: [] },
  opening: { is: 'not entered' },
  closed: false,
  deliveries: [],
  takes: true,
  entry: 'not found',
  ...more,
})

export const ask = (k: Known, asked: StockAsked, signers: Signers = TWO) =>
  decideStock(k, asked, signers, parametersOn(k.today, k.cabinet.site, []))

/** What stands after something was recorded, as the next decision reads it. @throws what it was refused for. */
export const after = (k: Known, asked: StockAsked, signers: Signers = TWO): Known => {
  const decided = ask(k, asked, signers)
  if (!decided.ok) throw new Error(decided.refusals.map((r) => r.detail).join('\n'))
  const { effects } = decided.value
  const cabinet = effects.filter((e) => e.site === k.cabinet.site).reduce((c, e) => applied(c, e).cabinet, k.cabinet)
  const entry = { id: 'entry' as EntryId, does: asked.does, effects, undone: false }
  const opened = asked.does === 'count' && asked.occasion === 'opening' ? { is: 'agrees' as const, by: signers.by } : k.opening
  return { ...k, cabinet, entry, opening: opened }
}

export const bookEntry = (n: number, effects: BookEntry['effects']): BookEntry => ({ id: `entry-${n}` as EntryId, day: TODAY, effects })

/** A delivery as the site reads it that is to receive it. */
export const deliveryOf = ({ cabinet, entry }: Known): Delivery => ({
  entry: entry === 'not found' ? ('none' as EntryId) : entry.id,
  from: cabinet.site,
  bottles: cabinet.bottles.filter((b) => b.place === 'transit').map(({ balance, ...bottle }) => ({ ...bottle, quantity: balance })),
})
