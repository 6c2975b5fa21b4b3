import type { Roll } from './indicator.ts'
import { managed } from './rolls/aftercare.ts'
import { execution, minors, minorsExecution, residents } from './rolls/court-ordered.ts'
import { treated } from './rolls/treated.ts'
import { determining, results, users } from './rolls/users.ts'
import { community, volunteers } from './rolls/voluntary.ts'
import { keptApart, monitored } from './rolls/watched.ts'

/** Every roll that a report can be asked of, by the name in its address. */
export const rolls = {
  residents,
  minors,
  volunteers,
  execution,
  minorsExecution,
  community,
  managed,
  results,
  users,
  treated,
  determining,
  monitored,
  keptApart,
} as const satisfies Readonly<Record<string, Roll>>

export type RollName = keyof typeof rolls
export const rollNames = Object.keys(rolls) as readonly RollName[] // keys of a literal
