import type { Day } from '../../kernel/day.ts'
import { type Dose, plus } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { InterlockId } from '../parameters/interlock.ts'
import type { Agent } from './person.ts'

/** Khởi liều, dò liều, điều chỉnh liều, duy trì, giảm liều. */
export type Phase = 'induction' | 'titration' | 'adjustment' | 'maintenance' | 'taper'

export type Prescriber = { readonly account: AccountId; readonly licence: 'valid' | 'lapsed' | 'none' }

/** Who was consulted, when, and by what means; entries of before name the day alone. A doctor of another clinic has name and clinic in words. */
export type Consulted = {
  readonly by: AccountId | 'elsewhere'
  readonly on: Day
  readonly at?: Moment | undefined
  readonly means?: 'telephone' | 'meeting' | undefined
}

/** What a doctor ordered. `parts` are the doses of one day: one, or several where it is split. */
export type Order = {
  readonly id: EntryId
  readonly agent: Agent
  readonly phase: Phase
  readonly parts: readonly [Dose, ...Dose[]]
  /** A small second dose on the first day, after some hours. */
  readonly topUp: Dose | 'none'
  /** Days that one dose covers: more than one only with buprenorphine. */
  readonly every: 1 | 2 | 3
  readonly start: Day | 'missing'
  /** The last day of the order, included. */
  readonly end: Day | 'missing'
  readonly signedAt: Moment
  /** When the record was one person with another one, from which it parted since. */
  readonly unsure?: boolean | undefined
  readonly stopped: Moment | 'no'
  readonly prescriber: Prescriber
  /** A consultation or a senior doctor agreed to this dose. */
  readonly senior: Consulted | 'none'
  /** Findings that the doctor saw and signed for with this order. */
  readonly names: readonly InterlockId[]
}

/** Which dose of a day, as the rows of doses name it. */
export type DoseOf = `${number}` | 'top-up' | 'replacement' | 'rest'

/** A doctor's signature of today for one finding, up to a dose. A lower dose than ordered lowers what is given. */
export type Confirmation = {
  readonly id: EntryId
  /** The dose that was offered when it was signed; entries of before name none. */
  readonly of?: DoseOf | undefined
  readonly finding: InterlockId
  readonly agent: Agent
  readonly upTo: Dose
  readonly signedAt: Moment
  readonly by: Prescriber
}

/** Days that one dose of an order covers: methadone is taken every day, whatever an order says. */
export const coversOf = ({ agent, every }: Order): 1 | 2 | 3 => (agent === 'methadone' ? 1 : every)

/** The whole of a day, without a top-up. */
export const dailyOf = (order: Order): Dose => plus(...order.parts)
