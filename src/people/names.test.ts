import { expect, test } from 'vitest'
import { nameKey, readQuery } from './names.ts'

test('a name loses its tone marks, đ becomes d, capitals and odd spaces go', () => {
  expect(nameKey('  NGUYỄN  Thị Đào ')).toBe('nguyen thi dao')
  expect(nameKey('Trần Ưng Hoè'.normalize('NFD'))).toBe('tran ung hoe')
})

test('one box takes a number, a name, and a name with a birth year', () => {
  expect(readQuery('031 090 000 123')).toEqual({ number: '031090000123' })
  expect(readQuery('Đào 1990')).toEqual({ nameKey: 'dao', birthYear: 1990 })
  expect(readQuery('nguyen van')).toEqual({ nameKey: 'nguyen van' })
})
