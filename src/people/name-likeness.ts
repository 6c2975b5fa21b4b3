import type { Sign } from './likeness.ts'
import { heard } from './syllables.ts'

type NameSign = Extract<Sign, `${string}name${string}`>

/** `y` and `i` are one sound after a consonant and after `qu`, and written for one another: Lý and Lí, Quý and Quí, but not Thúy and Thúi. */
const withI = (key: string): string => key.split(' ').map(heard).join(' ')

const sorted = (syllables: readonly string[]): string => syllables.toSorted().join(' ')

/** Whether the shorter name is the longer one without one syllable that is not its last: the given name is never left out. */
const lacksOne = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 2 || long.length !== short.length + 1) return false
  return long.slice(0, -1).some((_, left) => long.every((s, i) => i === left || s === short[i < left ? i : i - 1]))
}

/** Letters that must be typed, left out or exchanged with a neighbour to come from one text to the other; counting stops beyond `most`. */
export const typingDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const turned =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min((last[j] ?? most) + 1, (row[j - 1] ?? most) + 1, (last[j - 1] ?? most) + cost, turned))
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** One slip a syllable and two in all, or one lost or added space; two slips in one syllable make another name: Hùng and Cường. */
const misspelt = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length) return typingDistance(a.join(' '), b.join(' '), 1) === 1
  const slips = a.map((s, i) => typingDistance(s, b[i] ?? '', 1))
  const short = a.join('').length < 8
  return slips.every((n) => n <= 1) && slips.reduce((sum, n) => sum + n, 0) <= (short ? 1 : 2)
}

/** What two name keys (`nguyen van an`) have in common. */
export const nameLikeness = (one: string, other: string): NameSign => {
  if (one === other) return 'same name'
  const [a, b] = [withI(one), withI(other)]
  if (a === b) return 'name with i for y'
  const [x, y] = [a.split(' '), b.split(' ')]
  if (sorted(x) === sorted(y)) return 'name in another order'
  if (lacksOne(x, y)) return 'name without a syllable'
  return misspelt(x, y) ? 'name misspelt' : 'other name'
}
