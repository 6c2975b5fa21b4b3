import { asksSecond } from '../interlocks/moments.ts'
import type { Factor, FitnessCheck } from '../situation/person.ts'
import type { DoseRecord } from './record.ts'

/** The name under which the log holds an entry of a dose. */
export const entryNames = {
  given: '@dose-given',
  'not given': '@dose-not-given',
  vomited: '@dose-vomited',
  spilled: '@dose-spilled',
  removed: '@dose-removed',
  'handed out': '@dose-handed-out',
  returned: '@dose-returned',
} as const

/** What was seen at the window before the dose. */
export type Seen = { readonly looked?: FitnessCheck | undefined; readonly recognised?: readonly Factor[] | undefined }

/** What the entry of a record says: facts alone, with the lines of the bottle. Reasons are its words. `alone`: where two people give, one did. */
export const saysOf = ({ entry, ledger, notes }: DoseRecord, { looked, recognised }: Seen): object => {
  const { reason, ...facts } = { reason: '', ...entry }
  const kept = entry.is === 'not given' ? { ...facts, reason } : facts
  const alone = entry.is === 'given' && asksSecond(notes) !== undefined
  return { ...kept, ...(alone ? { alone } : {}), ...(looked ? { looked } : {}), ...(recognised ? { recognised } : {}), ledger }
}
