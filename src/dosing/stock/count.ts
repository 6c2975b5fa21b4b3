import type { AccountId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dayCloseFindings, spillFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { inBoth } from '../text.ts'
import type { Counted, Occasion, Signers, StockAsked } from './asked.ts'
import { amountIn, inBook, type Move, type Quantity, quantity, quantityText, type StockBottle } from './bottle.ts'
import type { FirstCount, FoundInBottle, Known } from './known.ts'
import { type Drafted, fromFindings, refusal, signersOf, unless, worded, wrongUnit } from './refusals.ts'
import { shelvesOf } from './shelves.ts'

/** What has to be counted on an occasion: bottles with something in them by the book. One that is empty by it may be counted too. */
export const toCount = ({ cabinet }: Pick<Known, 'cabinet'>, occasion: Occasion): readonly StockBottle[] =>
  cabinet.bottles.filter((b) => shelvesOf[occasion].includes(b.place) && b.balance > 0)

const countable = (known: Pick<Known, 'cabinet'>, occasion: Occasion) => ({
  must: toCount(known, occasion),
  bottles: known.cabinet.bottles.filter((b) => shelvesOf[occasion].includes(b.place)),
})

export type Difference = { readonly bottle: StockBottle; readonly found: Quantity }

/** Every bottle that was found to hold something else than the book says. */
export const differencesOf = (bottles: readonly StockBottle[], counted: readonly Counted[]): readonly Difference[] =>
  bottles.flatMap((bottle) => {
    const said = counted.find((c) => c.bottle === bottle.bottle)
    const found = said && inBook(bottle, said.found)
    return found === undefined || found === bottle.balance ? [] : [{ bottle, found }]
  })

/** The book follows what was found; what is missing or too much stands in an account of its own, for ever. */
const settling = ({ bottle: { bottle, place, balance }, found }: Difference): Move =>
  found < balance
    ? { bottle, from: place, to: 'counted', quantity: quantity(balance - found) }
    : { bottle, from: 'counted', to: place, quantity: quantity(found - balance) }

const incomplete = (must: readonly StockBottle[], bottles: readonly StockBottle[], counted: readonly Counted[]): readonly Refusal[] => {
  const left = must.filter((b) => !counted.some((c) => c.bottle === b.bottle)).map((b) => b.bottle)
  const other = counted.filter((c) => !bottles.some((b) => b.bottle === c.bottle)).map((c) => c.bottle)
  return [
    ...unless(left.length === 0, 'counted', `Chưa đếm chai ${left.join(', ')}.`),
    ...unless(other.length === 0, 'counted', `Chai ${other.join(', ')} không nằm trong số phải đếm; tải lại trang.`),
    ...bottles.flatMap((b) => {
      const said = counted.find((c) => c.bottle === b.bottle)
      return said && inBook(b, said.found) === undefined ? [wrongUnit(b, `Chai ${b.bottle}`, 'counted')] : []
    }),
    ...unless(new Set(counted.map((c) => c.bottle)).size === counted.length, 'counted', 'Một chai được đếm hai lần.'),
  ]
}

/** What stands in words for people, of each difference: the count came first, so the book may be shown now. */
const sentence = ({ bottle, found }: Difference): string =>
  inBoth(
    (language) =>
      `Chai ${bottle.bottle}: sổ ${quantityText(bottle, bottle.balance, language)}, đếm ${quantityText(bottle, found, language)}`,
  ).vi

/** A difference beyond what is allowed needs its record: why, and a second signature. Of tablets nothing is allowed to differ. */
const unsigned = (differences: readonly Difference[], why: string, signers: Signers, p: Parameters): readonly Refusal[] => {
  const asks = differences.filter(({ bottle, found }) => {
    const [book, counted] = [amountIn(bottle, bottle.balance), amountIn(bottle, found)]
    if (book.unit === 'mg' || counted.unit === 'mg') return true
    return dayCloseFindings({ book: book.volume, counted: counted.volume, record: 'none' }, p).length > 0
  })
  if (asks.length === 0) return []
  return [
    ...(why.trim() === ''
      ? [refusal('why', `${asks.map(sentence).join('; ')}. Đếm lại; nếu vẫn chênh, ghi rõ lý do và ký biên bản.`)]
      : []),
    ...fromFindings(spillFindings(signersOf(signers), p)),
  ]
}

const foundIn = ({ bottle: { bottle, balance }, found }: Difference): FoundInBottle => ({ bottle, book: balance, found })

/** How far a bottle was from the book in a count. */
const offBy = (found: readonly FoundInBottle[], bottle: string): number =>
  found.reduce((sum, f) => sum + (f.bottle === bottle ? f.found - f.book : 0), 0)

/**
 * A second count that does not find what the first one found is no correction of it: both stand, and two people sign why. Whoever takes drug would else count
 * twice (docs/decisions/0667).
 */
const recounted = (known: Known, occasion: Occasion, now: readonly FoundInBottle[], why: string, signers: Signers, p: Parameters) => {
  const first = known.first?.filter((f) => f.occasion === occasion).at(-1)
  const bottles = [...new Set([...(first?.found ?? []), ...now].map((f) => f.bottle))]
  const other = first ? bottles.filter((b) => offBy(first.found, b) !== offBy(now, b)) : []
  if (!first || other.length === 0) return []
  return [
    ...(why.trim() === ''
      ? [refusal('why', `Lần đếm lúc ${first.at.slice(11, 16)} khác lần này ở chai ${other.join(', ')}: ghi rõ lý do, hai người ký.`)]
      : []),
    ...fromFindings(spillFindings(signersOf(signers), p)),
  ]
}

/** What a whole count found that cannot be written yet for want of a reason or of the second signature: kept before the book is said. */
export const firstCountOf = (
  known: Known,
  asked: StockAsked,
  signers: Signers,
  p: Parameters,
): Pick<FirstCount, 'occasion' | 'found'> | undefined => {
  if (asked.does !== 'count' || known.first?.some((f) => f.occasion === asked.occasion)) return undefined
  const { must, bottles } = countable(known, asked.occasion)
  const differences = differencesOf(bottles, asked.counted)
  const asks = incomplete(must, bottles, asked.counted).length === 0 && unsigned(differences, asked.why, signers, p).length > 0
  return asks ? { occasion: asked.occasion, found: differences.map(foundIn) } : undefined
}

/** A month is closed by who keeps the store and who heads the site, where it has a head. */
const monthSigned = ({ month }: Known, { by, second }: Signers): readonly Refusal[] => {
  const signed = second === 'nobody' ? [by] : [by, second]
  const has = (who: readonly AccountId[] = []): boolean => who.length === 0 || signed.some((s) => who.includes(s))
  return unless(
    signed.length === 2 && has(month?.heads) && has(month?.keepers),
    'second',
    'Đối chiếu tháng do người giữ kho và người đứng đầu cơ sở cùng ký.',
  )
}

const counts = (known: Known, asked: Extract<StockAsked, { does: 'count' }>, signers: Signers, p: Parameters): Drafted => {
  const { must, bottles } = countable(known, asked.occasion)
  const differences = differencesOf(bottles, asked.counted)
  const wrong = incomplete(must, bottles, asked.counted)
  const found = differences.map(foundIn)
  const opened = known.opening.is !== 'not entered'
  return {
    refusals: [
      ...wrong,
      ...unless(asked.occasion !== 'opening' || !opened, 'occasion', 'Hôm nay đã ghi kiểm kê đầu ngày.'),
      ...(asked.occasion === 'month' ? monthSigned(known, signers) : []),
      ...unless(asked.occasion !== 'closing' || opened, 'occasion', 'Hôm nay chưa ghi kiểm kê đầu ngày.'),
      // Nothing of the book is told to somebody who has not counted everything.
      ...(wrong.length > 0
        ? []
        : [...unsigned(differences, asked.why, signers, p), ...recounted(known, asked.occasion, found, asked.why, signers, p)]),
    ],
    effects: [{ site: known.cabinet.site, moves: differences.map(settling) }],
    facts: { occasion: asked.occasion, bottles: asked.counted.length, differs: differences.length > 0, found },
  }
}

/** A count, or that it cannot be made. A difference is recorded and signed; doses go on. */
export const counting = (
  known: Known,
  asked: Extract<StockAsked, { does: 'count' | 'cannotCount' }>,
  signers: Signers,
  p: Parameters,
): Drafted =>
  asked.does === 'count'
    ? counts(known, asked, signers, p)
    : {
        refusals: [
          ...worded(asked.why),
          ...fromFindings(spillFindings(signersOf(signers), p)),
          ...unless(known.opening.is === 'not entered', 'occasion', 'Hôm nay đã ghi kiểm kê đầu ngày.'),
        ],
        effects: [],
      }
