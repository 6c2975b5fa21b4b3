import { type Amount, type Dose, doseText, quantityOf, type Volume } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { givenOf, restOf, standing as stands, swallowed, vomitOf } from '../history/days.ts'
import { spillFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Given } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { needsDoctor } from './by-two.ts'
import { about, elsewhere, type Happened, NO_REASON, NOT_FOUND, type Noted, trouble, where } from './happened.ts'
import type { LedgerLine } from './record.ts'

const share = (whole: number, lost: number, of: Dose): number => Math.round((whole * lost) / of)
const amountOf = ({ unit }: Amount, quantity: number): Amount =>
  // A whole number of either is one.
  unit === 'ml' ? { unit, volume: quantity as Volume } : { unit, dose: quantity as Dose }

/**
 * What was poured as a dose and lost is a loss in the book: of several spills of one cup together exactly what it held, of each bottle what came from it. The
 * cup mixes them: what came first is taken as lost first.
 */
const lossOf = (given: Given, left: Dose, lost: Dose): readonly LedgerLine[] => {
  const { poured, ledger } = given
  const booked = ledger ? poured.filter((p) => ledger.some((l) => l.does === 'out' && l.bottle === p.bottle)) : poured
  const whole = poured.reduce((sum, p) => sum + quantityOf(p.amount), 0)
  const gone = given.dose - left
  const [from, to] = [share(whole, gone, given.dose), share(whole, gone + lost, given.dose)]
  let before = 0
  return poured.flatMap((p): readonly LedgerLine[] => {
    const start = before
    before += quantityOf(p.amount)
    const quantity = Math.min(to, before) - Math.max(from, start)
    return quantity > 0 && booked.includes(p) ? [{ bottle: p.bottle, does: 'out', amount: amountOf(p.amount, quantity), why: 'spill' }] : []
  })
}

export const spilled = (facts: Facts, e: Extract<Happened, { does: 'spilled' }>, signers: readonly AccountId[], p: Parameters): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const left = given && swallowed(stands(facts.doses), given)
  const tooMuch = left !== undefined && (e.lost === 0 || e.lost > left)
  // What came up was swallowed: that another dose follows is a doctor's to say.
  const cameUp = given !== undefined && e.lost === left && vomitOf(stands(facts.doses), given.id) !== undefined
  // The rest was measured by what the first spill left: what falls now is of its cup.
  const rested = given !== undefined && givenOf(stands(facts.doses)).some((g) => restOf(g) === given.id)
  return {
    entry: given && { ...where(facts), is: 'spilled', of: e.of, lost: e.lost },
    ledger: given && left !== undefined ? lossOf(given, left, e.lost) : [],
    found: spillFindings(signers, p),
    malformed: [
      ...(given ? elsewhere(facts, given) : [NOT_FOUND]),
      ...(e.reason.trim() === '' ? [NO_REASON] : []),
      ...needsDoctor(facts, e, given),
      ...(rested
        ? [
            trouble(
              'amount',
              'Phần còn lại của liều này đã cấp: ghi đổ cho cốc của phần ấy.',
              'The rest of this dose was given: record the spill of that cup.',
            ),
          ]
        : []),
      ...(cameUp
        ? [
            trouble(
              'amount',
              'Đã ghi nôn sau liều này, nên không phải đổ hết. Nếu ghi nôn nhầm thì hủy mục ấy trước.',
              'Vomiting after this dose is recorded, so not all of it was spilled. If that was a mistake, remove it first.',
            ),
          ]
        : []),
      ...(tooMuch && left !== undefined
        ? [
            trouble(
              'amount',
              `Lượng đổ phải từ 0,1 mg đến ${doseText(left)}.`,
              `What was spilled lies between 0.1 mg and ${doseText(left, 'en')}.`,
            ),
          ]
        : []),
    ],
  }
}
