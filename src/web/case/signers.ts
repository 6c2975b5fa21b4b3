import { sheetOn } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { type Acting, officeTrouble } from '../../engine/why-not.ts'
import { type Day, isDay } from '../../kernel/day.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { ownActing, type Signer, typesFor } from './choices.ts'

/** In whose name a form is sent: oneself in the office that fits, or somebody one types for. */
export type Signing = { readonly id: string; readonly acting: Acting; readonly signer: Signer | undefined }

/** An act whose office may be asked for on one of several days: a correction is the work of then or of today. */
export type Signable = { readonly measure: string; readonly act: string; readonly on: readonly When[] }

const fits = (view: View, c: CaseState | undefined, { measure, act, on }: Signable, acting: Acting): boolean =>
  on.some((happened) => {
    const sheet = sheetOn(view.law, measure, dayOf(happened))
    const rule = sheet?.acts[act]
    return sheet && rule ? officeTrouble(view, c, sheet, rule, { acting, happened }).length === 0 : false
  })

const OWN = 'own'

const oneself = (acting: Acting): Signing => ({ id: OWN, acting, signer: undefined })
const inTheNameOf = (s: Signer): Signing => ({
  id: `${s.account} ${s.office} ${s.unit}`,
  acting: { office: s.office, unit: s.unit },
  signer: s,
})

/** Everybody in whose name the session may send something, oneself first. */
export const allSignings = (view: View, me: Me): readonly Signing[] => [
  ...ownActing(me).map(oneself),
  ...typesFor(view, me).map(inTheNameOf),
]

const fitting = (view: View, c: CaseState | undefined, what: Signable, me: Me): readonly Signing[] => {
  const [own] = ownActing(me).filter((acting) => fits(view, c, what, acting))
  const others = typesFor(view, me).filter((s) => fits(view, c, what, { office: s.office, unit: s.unit }))
  return [...(own ? [oneself(own)] : []), ...others.map(inTheNameOf)]
}

/** Whether the session may do an act at all, itself or for a signer. */
export const maySign = (view: View, c: CaseState | undefined, what: Signable, me: Me): boolean => fitting(view, c, what, me).length > 0

/** Who may sign an act here, best first. Where nobody may, oneself: the refusal then says whose act it is. */
export const signings = (view: View, c: CaseState | undefined, what: Signable, me: Me): readonly Signing[] => {
  const found = fitting(view, c, what, me)
  return found.length > 0 ? found : ownActing(me).slice(0, 1).map(oneself)
}

/** The one chosen, if it may sign on this date; else oneself or the only one there is. Among several others nobody is chosen for them. */
export const signingOf = (list: readonly Signing[], chosen: string): Signing | undefined =>
  list.find((s) => s.id === chosen) ?? (list.length === 1 || !list[0]?.signer ? list[0] : undefined)

/** As the contract asks for it: nothing when one signs oneself. */
export const signerAsked = (signing: Signing | undefined) =>
  signing?.signer && { account: signing.signer.account, office: signing.signer.office, unit: signing.signer.unit }

/** The days on which an act may be put right: its own and today. */
export const daysToCorrect = (happened: When, today: Day): readonly When[] =>
  isDay(happened) && happened === today ? [today] : [happened, today]
