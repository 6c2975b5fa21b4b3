import type { UnitId } from '../../kernel/ids.ts'
import { receiptFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { dayText } from '../text.ts'
import type { Signers, StockAsked } from './asked.ts'
import type { Effect, NewBottle } from './book.ts'
import { type Cabinet, inBook, type KeptPlace, type Place, type Quantity, quantity } from './bottle.ts'
import type { Known } from './known.ts'
import { type Drafted, fromFindings, papered, refusal, signersOf, unless, wrongUnit } from './refusals.ts'

/** The next names for bottles of a lot in a site: `2411A-1`, `2411A-2`. */
export const namesFor = ({ bottles }: Cabinet, lot: string, many: number): readonly string[] => {
  const start = `${lot}-`
  const taken = bottles.flatMap(({ bottle }) => (bottle.startsWith(start) ? [Number(bottle.slice(start.length))] : []))
  const last = Math.max(0, ...taken.filter(Number.isSafeInteger))
  return Array.from({ length: many }, (_, n) => `${start}${last + n + 1}`)
}

/** Bottles that come into a site, each filled by a line of its own. */
export const filling = (
  site: UnitId,
  from: Place,
  place: KeptPlace,
  made: readonly (Omit<NewBottle, 'place'> & { readonly quantity: Quantity })[],
): Effect => ({
  site,
  bottles: made.map(({ quantity: _, ...bottle }) => ({ ...bottle, place })),
  moves: made.map(({ bottle, quantity }) => ({ bottle, from, to: place, quantity })),
})

/** A shape of text that is a lot: it becomes part of the name of each bottle. */
const LOT = /^[0-9A-Z][0-9A-Z./]{0,19}$/

type Lot = Extract<StockAsked, { does: 'receive' }>['lots'][number]

/** The contents in the unit of the book; nothing where one of them was said in another. */
const contentsOf = (lot: Lot): readonly (Quantity | undefined)[] => lot.contents.map((amount) => inBook(lot, amount))

const troublesOf = ({ cabinet, today }: Known, lot: Lot) => {
  const contents = contentsOf(lot)
  const same = cabinet.bottles.find((b) => b.lot === lot.lot)
  const whole = lot.form === 'solution' || contents.every((q) => (q ?? 0) % lot.strength === 0)
  return [
    ...unless(LOT.test(lot.lot), 'lot', 'Số lô viết bằng chữ hoa không dấu và số, dài nhất 20 ký tự.'),
    ...unless(lot.contents.length > 0 && lot.contents.length <= 200, 'contents', 'Một lô mỗi lần nhận từ 1 đến 200 chai.'),
    ...unless(
      contents.every((q) => q !== 0),
      'contents',
      'Chai nhận vào phải có thuốc.',
    ),
    ...(contents.includes(undefined) ? [wrongUnit(lot, `Lô ${lot.lot}`, 'contents')] : []),
    ...unless(whole, 'contents', 'Số thuốc trong hộp phải là số nguyên viên.'),
    ...unless(lot.expires >= today, 'expires', `Lô ${lot.lot} hết hạn ngày ${dayText(lot.expires)}, không nhận.`),
    ...unless(
      !same || (same.expires === lot.expires && same.strength === lot.strength && same.agent === lot.agent && same.form === lot.form),
      'lot',
      `Lô ${lot.lot} đã có trong sổ với thuốc, hàm lượng hoặc hạn dùng khác.`,
    ),
    ...unless(!same?.recalled, 'lot', `Lô ${lot.lot} đã bị thu hồi.`),
  ]
}

/** Drug from the supplier, by a hand-over that two people sign. */
export const receiving = (known: Known, asked: Extract<StockAsked, { does: 'receive' }>, signers: Signers, p: Parameters): Drafted => {
  const { lots } = asked
  const made = lots.flatMap((lot) => {
    const { contents: _, ...label } = lot
    const contents = contentsOf(lot)
    return namesFor(known.cabinet, lot.lot, contents.length).map((bottle, n) => ({
      ...label,
      bottle,
      quantity: contents[n] ?? quantity(0),
    }))
  })
  return {
    refusals: [
      ...fromFindings(receiptFindings(signersOf(signers), p)),
      ...papered(asked.paper),
      ...(lots.length === 0 ? [refusal('lots', 'Ghi ít nhất một lô.')] : []),
      ...unless(new Set(lots.map((l) => l.lot)).size === lots.length, 'lot', 'Một lô được ghi hai lần.'),
      ...lots.flatMap((lot) => troublesOf(known, lot)),
    ],
    effects: [filling(known.cabinet.site, 'supplier', 'store', made)],
  }
}
