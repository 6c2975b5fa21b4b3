import { expect, test } from 'vitest'
import { fromHash, type Tried, toHash } from './shared-scenario.ts'

const tried: Tried = {
  measure: 'loan',
  route: 'spade',
  born: '1990',
  sex: 'female',
  asOf: '21/11/2026',
  acts: [{ act: 'lend', happened: '1/7/26 8h30', says: { months: '7' } }],
}

test('a what-if survives its way through an address', () => {
  expect(fromHash(`#${toHash(tried)}`)).toEqual(tried)
})

test('an address carries a year of birth and no day', () => {
  expect(fromHash(toHash({ ...tried, born: '12/03/1990' }))?.born).toBe('')
})

test.each(['', '#', '#%', '#null', '#{"a":1}', '#"x"'])('what is no what-if is nothing: %s', (hash) => {
  expect(fromHash(hash)).toBeUndefined()
})

test('an address made by hand breaks nothing', () => {
  const hash = encodeURIComponent(JSON.stringify(['m', 5, null, 'x', {}, null, ['a', 1, 'says'], 7]))
  expect(fromHash(hash)).toEqual({
    measure: 'm',
    route: '',
    born: '',
    sex: 'male',
    asOf: '',
    acts: [
      { act: '', happened: '', says: {} },
      { act: 'a', happened: '', says: {} },
      { act: '', happened: '', says: {} },
    ],
  })
})
