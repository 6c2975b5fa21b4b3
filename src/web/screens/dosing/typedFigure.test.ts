import { expect, test } from 'vitest'
import { typedFigure } from './typedFigure.ts'

test.each([
  ['20 mg', 'mg', 'mg', 20],
  ['12,5mg', 'mg', 'mg', 12.5],
  ['0,05 ml', 'ml', 'ml', 0.05],
  ['3 ngày', 'days', 'ngày', 3],
  ['3 NGÀY'.normalize('NFD'), 'days', 'ngày', 3],
  ['50%', 'percent', '%', 50],
  ['1,5 giờ', 'hours', 'giờ', 1.5],
  ['10 working days', 'working days', 'working days', 10],
  // A bare number, another unit, and what two readers read as two numbers.
  ['20', 'mg', 'mg', undefined],
  ['20 ml', 'mg', 'mg', undefined],
  ['0,05 mg', 'mg', 'mg', undefined],
  ['3', 'days', 'ngày', undefined],
  ['3 giờ', 'days', 'ngày', undefined],
  ['3 ngày làm việc', 'days', 'ngày', undefined],
  ['10 working days', 'days', 'days', undefined],
  ['1.000 ngày', 'days', 'ngày', undefined],
  ['ngày', 'days', 'ngày', undefined],
] as const)('%s of a figure in %s (%s) is %j', (typed, unit, called, figure) => {
  expect(typedFigure(typed, unit, called)).toBe(figure)
})
