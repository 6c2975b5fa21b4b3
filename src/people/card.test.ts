import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay } from '../kernel/day.ts'
import { readCard, titled } from './card.ts'

const TEXT = '031201001234|031234567|Trần Thị Hư Cấu|05032001|Nữ|Tổ 4, Đằng Hải, Hải An, Hải Phòng|10052021'

test('the seven fields fill a form', () => {
  expect(readCard(TEXT)).toEqual({
    number: '031201001234',
    oldNumber: '031234567',
    name: 'Trần Thị Hư Cấu',
    birth: '2001-03-05',
    sex: 'female',
    address: 'Tổ 4, Đằng Hải, Hải An, Hải Phòng',
    issued: '2021-05-10',
  })
})

test.each([
  ['further fields of newer cards are not looked at', `${TEXT}|TRẦN VĂN CHA|LÊ THỊ MẸ||`, { number: '031201001234', issued: '2021-05-10' }],
  ['there may be no older paper', TEXT.replace('031234567', ''), { oldNumber: undefined, name: 'Trần Thị Hư Cấu' }],
  ['a name in capitals is written as a name', TEXT.replace('Trần Thị Hư Cấu', 'TRẦN THỊ HƯ CẤU'), { name: 'Trần Thị Hư Cấu' }],
  ['of some only the year of birth is known', TEXT.replace('05032001', '00002001'), { birth: '2001' }],
  ['a day that does not exist is left out', TEXT.replace('05032001', '30022001'), { birth: undefined, sex: 'female' }],
  [
    'a scanner may send letters and marks apart, and an end of line',
    `${TEXT.normalize('NFD')}\r\n`,
    { name: 'Trần Thị Hư Cấu', sex: 'female' },
  ],
  [
    'bytes that could not be read spoil their field only',
    TEXT.replace('Hư Cấu', 'H\uFFFD C\uFFFDu'),
    { name: undefined, number: '031201001234' },
  ],
])('%s', (_, text, part) => {
  expect(readCard(text)).toMatchObject(part)
})

test.each(['', 'Trần Thị Hư', '031201001234', '31201001234|x|x|x|x|x|x', '031201001234|x|x|x|x|x', `${TEXT}${'|x'.repeat(2000)}`])(
  'another text is no card: %#',
  (text) => expect(readCard(text)).toBeUndefined(),
)

describe('any text', () => {
  const field = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', 'Nam', 'Nữ', '05032001', '00001960', '\u0000', '\u202e'),
  )
  const almost = fc
    .tuple(fc.oneof(fc.constant('031201001234'), field), fc.array(field, { maxLength: 12 }))
    .map(([first, rest]) => [first, ...rest].join('|'))

  test('is read without an exception, and what is read is clean', () => {
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (text) => {
        const card = readCard(text)
        if (!card) return
        expect(card.number).toMatch(/^\d{12}$/)
        expect(card.birth === undefined || isDay(card.birth) || /^\d{4}$/.test(card.birth)).toBe(true)
        expect(card.issued === undefined || isDay(card.issued)).toBe(true)
        for (const said of [card.name, card.address]) {
          expect(said ?? 'x').toMatch(/^[^\p{Cc}\p{Cs}|]+$/u)
          expect((said ?? '').trim()).toBe(said ?? '')
        }
      }),
      { numRuns: 2_000 },
    )
  })

  const written = fc.record({
    number: fc.stringMatching(/^\d{12}$/),
    name: fc.stringMatching(/^[A-Z][a-zưđ]{1,6}( [A-Z][a-zưđ]{1,6}){1,4}$/),
    address: fc.stringMatching(/^[A-Z][a-z]{1,9}(, [A-Z][a-z]{1,9}){0,4}$/),
    more: fc.array(fc.string(), { maxLength: 4 }),
  })

  test('that a card says comes back, whatever follows', () => {
    fc.assert(
      fc.property(written, ({ number, name, address, more }) => {
        const card = readCard([number, '', name, '05032001', 'Nam', address, '10052021', ...more].join('|'))
        expect(card).toMatchObject({ number, name, address, birth: '2001-03-05', sex: 'male' })
      }),
    )
  })
})

test('capitals after marks and hyphens', () => {
  expect(titled('ĐẶNG ƯNG-HOÈ')).toBe('Đặng Ưng-Hoè')
  expect(titled("H'MÔNG Y BLÔ")).toBe("H'Mông Y Blô")
  expect(titled('McDonald Nguyễn')).toBe('McDonald Nguyễn')
})
