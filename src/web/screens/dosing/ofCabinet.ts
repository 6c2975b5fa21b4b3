import type { Day } from '../../../kernel/day.ts'
import type { FindingShown } from '../../../server/contract/dosing-pages.ts'

/**
 * What was said of the cabinet is said to everybody of the day: its reason is typed once, and stands there for the next, as long as the page is open. By
 * whoever is signed in: nobody answers in the words of the one before. On no disk: these are words of a person, and may name somebody.
 */
const said = new Map<string, string>()

const keyOf = (account: string, day: Day, reminders: readonly FindingShown[]): string =>
  [account, day, ...reminders.map((f) => f.row)].join()

export const saidOfCabinet = (account: string, day: Day, reminders: readonly FindingShown[]): string | undefined =>
  reminders.length > 0 ? said.get(keyOf(account, day, reminders)) : undefined

export const sayOfCabinet = (account: string, day: Day, reminders: readonly FindingShown[], reason: string): void => {
  if (reminders.length > 0) said.set(keyOf(account, day, reminders), reason)
}
