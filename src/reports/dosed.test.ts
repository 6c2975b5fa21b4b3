import { expect, test } from 'vitest'
import { brokenRows, dosedIndicators, dosedRows } from './dosed.ts'
import { rolls } from './rolls.ts'

const whole = { 'dosed.here': 90, 'dosed.over6': 60, 'dosed.over12': 40, 'dosed.clinic': 80, 'dosed.point': 10, 'dosed.home': 5 }

test('a year in treatment is part of half a year, that of everybody, and everybody receives at a clinic or at a point', () => {
  expect(brokenRows(whole)).toEqual([])
  expect(brokenRows({ ...whole, 'dosed.over12': 61 })).toEqual(['dosed.over12'])
  expect(brokenRows({ ...whole, 'dosed.over6': 91 })).toEqual(['dosed.over6'])
  expect(brokenRows({ ...whole, 'dosed.point': 11 })).toEqual(['dosed.clinic'])
  expect(brokenRows({ ...whole, 'dosed.home': 91 })).toEqual(['dosed.home'])
})

test('every row but HIV is counted for all, women and men, and only on a roll with doses', () => {
  const ids = dosedIndicators(rolls.treated).map((i) => i.id)
  for (const { id, counts } of dosedRows)
    for (const of of ['', '.women', '.men']) expect(ids.includes(`${id}${of}`)).toBe(counts !== undefined)
  expect(dosedIndicators(rolls.residents)).toEqual([])
})
