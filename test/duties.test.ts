import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { csvOf, readCsv } from '../scripts/csv.ts'
import { dutiesText, modules, placesOf, STATES } from '../scripts/duties.ts'

const file = readFileSync('docs/duties.csv', 'utf8')
const duties = readCsv(file)
/** How many duties the reference numbers in each of the five documents. */
const NUMBERED = { S0: 22, S1: 57, S2: 20, S3: 5, S4: 20 } as const

const routes = new Set(
  globSync('src/web/routes/*.ts').flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/path: '([^']+)'/g)].map(([, p]) => p)),
)

test('every duty of the five documents is there once', () => {
  const wanted = Object.entries(NUMBERED).flatMap(([source, n]) => Array.from({ length: n }, (_, i) => `${source}-${i + 1}`))
  expect(wanted.length).toBe(124)
  expect(duties.map((d) => d['id'])).toEqual(wanted)
})

test('a duty names its system, and where it is met or what is left', () => {
  const open = duties.filter((d) => {
    const met = placesOf(d).length > 0
    const isSaid = d['state'] === 'there' ? met && d['left'] === '' : d['left'] !== '' && met === (d['state'] === 'partly')
    return !(
      isSaid &&
      STATES.some((s) => s === d['state']) &&
      modules[d['module'] ?? ''] &&
      d['duty'] &&
      /^([A-Z]{3} ?)+$/.test(d['codes'] ?? '')
    )
  })
  expect(open).toEqual([])
})

test('every place where a duty is met is a page or a file of the project', () => {
  const gone = duties.flatMap((d) =>
    placesOf(d)
      .filter((p) => !(p.startsWith('/') ? routes.has(p) : existsSync(p)))
      .map((p) => `${d['id']} ${p}`),
  )
  expect(gone).toEqual([])
})

test('docs/duties.md is printed from the table', () => {
  expect(readFileSync('docs/duties.md', 'utf8') === dutiesText(duties), 'run `npm run law -- cards`').toBe(true)
})

test('a table is read as it was written, quotes, commas and lines included', () => {
  const rows = [
    ['1', 'a, “b”', 'says "so"'],
    ['2', '', 'two\nlines'],
  ]
  const text = csvOf(['n', 'x', 'y'], rows)
  expect(readCsv(text).map((r) => Object.values(r))).toEqual(rows)
})
