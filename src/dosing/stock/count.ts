import type { AccountId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dayCloseFindings, spillFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { inBoth } from '../text.ts'
import type { Counted, Occasion, Signers, StockAsked } from './asked.ts'
import { amountIn, inBook, type Move, type Quantity, quantity, quantityText, type StockBottle } from './bottle.ts'
import type { CountBeside, FirstCount, FoundInBottle, Known } from './known.ts'
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

/**
 * Who answers for one signature instead of two: of the count that opens the day of a released point where one person works. Nobody there goes without a dose
 * for want of somebody to sign; the second signature is owed (docs/decisions/0640).
 */
const releaseOf = ({ alone }: Pick<Known, 'alone'>, occasion: Occasion, { second }: Signers): AccountId | undefined =>
  occasion === 'opening' && second === 'nobody' ? alone : undefined

type Signing = { readonly why: string; readonly signers: Signers; readonly release: AccountId | undefined }

const beside = ({ signers, release }: Pick<Signing, 'signers' | 'release'>, p: Parameters): readonly Refusal[] =>
  release === undefined ? fromFindings(spillFindings(signersOf(signers), p)) : []

/** Differences beyond what is allowed. Of tablets nothing is allowed to differ. */
const beyond = (differences: readonly Difference[], p: Parameters): readonly Difference[] =>
  differences.filter(({ bottle, found }) => {
    const [book, counted] = [amountIn(bottle, bottle.balance), amountIn(bottle, found)]
    if (book.unit === 'mg' || counted.unit === 'mg') return true
    return dayCloseFindings({ book: book.volume, counted: counted.volume, record: 'none' }, p).length > 0
  })

/** Such a difference needs its record: why, and a second signature. */
const unsigned = (differences: readonly Difference[], { why, ...by }: Signing, p: Parameters): readonly Refusal[] => {
  const asks = beyond(differences, p)
  if (asks.length === 0) return []
  return [
    ...(why.trim() === ''
      ? [refusal('why', `${asks.map(sentence).join('; ')}. Đếm lại; nếu vẫn chênh, ghi rõ lý do và ký biên bản.`)]
      : []),
    ...beside(by, p),
  ]
}

const foundIn = ({ bottle: { bottle, balance }, found }: Difference): FoundInBottle => ({ bottle, book: balance, found })

/** How far a bottle was from the book in a count. */
const offBy = (found: readonly FoundInBottle[], bottle: string): number =>
  found.reduce((sum, f) => sum + (f.bottle === bottle ? f.found - f.book : 0), 0)

type Recount = { readonly first: FirstCount | undefined; readonly other: readonly string[] }

/** The first count of an occasion, and the bottles of which another one found something else. */
const recountOf = (known: Known, occasion: Occasion, now: readonly FoundInBottle[]): Recount => {
  const first = known.first?.filter((f) => f.occasion === occasion).at(-1)
  const bottles = [...new Set([...(first?.found ?? []), ...now].map((f) => f.bottle))]
  return { first, other: first ? bottles.filter((b) => offBy(first.found, b) !== offBy(now, b)) : [] }
}

/**
 * A second count that does not find what the first one found is no correction of it: both stand, and two people sign why. Whoever takes drug would else count
 * twice (docs/decisions/0667).
 */
const recounted = ({ first, other }: Recount, { why, ...by }: Signing, p: Parameters): readonly Refusal[] => {
  if (!first || other.length === 0) return []
  return [
    ...(why.trim() === ''
      ? [refusal('why', `Lần đếm lúc ${first.at.slice(11, 16)} khác lần này ở chai ${other.join(', ')}: ghi rõ lý do, hai người ký.`)]
      : []),
    ...beside(by, p),
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
  const by = { why: asked.why, signers, release: releaseOf(known, asked.occasion, signers) }
  const asks = incomplete(must, bottles, asked.counted).length === 0 && unsigned(differences, by, p).length > 0
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

/** A day is closed while signatures are owed, and the close says how many. */
const stillOwed = ({ owed = [], cabinet }: Known, occasion: Occasion): { readonly owed?: number } => {
  const here = owed.filter((o) => o.site === cabinet.site).length
  return occasion === 'closing' && here > 0 ? { owed: here } : {}
}

/** What the clinic signed from afar is exactly what is found now, bottle by bottle, and whoever counts is still alone there. */
const signedAfar = (
  { alone, beside = [] }: Known,
  { afar, occasion }: Counting,
  now: readonly FoundInBottle[],
): CountBeside | undefined => {
  const same = ({ found }: CountBeside) => [...found, ...now].every(({ bottle }) => offBy(found, bottle) === offBy(now, bottle))
  return alone === undefined ? undefined : beside.find((b) => b.entry === afar && b.occasion === occasion && same(b))
}

type Counting = Extract<StockAsked, { does: 'count' }>

const counts = (known: Known, asked: Counting, alone: Signers, p: Parameters): Drafted => {
  const { must, bottles } = countable(known, asked.occasion)
  const differences = differencesOf(bottles, asked.counted)
  const wrong = incomplete(must, bottles, asked.counted)
  const found = differences.map(foundIn)
  const afar = signedAfar(known, asked, found)
  const signers: Signers = afar ? { ...alone, second: afar.by } : alone
  const recount = recountOf(known, asked.occasion, found)
  const release = releaseOf(known, asked.occasion, signers)
  const by = { why: asked.why, signers, release }
  const owes = beyond(differences, p).length > 0 || recount.other.length > 0
  const opened = known.opening.is !== 'not entered'
  return {
    refusals: [
      ...wrong,
      ...unless(asked.occasion !== 'opening' || !opened, 'occasion', 'Hôm nay đã ghi kiểm kê đầu ngày.'),
      ...(asked.occasion === 'month' ? monthSigned(known, signers) : []),
      ...unless(asked.occasion !== 'closing' || opened, 'occasion', 'Hôm nay chưa ghi kiểm kê đầu ngày.'),
      // Nothing of the book is told to somebody who has not counted everything.
      ...(wrong.length > 0 ? [] : [...unsigned(differences, by, p), ...recounted(recount, by, p)]),
      ...unless(
        asked.afar === undefined || afar !== undefined,
        'afar',
        'Chữ ký từ xa không còn hiệu lực, không đúng số đếm này, hoặc ở đây hôm nay có người ký cùng. Gọi lại cơ sở, hoặc người có mặt ký.',
      ),
    ],
    effects: [{ site: known.cabinet.site, moves: differences.map(settling) }],
    facts: {
      occasion: asked.occasion,
      bottles: asked.counted.length,
      differs: differences.length > 0,
      found,
      ...(owes && release ? { release } : {}),
      ...(afar ? { second: afar.by, afar: afar.entry } : {}),
      ...stillOwed(known, asked.occasion),
    },
  }
}

/** A count, or that it cannot be made. A difference is recorded and signed; doses go on. */
export const counting = (
  known: Known,
  asked: Extract<StockAsked, { does: 'count' | 'cannotCount' }>,
  signers: Signers,
  p: Parameters,
): Drafted => {
  if (asked.does === 'count') return counts(known, asked, signers, p)
  const release = releaseOf(known, 'opening', signers)
  return {
    refusals: [
      ...worded(asked.why),
      ...beside({ signers, release }, p),
      ...unless(known.opening.is === 'not entered', 'occasion', 'Hôm nay đã ghi kiểm kê đầu ngày.'),
    ],
    effects: [],
    facts: release ? { release } : {},
  }
}

/** From their own seat, for what somebody else found at a point of the clinic; it moves nothing until it is written there. */
export const signingBeside = ({ waits = [] }: Known, asked: Extract<StockAsked, { does: 'beside' }>, { by }: Signers): Drafted => {
  const count = waits.find((w) => w.entry === asked.entry)
  return {
    refusals: [
      ...(count
        ? unless(count.by !== by, 'second', 'Người ký thứ hai phải là người khác.')
        : [refusal('entry', 'Không có số đếm nào chờ chữ ký này; tải lại trang.')]),
      ...worded(asked.why),
    ],
    effects: [],
    facts: { of: asked.entry, ...(count ? { at: count.site } : {}) },
  }
}

/** The signature that a count still owes, by whoever did not count. It moves nothing. */
export const signing = ({ owed = [] }: Known, asked: Extract<StockAsked, { does: 'sign' }>, { by }: Signers): Drafted => {
  const count = owed.find((o) => o.entry === asked.entry)
  return {
    refusals: count
      ? unless(count.by !== by, 'second', 'Người ký thứ hai phải là người khác.')
      : [refusal('entry', 'Không có kiểm kê nào chờ chữ ký này; tải lại trang.')],
    effects: [],
    facts: { of: asked.entry, ...(count ? { at: count.site } : {}) },
  }
}
