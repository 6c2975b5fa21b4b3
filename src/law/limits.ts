import type { Said } from '../engine/field.ts'
import type { Article } from '../kernel/citation.ts'
import type { Limit } from '../kernel/limit.ts'

/** What a rule sees on one side of its border: days and minutes as text, acts whose time had run out, how many days were served. */
export type Side = {
  readonly on: string
  readonly route?: string
  readonly state?: string
  readonly born?: string
  readonly facts?: Readonly<Record<string, string>>
  readonly said?: Said
  readonly passed?: readonly string[]
  readonly ends?: string
  readonly wouldEnd?: string
  readonly groundLost?: string
  readonly served?: number
}

/** Where a limit of the texts is computed: a clock, a rule that refuses, the bounds of a number, a stretch of the term, its length, or nowhere, and why. */
export type Where =
  | { readonly clock: string; readonly limit: Limit; readonly on: string; readonly under?: Article }
  | { readonly act: string; readonly refuses: string; readonly allowed: Side; readonly refused: Side }
  | { readonly act: string; readonly field: string; readonly min: number; readonly max: number }
  | { readonly interval: string; readonly counts: 'counted' | 'credited' | 'uncounted' }
  | { readonly route: string; readonly length: readonly number[] }
  | { readonly route: string; readonly until: string }
  | { readonly elsewhere: string }

/**
 * A row of the limits of the laws for a measure, and the texts that have it. Those of 2021 are numbered V01 to E24; those of 2026 by their section;
 * what stands in neither reference has no `row`.
 */
export type Row = { readonly row: string; readonly is: string; readonly in: readonly string[]; readonly where: Where }

/** `under`: of several clocks with the same value, the one of this article. */
export const clock = (
  row: string,
  is: string,
  [act, limit, on]: readonly [string, Limit, string],
  texts: readonly string[],
  under?: Article,
): Row => ({
  row,
  is,
  in: texts,
  where: { clock: act, limit, on, ...(under ? { under } : {}) },
})
/** A rule with its border: the last case that it allows and the first that it refuses, or the other way round. */
export const refusal = (
  row: string,
  is: string,
  [act, refuses]: readonly [act: string, refuses: string],
  texts: readonly string[],
  [allowed, refused]: readonly [allowed: Side, refused: Side],
): Row => ({ row, is, in: texts, where: { act, refuses, allowed, refused } })
/** The same facts and answers on two days. */
export const onDays = (allowed: string, refused: string, side: Omit<Side, 'on'>): readonly [Side, Side] => [
  { ...side, on: allowed },
  { ...side, on: refused },
]
/** Two answers on one day. */
export const saying = (allowed: Said, refused: Said, side: Omit<Side, 'said'> = { on: '2024-05-05' }): readonly [Side, Side] => [
  { ...side, said: allowed },
  { ...side, said: refused },
]
export const stretch = (
  row: string,
  is: string,
  interval: string,
  counts: 'counted' | 'credited' | 'uncounted',
  texts: readonly string[],
): Row => ({ row, is, in: texts, where: { interval, counts } })
export const lasts = (row: string, is: string, route: string, length: readonly number[], texts: readonly string[]): Row => ({
  row,
  is,
  in: texts,
  where: { route, length },
})
export const lastsUntil = (row: string, is: string, route: string, until: string, texts: readonly string[]): Row => ({
  row,
  is,
  in: texts,
  where: { route, until },
})
export const other = (row: string, is: string, elsewhere: string): Row => ({ row, is, in: [], where: { elsewhere } })
