import type { Register } from '../../engine/register.ts'
import { aftercare } from './aftercare.ts'
import { dependents } from './dependents.ts'
import { residents } from './residents.ts'
import { treated } from './treated.ts'
import { users } from './users.ts'
import { volunteers } from './volunteers.ts'

/** The lists of persons that the law has communes keep, and those of facilities and clinics of whom they have. */
export const registers: Readonly<Record<string, Register>> = {
  users,
  dependents,
  volunteers,
  aftercare,
  residents,
  treated,
}
