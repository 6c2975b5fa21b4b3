import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { EVERYWHERE } from '../src/web/text/index.ts'

/** Single words in quotes of a piece of source. */
const quoted = (source: string): readonly string[] => [...source.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')

const withItsImports = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.tsx?)'/g)) {
    const imported = normalize(join(dirname(file), from))
    if (imported.startsWith('src/web/')) withItsImports(imported, seen)
  }
  return seen
}

/** The words that a screen and what it is made of ask for. */
const askedBy = (screen: string): ReadonlySet<string> =>
  new Set(
    [...withItsImports(screen)].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) => quoted(names)),
    ),
  )

const routes = globSync('src/web/routes/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  // A list that several routes of a file wait for has a name there.
  const shared = /const words = \(\) => (texts\([^)]*\))/.exec(source)?.[1] ?? ''
  return source
    .split('createRoute(')
    .slice(1)
    .flatMap((route) => {
      const screen = /import\('([^']+)'\)/.exec(route)?.[1]
      const path = /path: '([^']+)'/.exec(route)?.[1] ?? file
      const waited = `${/texts\(([^)]*)\)/.exec(route)?.[1] ?? ''} ${/loader: words/.test(route) ? shared : ''}`
      return screen ? [{ path, screen: normalize(join(dirname(file), screen)), waited: quoted(waited) }] : []
    })
})

// A component that waits for its words takes the whole page off the screen meanwhile, also one that was drawn already.
test.each(routes)('the route $path waits for all words of its screen', ({ screen, waited }) => {
  expect([...askedBy(screen)].filter((name) => ![...EVERYWHERE, ...waited].includes(name))).toEqual([])
})

test('a machine that starts without a line has all words of its screen', () => {
  const kept = /text\\\/\(vi\|en\)\\\/\(([\w|-]+)\)/.exec(readFileSync('vite.config.ts', 'utf8'))?.[1]?.split('|') ?? []
  const machine = routes.find(({ path }) => path === '/cap-thuoc/may')
  expect(machine).toBeDefined()
  expect([...EVERYWHERE, ...(machine?.waited ?? [])].filter((name) => !kept.includes(name))).toEqual([])
})
