import { receiptFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { dayText } from '../text.ts'
import type { Signers, StockAsked } from './asked.ts'
import { inBook, type Move, quantity, type StockBottle } from './bottle.ts'
import type { Delivery, Known } from './known.ts'
import { filling, namesFor } from './receive.ts'
import { type Drafted, fromFindings, named, papered, refusal, signersOf, unless, worded } from './refusals.ts'

type Delivering = Extract<StockAsked, { does: 'take' | 'putBack' | 'send' | 'accept' }>

/** Whole bottles from one shelf of the site to another. */
const carried = (known: Known, bottles: readonly StockBottle[], to: 'store' | 'day' | 'transit') => ({
  site: known.cabinet.site,
  moves: bottles.map(({ bottle, place, balance }) => ({ bottle, from: place, to, quantity: balance })),
})

/** What may not be given to anybody any more does not go where doses are poured. */
const unusable = (known: Known, bottles: readonly StockBottle[]) =>
  bottles.flatMap((b) => [
    ...unless(!b.recalled, 'bottles', `Chai ${b.bottle}: lô ${b.lot} đã bị thu hồi.`),
    ...unless(b.expires >= known.today, 'bottles', `Chai ${b.bottle}: lô ${b.lot} hết hạn ngày ${dayText(b.expires)}.`),
  ])

/** What arrived of a bottle; nothing where it was not counted, or in another unit than its book. */
const foundOf = ({ counted }: Extract<StockAsked, { does: 'accept' }>, was: string, label: Pick<StockBottle, 'form'>) => {
  const said = counted.find((c) => c.bottle === was)
  return said && inBook(label, said.found)
}

/** Received bottle by bottle as it was found; what is missing or too much on the way stands in the book of whoever received it. */
const accepted = (known: Known, delivery: Delivery, asked: Extract<StockAsked, { does: 'accept' }>) => {
  const byLot = new Map<string, number>()
  const made = delivery.bottles.map(({ bottle: was, quantity: sent, place: _, recalled: _recalled, ...label }) => {
    const nth = byLot.get(label.lot) ?? 0
    byLot.set(label.lot, nth + 1)
    const bottle = namesFor(known.cabinet, label.lot, nth + 1)[nth] ?? was
    return { was, sent, ...label, bottle, found: foundOf(asked, was, label) }
  })
  const differing = made.filter((m) => m.found !== undefined && m.found !== m.sent)
  const { site } = known.cabinet
  // A lot that was recalled while it was on the way, here or by who sent it, is not used: nobody answered for bottles that no shelf had.
  const recalled = [...delivery.bottles, ...known.cabinet.bottles].flatMap((b) => (b.recalled ? [b.lot] : []))
  const recalls = [...new Set(made.flatMap(({ lot }) => (recalled.includes(lot) ? [lot] : [])))]
  const arrived = filling(
    site,
    'elsewhere',
    'store',
    made.map(({ was: _was, found: _found, sent, ...bottle }) => ({ ...bottle, quantity: sent })),
  )
  const settled = differing.map(
    ({ bottle, sent, found = sent }): Move =>
      found < sent
        ? { bottle, from: 'store', to: 'counted', quantity: quantity(sent - found) }
        : { bottle, from: 'counted', to: 'store', quantity: quantity(found - sent) },
  )
  return {
    uncounted: made.filter((m) => m.found === undefined).map((m) => m.was),
    differs: differing.length > 0,
    effects: [
      { ...arrived, moves: [...arrived.moves, ...settled], ...(recalls.length > 0 ? { recalls } : {}) },
      { site: delivery.from, moves: made.map((m) => ({ bottle: m.was, from: 'transit', to: 'elsewhere', quantity: m.sent }) as const) },
    ],
  }
}

/** Between the cabinets of a site, and to another site: two people sign each, one who gives and one who takes. */
export const delivering = (known: Known, asked: Delivering, signers: Signers, p: Parameters): Drafted => {
  const signed = fromFindings(receiptFindings(signersOf(signers), p))
  if (asked.does === 'accept') {
    const delivery = known.deliveries.find((d) => d.entry === asked.delivery)
    if (!delivery) return { refusals: [refusal('delivery', 'Không có chuyến giao nào như vậy đang chờ nhận.')], effects: [] }
    const { uncounted, differs, effects } = accepted(known, delivery, asked)
    return {
      refusals: [
        ...signed,
        ...unless(uncounted.length === 0, 'counted', `Chưa đếm, hoặc ghi sai đơn vị đo: chai ${uncounted.join(', ')}.`),
        ...(differs ? worded(asked.why) : []),
      ],
      effects,
      facts: { delivery: delivery.entry, differs },
    }
  }
  const places = asked.does === 'putBack' ? (['day'] as const) : (['store'] as const)
  const { bottles, refusals } = named(known, asked.bottles, places)
  const all = [...signed, ...refusals, ...(asked.does === 'putBack' ? [] : unusable(known, bottles))]
  if (asked.does === 'send')
    return {
      refusals: [
        ...all,
        ...papered(asked.paper),
        ...(asked.to === known.cabinet.site
          ? [refusal('to', 'Nơi nhận phải là nơi khác.')]
          : unless(known.takes, 'to', 'Nơi nhận chưa có ai giữ sổ thuốc: chọn một cơ sở hoặc điểm cấp phát đang hoạt động.')),
      ],
      effects: [carried(known, bottles, 'transit')],
      facts: { to: asked.to },
    }
  return { refusals: all, effects: [carried(known, bottles, asked.does === 'take' ? 'day' : 'store')] }
}
