import { expect, test } from 'vitest'
import { isUuid } from '../../kernel/ids.ts'
import { newKey } from './key.ts'

test('keys are random UUIDs, each another', () => {
  const keys = Array.from({ length: 1000 }, newKey)
  expect(keys.every(isUuid)).toBe(true)
  expect(new Set(keys).size).toBe(1000)
})
