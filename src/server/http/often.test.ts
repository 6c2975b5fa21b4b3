import { expect, test } from 'vitest'
import { countedByAddress } from './often.ts'

test('an address that asked too often waits until its stretch of time is over, and no other with it', () => {
  let now = 0
  const counted = countedByAddress({ most: 2, millis: 60_000 }, () => now)
  expect([counted('a'), counted('a'), counted('a')]).toEqual([undefined, undefined, 60])
  expect(counted('b')).toBeUndefined()
  now = 45_500
  expect(counted('a')).toBe(15)
  now = 60_000
  expect(counted('a')).toBeUndefined()
})
