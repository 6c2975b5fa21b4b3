import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { EntryId, UnitId } from '../../../kernel/ids.ts'
import type { IdentityEntry } from '../../../people/identity.ts'
import { movingBy } from './moving.ts'

const [east, west] = ['east' as UnitId, 'west' as UnitId] // ids of a test
const registered: IdentityEntry = {
  id: 'e1' as EntryId,
  seq: 1,
  name: '@register',
  happened: day('2026-01-05'),
  says: { birth: '1990', sex: 'male', unit: east },
  words: {},
}
const residence = (unit: UnitId, from?: string) => ({
  name: '@residence',
  says: { residence: 'permanent', unit, ...(from ? { from } : {}) },
  happened: day('2026-11-23'),
})

test('a move tells which unit has the file then, and whether the one that was left goes on seeing it', () => {
  expect(movingBy([registered], residence(west), (unit) => unit === east)).toEqual({ from: east, to: west, staysSeen: true })
  expect(movingBy([registered], residence(west), () => false)).toMatchObject({ staysSeen: false })
})

test('where somebody lived before moves nothing, nor does another address in the same unit', () => {
  expect(movingBy([registered], residence(west, '2019-01-01'), () => false)).toBeUndefined()
  expect(movingBy([registered], residence(east), () => false)).toBeUndefined()
})

test('a form in which no unit is chosen yet moves nothing', () => {
  const begun = { name: '@residence', says: { residence: 'permanent' }, happened: day('2026-11-23') }
  expect(movingBy([registered], begun, () => false)).toBeUndefined()
})

test('taking back the last residence moves the file to the one before', () => {
  const moved: IdentityEntry = { ...registered, ...residence(west), id: 'e2' as EntryId, seq: 2, words: {} }
  const end = { name: '@end', says: { what: 'residence', of: 'e2', because: 'mistake' }, happened: day('2026-11-23') }
  expect(movingBy([registered, moved], end, () => false)).toMatchObject({ from: west, to: east })
})
