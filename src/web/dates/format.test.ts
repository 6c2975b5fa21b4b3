import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { when } from '../../kernel/moment.ts'
import { dayText, instantText, weekdayText, whenText } from './format.ts'

test('days and minutes are written as in Vietnamese offices', () => {
  expect(dayText('2026-03-05')).toBe('05/03/2026')
  expect(dayText('1990')).toBe('1990')
  expect(whenText(when('2026-03-05T08:30+07:00'))).toBe('08:30 05/03/2026')
  expect(weekdayText(day('2026-11-22'), 'vi')).toBe('Chủ nhật')
  expect(weekdayText(day('2026-11-23'), 'en')).toBe('Monday')
})

test('an instant of the database is shown by the clock of Viet Nam, also over midnight', () => {
  expect(instantText('2026-11-22T02:01:28.687905Z')).toBe('09:01 22/11/2026')
  expect(instantText('2026-12-31T18:30:00.000000Z')).toBe('01:30 01/01/2027')
})
