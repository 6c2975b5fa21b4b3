import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Prescriber } from '../situation/order.ts'

/** That a doctor prescribes at a clinic, as its head keeps it with a second person; both days are included. */
export type Licence = {
  readonly account: AccountId
  readonly clinic: UnitId
  readonly from: Day
  readonly until: Day | 'open'
  /** When it was written down. */
  readonly kept: Moment
}

/**
 * The licence of a doctor who signs on a day: of what was kept, oldest first, the last word that begins by then. A clinic whose head has kept none is not asked
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

/**
 * The licence under which something was signed: whoever signed before the clinic kept its first was not asked for one, and a line of later opens what was
 * signed and takes nothing back (docs/decisions/0723).
 */
export const signedUnder = (
  licences: readonly Licence[],
  { by, site, at }: { readonly by: AccountId; readonly site: UnitId; readonly at: Moment },
): Prescriber['licence'] => {
  const then = licences.filter((l) => l.clinic !== site || l.kept <= at)
  // Within the minute of the first one it was asked when it was signed.
  if (!then.some((l) => l.clinic === site && l.kept < at)) return 'valid'
  const on = dayOf(at)
  return licenceOn(then, { by, site }, on) === 'valid' ? 'valid' : licenceOn(licences, { by, site }, on)
}
