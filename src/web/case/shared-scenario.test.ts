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

test('an address can be read by people', () => {
  expect(toHash(tried)).toBe('b=loan&d=spade&g=female&s=1990&t=21.11.2026&v=lend*1.7.26+8h30*months*7')
})

test.each(['', '#', '#%', '#x=1', '#b='])('what is no what-if is nothing: %s', (hash) => {
  expect(fromHash(hash)).toBeUndefined()
})

test('an address made by hand breaks nothing', () => {
  expect(fromHash(`#b=m&g=x&s=9&v=&v=a*1.7.26*says&v=${'y'.repeat(5000)}`)).toEqual({
    measure: 'm',
    route: '',
    born: '',
    sex: 'male',
    asOf: '',
    acts: [
      { act: '', happened: '', says: {} },
      { act: 'a', happened: '1/7/26', says: { says: '' } },
      { act: 'y'.repeat(60), happened: '', says: {} },
    ],
  })
})
