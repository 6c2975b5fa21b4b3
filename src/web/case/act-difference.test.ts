import { expect, test } from 'vitest'
import { sheetOn } from '../../engine/law.ts'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import { actDifference } from './act-difference.ts'

const at = (on: string) => ({ on: day(on), sheet: sheetOn(toy, 'loan', day(on)) })

test('across a border: who may do it, where it stands and what is no longer asked', () => {
  const found = actDifference(toy, 'lend', at('2025-01-01'), at('2026-07-01'))
  expect(found?.offices).toEqual(['keeper', 'warden'])
  expect(found?.cite?.map((c) => 'law' in c && c.law)).toEqual(['G1', 'G2'])
  expect(found?.drops).toEqual(['Months'])
})

test('two days governed alike differ in nothing', () => {
  expect(actDifference(toy, 'lend', at('2024-01-01'), at('2024-06-01'))).toBeUndefined()
})

test('an act that one of the two texts does not have', () => {
  expect(actDifference(toy, 'chip', at('2025-01-01'), at('2026-07-01'))?.before?.acts['chip']).toBeUndefined()
})
