import type { Looks } from '../engine/sheet.ts'
import { addHours, endOf, startOf } from '../kernel/moment.ts'
import { done, rule } from './rules.ts'

/** After a death in a facility, whichever way the person came there. Each takes its article. */

export const notToldYet = rule('Chưa báo các cơ quan và thân nhân.', (l) => !done(l, 'deathNoticed'))
/** The 24 hours of relatives who were told; whoever has none waits for nobody. */
export const kinStillHaveTime = (l: Looks): boolean => {
  const told = l.facts['deathNoticed']
  return told !== undefined && startOf(l.happened) < addHours(endOf(told), 24)
}
export const kinMayStillCome = rule(
  'Cơ sở mai táng vì thân nhân không đến: chưa hết 24 giờ từ khi báo thân nhân.',
  (l) => l.said['buriedBy'] === 'facility' && kinStillHaveTime(l),
)
