import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locks } from './locks.ts'
import { readSchema } from './schema.ts'

const { files } = readSchema('src/db').functions
const inFunctions = (sql: string): readonly number[] => (sql.match(/\b7482\d{3}\b/g) ?? []).map(Number)

test('every advisory lock has a number of its own, and all of them stand in one place', () => {
  const sql = readFileSync('src/db/functions/under-policies/locks.sql', 'utf8')
  const numbers = [...Object.values(locks), ...inFunctions(sql)]
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(files.filter((f) => inFunctions(f.sql).length > 0).map((f) => f.name)).toEqual(['under-policies/locks.sql'])
  const taken = files.flatMap((f) => f.sql.match(/advisory\w*\([^)]*\)?/g) ?? [])
  expect(taken.filter((call) => !/\((api\.lock_number\(|turn)/.test(call))).toEqual([])
})
