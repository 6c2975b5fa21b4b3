import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { isUnitId } from '../../../kernel/ids.ts'
import { forms } from './forms.ts'
import { readForm } from './read-form.ts'

const today = day('2026-11-23')
const id = '11473@2025-07-01'
if (!isUnitId(id)) throw new Error('not a unit id')

test('everything that is missing or cannot be read is told at once', () => {
  expect(readForm(forms['noi-o'], { residence: '', from: '30/2/2020', until: 'mai' }, today).lacks).toEqual({
    residence: 'missing',
    unit: 'missing',
    from: 'no such day',
    until: 'shape',
  })
})

test('texts become words, facts what the body says, and the day when it holds stands beside both', () => {
  expect(
    readForm(forms['ho-ten'], { because: 'change', name: '  Trần   Hư ', birth: '1990', happened: '1/3/26', why: 'giấy mới' }, today),
  ).toEqual({
    lacks: {},
    says: { because: 'change', birth: '1990' },
    words: { name: 'Trần Hư', why: 'giấy mới' },
    happened: '2026-03-01',
  })
})

test('a unit is said by its id and a number without its spaces', () => {
  const unit = { id, name: 'Phường Bạch Đằng' }
  expect(readForm(forms['noi-o'], { residence: 'permanent', unit }, today).says).toEqual({ residence: 'permanent', unit: id })
  expect(readForm(forms['giay-to'], { paper: 'passport', number: 'b 123 4567' }, today).words).toEqual({ number: 'B1234567' })
})
