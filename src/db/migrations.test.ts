import { expect, test } from 'vitest'
import { pendingAfter } from './migrations.ts'

const step = (name: string, hash = name) => ({ name, hash, sql: '' })
const known = [step('0001_log.sql'), step('0002_people.sql'), step('0003_units.sql')]
const whysAfter = (...applied: ReturnType<typeof step>[]) => {
  const outcome = pendingAfter(applied, known)
  return outcome.ok ? [] : outcome.refusals.map(({ why }) => why)
}

test('an empty database takes every step, an older one the rest, in order', () => {
  expect(pendingAfter([], known)).toEqual({ ok: true, value: known })
  expect(pendingAfter([step('0001_log.sql')], known)).toEqual({ ok: true, value: known.slice(1) })
  expect(pendingAfter(known, known)).toEqual({ ok: true, value: [] })
})

test('a database that this release does not know is refused, with every reason', () => {
  expect(whysAfter(...known, step('0004_beds.sql'))).toEqual(['schema-newer'])
  expect(whysAfter(step('0001_log.sql', 'edited'))).toEqual(['migration-changed'])
  expect(whysAfter(step('0002_people.sql'))).toEqual(['migration-missed'])
  expect(whysAfter(step('0001_log.sql', 'edited'), step('0002_people.sql'), step('0003_other.sql'))).toEqual([
    'schema-newer',
    'migration-changed',
  ])
})
