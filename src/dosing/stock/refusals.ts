import type { Refusal } from '../../kernel/refusal.ts'
import type { Finding } from '../interlocks/finding.ts'
import type { Signers } from './asked.ts'
import type { Effect } from './book.ts'
import { type KeptPlace, quantityText, type StockBottle } from './bottle.ts'
import type { FoundInBottle, Known } from './known.ts'

/** What an entry says beside its lines. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly FoundInBottle[]>>

/** What an entry would be; nothing is appended while there is a reason against it. */
export type Drafted = {
  readonly refusals: readonly Refusal[]
  readonly effects: readonly Effect[]
  readonly facts?: Facts
}

export const refusal = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })
export const unless = (fine: boolean, field: string, detail: string): readonly Refusal[] => (fine ? [] : [refusal(field, detail)])

/** What an interlock says, beside the signature that it asks for. */
export const fromFindings = (found: readonly Finding[], field = 'second'): readonly Refusal[] =>
  found.map((f) => ({ why: f.id, field, detail: f.says.vi }))

/** One person is not two, whoever else would have to sign. */
export const second = ({ by, second: other }: Signers): readonly Refusal[] =>
  unless(by !== other, 'second', 'Người ký thứ hai phải là người khác.')

export const signersOf = ({ by, second: other }: Signers) => (other === 'nobody' ? [by] : [by, other])

export const worded = (why: string, field = 'why'): readonly Refusal[] => unless(why.trim() !== '', field, 'Ghi rõ lý do.')
export const papered = (paper: string): readonly Refusal[] => unless(paper.trim() !== '', 'paper', 'Ghi số biên bản, phiếu.')

export const bottleOf = ({ cabinet }: Known, id: string): StockBottle | undefined => cabinet.bottles.find((b) => b.bottle === id)

/** A bottle of solution is counted in ml, a box of tablets in mg: the other one would have to be computed by somebody. */
export const wrongUnit = ({ form }: Pick<StockBottle, 'form'>, what: string, field: string): Refusal =>
  refusal(field, form === 'solution' ? `${what}: ghi theo ml.` : `${what}: ghi theo mg hoặc số viên.`)

/** The bottles that are named, each once, each where it must stand and not empty; and what is wrong with any. */
export const named = (
  known: Known,
  ids: readonly string[],
  places: readonly KeptPlace[],
): { readonly bottles: readonly StockBottle[]; readonly refusals: readonly Refusal[] } => {
  const refusals = [
    ...unless(ids.length > 0, 'bottles', 'Chọn ít nhất một chai.'),
    ...unless(new Set(ids).size === ids.length, 'bottles', 'Một chai được chọn hai lần.'),
  ]
  const bottles = ids.flatMap((id) => bottleOf(known, id) ?? [])
  for (const id of ids) {
    const bottle = bottleOf(known, id)
    if (!bottle) refusals.push(refusal('bottles', `Cơ sở không có chai ${id}.`))
    else if (!places.includes(bottle.place)) refusals.push(refusal('bottles', `Chai ${id} không ở nơi ghi phiếu này.`))
    else if (bottle.balance === 0) refusals.push(refusal('bottles', `Chai ${id} đã hết.`))
  }
  return { bottles, refusals }
}

/** What a bottle holds by the book, to be said: of the cabinet of the day to nobody who has not counted it today (docs/decisions/0522). */
export const bookOf = ({ opening }: Pick<Known, 'opening'>, bottle: StockBottle): string =>
  bottle.place === 'day' && opening.is === 'not entered' ? 'ít hơn (đếm đầu ngày trước đã)' : quantityText(bottle, bottle.balance)
