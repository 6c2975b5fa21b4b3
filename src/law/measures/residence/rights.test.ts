import { expect, test } from 'vitest'
import { law } from '../../index.ts'
import { rights } from './rights.ts'

test('every right in plain words is an act that the house records today', () => {
  const today = law.measures['residence']?.at(-1)?.acts ?? {}
  expect(rights.filter((r) => today[r.act] === undefined)).toEqual([])
})

test('nothing coercive of the house is anybody’s but the head’s, and each way into the separate area names its end', () => {
  for (const sheet of law.measures['residence'] ?? []) {
    const into = Object.entries(sheet.acts).filter(([, a]) => JSON.stringify(a.becomes ?? '').includes('apart'))
    expect(into.map(([name, a]) => [name, a.by])).toEqual([['discipline', ['facilityHead']]])
    expect(sheet.acts['discipline']?.says['apartUntil']).not.toHaveProperty('optional')
    expect(sheet.acts['discipline']?.sets).toHaveProperty('apartUntil')
  }
})
