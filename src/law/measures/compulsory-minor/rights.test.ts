import { expect, test } from 'vitest'
import { law } from '../../index.ts'
import { rights } from './rights.ts'

test('there is a sentence for everything the minor or the family may do in time, in every text, and none about what no text has', () => {
  const sheets = law.measures['compulsory-minor'] ?? []
  const owed = sheets.flatMap((s) => s.clocks.filter((c) => c.who === 'person').flatMap((c) => c.of))
  expect(owed.filter((act) => !rights.some((r) => r.act === act))).toEqual([])
  expect(rights.filter(({ act }) => !sheets.some((s) => act in s.acts))).toEqual([])
})
