import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { isUnitId } from '../../../kernel/ids.ts'
import { readCard } from '../../../people/card.ts'
import { EMPTY, filledBy, readRegistration } from './registration.ts'

const today = day('2026-11-23')
const id = '11503@2025-07-01'
if (!isUnitId(id)) throw new Error('not a unit id')
const unit = { id, name: 'Phường Hư Cấu' }

test('an empty form says everything that is missing at once', () => {
  expect(readRegistration(EMPTY, today)).toEqual({
    ok: false,
    lacks: { name: 'noName', birth: 'noBirth', sex: 'noSex', unit: 'noUnit' },
  })
})

test('spaces in names and numbers do not matter, and what is left empty is not sent', () => {
  const form = { ...EMPTY, name: '  Trần   Thị Hư  ', birth: '1990', sex: 'female', number: '0312 0100 1234', unit } as const
  expect(readRegistration(form, today)).toEqual({
    ok: true,
    value: { name: 'Trần Thị Hư', birth: '1990', sex: 'female', number: '031201001234', unit: id },
  })
})

test('a card fills in what it tells and leaves the rest', () => {
  const card = readCard('031201001234|031234567|TRẦN THỊ HƯ|00002001|Nữ|Tổ 4, Hải An|10052021|more')
  expect(card && { ...EMPTY, unit, ...filledBy(card) }).toEqual({
    name: 'Trần Thị Hư',
    birth: '2001',
    sex: 'female',
    number: '031201001234',
    unit,
    address: 'Tổ 4, Hải An',
    issued: '10/05/2021',
    oldNumber: '031234567',
    scanned: true,
  })
})

test('a passport is taken, a number typed short is none', () => {
  const form = { ...EMPTY, name: 'A', birth: '1990', sex: 'male', unit } as const
  expect(readRegistration({ ...form, number: 'b 1234567' }, today)).toMatchObject({ ok: true, value: { number: 'B1234567' } })
  expect(readRegistration({ ...form, number: '12345678' }, today)).toEqual({ ok: false, lacks: { number: 'badNumber' } })
})

test('a date that does not exist and a short number are named at their fields', () => {
  const form = { ...EMPTY, name: 'A', birth: '30/2/1990', sex: 'male', number: '123', unit } as const
  expect(readRegistration(form, today)).toEqual({ ok: false, lacks: { birth: 'no such day', number: 'badNumber' } })
})
