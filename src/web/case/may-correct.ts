import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { daysToCorrect, maySign } from './signers.ts'
import type { Told } from './story.ts'

/**
 * Whether the session is offered to correct or strike out an act: it holds, or types for, an office that does it on its day or today. The
 * entry that opened a case is struck out last.
 */
export const mayCorrect = (view: View, c: CaseState, told: Told, me: Me): { readonly correct: boolean; readonly strike: boolean } => {
  const { name, happened, signer } = told.now
  const last = told.versions[0]?.body.opens === undefined || c.steps.length === 1
  if (name.startsWith('@')) return { correct: false, strike: last && signer !== undefined && me.offices.length > 0 }
  const may = maySign(view, c, { measure: c.measure, act: name, on: daysToCorrect(happened, dayOf(view.now)) }, me)
  return { correct: may, strike: may && last }
}
