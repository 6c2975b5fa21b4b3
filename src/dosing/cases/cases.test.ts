import { expect, test } from 'vitest'
import type { Finding } from '../interlocks/finding.ts'
import { type InterlockId, interlockIds } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { buprenorphineCases, interactionCases, maintenanceCases } from './course.ts'
import { measuringCases, stockCases, takeHomeCases } from './handling.ts'
import { doublingCases, identityCases } from './identity.ts'
import type { Line, Table } from './line.ts'
import { momentCases } from './moments.ts'
import { missedCases, orderCases } from './orders.ts'
import { fitnessCases, inductionCases, vomitingCases } from './visit.ts'
import { HERE, TODAY } from './world.ts'

const tables: readonly Table[] = [
  identityCases,
  doublingCases,
  orderCases,
  missedCases,
  fitnessCases,
  vomitingCases,
  inductionCases,
  maintenanceCases,
  interactionCases,
  buprenorphineCases,
  takeHomeCases,
  measuringCases,
  stockCases,
  momentCases,
]
const linesOf = (id: InterlockId): readonly Line[] => tables.flatMap((table) => table[id] ?? [])
const parameters = parametersOn(TODAY, HERE, [])
const strength = { nothing: 0, warn: 1, doctor: 2, block: 3 } as const

const outcome = (found: readonly Finding[], id: InterlockId, row: string | undefined): keyof typeof strength => {
  const own = found.filter((f) => f.id === id && (row === undefined || f.row === row))
  return own.reduce<keyof typeof strength>((most, f) => (strength[f.action] > strength[most] ? f.action : most), 'nothing')
}

test('every interlock has a case on both sides of its boundary', () => {
  expect(interlockIds.length).toBe(86)
  expect(interlockIds.filter((id) => !linesOf(id).some(([, , finds]) => finds === 'nothing'))).toEqual([])
  expect(interlockIds.filter((id) => !linesOf(id).some(([, , finds]) => finds !== 'nothing'))).toEqual([])
})

const all = interlockIds.flatMap((id) => linesOf(id).map(([is, scene, finds, row]) => ({ id, is, scene, finds, row })))

test.each(all)('$id: $is', ({ id, scene, finds, row }) => {
  const found = scene(parameters)
  const sentences = found.filter((f) => f.id === id).map((f) => f.says.vi)
  expect(outcome(found, id, row), sentences.join(' | ')).toBe(finds)
})

test('a sentence is whole in both languages, and no figure stands in it without its unit or place', () => {
  const found = all.flatMap(({ scene }) => scene(parameters))
  expect(found.length).toBeGreaterThan(300)
  const texts = found.flatMap(({ says }) => [says.vi, says.en])
  expect(texts.filter((text) => !/^[\p{Lu}\d].*[.]$/u.test(text))).toEqual([])
  expect(texts.filter((text) => /undefined|NaN|\[object|none\b|missing\b/.test(text))).toEqual([])
})
