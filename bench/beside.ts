import { median, shown, tableOf } from './figure.ts'
import type { Loaded } from './load.ts'

/** The median of a number over rounds. */
export const middle = (rounds: readonly Loaded[], of: (l: Loaded) => number): number => median(rounds.map(of))
export const cpuOf = (rounds: readonly Loaded[], name: string): number => middle(rounds, (l) => l.cpu[name] ?? 0)

/** Rounds of some work as a row beside those of the bare endpoint in the same run. */
export const row = (name: string, rounds: readonly Loaded[], bare: readonly Loaded[]): readonly string[] => [
  name,
  shown(middle(rounds, (l) => l.perSecond)),
  rounds.map((l) => shown(l.perSecond)).join(', '),
  [middle(rounds, (l) => l.p50), middle(rounds, (l) => l.p95), middle(rounds, (l) => l.p99)].map(shown).join(' / '),
  shown(cpuOf(rounds, 'node')),
  shown(cpuOf(rounds, 'postgres')),
  shown(cpuOf(rounds, 'load')),
  `${shown((middle(rounds, (l) => l.perSecond) / middle(bare, (l) => l.perSecond)) * 100)} %`,
]

export const besideTable = (rows: readonly (readonly string[])[]): string =>
  tableOf({
    head: ['', 'a second', 'rounds', 'p50 / p95 / p99 ms', 'CPU s per 1,000: program', 'PostgreSQL', 'load generator', 'share of bare'],
    rows,
  })
