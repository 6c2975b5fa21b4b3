import { lastPlan } from '../../db/plan-log.ts'
import type { Database } from '../../db/pool.ts'
import { dayFrom, yearOf } from '../../kernel/day.ts'
import { dayOf, type Moment, momentOf } from '../../kernel/moment.ts'
import { done, type Outcome } from '../../kernel/refusal.ts'
import type { Installation } from '../contract/answers.ts'
import type { Ground } from '../record.ts'
import { shownAccounts } from './accounts.ts'
import { demoPlanId, writeDemoPlan } from './plan.ts'
import { seedDemo } from './seed.ts'

export type Demonstration = {
  readonly accounts: NonNullable<Installation['accounts']>
  /** Steps of the lives that were refused: none, unless the clock of the machine is far off. */
  readonly troubles: readonly string[]
}

/** The plans of all years are written before anybody's life, so that the log is in the order of time. */
const FIRST_YEAR = 2024

/** What only a demonstration has: people at its first start, accounts to sign in with, and a plan of its own size. */
export const demonstrate = async (ground: Ground, owner: Database, now: Moment, persons: number): Promise<Outcome<Demonstration>> => {
  // Into a log that has gone on, a plan of a new year is written when it comes: what was known on earlier days must not change by it.
  const first = (await lastPlan(owner, demoPlanId(FIRST_YEAR))) === undefined
  const at = first ? momentOf(dayFrom(FIRST_YEAR, 1, 2), 8, 0) : now
  for (let year = FIRST_YEAR; year <= yearOf(dayOf(now)); year += 1) {
    const written = await writeDemoPlan(owner, year, { persons, until: dayOf(now) }, at)
    if (!written.ok) return written
  }
  const troubles = await seedDemo(ground, owner, now)
  return done({ accounts: shownAccounts(ground.law, dayOf(now), ground.units.nameOf), troubles })
}
