import { expect, test } from 'vitest'
import { matches } from './fold.ts'

test('a filter forgives tone marks, đ, case and the order of words', () => {
  const row = 'Nguyễn Thị Đào, xã Ea Kar'
  expect(matches('dao nguyen', row)).toBe(true)
  expect(matches('NGUYỄN TH', row)).toBe(true)
  expect(matches('kar', row)).toBe(true)
  expect(matches('', row)).toBe(true)
  expect(matches('guyen', row)).toBe(false)
  expect(matches('dao tran', row)).toBe(false)
})

test('what is written with points or strokes is found as it is written', () => {
  const row = 'Lê Văn Mơ capphat.doimo 12/2021/TT-BYT'
  expect(matches('capphat.doimo', row)).toBe(true)
  expect(matches('12/2021', row)).toBe(true)
  expect(matches('capphat.doixa', row)).toBe(false)
})
