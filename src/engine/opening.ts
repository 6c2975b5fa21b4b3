import type { CaseId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import type { Opening } from './entry.ts'
import { openingOf } from './fold.ts'
import { sheetOn } from './law.ts'
import { standing } from './order.ts'
import { kindOf, type Reason } from './state.ts'
import { prefix, type View } from './view.ts'

/**
 * What speaks against a further case of a measure on a day: the law keeps one record of a person, so one that had begun by then must have
 * ended, unless the sheet allows several together (docs/decisions/0021).
 */
export const openingTroubles = (view: View, id: CaseId, opens: Opening, happened: When): readonly Reason[] => {
  const sheet = sheetOn(view.law, opens.measure, dayOf(happened))
  if (!sheet || sheet.together) return []
  const running = [...view.cases].some(([other, entries]) => {
    if (other === id || openingOf(standing(entries))?.body.opens?.measure !== opens.measure) return false
    const c = prefix(view, other, happened)
    return c !== undefined && c.steps.length > 0 && kindOf(c) !== 'end'
  })
  return running ? [{ why: 'already open', detail: `Người này đang có hồ sơ “${sheet.term}” chưa kết thúc: ghi tiếp vào hồ sơ đó.` }] : []
}
