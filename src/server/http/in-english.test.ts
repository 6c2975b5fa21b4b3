import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inEnglish } from './in-english.ts'

const VIETNAMESE = /[À-ỹĐđ]/

/** Where each sentence is one that the program itself says, whole. */
const SAYING = [
  ...['receive', 'count', 'deliver', 'remove', 'undo', 'refusals'].map((name) => `src/dosing/stock/${name}.ts`),
  'src/units/rule.ts',
  'src/server/routes/me.ts',
  'src/server/contract/requests.ts',
  'src/server/contract/identity.ts',
]

test.each(SAYING)('every sentence of %s has its English', (file) => {
  const sentences = [...readFileSync(file, 'utf8').matchAll(/'([^'\n]+)'/g)].flatMap(([, text]) =>
    text && VIETNAMESE.test(text) ? [text] : [],
  )
  expect(sentences.length).toBeGreaterThan(0)
  expect(sentences.filter((text) => !Object.hasOwn(inEnglish, text))).toEqual([])
})

test('English is English', () => {
  expect(Object.values(inEnglish).filter((text) => VIETNAMESE.test(text))).toEqual([])
})
