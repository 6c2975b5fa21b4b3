import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Shape = { readonly id?: string; readonly type: string | null; readonly arcs?: readonly unknown[] }

const folder = 'reference/units/boundaries/2025-07-01'
const shapesIn = (file: string, object: string): readonly Shape[] =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).objects[object].geometries
const codesIn = (file: string): readonly string[] =>
  readFileSync(`reference/units/${file}`, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /^\d+/.exec(line) ?? [])

const provinces = shapesIn('provinces.topo.json', 'provinces')
const communes = readdirSync(folder)
  .filter((file) => /^\d\d\./.test(file))
  .flatMap((file) => shapesIn(file, 'communes'))

test('every province and commune of today has a shape, but for three communes that the source has not', () => {
  expect(provinces).toHaveLength(34)
  expect(communes).toHaveLength(3_319)
  const drawn = new Set(communes.map((s) => s.id))
  const missing = codesIn('communes-from-2025-07-01.csv').filter((code) => !drawn.has(code))
  expect(['00071', '04402', '04423']).toEqual(expect.arrayContaining(missing))
})

test.each([
  ['Hoàng Sa', '48', '20333'],
  ['Trường Sa', '56', '22736'],
])('%s is on the map of its province', (_name, province, code) => {
  const zone = shapesIn(`${province}.topo.json`, 'communes').find((s) => s.id === code)
  expect(zone?.type).toBe('MultiPolygon')
  expect(zone?.arcs?.length ?? 0).toBeGreaterThan(40)
})

test('Hoàng Sa and Trường Sa are on the map of the country', () => {
  const parts = (code: string) => provinces.find((s) => s.id === code)?.arcs?.length ?? 0
  expect(parts('48')).toBeGreaterThan(1)
  expect(parts('56')).toBeGreaterThan(5)
})
