import { expect, test } from 'vitest'
import { nameKey } from './names.ts'

test('a name loses its tone marks, đ becomes d, capitals and odd spaces go', () => {
  expect(nameKey('  NGUYỄN  Thị Đào ')).toBe('nguyen thi dao')
  expect(nameKey('Trần Ưng Hoè'.normalize('NFD'))).toBe('tran ung hoe')
})
