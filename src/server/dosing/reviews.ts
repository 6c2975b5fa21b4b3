import { readReviews } from '../../db/care.ts'
import { readDosing } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { offerOf } from '../../dosing/care/next.ts'
import { reviewsOwed } from '../../dosing/interlocks/interactions.ts'
import { daysBetween } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { ReviewOwed } from '../contract/care.ts'
import { figuresOf, situationOf } from './situation.ts'

/** No clinic sets a later day for a review: the widest bound of IX-01 and IX-02. */
const LATEST = 21

/**
 * Whom a doctor examines because a medicine began or ended, the longest due first, whether they come to the window or not. Few on any day: each is read whole, so
 * that the list and the window never differ.
 */
export const reviewsAt = async (
  db: Database,
  at: { readonly session: SessionKey; readonly site: UnitId },
): Promise<readonly ReviewOwed[] | 'no session' | 'not found'> => {
  const found = await readReviews(db, { ...at, days: LATEST })
  if (found === 'no session' || found === 'not found') return found
  const each = await Promise.all(
    found.map(async (person): Promise<readonly ReviewOwed[]> => {
      const view = await readDosing(db, { ...at, person, days: DAYS_READ })
      if (!view?.known) return []
      const { known, now } = view
      const [facts, today] = [situationOf(known, at.site, now, { recognised: [] }), dayOf(now)]
      if (offerOf(facts).agent !== 'methadone') return []
      const [first] = reviewsOwed({ facts, p: figuresOf(known, now), today })
      return first ? [{ person: known.person, name: known.name ?? '', ...first, late: daysBetween(first.due, today) }] : []
    }),
  )
  return each.flat().toSorted((a, b) => b.late - a.late)
}
