import { fold } from '../../engine/fold.ts'
import { sheetOn } from '../../engine/law.ts'
import { type Offered, offered } from '../../engine/offered.ts'
import { presetAnswers } from '../../engine/standard.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import { type Typed, typedOf } from './typed.ts'
import { isShown, type Seen } from './view.ts'

type At = { readonly case: CaseId } | { readonly measure: string }

/** What an act asks and is known already: by other cases of the person, as far as they may be read here, or set beforehand by the unit. */
export const offersFor = (view: Seen, at: At, act: string, happened: When = dayOf(view.now)): Readonly<Record<string, Offered>> => {
  const c = 'case' in at ? fold(view, at.case) : undefined
  const measure = 'case' in at ? (c?.measure ?? '') : at.measure
  const fields = sheetOn(view.law, measure, dayOf(happened))?.acts[act]?.says ?? {}
  const { answers, preset } = presetAnswers(view, c, { measure, act, happened, says: {} })
  const set = preset && { case: preset.case, measure: preset.measure, on: preset.from }
  return {
    ...offered(view, { measure, act, case: c }, fields, (id) => isShown(view, id)),
    ...Object.fromEntries(Object.entries(answers).flatMap(([name, value]) => (set ? [[name, { ...set, value }]] : []))),
  }
}

/** The form with what is offered in it, ready to be changed. */
export const offeredTyped = (offers: Readonly<Record<string, Offered>>): Typed =>
  typedOf({}, Object.fromEntries(Object.entries(offers).map(([name, o]) => [name, o.value])))
