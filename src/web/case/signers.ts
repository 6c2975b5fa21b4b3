import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Acting } from '../../engine/why-not.ts'
import { whyNot } from '../../engine/why-not.ts'
import type { When } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { ownActing, type Signer, typesFor } from './choices.ts'

/** In whose name a form is sent: oneself in the office that fits, or somebody one types for. */
export type Signing = { readonly id: string; readonly acting: Acting; readonly signer: Signer | undefined }

export type Act = { readonly measure: string; readonly route: string; readonly act: string; readonly happened: When }

const fits = (view: View, c: CaseState | undefined, act: Act, acting: Acting): boolean =>
  whyNot(view, c, { ...act, says: {}, acting }).reasons.every((r) => r.why !== 'office' && r.why !== 'unit')

const OWN = 'own'

/** Whether the session may do an act at all, itself or for a signer. */
export const maySign = (view: View, c: CaseState | undefined, act: Act, me: Me): boolean =>
  [...ownActing(me), ...typesFor(view, me)].some((acting) => fits(view, c, act, { office: acting.office, unit: acting.unit }))

/** Who may sign an act here, best first. Where nobody may, oneself: the refusal then says whose act it is. */
export const signings = (view: View, c: CaseState | undefined, act: Act, me: Me): readonly Signing[] => {
  const own = ownActing(me)
  const fitting = own.find((a) => fits(view, c, act, a))
  const mine = fitting ?? own[0]
  const oneself: readonly Signing[] = mine ? [{ id: OWN, acting: mine, signer: undefined }] : []
  const others = typesFor(view, me)
    .filter((s) => fits(view, c, act, s))
    .map((s): Signing => ({ id: `${s.account} ${s.office} ${s.unit}`, acting: { office: s.office, unit: s.unit }, signer: s }))
  return fitting || others.length === 0 ? [...oneself, ...others] : others
}

/** Everybody in whose name the session may send anything, oneself first. */
export const allSignings = (view: View, me: Me): readonly Signing[] => [
  ...ownActing(me)
    .slice(0, 1)
    .map((acting): Signing => ({ id: OWN, acting, signer: undefined })),
  ...typesFor(view, me).map(
    (s): Signing => ({ id: `${s.account} ${s.office} ${s.unit}`, acting: { office: s.office, unit: s.unit }, signer: s }),
  ),
]

/** The one chosen before, if it still may sign on this date. */
export const signingOf = (list: readonly Signing[], chosen: string): Signing | undefined => list.find((s) => s.id === chosen) ?? list[0]

/** As the contract asks for it: nothing when one signs oneself. */
export const signerAsked = (signing: Signing | undefined) =>
  signing?.signer && { account: signing.signer.account, office: signing.signer.office, unit: signing.signer.unit }
