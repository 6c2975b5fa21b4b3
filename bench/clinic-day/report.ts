import { type Cabinet, mlText } from './cabinet.ts'
import type { Recounted } from './recount.ts'
import type { Timed } from './window.ts'

type Day = {
  readonly people: number
  /** Two people give: each dose names the second one. */
  readonly two: boolean
  /** All but the guests, and how many of them the quarter's table opened to. */
  readonly treated: number
  readonly opened: number
  /** What the bottles really held at six o'clock. */
  readonly opening: number
  /** What they really hold now. */
  readonly cabinet: Cabinet
  readonly counted: Recounted
  readonly timed: readonly Timed[]
  /** Of people without a line, who are asked where they had their last dose. */
  readonly offline: readonly Timed[]
  readonly complaints: readonly string[]
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN

/** What the day came to, and whatever of it is wrong. */
export const reportOf = ({ people, two, treated, opened, opening, cabinet, counted, timed, offline, complaints }: Day) => {
  const doubled = [...counted.originals].filter(([, n]) => n > 1).map(([person]) => person)
  const told = counted.opening + counted.in - counted.out
  const wrong = [
    ...(counted.originals.size === people ? [] : [`${counted.originals.size} of ${people} people have a dose in the log`]),
    ...(opened === treated ? [] : [`the quarter's table opens to ${opened} people of ${treated}`]),
    ...(two && counted.compared < counted.poured ? [`${counted.compared} of ${counted.poured} cups name a second person`] : []),
    ...doubled.map((person) => `${person} has more than one dose`),
    ...(counted.opening === opening ? [] : [`the log opens with ${mlText(counted.opening)}, there were ${mlText(opening)}`]),
    ...(told === counted.closing ? [] : [`opening + in − out is ${mlText(told)}, the bottles of the log hold ${mlText(counted.closing)}`]),
    ...cabinet.bottles
      .filter((b) => cabinet.holds(b) !== counted.bottles.get(b))
      .map((b) => `${b} holds ${mlText(cabinet.holds(b))}, by the log ${mlText(counted.bottles.get(b) ?? 0)}`),
    ...complaints.map((c) => `the browser: ${c}`),
  ]
  const most = (of: readonly Timed[]): number => Math.max(...of.map((t) => t.interactions))
  const seconds = (of: readonly Timed[]): string => {
    const sorted = of.map((t) => t.ms).toSorted((a, b) => a - b)
    return [0.5, 0.95, 1].map((share) => `${(quantile(sorted, share) / 1000).toFixed(2)} s`).join(' / ')
  }
  const text = `| | |
| --- | --- |
| people with a dose, none twice | ${counted.originals.size} of ${people} |
| people behind the quarter's first number, without the guests | ${opened} of ${treated} |
| replacements, spills, vomited, not given | ${counted.replacements}, ${counted.spills}, ${counted.vomited}, ${counted.notGiven} |
${two ? `| cups that name a second person | ${counted.compared} of ${counted.poured} |\n` : ''}| opening + in − out = closing | ${mlText(counted.opening)} + ${mlText(counted.in)} − ${mlText(counted.out)} = ${mlText(counted.closing)}; of what went out ${mlText(counted.spilled)} was spilled |
| interactions of a plain person, most; without a line | ${most(timed)}; ${most(offline)} |
| from scan to next scan, p50 / p95 / longest of ${timed.length} plain people | ${seconds(timed)} |
| the same of ${offline.length} people without a line | ${seconds(offline)} |`
  return { text, wrong }
}
