import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { imported, isKept, keep, mayLean } from '../../scripts/law/keep.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const sources = globSync('src/law/**/*.ts').filter((path) => !path.endsWith('.test.ts'))
const kept = sources.filter(isKept)

test('a superseded copy imports no live file of a sheet, so that a correction of today cannot change it', () => {
  expect(kept.length, 'the test must see the copies it judges').toBeGreaterThan(100)
  const live = kept.flatMap((path) => imported(path, read(path)).flatMap((to) => (mayLean(to) ? [] : [`${path} imports ${to}`])))
  expect(live, 'keep what it imports beside it: npm run law -- keep MEASURE FOLDER').toEqual([])
})

test('no sheet in force imports a superseded copy, and no copy lies about that no kept sheet stands on', () => {
  const into = (from: readonly string[]) => new Set(from.flatMap((path) => imported(path, read(path)).filter(isKept)))
  const list = 'src/law/superseded.ts'
  expect([...into(sources.filter((path) => !isKept(path) && path !== list))]).toEqual([])
  const held = into([list, ...kept])
  expect(kept.filter((path) => !held.has(path))).toEqual([])
})

test('keeping a sheet copies its parts and what it shares with others, and leaves texts and machinery where they are', () => {
  const files: Readonly<Record<string, string>> = {
    'src/law/measures/x/2026-07-01.ts':
      "import { sheet } from '../../../engine/builder.ts'\nimport { open } from '../../rules.ts'\nimport { part } from './part.ts'\n",
    'src/law/measures/x/part.ts': "import { D163 } from '../../sources/index.ts'\n",
    'src/law/rules.ts': "import { day } from '../kernel/day.ts'\n",
  }
  const copies = keep((path) => files[path] ?? '', ['src/law/measures/x/2026-07-01.ts'], '2026-12-01')
  expect([...copies]).toEqual([
    [
      'src/law/measures/x/superseded/2026-12-01/2026-07-01.ts',
      "import { sheet } from '../../../../../engine/builder.ts'\nimport { open } from '../../../../superseded/2026-12-01/rules.ts'\nimport { part } from './part.ts'\n",
    ],
    ['src/law/superseded/2026-12-01/rules.ts', "import { day } from '../../../kernel/day.ts'\n"],
    ['src/law/measures/x/superseded/2026-12-01/part.ts', "import { D163 } from '../../../../sources/index.ts'\n"],
  ])
})
