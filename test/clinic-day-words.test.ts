import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

/** What a driver waits for or presses, where it is written out; shorter ones are names that it gave itself. */
const wanted = (source: string): readonly string[] => [
  ...new Set(
    [...source.matchAll(/(?:getBy\w+\(|name: )'([^']{8,})'/g)].map(([, words = '']) => words).filter((w) => /[\u0080-\uffff]/.test(w)),
  ),
]

test("the clinic's day, which no check runs, asks the pages for words that stand in the program", () => {
  const program = read('src/**/*.{ts,tsx}')
  const asked = wanted(read('bench/clinic-day/*.ts'))
  expect(asked.length).toBeGreaterThan(25)
  expect(asked.filter((words) => !program.includes(words))).toEqual([])
})
