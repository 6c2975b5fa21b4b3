import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { moment } from '../../../kernel/moment.ts'
import { untilText } from './until.ts'

test('until when a machine holds rights is said with its day in the evening before', () => {
  const noon = moment('2026-11-23T12:00+07:00')
  expect(untilText(noon, day('2026-11-23'))).toBe('12:00')
  expect(untilText(noon, day('2026-11-22'))).toBe('12:00 23/11/2026')
})
