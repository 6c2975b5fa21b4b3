import { amountOfDose } from '../../dosing/care/pouring.ts'
import { together } from '../../dosing/interlocks/measuring.ts'
import { orderOn } from '../../dosing/interlocks/view.ts'
import type { Order } from '../../dosing/situation/order.ts'
import type { Agent } from '../../dosing/situation/person.ts'
import type { Facts } from '../../dosing/situation/situation.ts'
import { type Amount, amountText, type Dose, doseText, quantityOf } from '../../kernel/dose.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { DoseOnPaper } from '../contract/care.ts'
import type { StandingBottle } from './drawn.ts'

/** What is typed from a paper, its second person aside. */
export type Said = Omit<DoseOnPaper, 'second'>

/** A slip of the pen. */
export const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/** What was given: as typed, or as ordered for that day. */
export type Poured = { readonly agent: Agent; readonly dose: Dose; readonly order: Order | 'none' }

export const pouredOf = ({ agent, dose, part, at }: Said, facts: Facts): Poured | undefined => {
  const on = (a: Agent) => orderOn(facts, a, dayOf(at))
  const drug = agent ?? (on('methadone') === 'none' && on('buprenorphine') !== 'none' ? 'buprenorphine' : 'methadone')
  const order = on(drug)
  const amount = dose ?? (order === 'none' ? undefined : order.parts[part - 1])
  return amount === undefined ? undefined : { agent: drug, dose: amount, order }
}

/** What came from one of the bottles. */
export type Share = { readonly bottle: StandingBottle; readonly amount: Amount }

/** What came from each bottle: all of the dose where there is one, else as it was typed; only those that the book has. */
export const sharesOf = ({ poured: from }: Said, dose: Dose, bottles: readonly StandingBottle[]): readonly Share[] =>
  from.flatMap(({ bottle: id, amount }) => {
    const bottle = bottles.find((b) => b.id === id)
    const whole = bottle && from.length === 1 ? amountOfDose(bottle, dose) : amount
    return bottle && whole ? [{ bottle, amount: whole }] : []
  })

/** What bottles cannot have given: a slip of the pen, which is no record of what happened. */
export const wrongBottles = (said: Said, { agent, dose }: Poured, bottles: readonly StandingBottle[]): readonly Refusal[] => {
  const { poured: from } = said
  const unknown = from.filter((f) => !bottles.some((b) => b.id === f.bottle))
  const other = bottles.some((b) => b.agent !== agent)
  const shares = sharesOf(said, dose, bottles)
  const several = from.length > 1 && unknown.length === 0 && !other
  const mixed = new Set(bottles.map(({ form }) => (form.is === 'tablets' ? form.is : form.strength))).size > 1
  const [one] = shares
  const sum = together(shares.map((s) => s.amount))
  const whole = one && amountOfDose(one.bottle, dose)
  const fits = shares.length === from.length && sum && whole && sum.unit === whole.unit && quantityOf(sum) === quantityOf(whole)
  return [
    ...unknown.map((f) => wrong('poured', `Sổ của cơ sở không có chai ${f.bottle}: ghi nhận chai vào sổ trước, hoặc chọn chai đã rót.`)),
    ...(other ? [wrong('poured', 'Chai này không phải thuốc ấy.')] : []),
    ...(new Set(from.map((f) => f.bottle)).size < from.length ? [wrong('poured', 'Một chai được chọn hai lần.')] : []),
    ...(several && mixed ? [wrong('poured', 'Một liều lấy từ một dạng thuốc, dung dịch từ một nồng độ.')] : []),
    ...(several && !mixed && !fits
      ? [wrong('poured', `Lượng của các chai cộng lại phải bằng liều đã cấp: ${whole ? amountText(whole) : doseText(dose)}.`)]
      : []),
  ]
}
