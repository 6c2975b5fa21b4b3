import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byNumber, readQuery, wholeNumber } from './query.ts'
import { halves, heard, isSyllable, near, spelling } from './syllables.ts'

const said = (q: string) => {
  const { readings, year, birth, numbers, digits } = readQuery(q)
  return { name: readings[0]?.keys.join(' '), year, birth, numbers, digits }
}
const nothing = { name: undefined, year: undefined, birth: undefined, numbers: [], digits: undefined }

describe('one box', () => {
  test.each([
    ['Nguyễn Văn Hùng 1985', { name: 'nguyen van hung', year: 1985 }],
    ['hùng 85', { name: 'hung', year: 1985 }],
    ['Hùng, sinh năm 2003', { name: 'hung', year: 2003 }],
    ['Hùng 1/5/1990', { name: 'hung', year: 1990, birth: '1990-05-01' }],
    ['Hùng 1990-05-01', { name: 'hung', year: 1990, birth: '1990-05-01' }],
    ['031 090 000 123', { numbers: ['031090000123'] }],
    ['Hùng 123456789', { name: 'hung', numbers: ['123456789'] }],
    ['c1234567', { numbers: ['C1234567'] }],
    ['C01X00T47', { numbers: ['C01X00T47'] }],
    ['ab12c345 Hùng', { name: 'hung', numbers: ['AB12C345'] }],
    ['X12345 Hùng', { name: 'hung', numbers: ['X12345'] }],
    ['Hùng q1 1985', { name: 'hung q1', year: 1985 }],
    ['hung1985', { name: 'hung1985' }],
    ['0912.345.678', { numbers: ['0912345678'] }],
    ['+84 912 345 678', { numbers: ['0912345678'] }],
    ['Hùng 00123', { name: 'hung', digits: '00123' }],
  ])('reads %s', (q, expected) => {
    expect(said(q)).toEqual({ ...nothing, ...expected })
  })

  test('the last words may be a place, a lost space is put back, raw Telex is read as it was meant', () => {
    const readings = (q: string) => readQuery(q).readings.map((r) => [r.keys.join(' '), r.place?.includes('phuong le chan') ?? false])
    expect(readings('Hùng Lê Chân')).toContainEqual(['hung', true])
    expect(readings('Hùng, phường Lê Chân')).toContainEqual(['hung', true])
    expect(readings('nguyenvan hung')).toContainEqual(['nguyen van hung', false])
    expect(readings('Nguyeenx Vawn Huwngj')).toContainEqual(['nguyen van hung', false])
  })

  test('a place alone means its people, behind whoever is called so; a year alone whoever was born then', () => {
    const alone = (q: string) => readQuery(q).readings.filter((r) => r.keys.length === 0)
    expect(alone('phường Bạch Đằng')).toEqual([{ keys: [], far: 1.5, place: ['phuong bach dang'] }])
    expect(alone('bach dang')[0]?.place).toContain('xa bach dang')
    expect(alone('1985')).toEqual([{ keys: [], far: 0 }])
    for (const q of ['1985 00123', '1985 031090000123', 'Hùng 1985, Lê Chân x']) expect(alone(q), q).toEqual([])
  })

  test('of a card the numbers count, and the name and birth stand behind them', () => {
    const card = readQuery('001090012345|012345678|NGUYỄN VĂN A|01051990|Nam|Tổ 4, Phường Bạch Đằng|01012021|thêm')
    expect(card).toMatchObject({ numbers: ['001090012345', '012345678'], year: 1990, birth: '1990-05-01' })
    expect(card.readings.map((r) => r.keys.join(' '))).toEqual(['nguyen van a'])
  })

  test('whatever is typed is read, and never more than sixteen syllables of it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200, unit: 'binary' }), fc.string({ maxLength: 60 })), (q) => {
        const { readings } = readQuery(q)
        for (const { keys } of readings) expect(keys.length).toBeLessThanOrEqual(17)
      }),
    )
  })

  test('a number asked for by itself brings nothing else', () => {
    expect(byNumber('031090000123')).toMatchObject({ readings: [], numbers: ['031090000123'] })
    expect(wholeNumber('12345')).toBeUndefined()
  })
})

describe('a syllable', () => {
  test('sounds alike with i and y where nothing else stands, and only there', () => {
    expect(['ly', 'quy', 'my', 'thuy', 'y', 'may'].map(heard)).toEqual(['li', 'qui', 'mi', 'thuy', 'i', 'may'])
  })

  test('is spelt alike wherever its tone mark stands', () => {
    expect(spelling('Hoà')).toBe(spelling('HÒA'))
    expect(spelling('Hoà')).not.toBe(spelling('Hóa'))
    expect(spelling('Đặng').startsWith('đ')).toBe(true)
  })

  test.each([
    ['hnug', 'hung'],
    ['hug', 'hung'],
    ['hunng', 'hung'],
    ['jung', 'hung'],
    ['xon', 'son'],
    ['chung', 'trung'],
    ['nguyeenx', 'nguyen'],
    ['fung', 'dung'],
  ])('%s may have been meant for %s', (typed, meant) => {
    expect(near(typed).map((n) => n.syllable)).toContain(meant)
  })

  test('is parted only when it cannot be one', () => {
    expect(isSyllable('nghiem')).toBe(true)
    expect(halves('hung')).toEqual([])
    expect(halves('vanhung')).toContainEqual(['van', 'hung'])
  })
})
