import type { Recording } from '../engine/recording.ts'
import type { CaseState, Why } from '../engine/state.ts'
import type { Commit, Signing, View } from '../engine/view.ts'
import type { Acting } from '../engine/why-not.ts'
import type { When } from '../kernel/moment.ts'
import type { Outcome } from '../kernel/refusal.ts'
import type { Attempt, Ground } from './record.ts'
import { type Named, signingFor } from './signing.ts'

/** The act that somebody wants to sign, in which case as it stands, and the number the form was filled against. */
export type About = {
  readonly c: CaseState | undefined
  readonly seq?: number | undefined
  readonly measure: string
  readonly name: string
  readonly happened: When
}

type Make = (view: View, by: Signing & { readonly acting: Acting }, ids: readonly string[], commit: Commit) => Outcome<Recording, Why>

/** A decision in the name of whoever signs; refused as stale when the case went on since the form was opened. */
export const signed =
  (ground: Pick<Ground, 'law' | 'units'>, signer: Named | undefined, about: (view: View) => About, make: Make): Attempt['decide'] =>
  (view, who, ids, commit) => {
    const { c, seq, ...act } = about(view)
    if (c && seq !== undefined && c.seq !== seq) return { ok: false, refusals: [{ why: 'stale', detail: `${c.seq}` }] }
    const by = signingFor(ground, who, signer, c, act)
    return by.ok ? make(view, by.value, ids, commit) : by
  }
