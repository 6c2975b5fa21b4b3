import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { type Acting, whyNot } from '../../engine/why-not.ts'
import type { Me } from '../../server/contract/answers.ts'
import { ownActing, typesFor } from './choices.ts'
import type { Told } from './story.ts'

/** Whether the session may correct or strike out an act: it must hold, or type for, an office that could have done it on its day. */
export const mayCorrect = (view: View, c: CaseState, told: Told, me: Me): { readonly correct: boolean; readonly strike: boolean } => {
  const { name, happened } = told.now
  const actings: readonly Acting[] = [...ownActing(me), ...typesFor(view, me)]
  if (name.startsWith('@')) return { correct: false, strike: actings.length > 0 && told.now.signer !== undefined }
  const fits = (acting: Acting): boolean =>
    whyNot(view, c, { measure: c.measure, route: c.route, act: name, happened, says: {}, acting }).reasons.every(
      (r) => r.why !== 'office' && r.why !== 'unit',
    )
  const may = actings.some(fits)
  return { correct: may, strike: may }
}
