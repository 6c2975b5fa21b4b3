import { fold } from '../../engine/fold.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'

/** The case that proposed this one, and the cases that this one proposed, as far as the session sees them. */
export const relatives = (view: View, c: CaseState): { readonly from: CaseState | undefined; readonly leads: readonly CaseState[] } => {
  const origin = c.steps.find((s) => s.entry.body.from)?.entry.body.from?.case
  const leads = [...view.cases].filter(([, entries]) => entries.some((e) => e.body.from?.case === c.id)).map(([id]) => fold(view, id))
  return { from: origin && fold(view, origin), leads: leads.filter((other) => other !== undefined) }
}
