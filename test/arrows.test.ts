import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms of src/ a room may import from, besides itself. */
const cores = ['kernel', 'engine', 'law', 'people', 'units', 'dosing', 'custody', 'aftercare', 'plans', 'resources']
const below = [...cores, 'log', 'reports', 'documents', 'exchange', 'db']
const mayImport: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  engine: ['kernel'],
  law: ['kernel', 'engine'],
  log: ['kernel', 'engine'],
  // Hand-made modules never import one another: the server joins them.
  people: ['kernel'],
  units: ['kernel'],
  dosing: ['kernel'],
  custody: ['kernel'],
  aftercare: ['kernel'],
  plans: ['kernel'],
  resources: ['kernel'],
  reports: ['kernel', 'engine', 'law'],
  documents: ['kernel', 'engine', 'law'],
  exchange: ['kernel', 'engine', 'law'],
  // The shapes of what it reads and writes.
  db: ['kernel', 'log', 'people', 'units', 'dosing'],
  server: below,
  'server/contract': [...cores, 'exchange'],
  web: [...cores, 'server/contract'],
  'web/ui': [],
  // Files that lie in src/ itself start the program.
  '': [...below, 'server'],
}

/** Packages that belong to some rooms only. */
const homes: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/^pg$/, ['db'], 'only src/db talks to PostgreSQL: put the query there and call it from the server'],
  [/^(fastify|@fastify\/)/, ['server'], 'HTTP belongs to src/server: return a value or a refusal and let the route translate it'],
  [/^(react|@mantine|@tanstack)\b/, ['web', 'web/ui'], 'screens belong to src/web: return plain values'],
  [
    /^node:/,
    ['', 'log', 'reports', 'documents', 'exchange', 'db', 'server'],
    'this code runs in the browser too: take what Node gives as an argument',
  ],
]

type Import = { readonly file: string; readonly from: string; readonly typesOnly: boolean }

const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
const source = (file: string) => readFileSync(file, 'utf8')
const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/g
const imports: readonly Import[] = files.flatMap((file) =>
  [...source(file).matchAll(statement)].map(([, type, from, lazy]) => ({ file, from: from ?? lazy ?? '', typesOnly: type !== undefined })),
)

/** `src/law/measures/x/y.ts` is in room `law`; the two rooms within rooms are named. */
const roomOf = (file: string) => /^src\/(web\/ui|server\/contract|[^/]+(?=\/))/.exec(file)?.[1] ?? ''
const measureOf = (file: string) => /^src\/law\/measures\/([^/]+)\//.exec(file)?.[1]
const isLocal = ({ from }: Import) => from.startsWith('.')
const target = ({ file, from }: Import) => relative('.', join(dirname(file), from))

const complaint = (each: Import): string | undefined => {
  const room = roomOf(each.file)
  const allowed = mayImport[room]
  if (!allowed) return `src/${room} has no arrows yet: give it a line in test/arrows.test.ts`
  if (!isLocal(each)) return homes.find(([name, rooms]) => name.test(each.from) && !rooms.includes(room))?.[2]
  const to = target(each)
  if (!to.startsWith('src/')) return 'the product imports nothing outside src/: move what it shares with tests or scripts into src/'
  const there = roomOf(to)
  if (there === room) {
    const [one, other] = [measureOf(each.file), measureOf(to)]
    return one && other && one !== other
      ? 'one measure never imports another: share above them in law/, or open a proposed case'
      : undefined
  }
  if (there.startsWith(`${room}/`)) return undefined
  if (!allowed.includes(there))
    return `${room || 'src'} may import ${allowed.join(', ') || 'no other room'}: take it as an argument, or join both in the server`
  if (room === 'web' && there === 'server/contract' && !each.typesOnly)
    return 'the pages take only types from the contract: write `import type`'
  if (room === 'db' && cores.includes(there) && there !== 'kernel' && !each.typesOnly)
    return 'the database decides nothing: take only types, and the rest as an argument'
  return undefined
}

test('every import follows the arrows of the architecture', () => {
  expect(imports.filter(isLocal).length, 'the test must see the imports it judges').toBeGreaterThan(10)
  const against = imports.flatMap((each) => {
    const sentence = complaint(each)
    return sentence ? [`${each.file} imports ${each.from}: ${sentence}`] : []
  })
  expect(against).toEqual([])
})

test.each([
  ['src/engine/fold.ts', '../law/index.ts'],
  ['src/kernel/day.ts', 'node:fs'],
  ['src/law/measures/post-rehab/2026-07-01.ts', '../commune/2026-07-01.ts'],
  ['src/dosing/right.ts', '../custody/bed.ts'],
  ['src/server/routes.ts', 'pg'],
  ['src/db/query.ts', 'fastify'],
  ['src/db/query.ts', '../people/same.ts'],
  ['src/web/ui/table.tsx', '../case/card.tsx'],
  ['src/web/case/card.tsx', '../../server/session.ts'],
  ['src/web/case/card.tsx', '../../server/contract/card.ts'],
  ['src/server/contract/card.ts', '../session.ts'],
  ['src/people/names.ts', '../../test/support/names.ts'],
  ['src/newroom/thing.ts', '../kernel/day.ts'],
])('%s may not import %s', (file, from) => {
  expect(complaint({ file, from, typesOnly: false })).toBeTypeOf('string')
})

/** The server's clock, and that of a device that doses without a line. */
const clocks = ['src/server/clock.ts', 'src/web/device/clock.ts']

test('only the two clocks ask the machine for the time', () => {
  expect(files.length).toBeGreaterThan(10)
  const asks = /\bTemporal\.Now\b|\bnew Date\(|\bDate\.now\(/
  const against = files.filter((file) => !clocks.includes(file) && asks.test(source(file)))
  expect(against, 'take the day or moment as an argument; the server hands in its clock').toEqual([])
})
