import type { Outcome, Refusal } from '../../kernel/refusal.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Signers, StockAsked } from './asked.ts'
import { applied, type Effect, type Impossible } from './book.ts'
import { counting, signing, signingBeside } from './count.ts'
import { delivering } from './deliver.ts'
import type { Known } from './known.ts'
import { receiving } from './receive.ts'
import { bookOf, type Drafted, type Facts, refusal, second } from './refusals.ts'
import { removing } from './remove.ts'
import { undoing } from './undo.ts'

/** What is appended: facts alone. Reasons, papers and the names of a council are words beside it. */
export type StockRecord = { readonly effects: readonly Effect[]; readonly facts: Facts }

const drafted = (known: Known, asked: StockAsked, signers: Signers, p: Parameters): Drafted => {
  switch (asked.does) {
    case 'receive':
      return receiving(known, asked, signers, p)
    case 'count':
    case 'cannotCount':
      return counting(known, asked, signers, p)
    case 'sign':
      return signing(known, asked, signers)
    case 'beside':
      return signingBeside(known, asked, signers)
    case 'send':
    case 'accept':
    case 'take':
    case 'putBack':
      return delivering(known, asked, signers, p)
    case 'spill':
    case 'giveBack':
    case 'setAside':
    case 'bringBack':
    case 'destroy':
    case 'recall':
      return removing(known, asked, signers, p)
    case 'reverse':
      return undoing(known, asked, signers)
  }
}

const said = (known: Known, { why, move, bottle }: Impossible): Refusal => {
  switch (why) {
    case 'unknown bottle':
      return refusal('bottles', `Cơ sở không có chai ${move.bottle}.`)
    case 'elsewhere':
      return refusal('bottles', `Chai ${move.bottle} không còn ở chỗ đã ghi; tải lại trang rồi ghi lại.`)
    case 'in parts':
      return refusal('bottles', `Chai ${move.bottle} chuyển cả chai, không chuyển một phần.`)
    case 'short': {
      return refusal('bottles', `Chai ${move.bottle} chỉ còn ${bottle ? bookOf(known, bottle) : ''} theo sổ.`)
    }
  }
}

/**
 * The only home of what may be written into the book of a site: the record to append, or every reason against it. Pure. Nothing here stands between a
 * person and a dose: a count that differs is recorded, and bottles stay where they are.
 */
export const decideStock = (known: Known, asked: StockAsked, signers: Signers, p: Parameters): Outcome<StockRecord> => {
  const { refusals, effects, facts = {} } = drafted(known, asked, signers, p)
  const own = effects.filter((e) => e.site === known.cabinet.site)
  const impossible = refusals.length > 0 ? [] : own.flatMap((effect) => applied(known.cabinet, effect).impossible)
  const all = [...second(signers), ...refusals, ...impossible.map((i) => said(known, i))]
  return all.length > 0 ? { ok: false, refusals: all } : { ok: true, value: { effects, facts } }
}
