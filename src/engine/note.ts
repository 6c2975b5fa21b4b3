import type { Entry } from './entry.ts'
import type { Standing } from './order.ts'
import type { Applied, CaseState } from './state.ts'

/** The case after a step, and the step as it is noted. */
export type Done = { readonly after: CaseState; readonly step: Applied }

export const noted = (
  before: CaseState,
  after: CaseState,
  { original, now }: Standing,
  step: Pick<Applied, 'sheet'> & Partial<Pick<Applied, 'lost' | 'proposes'>>,
): Done => ({
  after,
  step: { lost: [], proposes: [], ...step, entry: now, original, before: before.state || undefined, after: after.state },
})

/** Papers that an entry put into the case. */
export const given = (names: readonly string[] | undefined, entry: Entry): CaseState['documents'] =>
  Object.fromEntries((names ?? []).map((d) => [d, entry.id]))
