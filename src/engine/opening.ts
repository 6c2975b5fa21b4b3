import type { CaseId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import type { Opening } from './entry.ts'
import { fold, openingOf } from './fold.ts'
import { groundsAgainst } from './grounds.ts'
import { type Law, sheetOn } from './law.ts'
import { standing } from './order.ts'
import type { Sheet, Subject } from './sheet.ts'
import { type CaseState, kindOf, type Reason } from './state.ts'
import { prefix, type View } from './view.ts'
import { isOrganisation } from './why-not.ts'

const runs = (c: CaseState): boolean => kindOf(c) !== 'end'

/**
 * What speaks against a case of a measure that begins on a day: the law keeps one record of a person, so another that had begun by then must
 * have ended by then, and beside one that began later and still runs no further one is opened, unless the sheet allows several together
 * (docs/decisions/0021). A case that is there already may be corrected beside one that came after it.
 */
export const openingTroubles = (view: View, id: CaseId, opens: Opening, happened: When): readonly Reason[] => {
  const sheet = sheetOn(view.law, opens.measure, dayOf(happened))
  if (!sheet || sheet.together) return []
  const further = !view.cases.get(id)?.length
  const running = [...view.cases].some(([other, entries]) => {
    if (other === id || openingOf(standing(entries))?.body.opens?.measure !== opens.measure) return false
    const then = prefix(view, other, happened)
    if (then && then.steps.length > 0) return runs(then)
    const now = further ? fold(view, other) : undefined
    return now !== undefined && runs(now)
  })
  return running
    ? [
        {
          why: 'already open',
          detail: `${isOrganisation(view.subject) ? 'Cơ sở, tổ chức' : 'Người'} này đang có hồ sơ “${sheet.term}” chưa kết thúc: ghi tiếp vào hồ sơ đó.`,
        },
      ]
    : []
}

/**
 * What an opening act holds against this person whatever is said, on whichever route: an age, above all. A rule that looks at a field is not
 * asked yet, nor one that leaves a route open.
 */
export const refusedOutright = (
  world: { readonly law: Law; readonly subject: Subject },
  sheet: Sheet,
  name: string,
  happened: When,
): readonly Reason[] => {
  const act = sheet.acts[name]
  if (act?.when !== 'opens a case') return []
  const [first = [], ...others] = Object.keys(sheet.routes).map((route) =>
    groundsAgainst(world, undefined, act, sheet, name, happened, {}, route).filter((r) => r.why === 'rule' && r.field === undefined),
  )
  return first.filter(({ detail }) => others.every((reasons) => reasons.some((r) => r.detail === detail)))
}
