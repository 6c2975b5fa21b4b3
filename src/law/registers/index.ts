import type { Register } from '../../engine/register.ts'
import { aftercare } from './aftercare.ts'
import { dependents } from './dependents.ts'
import { users } from './users.ts'

/** The lists of persons that the law has the communes keep. */
export const registers: Readonly<Record<string, Register>> = { users, dependents, aftercare }
