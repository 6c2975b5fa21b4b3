import { expect, test } from 'vitest'
import { editionsOf, lawAt } from '../engine/editions.ts'
import { law } from '../law/index.ts'
import { openKept } from '../law/kept/index.ts'
import { keptFor } from './kept.ts'

test('a log that ruled an edition of before is judged by what is kept; one of today opens nothing', async () => {
  const before = { ...editionsOf(law), 'compulsory@2022-01-01': '9a076ef24054' }
  const then = lawAt(law, await keptFor(law, [editionsOf(law), before], openKept), before)
  const sheet = (of: typeof law) => of.measures['compulsory']?.[0]
  expect(then.ok && sheet(then.value)?.from).toBe('2022-01-01')
  expect(then.ok && sheet(then.value) === sheet(law)).toBe(false)
  expect(await keptFor(law, [editionsOf(law)], () => Promise.reject(new Error('nothing is to be opened')))).toEqual({})
})
