import type { UnitId } from '../kernel/ids.ts'
import type { Indicator, Roll } from './indicator.ts'
import type { Window } from './period.ts'

/** A place of a table: the units by which cases name it, so that a unit and those whose work it took over are one. */
export type Place = { readonly id: string; readonly units: readonly UnitId[] }

/** What is counted. */
export type Asked = {
  readonly roll: Roll
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
  readonly window: Window
  /** Units where drug is given and nobody is treated: the second count does not look units up. */
  readonly points?: readonly string[]
}

/** One number: different people, and how often. Where there is none, it is 0. */
export type Count = { readonly id: string; readonly place: string; readonly persons: number; readonly episodes: number }

const ZERO = { persons: 0, episodes: 0 } as const

export const countIn = (counts: readonly Count[], id: string, place: string): Pick<Count, 'persons' | 'episodes'> =>
  counts.find((c) => c.id === id && c.place === place) ?? ZERO

/** Two counts of the same that are not the same. */
export type Difference = {
  readonly id: string
  readonly place: string
  readonly one: Omit<Count, 'id' | 'place'>
  readonly other: Omit<Count, 'id' | 'place'>
}

const keyOf = (c: { readonly id: string; readonly place: string }): string => `${c.id} ${c.place}`

/** Every number of either count that the other does not have. */
export const differences = (one: readonly Count[], other: readonly Count[]): readonly Difference[] => {
  const [mine, theirs] = [new Map(one.map((c) => [keyOf(c), c])), new Map(other.map((c) => [keyOf(c), c]))]
  return [...new Map([...mine, ...theirs]).values()].flatMap(({ id, place }) => {
    const key = keyOf({ id, place })
    const [a, b] = [mine.get(key) ?? ZERO, theirs.get(key) ?? ZERO]
    if (a.persons === b.persons && a.episodes === b.episodes) return []
    const plain = ({ persons, episodes }: Pick<Count, 'persons' | 'episodes'>) => ({ persons, episodes })
    return [{ id, place, one: plain(a), other: plain(b) }]
  })
}
