import { expect, test } from 'vitest'
import { account, DISPENSER, SECOND } from '../cases/world.ts'
import { releasedBy } from './record.ts'

const HEAD = account('người-đứng-đầu')
const alone = { account: DISPENSER, second: 'nobody', release: 'none' } as const

test('a supervisor’s word lets one person give alone until somebody else’s work of that day is seen at the point', () => {
  expect(releasedBy(alone, undefined)).toEqual(alone)
  expect(releasedBy(alone, { by: HEAD, seen: [] }).release).toBe(HEAD)
  expect(releasedBy(alone, { by: HEAD, seen: [DISPENSER, DISPENSER] }).release, 'their own work').toBe(HEAD)
  expect(releasedBy(alone, { by: HEAD, seen: [DISPENSER, SECOND] })).toEqual(alone)
  expect(releasedBy(alone, { by: HEAD, seen: [HEAD] }), 'the supervisor came').toEqual(alone)
  expect(releasedBy({ ...alone, account: HEAD }, { by: HEAD, seen: [] }).release, 'nobody releases themselves').toBe('none')
  expect(releasedBy({ ...alone, second: SECOND }, { by: HEAD, seen: [] }).release, 'who signed beside is named').toBe('none')
})
