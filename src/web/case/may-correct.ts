import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Me } from '../../server/contract/answers.ts'
import { maySign } from './signers.ts'
import type { Told } from './story.ts'

/** Whether the session may correct or strike out an act: it must hold, or type for, an office that could have done it on its day. */
export const mayCorrect = (view: View, c: CaseState, told: Told, me: Me): { readonly correct: boolean; readonly strike: boolean } => {
  const { name, happened, signer } = told.now
  if (name.startsWith('@')) return { correct: false, strike: signer !== undefined && me.offices.length > 0 }
  const may = maySign(view, c, { measure: c.measure, route: c.route, act: name, happened }, me)
  return { correct: may, strike: may }
}
