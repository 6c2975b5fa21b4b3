import { receiptFindings, spillFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Signers, StockAsked } from './asked.ts'
import type { Place, StockBottle } from './bottle.ts'
import { inBook } from './bottle.ts'
import type { Known } from './known.ts'
import { filling, namesFor } from './receive.ts'
import { bookOf, bottleOf, type Drafted, fromFindings, named, papered, refusal, signersOf, unless, worded, wrongUnit } from './refusals.ts'

type Removing = Extract<StockAsked, { does: 'spill' | 'giveBack' | 'setAside' | 'bringBack' | 'destroy' | 'recall' }>

const whole = (known: Known, bottles: readonly StockBottle[], to: Place) => [
  {
    site: known.cabinet.site,
    moves: bottles.map(({ bottle, place, balance }) => ({ bottle, from: place, to, quantity: balance })),
  },
]

const spilled = (known: Known, asked: Extract<Removing, { does: 'spill' }>): Drafted => {
  const bottle = bottleOf(known, asked.bottle)
  if (!bottle) return { refusals: [refusal('bottle', `Cơ sở không có chai ${asked.bottle}.`)], effects: [] }
  const lost = inBook(bottle, asked.lost)
  if (lost === undefined) return { refusals: [wrongUnit(bottle, `Chai ${asked.bottle}`, 'lost')], effects: [] }
  const fits = lost > 0 && lost <= bottle.balance
  return {
    refusals: [
      ...worded(asked.why),
      ...unless(bottle.place !== 'transit', 'bottle', `Chai ${asked.bottle} đang trên đường.`),
      ...unless(fits, 'lost', `Lượng đổ phải lớn hơn 0 và không quá lượng theo sổ: ${bookOf(known, bottle)}.`),
    ],
    effects: [{ site: known.cabinet.site, moves: [{ bottle: asked.bottle, from: bottle.place, to: 'spilled', quantity: lost }] }],
  }
}

/** What comes back from home is of the lot it came from, in a bottle of its own that nobody pours from. */
const broughtBack = (known: Known, asked: Extract<Removing, { does: 'bringBack' }>): Drafted => {
  const from = bottleOf(known, asked.of)
  if (!from) return { refusals: [refusal('of', `Cơ sở không có chai ${asked.of}.`)], effects: [] }
  const { agent, form, strength, lot, expires } = from
  const [bottle = lot] = namesFor(known.cabinet, lot, 1)
  const back = inBook(from, asked.amount)
  if (back === undefined) return { refusals: [wrongUnit(from, `Chai ${asked.of}`, 'amount')], effects: [] }
  return {
    refusals: [...worded(asked.why), ...unless(back > 0, 'amount', 'Ghi lượng thuốc mang trả.')],
    effects: [filling(known.cabinet.site, 'home', 'quarantine', [{ agent, form, strength, lot, expires, bottle, quantity: back }])],
  }
}

/** The members of the council besides those who sign; how many the text asks for has not been read. */
const LEAST_COUNCIL = 1

/** Drug that leaves the shelves: spilled, sent back, set aside, brought back from home, destroyed; and lots that are called back. */
export const removing = (known: Known, asked: Removing, signers: Signers, p: Parameters): Drafted => {
  const two = fromFindings((asked.does === 'giveBack' ? receiptFindings : spillFindings)(signersOf(signers), p))
  const also = ({ refusals, ...rest }: Drafted): Drafted => ({ ...rest, refusals: [...two, ...refusals] })
  switch (asked.does) {
    case 'spill':
      return also(spilled(known, asked))
    case 'bringBack':
      return also(broughtBack(known, asked))
    case 'setAside': {
      const { bottles, refusals } = named(known, asked.bottles, ['store', 'day'])
      return also({ refusals: [...refusals, ...worded(asked.why)], effects: whole(known, bottles, 'quarantine') })
    }
    case 'giveBack': {
      const { bottles, refusals } = named(known, asked.bottles, ['store', 'quarantine'])
      return also({
        refusals: [...refusals, ...papered(asked.paper)],
        effects: whole(known, bottles, 'supplier'),
      })
    }
    case 'destroy': {
      const { bottles, refusals } = named(known, asked.bottles, ['quarantine'])
      const members = asked.council.filter((name) => name.trim() !== '')
      return also({
        refusals: [
          ...refusals,
          ...papered(asked.paper),
          ...unless(members.length >= LEAST_COUNCIL, 'council', 'Ghi tên người trong hội đồng hủy thuốc.'),
        ],
        effects: whole(known, bottles, 'destroyed'),
        facts: { council: members.length },
      })
    }
    case 'recall': {
      // Whoever hears of a recall stops the lot at once: a second signature would keep it in use until it is there.
      const known_ = known.cabinet.bottles.some((b) => b.lot === asked.lot)
      return {
        refusals: [...papered(asked.paper), ...unless(known_, 'lot', `Cơ sở không có lô ${asked.lot}.`)],
        effects: [{ site: known.cabinet.site, moves: [], recalls: [asked.lot] }],
      }
    }
  }
}
