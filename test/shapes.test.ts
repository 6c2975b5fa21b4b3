import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { draw } from '../src/web/ui/shapes.ts'

const topology = (file: string) => JSON.parse(readFileSync(`reference/units/boundaries/2025-07-01/${file}.topo.json`, 'utf8'))

test('north is up, and a place lies inside the drawing of its country', () => {
  const { box, at } = draw(topology('provinces'), 'provinces')
  const { left, top, width, height } = box
  const haNoi = at([105.85, 21.03])
  const caMau = at([105.15, 9.18])
  expect(haNoi[1]).toBeLessThan(caMau[1])
  expect(haNoi[0] > left && haNoi[0] < left + width && haNoi[1] > top && haNoi[1] < top + height).toBe(true)
})

test('an island too small to be seen gets a ring, a small ward among others none', () => {
  const { shapes } = draw(topology('31'), 'communes')
  const ringed = shapes.filter((s) => s.ring).map((s) => s.id)
  expect(shapes).toHaveLength(114)
  // Bạch Long Vĩ, two square kilometres of land 110 km off the coast.
  expect(ringed).toEqual(['11948'])
  expect(draw(topology('56'), 'communes').shapes.filter((s) => s.ring)).toEqual([])
})

test('a topology without the object is refused', () => {
  expect(() => draw(topology('31'), 'districts')).toThrow('the topology has no collection districts')
})
