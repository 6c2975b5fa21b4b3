import { expect, test } from 'vitest'
import { moment } from '../../kernel/moment.ts'
import { isProven } from './job.ts'

test('a start proves the figures where nothing was proven for 36 hours: a machine that is switched off at night has no nights', () => {
  const proof = (at: string) => [{ what: 'figures', at: moment(at) }] as const
  const now = moment('2026-07-03T08:00+07:00')
  expect(isProven([], now)).toBe(false)
  expect(isProven(proof('2026-07-01T19:59+07:00'), now)).toBe(false)
  expect(isProven(proof('2026-07-01T20:00+07:00'), now)).toBe(true)
  expect(isProven([{ what: 'verify', at: now }], now)).toBe(false)
})
