import { expect, test } from 'vitest'
import { law } from '../../index.ts'
import { rights } from './rights.ts'

test('every right is recorded by an act of each text', () => {
  for (const sheet of law.measures['substitution'] ?? []) expect(rights.filter(({ act }) => !(act in sheet.acts))).toEqual([])
})
