import { expect, test } from 'vitest'
import { reasonsKept } from './kept.ts'

const columns = [{ key: 'number', label: 'Số định danh' }]

test.each([
  ['a sentence of the rules stays', 'Chưa có: Số định danh.', 'Số định danh: Chưa có: Số định danh.'],
  ['the other row of the sheet is told', 'Số này đã có ở dòng 1204.', 'Số định danh: Số này đã có ở dòng 1204.'],
  [
    'how many digits there were is told',
    'Số định danh có 12 chữ số; ô này có 11.',
    'Số định danh: Số định danh có 12 chữ số; ô này có 11.',
  ],
  ['what stood in the cell goes', '“Phường Ma” không có trong danh mục.', 'Số định danh: Nội dung chưa đúng.'],
  ['a number goes', 'Ô có 11 chữ số; có lẽ là 031090000011.', 'Số định danh: Nội dung chưa đúng.'],
  ['whose it is goes', 'Số này là của Lê Văn A (1990, Phường Lê Chân).', 'Số định danh: Nội dung chưa đúng.'],
])('%s', (_name, detail, kept) => expect(reasonsKept([{ column: 'number', detail }], columns)).toEqual([kept]))

test('what is said of the whole row stands without a column', () =>
  expect(reasonsKept([{ detail: 'Hồ sơ này đã được mở.' }], columns)).toEqual(['Hồ sơ này đã được mở.']))
