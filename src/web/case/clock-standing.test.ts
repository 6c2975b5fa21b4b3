import { expect, test } from 'vitest'
import { moment, when } from '../../kernel/moment.ts'
import { nearness } from './clock-standing.ts'

const at = moment('2026-11-21T08:30+07:00')
const of = (rolled: string, opens?: string) => nearness({ rolled: when(rolled), opens: opens === undefined ? undefined : when(opens) }, at)

test.each([
  ['2026-11-20', 'overdue', -1],
  ['2026-11-21', 'today', 0],
  ['2026-11-26', 'soon', 5],
  ['2026-11-27', 'later', 6],
])('a day %s is %s', (rolled, is, days) => expect(of(rolled)).toEqual({ is, days, hours: undefined }))

test('a limit of hours is told in hours when it is near, and is over by the minute', () => {
  expect(of('2026-11-21T08:29+07:00')).toMatchObject({ is: 'overdue', hours: -1 })
  expect(of('2026-11-22T10:45+07:00')).toMatchObject({ is: 'soon', hours: 26 })
})

test('a window that has not opened asks for nothing yet', () => {
  expect(of('2026-12-20', '2026-11-30')).toEqual({ is: 'closed', days: 9 })
})
