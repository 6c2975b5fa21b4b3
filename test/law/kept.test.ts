import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { editionNow } from '../../scripts/law/editions.ts'
import { bundleNames, bundlesFile, freeName, keep } from '../../scripts/law/keep.ts'
import { editions } from '../../src/law/editions.ts'
import { law } from '../../src/law/index.ts'
import { type Bundle, openBundles, openKept } from '../../src/law/kept/index.ts'

const read = (path: string): string => readFileSync(path, 'utf8')
const files = globSync('src/**/*.{ts,tsx}').filter((path) => !/\.(test\.tsx?|d\.ts)$/.test(path))
const built = globSync('src/law/kept/*.js')
const imported = (path: string): readonly string[] =>
  [...read(path).matchAll(/(?:\bfrom |\bimport\()['"](\.[^'"]+)['"]/g)].map(([, to = '']) => join(dirname(path), to))

test('every kept sheet reads as the edition says under which it is kept, and every released edition is kept or in force', async () => {
  const bundles = await openBundles()
  const other = bundles.flatMap(({ sheets, words }) =>
    Object.entries(sheets).filter(([edition, sheet]) => editionNow({ ...law, ...words }, sheet) !== edition),
  )
  expect(other.map(([edition]) => edition)).toEqual([])
  const kept = await openKept()
  const inForce = Object.values(law.measures).flatMap((sheets) => sheets.map((s) => editionNow(law, s)))
  const released = Object.entries(editions).filter(([key, e]) => e.released && !key.startsWith('calendar@'))
  expect(released.flatMap(([key, { hash }]) => (kept[hash] || inForce.includes(hash) ? [] : [key]))).toEqual([])
  expect(Object.keys(kept).length).toBeGreaterThan(100)
})

test('no sheet in force is a draft: an installation that ruled one could not be replayed by the next program', () => {
  expect(Object.entries(editions).flatMap(([key, { released }]) => (released ? [] : [key]))).toEqual([])
})

test('a bundle stands on nothing that a correction of the law could change', () => {
  const shared = /^src\/(kernel|engine)\/|^src\/law\/(calendar\.ts|kept\/[^/]+\.js)$/
  expect(built.length).toBeGreaterThan(1)
  expect(built.flatMap((path) => imported(path).flatMap((to) => (shared.test(to) ? [] : [`${path} imports ${to}`])))).toEqual([])
})

test('only the server opens what is kept, so that no sheet in force stands on it and no browser fetches it', () => {
  const into = files.filter(
    (path) => !/^src\/(server|law\/kept)\//.test(path) && imported(path).some((to) => to.startsWith('src/law/kept/')),
  )
  expect(into).toEqual([])
})

test('every bundle is in the list, earliest first', () => {
  expect(read('src/law/kept/bundles.ts')).toBe(bundlesFile(bundleNames()))
  expect(freeName('2026-11-22', ['2026-11-22', '2026-11-22-2'])).toBe('2026-11-22-3')
})

test('keeping the law twice gives the same bytes, which name no place of the machine; what is kept already is not kept again', async () => {
  const keeping = (bundles: readonly Bundle[]) => keep('2026-12-01', law, editions, bundles)
  const [one, other] = [await keeping([]), await keeping([])]
  if (!one) throw new Error('there is released law')
  expect(one.code === other?.code).toBe(true)
  expect(one.code).not.toContain(process.cwd())
  const sheet = law.measures['monitoring']?.[0]
  if (!sheet) throw new Error('there is such a measure')
  expect(await keeping([{ sheets: Object.fromEntries(one.editions.map((edition) => [edition, sheet])), words: law }])).toBeUndefined()
})
