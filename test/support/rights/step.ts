import type { Outcome } from '../../../src/kernel/refusal.ts'
import type { World } from './world.ts'

/** One thing that may happen, by name; nothing where it cannot, or was refused. */
export type Step = { readonly name: string; readonly to: World }

export const after = <T>(name: string, outcome: Outcome<T, string>, then: (value: T) => World): readonly Step[] =>
  outcome.ok ? [{ name, to: then(outcome.value) }] : []
