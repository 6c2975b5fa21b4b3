import { sheetOn } from '../../engine/law.ts'
import { openingTroubles, refusedOutright } from '../../engine/opening.ts'
import type { Act, Sheet } from '../../engine/sheet.ts'
import type { Reason } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { aboutTrouble } from '../../engine/why-not.ts'
import type { Day } from '../../kernel/day.ts'
import type { Me } from '../../server/contract/answers.ts'
import { TRIED } from './attempt.ts'
import { maySign } from './signers.ts'

export type OpeningAct = {
  readonly name: string
  readonly act: Act
  /** Whether the session may do it, itself or for a signer. */
  readonly may: boolean
  /** What speaks against it whatever is said, such as the person's age. */
  readonly against: readonly Reason[]
}
export type Openings = {
  readonly sheet: Sheet
  readonly acts: readonly OpeningAct[]
  /** What speaks against a further case today, such as one that still runs. */
  readonly against: readonly Reason[]
}

/** The acts that open a case of each measure under the sheets in force, in the order of the law. */
export const openings = (view: View, on: Day, me: Me): readonly Openings[] =>
  Object.keys(view.law.measures).flatMap((measure) => {
    const sheet = sheetOn(view.law, measure, on)
    if (!sheet || aboutTrouble(view.subject, sheet).length > 0) return []
    const acts = Object.entries(sheet.acts)
      .filter(([, act]) => act.when === 'opens a case')
      .map(([name, act]) => ({
        name,
        act,
        may: maySign(view, undefined, { measure, act: name, on: [on] }, me),
        against: refusedOutright(view, sheet, name, on),
      }))
    const against = openingTroubles(view, TRIED, { measure, route: Object.keys(sheet.routes)[0] ?? '' }, on)
    return acts.length === 0 ? [] : [{ sheet, acts, against }]
  })
