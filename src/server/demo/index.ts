import type { Database } from '../../db/pool.ts'
import { yearOf } from '../../kernel/day.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { done, type Outcome } from '../../kernel/refusal.ts'
import { checkPlan } from '../../plans/check.ts'
import type { Plan } from '../../plans/plan.ts'
import type { Installation } from '../contract/answers.ts'
import type { Ground } from '../record.ts'
import { shownAccounts } from './accounts.ts'
import { demoPlan } from './plan.ts'
import { seedDemo } from './seed.ts'

export type Demonstration = {
  readonly accounts: NonNullable<Installation['accounts']>
  readonly plan: Plan
  /** Steps of the lives that were refused: none, unless the clock of the machine is far off. */
  readonly troubles: readonly string[]
}

/** What only a demonstration has: people at its first start, accounts to sign in with, and a plan of its own size. */
export const demonstrate = async (ground: Ground, owner: Database, now: Moment): Promise<Outcome<Demonstration>> => {
  const plan = checkPlan(demoPlan(yearOf(dayOf(now))))
  if (!plan.ok) return plan
  const troubles = await seedDemo(ground, owner, now)
  return done({ accounts: shownAccounts(ground.law, dayOf(now), ground.units.nameOf), plan: plan.value, troubles })
}
