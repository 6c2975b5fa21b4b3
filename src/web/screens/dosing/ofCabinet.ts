import type { Day } from '../../../kernel/day.ts'
import type { FindingShown } from '../../../server/contract/dosing.ts'

/**
 * What was said of the cabinet is said to everybody of the day: its reason is typed once, and stands there for the next, also after the page was closed. By
 * whoever is signed in: nobody answers in the words of the one before. It names nobody.
 */
const PLACE = 'dosing-of-cabinet'
type Said = { readonly of: string; readonly reason: string }

const keyOf = (account: string, day: Day, reminders: readonly FindingShown[]): string =>
  [account, day, ...reminders.map((f) => f.row)].join()

export const saidOfCabinet = (account: string, day: Day, reminders: readonly FindingShown[]): string | undefined => {
  try {
    const said = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Said | null // what the function below wrote
    return reminders.length > 0 && said?.of === keyOf(account, day, reminders) ? said.reason : undefined
  } catch {
    return undefined
  }
}

export const sayOfCabinet = (account: string, day: Day, reminders: readonly FindingShown[], reason: string): void => {
  if (reminders.length === 0) return
  try {
    localStorage.setItem(PLACE, JSON.stringify({ of: keyOf(account, day, reminders), reason } satisfies Said))
  } catch {
    // A browser without a store asks again.
  }
}
