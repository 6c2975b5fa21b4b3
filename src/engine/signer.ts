import { becomes } from './by-said.ts'
import type { CaseState, Reason } from './state.ts'
import type { Signing } from './view.ts'
import type { Judged } from './why-not.ts'

/**
 * What fixes a length or takes up a proposal is somebody's decision: it is not recorded in the name of an office alone (docs/decisions/0128).
 * Nobody acts in a calculation.
 */
export const signerTroubles = (by: Signing, c: CaseState | undefined, name: string, { act, sheet, said }: Judged): readonly Reason[] => {
  if (!by.acting || by.signer !== undefined) return []
  const takesUp = c !== undefined && sheet.states[c.state]?.kind === 'proposed' && becomes(act, said, c.state) !== c.state
  return takesUp || sheet.lasts?.fixedBy === name
    ? [{ why: 'office', detail: 'Quyết định phải có người ký được nêu tên.', cite: act.cite[0] }]
    : []
}
