import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import type { Prescriber } from '../situation/order.ts'

/** That a doctor prescribes at a clinic, as its head keeps it with a second person; both days are included. */
export type Licence = { readonly account: AccountId; readonly clinic: UnitId; readonly from: Day; readonly until: Day | 'open' }

/**
 * The licence of a doctor on a day: of what was kept, oldest first, the last word that begins by then. A clinic whose head has kept none is not asked
 * (docs/decisions/0609).
 */
export const licenceOn = (
  licences: readonly Licence[],
  { by, site }: { readonly by: AccountId; readonly site: UnitId },
  day: Day,
): Prescriber['licence'] => {
  const kept = licences.filter((l) => l.clinic === site)
  if (kept.length === 0) return 'valid'
  const own = kept.findLast((l) => l.account === by && l.from <= day)
  if (!own) return 'none'
  return own.until === 'open' || day <= own.until ? 'valid' : 'lapsed'
}
