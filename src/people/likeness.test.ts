import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnitId } from '../kernel/ids.ts'
import { LIKELY, type Likeness, likeness, oneSlip, type Traits, WORTH_A_LOOK } from './likeness.ts'
import { nameLikeness, typingDistance } from './name-likeness.ts'
import { nameKey } from './names.ts'

type Given = Partial<Omit<Traits, 'names' | 'numbers'>> & { readonly name?: string; readonly id?: string; readonly phone?: string }

const ward = '11383@2025-07-01' as UnitId
const someone = ({ name = 'Nguyễn Văn Hùng', id, phone, ...traits }: Given = {}): Traits => ({
  birth: '1990-03-05' as Traits['birth'],
  sex: 'male',
  names: [nameKey(name)],
  numbers: [...(id ? [{ kind: 'personal-id', number: id }] : []), ...(phone ? [{ kind: 'phone', number: phone }] : [])],
  ...traits,
})
const birth = (text: string) => ({ birth: text as Traits['birth'] })
const between = (a: Given, b: Given): Likeness => likeness(someone(a), someone(b))

describe('likely one person', () => {
  test.each<[string, Given, Given]>([
    ['the same name and the same birth date', {}, {}],
    ['the same name in capitals and without tone marks', { name: 'NGUYEN VAN HUNG' }, {}],
    ['i for y, and the same birth date', { name: 'Lý Thị Quý' }, { name: 'Lí Thị Quí' }],
    ['the family name last, and the same birth date', { name: 'Hùng Nguyễn Văn' }, {}],
    ['a missing middle name, and the same birth date', { name: 'Nguyễn Hùng' }, {}],
    ['a slip in the name, and the same birth date', { name: 'Nguyễn Văn Hugn' }, {}],
    ['day and month exchanged', birth('1990-05-03'), birth('1990-03-05')],
    ['one digit of the birth date wrong', birth('1990-03-06'), birth('1990-03-05')],
    ['only the year known, in the same commune', { ...birth('1990'), unit: ward }, { unit: ward }],
    ['the same number whatever else is written', { name: 'Trần Thị Bé', id: '031090001234' }, { id: '031090001234' }],
    ['a number one digit off and the same name, the birth wrong', { ...birth('1991-07-01'), id: '031090001234' }, { id: '031090001235' }],
    ['two digits of the number exchanged', { ...birth('1990'), id: '031090001234' }, { id: '031090001243' }],
    ['the same phone and name, only the year known', { ...birth('1990'), phone: '0912345678' }, { phone: '0912345678' }],
  ])('%s', (_, a, b) => expect(between(a, b).score).toBeGreaterThanOrEqual(LIKELY))
})

describe('not likely one person', () => {
  test.each<[string, Given, Given]>([
    ['a common name and the same year somewhere in the country', birth('1990'), birth('1990')],
    ['the same name of the other sex in the same year', { sex: 'female' }, birth('1990')],
    ['the same birth date alone', { name: 'Trần Quốc Bảo' }, {}],
    ['another number, the same name and year', { ...birth('1990'), id: '031090001234' }, { id: '001090654321' }],
    [
      'the same phone of two people of one house',
      { name: 'Nguyễn Thị Lan', ...birth('1964-01-02'), phone: '0912345678' },
      { phone: '0912345678' },
    ],
    ['twins: the same date, commune and family, another given name', { name: 'Nguyễn Văn Cường', unit: ward }, { unit: ward }],
  ])('%s', (_, a, b) => expect(between(a, b).score).toBeLessThan(LIKELY))
})

test('what speaks for and against is told, the heaviest first', () => {
  expect(between({ id: '031090001234', unit: ward }, { id: '001090654321', unit: ward, ...birth('1990') })).toEqual({
    score: 35,
    signs: ['same name', 'other number', 'same birth year', 'same unit'],
  })
})

test('a former name or an alias counts like the name', () => {
  const before = { ...someone({ name: 'Trần Bé' }), names: [nameKey('Trần Bé'), nameKey('Nguyễn Văn Hùng')] }
  expect(likeness(before, someone()).signs).toContain('same name')
})

test('a form in which only name and year are typed yet is worth a look where they fit', () => {
  const typed: Traits = { names: [nameKey('Nguyễn Văn Hùng')], birth: '1990' as Traits['birth'], numbers: [] }
  expect(likeness(typed, someone()).score).toBeGreaterThanOrEqual(WORTH_A_LOOK)
})

test.each([
  ['nguyen van an', 'nguyen van an', 'same name'],
  ['nguyen van ly', 'nguyen van li', 'name with i for y'],
  ['an nguyen van', 'nguyen van an', 'name in another order'],
  ['nguyen an', 'nguyen van an', 'name without a syllable'],
  ['nguyen van', 'nguyen van an', 'other name'],
  ['an', 'nguyen an', 'other name'],
  ['nguyen van binh', 'nguyen vna binh', 'name misspelt'],
  ['le an', 'le ba', 'other name'],
])('%s and %s: %s', (a, b, sign) => expect(nameLikeness(a, b)).toBe(sign))

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'h'), maxLength: 7 })

test('property: a distance is nothing only for the same, symmetric, and never more than the longer text', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const d = typingDistance(a, b, 10)
      expect(d === 0).toBe(a === b)
      expect(d).toBe(typingDistance(b, a, 10))
      expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length))
      for (const most of [0, 1, 2]) expect(typingDistance(a, b, most) <= most).toBe(d <= most)
    }),
  )
})

const traits = fc.record({
  names: fc.array(fc.constantFrom('nguyen van an', 'nguyen an', 'an nguyen van', 'le thi ly', 'le thi li'), { maxLength: 2 }),
  birth: fc.constantFrom('1990', '1991', '1990-03-05', '1990-05-03', '1990-03-06').map((b) => b as Traits['birth']),
  sex: fc.constantFrom('male' as const, 'female' as const, undefined),
  numbers: fc.array(
    fc.record({ kind: fc.constantFrom('personal-id', 'phone'), number: fc.constantFrom('031090001234', '031090001243', '001090654321') }),
    { maxLength: 2 },
  ),
  unit: fc.constantFrom(ward, undefined),
})

test('property: likeness is symmetric, and a record is likest to itself', () => {
  fc.assert(
    fc.property(traits, traits, (a, b) => {
      expect(likeness(a, b).score).toBe(likeness(b, a).score)
      expect(new Set(likeness(a, b).signs)).toEqual(new Set(likeness(b, a).signs))
      if (a.names.length > 0) expect(likeness(a, a).score).toBeGreaterThanOrEqual(WORTH_A_LOOK)
    }),
  )
})

test('one slip is one wrong digit or two neighbours exchanged, nothing else', () => {
  expect(oneSlip('031090001234', '031090001235')).toBe(true)
  expect(oneSlip('031090001234', '031090001324')).toBe(true)
  expect(oneSlip('031090001234', '031090001234')).toBe(false)
  expect(oneSlip('031090001234', '031090002235')).toBe(false)
  expect(oneSlip('031090001234', '03109000123')).toBe(false)
})
