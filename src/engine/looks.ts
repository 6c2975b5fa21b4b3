import { dayOf, isAfter, type When } from '../kernel/moment.ts'
import type { Said } from './field.ts'
import { groundLost } from './ground.ts'
import type { Looks, Subject } from './sheet.ts'
import type { CaseState } from './state.ts'
import { servedBefore, term } from './term.ts'

/** Nothing yet on a day before the ground was gone. */
const lostBy = (c: CaseState | undefined, happened: When): When | undefined => {
  const lost = c && groundLost(c)
  return lost && !isAfter(lost, happened) ? lost : undefined
}

/** What a rule sees of a case. */
export const looksAt = (subject: Subject, c: CaseState | undefined, route: string, happened: When, said: Said): Looks => ({
  route,
  state: c?.state ?? '',
  facts: Object.fromEntries(Object.entries(c?.facts ?? {}).map(([name, f]) => [name, f.when])),
  said: { ...c?.said, ...said },
  subject,
  happened,
  ends: c && term(c)?.ends,
  told: c?.told?.ends,
  wouldEnd: c && term(c, dayOf(happened))?.ends,
  served: (until) => c && servedBefore(c, until),
  groundLost: lostBy(c, happened),
  has: (document) => c !== undefined && Object.hasOwn(c.documents, document),
})
