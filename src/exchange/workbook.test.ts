import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workbook } from '../../test/support/workbook.ts'
import { bookParts, zip } from '../../test/support/zip.ts'
import { readApart } from './read-apart.ts'
import { readWorkbook } from './workbook.ts'

const READER = 'src/exchange/reader.ts'
const sentence = (outcome: Awaited<ReturnType<typeof readWorkbook>>): string => (outcome.ok ? 'read' : (outcome.refusals[0]?.detail ?? ''))

test('texts, numbers, dates with and without an hour, and what looks like a formula come out as they stand', async () => {
  const book = await workbook([
    ['Họ tên', 'Ngày', 'Số'],
    ['=1+1', new Date(Date.UTC(1990, 2, 5)), 31090000011],
    ['Lúc', new Date(Date.UTC(2026, 2, 5, 8, 30)), true],
  ])
  expect(await readWorkbook(book)).toEqual({
    ok: true,
    value: [
      {
        name: 'Danh sách',
        rows: [
          ['Họ tên', 'Ngày', 'Số'],
          ['=1+1', { at: '1990-03-05' }, 31090000011],
          ['Lúc', { at: '2026-03-05T08:30+07:00' }, true],
        ],
      },
    ],
  })
})

test('a date before Excel’s 29 February 1900 is the one that Excel shows', async () => {
  const book = await workbook([[new Date(Date.UTC(1900, 0, 14)), new Date(Date.UTC(1900, 2, 1))]])
  expect(await readWorkbook(book)).toMatchObject({ value: [{ rows: [[{ at: '1900-01-15' }, { at: '1900-03-01' }]] }] })
})

test('a cell with an error is empty, and the others are read', async () => {
  const rows = '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><v>8</v></c></row>'
  expect(await readWorkbook(zip(bookParts(rows)))).toMatchObject({ value: [{ rows: [[7, null, 8]] }] })
})

test.each(['_x0000_', '&#0;', '&#xD800;', '_xD800_'])('no database chokes on %s in a cell', async (written) => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>a${written}b</t></is></c></row>`
  const read = await readWorkbook(zip(bookParts(rows)))
  expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\ud800/i)
})

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const whole = zip(bookParts('<row r="1"><c r="A1"><v>1</v></c></row>'))
test.each<readonly [string, Buffer, string]>([
  ['an old .xls', Buffer.concat([OLE, Buffer.alloc(600)]), 'kiểu cũ (.xls)'],
  ['a protected workbook', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'Tệp đặt mật khẩu'],
  ['a .csv', Buffer.from('Họ tên,Năm sinh\nNguyễn Văn A,1990\n'), '(.csv)'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'không phải tệp Excel'],
  ['a Word file', zip([{ name: 'word/document.xml', data: Buffer.from('<a/>') }]), 'không phải tệp Excel'],
  ['nothing', Buffer.alloc(0), 'Tệp trống'],
  ['half a download', whole.subarray(0, whole.length - 200), 'Tệp hỏng hoặc tải chưa hết'],
  ['more than 10 MB', Buffer.alloc(11 * 1024 * 1024, 80), 'lớn hơn 10 MB'],
  ['a book that unpacks to 2 GB', zip(bookParts('', 2 ** 31)), 'quá lớn khi mở ra'],
  ['a book without a sheet', zip([{ name: 'xl/workbook.xml', data: Buffer.from('<workbook/>') }]), 'Không'],
])('%s is refused with what to do', async (_name, file, words) => expect(sentence(await readWorkbook(file))).toContain(words))

test('what unpacks to more than it says ends its own process and no other', async () => {
  const bomb = zip(bookParts(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(1.5e8)}</t></is></c></row>`, 1000))
  expect(sentence(await readApart(READER, bomb, 64))).toContain('Không đọc được tệp này')
  expect(sentence(await readApart(READER, whole))).toBe('read')
})

test('a damaged workbook is read or refused with a sentence, whatever byte is wrong', async () => {
  const book = await workbook([
    ['Họ tên', 'Ngày'],
    ['Nguyễn Văn A', new Date(Date.UTC(1990, 2, 5))],
  ])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (wrong) => {
      const damaged = Buffer.from(book)
      for (const [at, byte] of wrong) damaged[at] = byte
      const read = await readWorkbook(damaged)
      expect(sentence(read)).not.toBe('')
    }),
    { numRuns: 200 },
  )
})
