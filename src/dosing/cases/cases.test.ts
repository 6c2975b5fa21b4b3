import { expect, test } from 'vitest'
import type { Finding } from '../interlocks/finding.ts'
import { type InterlockId, interlockIds, type Unit } from '../parameters/interlock.ts'
import { type Parameters, parametersOn } from '../parameters/parameters.ts'
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
  expect(interlockIds.length).toBe(87)
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

/** The smallest step in which each figure can be wrong. */
const step: Readonly<Record<Unit, number>> = {
  mg: 0.1,
  ml: 0.01,
  ms: 1,
  years: 1,
  days: 1,
  'working days': 1,
  hours: 1 / 60,
  minutes: 1,
  percent: 1,
  times: 0.05,
  points: 1,
  people: 1,
  factors: 1,
  clinics: 1,
  doses: 1,
}
/** Figures that change a sentence and no action: one dose, two people, the hours somebody is asked about, the last share after vomiting. */
const told = ['DD-01', 'DD-04/own', 'DD-04/guest', 'VM-02/quarter', 'VM-03', 'MS-P3', 'RC-02']

const figures = [...parameters.rows.values()].flat().filter(({ row, value }) => value !== 'none' && !told.includes(row.key))

/** The figures with one of them moved. */
const moved = (key: string, by: number): Parameters => ({
  ...parameters,
  rows: new Map(
    [...parameters.rows].map(([id, rows]) => [
      id,
      rows.map((one) => (one.row.key === key && one.value !== 'none' ? { ...one, value: one.value + by } : one)),
    ]),
  ),
})

const ways = figures.flatMap(({ row }) => (['more', 'less'] as const).map((way) => ({ key: row.key, way, row })))

test.each(ways.filter(({ row, way }) => way === 'more' || row.value !== 0))(
  'a case tells when $key is one step $way',
  ({ key, way, row }) => {
    const unit = row.unit === 'none' ? 1 : step[row.unit]
    const wrong = moved(key, way === 'more' ? unit : -unit)
    const differ = linesOf(row.of).filter(([, scene, finds, own]) => outcome(scene(wrong), row.of, own) !== finds)
    expect(differ.length).toBeGreaterThan(0)
  },
)
