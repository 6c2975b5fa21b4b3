import { addDays, type Day } from '../../kernel/day.ts'
import { type Dose, plus } from '../../kernel/dose.ts'
import type { Finding } from '../interlocks/finding.ts'
import { supplyFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { drugIn, type Label, type Quantity, type StockBottle } from './bottle.ts'

/** What a book is kept of: lots of one drug in one form and strength are one line of it. */
export type Drug = Pick<Label, 'agent' | 'form' | 'strength'>

export const drugKey = ({ agent, form, strength }: Drug): string => `${agent}/${form}/${strength}`

/** What people took of a drug in so many days before today. */
export type Used = Drug & { readonly quantity: Quantity; readonly days: number }

export type Supply = {
  readonly drug: Drug
  /** What may be given: in store and in the cabinet of the day, neither over nor recalled. */
  readonly left: Dose
  /** So many whole days it lasts at that use; nothing where none was used. */
  readonly days: number | 'not known'
  readonly findings: readonly Finding[]
}

const isUsable = (b: StockBottle, today: Day): boolean => (b.place === 'store' || b.place === 'day') && !b.recalled && b.expires >= today

/** How long each drug of a site lasts (docs/decisions/0524). */
export const supplyOf = (bottles: readonly StockBottle[], used: readonly Used[], today: Day, p: Parameters): readonly Supply[] => {
  const drugs = new Map([...bottles, ...used].map((d) => [drugKey(d), d]))
  return [...drugs.values()].map(({ agent, form, strength }) => {
    const drug = { agent, form, strength }
    const left = plus(...bottles.filter((b) => drugKey(b) === drugKey(drug) && isUsable(b, today)).map((b) => drugIn(b, b.balance)))
    const taken = used.find((u) => drugKey(u) === drugKey(drug))
    const use = { used: taken ? drugIn(taken, taken.quantity) : drugIn(drug, 0 as Quantity), days: taken?.days ?? 0 }
    return {
      drug,
      left,
      days: use.used === 0 ? 'not known' : Math.floor((left * use.days) / use.used),
      findings: supplyFindings({ left, ...use }, p),
    }
  })
}

/** A lot is named so many days before its last one. */
const SOON = 90

/** Lots with drug in them that are over, recalled, or will be over soon; the first to go first. */
export const lotsToWatch = (bottles: readonly StockBottle[], today: Day): readonly StockBottle[] =>
  bottles
    .filter((b) => b.balance > 0 && b.place !== 'transit' && (b.recalled || b.expires < addDays(today, SOON)))
    .filter((b, i, all) => all.findIndex((o) => o.lot === b.lot && o.place === b.place) === i)
    .toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
