import type { Entry } from './entry.ts'
import type { Standing } from './order.ts'
import type { Applied, CaseState } from './state.ts'

/** The case after a step, with the step noted. */
export const noted = (
  before: CaseState,
  after: CaseState,
  { original, now }: Standing,
  step: Pick<Applied, 'sheet'> & Partial<Pick<Applied, 'lost' | 'proposes'>>,
): CaseState => ({
  ...after,
  steps: [
    ...before.steps,
    {
      entry: now,
      original,
      sheet: step.sheet,
      before: before.state || undefined,
      after: after.state,
      lost: step.lost ?? [],
      proposes: step.proposes ?? [],
    },
  ],
})

/** Papers that an entry put into the case. */
export const given = (names: readonly string[] | undefined, entry: Entry): CaseState['documents'] =>
  Object.fromEntries((names ?? []).map((d) => [d, entry.id]))
