/** One number with the goal it is held against. Either bound may be missing. */
export type Figure = {
  readonly goal: string
  /** The work, with every size that matters. */
  readonly what: string
  readonly reached: number
  readonly unit: string
  readonly least?: number
  readonly most?: number
  /** What stands in the way, told when the goal is missed. */
  readonly limit?: string
}

/** A part of the report: its figures, and what else a reader wants to see, as Markdown. */
export type Section = { readonly figures: readonly Figure[]; readonly details?: string }

/** `1234.5` as `1,235`, `3.14159` as `3.14`. */
export const shown = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value >= 100 ? 0 : value >= 10 ? 1 : 2 })

const isMet = ({ reached, least = -Infinity, most = Infinity }: Figure): boolean => reached >= least && reached <= most

const wantedOf = ({ least, most, unit }: Figure): string =>
  [
    ...(least === undefined ? [] : [`at least ${shown(least)} ${unit}`]),
    ...(most === undefined ? [] : [`at most ${shown(most)} ${unit}`]),
  ].join(', ')

const verdictOf = (figure: Figure): string => {
  const { reached, least, most, limit } = figure
  const bound = least ?? most
  if (bound === undefined) return ''
  if (isMet(figure)) return 'met'
  const by = `missed by ${shown((Math.abs(reached - bound) / bound) * 100)} %`
  return limit === undefined ? by : `${by}: ${limit}`
}

export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export const tableOf = ({ head, rows }: Table): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

export const figuresTable = (figures: readonly Figure[]): string =>
  tableOf({
    head: ['goal', 'what', 'reached', 'wanted', ''],
    rows: figures.map((f) => [f.goal, f.what, `${shown(f.reached)} ${f.unit}`, wantedOf(f), verdictOf(f)]),
  })

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
