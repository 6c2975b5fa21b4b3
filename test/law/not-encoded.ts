import { readFileSync } from 'node:fs'

/** The rows of a table of docs/law/not-encoded.md, by its heading. */
export const tableOf = (heading: string): readonly (readonly string[])[] => {
  const section =
    readFileSync('docs/law/not-encoded.md', 'utf8')
      .split('## ')
      .find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('| '))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
