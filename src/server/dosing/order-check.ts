import { readDosing } from '../../db/dosing.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { DAYS_READ } from '../../dosing/care/fold.ts'
import { volumeOf } from '../../kernel/dose.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dosing } from '../../law/dosing.ts'
import type { CheckOrder, OrderChecked } from '../contract/care.ts'
import { aboutOrder } from './care.ts'
import { strengthAt } from './care-file.ts'
import { figuresOf, officeAt, situationOf } from './situation.ts'
import { shown } from './window.ts'

/** What would speak about an order if it were signed now, and what its doses are in millilitres. Nothing is written but that it was looked at. */
export const checkOrder = async (
  db: Database,
  { session, person }: { readonly session: SessionKey; readonly person: PersonId },
  { site, says }: CheckOrder,
): Promise<OrderChecked | 'no session' | 'not found'> => {
  const view = await readDosing(db, { session, person, site, days: DAYS_READ, reads: 'order' })
  if (!view) return 'no session'
  const { known } = view
  if (!known || !officeAt(view, site, dosing.prescribes)) return 'not found'
  const facts = situationOf(known, site, view.now, { recognised: [] })
  const strength = strengthAt(known)
  return {
    findings: aboutOrder(says, facts, known, view.account, figuresOf(known, view.now)).map(shown),
    strength,
    parts: says.parts.map((dose) => ({ dose, ...volumeOf(dose, strength) })),
  }
}
