import type { Mark } from '../../kernel/calendar.ts'
import type { EntryId } from '../../kernel/ids.ts'
import type { When } from '../../kernel/moment.ts'
import type { Action, Basis, Interlock, InterlockId, Row } from '../parameters/interlock.ts'
import type { InForce, Parameters } from '../parameters/parameters.ts'
import type { SourceId } from '../parameters/sources.ts'
import { interlockOf } from '../parameters/table.ts'
import type { Both } from '../text.ts'

/** Who signed for it: nobody yet, a doctor today, or the doctor whose order names it. */
export type Met = { readonly by: 'nobody' } | { readonly by: 'confirmation' | 'order'; readonly entry: EntryId }

/** What an interlock says of a situation: with its own numbers and dates, where the figure comes from, and who may do what now. */
export type Finding = {
  readonly id: InterlockId
  /** The figure it was judged by. */
  readonly row: Row['key']
  readonly action: Action
  readonly says: Both
  readonly basis: Basis
  readonly mark: Mark
  readonly sources: readonly SourceId[]
  readonly adopted: boolean
  readonly remedy: Interlock['remedy']
  readonly clears: Interlock['clears']
  /** When what it speaks of came about: a signature from before does not answer it. */
  readonly since: When | 'always'
  readonly met: Met
}

/**
 * A sentence, or nothing where the rule has nothing to say. `action` only where it is not the figure's own: `doctor` where the fact that would
 * block is not known, `block` for what no signature answers.
 */
export type Says = { readonly says: Both; readonly since?: When; readonly action?: 'block' | 'doctor' } | undefined

/** The figure of a row. @throws RangeError for a row without one: a rule that compares has a figure, as the cases show. */
export const limitOf = ({ row, value }: InForce): number => {
  if (value === 'none') throw new RangeError(`${row.key} has no figure`)
  return value
}

/** One finding for each figure in force of which the rule has something to say. */
export const findingsOf = (p: Parameters, id: InterlockId, rule: (row: InForce) => Says): readonly Finding[] => {
  const { remedy, clears } = interlockOf(id)
  return (p.rows.get(id) ?? []).flatMap((inForce) => {
    const said = rule(inForce)
    if (!said) return []
    const { key, basis, mark, sources } = inForce.row
    const adopted = inForce.adopted === 'not adopted' ? undefined : inForce.adopted
    return [
      {
        id,
        row: key,
        action: said.action ?? inForce.action,
        says: said.says,
        basis,
        mark: adopted?.mark ?? mark,
        sources,
        adopted: adopted !== undefined,
        remedy,
        clears,
        since: said.since ?? 'always',
        met: { by: 'nobody' },
      },
    ]
  })
}

/** Whether a finding still stands in the way. A warning does until it is answered with a reason. */
export const standsInTheWay = (f: Finding, answered: readonly InterlockId[]): boolean =>
  f.action === 'warn' ? !answered.includes(f.id) : f.action === 'block' || f.met.by === 'nobody'
