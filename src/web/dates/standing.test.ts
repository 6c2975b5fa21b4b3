import { expect, test } from 'vitest'
import { moment, when } from '../../kernel/moment.ts'
import { standing } from './standing.ts'

const now = moment('2026-11-23T08:15+07:00')

test.each([
  ['2026-11-23', { late: false, n: 0, unit: 'days' }],
  ['2026-11-22', { late: true, n: 1, unit: 'days' }],
  ['2026-12-01', { late: false, n: 8, unit: 'days' }],
  ['2026-11-23T08:15+07:00', { late: false, n: 0, unit: 'hours' }],
  ['2026-11-23T08:14+07:00', { late: true, n: 0, unit: 'hours' }],
  ['2026-11-23T12:14+07:00', { late: false, n: 3, unit: 'hours' }],
  ['2026-11-24T08:14+07:00', { late: false, n: 23, unit: 'hours' }],
  ['2026-11-25T09:00+07:00', { late: false, n: 2, unit: 'days' }],
  ['2026-11-20T20:19+07:00', { late: true, n: 2, unit: 'days' }],
])('on 23/11 at 08:15, %s stands so', (due, expected) => expect(standing(now, when(due))).toEqual(expected))
