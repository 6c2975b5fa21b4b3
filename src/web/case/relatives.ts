import { fold } from '../../engine/fold.ts'
import type { Applied, CaseState } from '../../engine/state.ts'
import { isShown, type Seen } from './view.ts'

export type Relatives = {
  /** The case that proposed this one; `elsewhere` where it is another unit's. */
  readonly from: CaseState | 'elsewhere' | undefined
  /** The act there on which this one stands, as it reads now. */
  readonly ground: Applied | undefined
  /** The cases that this one proposed, as far as the session sees them. */
  readonly leads: readonly CaseState[]
}

export const relatives = (view: Seen, c: CaseState): Relatives => {
  const ref = c.steps.find((s) => s.entry.body.from)?.entry.body.from
  const origin = ref?.case
  const from = origin && (isShown(view, origin) ? (fold(view, origin) ?? 'elsewhere') : 'elsewhere')
  const leads = [...view.cases]
    .filter(([id, entries]) => isShown(view, id) && entries.some((e) => e.body.from?.case === c.id))
    .map(([id]) => fold(view, id))
  return {
    from,
    ground: from === 'elsewhere' ? undefined : from?.steps.find((s) => s.original.id === ref?.entry),
    leads: leads.filter((other) => other !== undefined),
  }
}
