import { fold } from '../../engine/fold.ts'
import type { CaseState } from '../../engine/state.ts'
import { isShown, type Seen } from './view.ts'

export type Relatives = {
  /** The case that proposed this one; `elsewhere` where it is another unit's. */
  readonly from: CaseState | 'elsewhere' | undefined
  /** The cases that this one proposed, as far as the session sees them. */
  readonly leads: readonly CaseState[]
}

export const relatives = (view: Seen, c: CaseState): Relatives => {
  const origin = c.steps.find((s) => s.entry.body.from)?.entry.body.from?.case
  const leads = [...view.cases]
    .filter(([id, entries]) => isShown(view, id) && entries.some((e) => e.body.from?.case === c.id))
    .map(([id]) => fold(view, id))
  return {
    from: origin && (isShown(view, origin) ? (fold(view, origin) ?? 'elsewhere') : 'elsewhere'),
    leads: leads.filter((other) => other !== undefined),
  }
}
