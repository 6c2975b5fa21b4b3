import { globSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { rolldown } from 'rolldown'
import type { Law } from '../../src/engine/law.ts'
import type { Bundle } from '../../src/law/kept/index.ts'
import { type Editions, hashes } from './editions.ts'

const root = join(import.meta.dirname, '../..')
const ENTRY = 'kept-law'

/** What a kept sheet shares with the law of today: machinery that knows no measure, and the calendar, of which each edition holds the ones before. */
const shared = new RegExp(['kernel/', 'engine/', 'law/calendar\\.ts$', 'law/kept/[^/]+\\.js$'].map((path) => `/src/${path}`).join('|'))
const isShared = (id: string, importer: string | undefined): boolean =>
  importer !== undefined && id.startsWith('.') && shared.test(resolve(dirname(importer), id).replaceAll(sep, '/'))

/** Released sheets that read as their edition says and are in no bundle: each with how a bundle finds it. */
const unkept = (law: Law, editions: Editions, bundles: readonly Bundle[]): readonly (readonly [edition: string, sheet: string])[] => {
  const now = hashes(law, [])
  const kept = new Set(bundles.flatMap((b) => Object.keys(b.sheets)))
  return Object.entries(law.measures).flatMap(([measure, sheets]) =>
    sheets.flatMap((s, i) => {
      const known = editions[`${measure}@${s.from}`]
      return known?.released && known.hash === now[`${measure}@${s.from}`] && !kept.has(known.hash)
        ? [[known.hash, `measures[${JSON.stringify(measure)}][${i}]`] as const]
        : []
    }),
  )
}

/** Builds modules of src/law into the text of one file for `src/law/kept/`: the same bytes whenever and wherever the same law is kept. */
export const bundled = async (name: string, entry: string): Promise<string> => {
  const build = await rolldown({
    cwd: root,
    input: { [name]: ENTRY },
    platform: 'neutral',
    external: isShared,
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? join(root, 'src/law/kept', `${name}.ts`) : null),
        load: (id) => (basename(id) === `${name}.ts` && basename(dirname(id)) === 'kept' ? entry : null),
      },
    ],
  })
  try {
    const { output } = await build.generate({
      dir: join(root, 'src/law/kept'),
      format: 'esm',
      banner: `// Built by \`npm run law -- keep\` and never changed: see docs/decisions/0492-kept-editions-are-built.md.`,
    })
    return output[0].code
  } finally {
    await build.close()
  }
}

/** The whole law as it stands, as a bundle of the editions that are released and not kept yet; nothing where there are none. */
export const keep = async (
  name: string,
  law: Law,
  editions: Editions,
  bundles: readonly Bundle[],
): Promise<{ readonly code: string; readonly editions: readonly string[] } | undefined> => {
  const fresh = unkept(law, editions, bundles)
  if (fresh.length === 0) return undefined
  const entry = [
    "import { measures } from '../measures/index.ts'",
    "import { offices } from '../offices.ts'",
    "import { sources } from '../sources/index.ts'",
    'export const words = { measures, offices, sources }',
    'export const sheets = {',
    ...fresh.map(([edition, sheet]) => `  ${JSON.stringify(edition)}: ${sheet},`),
    '}',
  ]
  return { code: await bundled(name, entry.join('\n')), editions: fresh.map(([edition]) => edition) }
}

/** What the compiler reads in place of a bundle. */
export const BUNDLE_TYPES = `import type { Bundle } from './index.ts'

export declare const sheets: Bundle['sheets']
export declare const words: Bundle['words']
`

/** Those that there are, earliest first. */
export const bundleNames = (): readonly string[] => {
  const nth = (name: string): number => Number(name.slice('2026-11-22-'.length) || 1)
  return globSync('src/law/kept/*.js', { cwd: root })
    .map((path) => basename(path, '.js'))
    .sort((a, b) => (a.slice(0, 10) === b.slice(0, 10) ? nth(a) - nth(b) : a < b ? -1 : 1))
}

/** The first name that is free for a keeping of a day: \`2026-11-22\`, then \`2026-11-22-2\`. */
export const freeName = (day: string, taken: readonly string[]): string => {
  const nth = (n: number): string => (n === 1 ? day : `${day}-${n}`)
  let n = 1
  while (taken.includes(nth(n))) n += 1
  return nth(n)
}

/** The source file that lists all bundles. */
export const bundlesFile = (names: readonly string[]): string =>
  [
    "import type { Bundle } from './index.ts'",
    '',
    '/** One for each keeping, read when it is opened. `npm run law -- keep` writes this file. */',
    'export const bundles: readonly (() => Promise<Bundle>)[] = [',
    ...names.map((name) => `  () => import('./${name}.js'),`),
    ']',
    '',
  ].join('\n')
