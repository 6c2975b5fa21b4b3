import type { LedgerLine } from '../../dosing/decide/record.ts'
import type { Bottle } from '../../dosing/situation/site.ts'
import type { KeptPlace } from '../../dosing/stock/bottle.ts'
import { type Both, both, dayText } from '../../dosing/text.ts'
import type { Day } from '../../kernel/day.ts'
import { type Amount, quantityOf } from '../../kernel/dose.ts'
import { NO_BOTTLE, SHORT } from './rights/troubles.ts'

/** A bottle, and where it stands by now. `since`: the day on which it came into the book of the site, where that is asked. */
export type StandingBottle = Bottle & { readonly place: KeptPlace; readonly since?: Day | null | undefined }

/** What was poured on a day from a bottle that came into the book after it: the number on the paper, or the day of the receipt, is looked at. */
export const notYetThere = (on: Day, bottles: readonly StandingBottle[]): readonly Both[] =>
  bottles.flatMap(({ id, since }) =>
    since && since > on
      ? [
          both(
            `Chai ${id} vào sổ của cơ sở ngày ${dayText(since)}, sau ngày cấp liều này: xem lại số chai trên giấy, hoặc ngày nhận chai.`,
            `Bottle ${id} came into the book on ${dayText(since)}, after the day of this dose: look at the number on the paper, or at the day of the receipt.`,
          ),
        ]
      : [],
  )

const ofUnit = (amount: Amount, quantity: number): Amount => ({ ...amount, [amount.unit === 'ml' ? 'volume' : 'dose']: quantity })

const moved = ({ id, place }: StandingBottle): Both =>
  both(
    `Chai ${id} đã rời tủ ngày trước khi liều này vào sổ: sổ trừ liều ${place === 'transit' ? 'và ghi phần thiếu thành chênh lệch, nơi nhận đếm lại chai' : 'ở nơi chai đang đứng, đếm lại chai'}.`,
    `Bottle ${id} had left the cabinet of the day before this dose was entered: ${place === 'transit' ? 'the dose and what is missing are in the book, whoever receives it counts it' : 'the dose was taken where the bottle stands, count it'}.`,
  )

type Drawn = { readonly ledger: readonly LedgerLine[]; readonly troubles: readonly Both[] }

/**
 * What was poured was poured, from a bottle wherever that stands by now: what the book does not have of it is a difference of its own. What was sent is received
 * as it was sent, so that its difference stands in both books (docs/decisions/0628).
 */
const ofBottle = (line: LedgerLine, bottle: StandingBottle | undefined): Drawn => {
  if (!bottle || bottle.balance.unit !== line.amount.unit) return { ledger: [], troubles: [NO_BOTTLE] }
  const [asked, held] = [quantityOf(line.amount), quantityOf(bottle.balance)]
  const lacks = bottle.place === 'transit' ? asked : asked - held
  // An empty bottle is filled, and emptied, where doses are poured.
  const out: LedgerLine = bottle.place === 'day' || held === 0 ? line : { ...line, from: bottle.place }
  const troubles = [...(bottle.place === 'day' ? [] : [moved(bottle)]), ...(lacks > 0 && bottle.place !== 'transit' ? [SHORT] : [])]
  if (lacks <= 0) return { ledger: [out], troubles }
  return { ledger: [{ bottle: line.bottle, does: 'back', amount: ofUnit(line.amount, lacks), why: 'shortage' }, out], troubles }
}

/** The lines of something told of later, in the order in which the database locks bottles. */
export const drawnFrom = (lines: readonly LedgerLine[], bottles: readonly StandingBottle[]): Drawn => {
  const all = lines.map(
    (line): Drawn =>
      // It left its bottle as a dose, whatever stands there now.
      line.why === 'spill'
        ? { ledger: [line], troubles: [] }
        : ofBottle(
            line,
            bottles.find((b) => b.id === line.bottle),
          ),
  )
  return { ledger: all.flatMap((d) => d.ledger), troubles: [...new Set(all.flatMap((d) => d.troubles))] }
}

/**
 * The lines of a removal as its bottles stand by now: what is on its way keeps what was sent, and whoever receives it counts what came back too. A shortage that
 * was found with the dose is none any more, and takes as much of it.
 */
export const backInto = (lines: readonly LedgerLine[], away: readonly string[]): readonly LedgerLine[] => {
  const adds = (bottle: string): number =>
    lines.reduce(
      (sum, l) => (l.bottle !== bottle || l.why === 'spill' ? sum : sum + (l.does === 'back' ? 1 : -1) * quantityOf(l.amount)),
      0,
    )
  return lines.flatMap((line): readonly LedgerLine[] => {
    const more = line.does === 'back' && line.why !== 'spill' && away.includes(line.bottle) ? adds(line.bottle) : 0
    return more > 0 ? [line, { bottle: line.bottle, does: 'out', amount: ofUnit(line.amount, more), why: 'shortage' }] : [line]
  })
}
