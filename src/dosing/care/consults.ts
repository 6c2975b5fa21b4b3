import type { AccountId, EntryId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { type Noted, saidOf } from './said.ts'

/** A consultation about an order that the doctor who was consulted has not signed yet. */
export type OpenConsult = {
  readonly of: EntryId
  readonly by: AccountId
  readonly at: Moment
  readonly means: 'telephone' | 'meeting'
}

/** What doctors who were consulted have to sign, oldest first; of an order that was stopped nothing is asked any more. */
export const openConsults = (entries: readonly Noted[]): readonly OpenConsult[] => {
  const over = new Set([...saidOf(entries, '@care-consulted'), ...saidOf(entries, '@care-stop')].map((e) => e.says.of))
  return saidOf(entries, '@care-order').flatMap(({ id, says: { senior } }) =>
    senior !== 'none' && senior.means && senior.at && !over.has(id) ? [{ of: id, by: senior.by, at: senior.at, means: senior.means }] : [],
  )
}
