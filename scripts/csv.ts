/** A table as a file of lines: every cell in quotes when it holds a comma, a quote or a line break. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[columns, ...rows].map((cells) => cells.map((c) => (/[",\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')).join('\n')}\n`

/** The lines of such a file by the names of its columns. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') lines.push([])
  }
  const [columns = [], ...rows] = lines.filter((cells) => cells.some((c) => c !== ''))
  return rows.map((cells) => Object.fromEntries(columns.map((c, i) => [c, cells[i] ?? ''])))
}
