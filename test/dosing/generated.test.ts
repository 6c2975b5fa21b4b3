import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editionFile, page } from '../../scripts/dosing.ts'

const AGAIN = 'run `node scripts/dosing.ts` and read the difference'

test('the table of interlocks is the one in docs/dosing, and its edition is the hash of its text', () => {
  expect(readFileSync('docs/dosing/interlocks.md', 'utf8'), AGAIN).toBe(page())
  expect(readFileSync('src/dosing/parameters/edition.ts', 'utf8'), AGAIN).toBe(editionFile())
})
