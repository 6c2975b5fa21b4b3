import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { BIRTH_PROVINCES } from './birth-provinces.ts'
import { bareNumber, isNumberOf, numberSays, numberWarnings, paperOf } from './papers.ts'

test('the provinces of birth are the 63 of before 2025-07-01, as the reference has them', () => {
  const rows = readFileSync('reference/units/provinces-until-2025-06-30.csv', 'utf8').trim().split('\n').slice(1)
  const named = rows.map((row) => row.trim().split(',')).map(([code, name]) => [`0${code}`, name?.replace(/^(Thành phố|Tỉnh) /, '')])
  expect(Object.entries(BIRTH_PROVINCES).sort()).toEqual(named.sort())
})

describe('a personal number', () => {
  test('tells province, sex and year of birth', () => {
    expect(numberSays('031090000001')).toEqual({ province: 'Hải Phòng', sex: 'male', year: 1990 })
    expect(numberSays('079304000001')).toEqual({ province: 'Hồ Chí Minh', sex: 'female', year: 2004 })
    expect(numberSays('123456789')).toBeUndefined()
  })

  test.each([
    ['fits what is told', '031190000001', { birth: day('1990-05-03'), sex: 'female' }, []],
    ['fits a year alone', '031090000001', { birth: '1990', sex: 'male' }, []],
    ['is judged by what is told, however little', '031090000001', {}, []],
    ['warns of a sex that may have been corrected', '031090000001', { sex: 'female' }, ['sex']],
    ['warns of another year and of another century', '031290000001', { birth: '1990' }, ['year']],
    // The seven new provinces have the old code of their partner: 10 was Lào Cai, 15 Yên Bái; both were provinces of birth.
    ['keeps the codes of before the mergers', '010090000001', {}, []],
    ['warns of a code that no province had, as of births abroad', '003090000001', {}, ['province']],
    ['of a Vietnamese passport fits', 'C1234567', { birth: '1990' }, []],
    ['of a passport of another form may be of another country, or mistyped', 'C123456', {}, ['passport']],
    ['that is being typed is no passport', '0310900', {}, []],
    ['warns of everything at once', '000390000001', { birth: '1990', sex: 'male' }, ['province', 'sex', 'year']],
  ] as const)('%s', (_, number, told, warned) => {
    expect(numberWarnings(number, told).map((w) => w.warns)).toEqual(warned)
  })
})

test('a number is read however it is spaced, and its paper known by its shape', () => {
  expect(bareNumber(' 031 090-000.001 ')).toBe('031090000001')
  expect(bareNumber('b 1234567')).toBe('B1234567')
  expect([paperOf('031090000001'), paperOf('012345678'), paperOf('B1234567')]).toEqual(['personal-id', 'old-id', 'passport'])
  expect([isNumberOf('passport', 'ABCDEFG'), isNumberOf('old-id', '031090000001'), isNumberOf('provisional', '1')]).toEqual([
    false,
    false,
    false,
  ])
})
