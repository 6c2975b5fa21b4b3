import { expect, test } from 'vitest'
import { tableOf } from '../../scripts/law/not-encoded.ts'
import { isSilence } from '../../src/kernel/citation.ts'
import { law } from '../../src/law/index.ts'

const recurring = Object.entries(law.measures).flatMap(([measure, sheets]) =>
  sheets.flatMap((s) => s.clocks.filter((c) => c.every).flatMap((c) => c.of.map((act) => `${measure}.${act}`))),
)
const listed = tableOf('Recurring duties').flatMap(([, , where = '']) => where.match(/\b[a-z]+(?:-[a-z]+)*\.[a-z][a-zA-Z]+/g) ?? [])

test('every duty that recurs in a sheet is in the list of those of the texts, and none is listed that does not', () => {
  expect([...new Set(recurring)].sort()).toEqual([...new Set(listed)].sort())
})

test('a duty that recurs says from which day it is counted: in a question, where its article says only how often', () => {
  const unsaid = Object.entries(law.measures).flatMap(([measure, sheets]) =>
    sheets.flatMap((s) =>
      s.clocks.filter((c) => c.every && !c.start && !isSilence(c.cite)).flatMap((c) => c.of.map((act) => `${measure}@${s.from} ${act}`)),
    ),
  )
  expect(unsaid).toEqual([])
})
