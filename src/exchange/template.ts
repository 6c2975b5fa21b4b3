import writeBook from 'write-excel-file/node'
import type { Column } from './column.ts'

const WIDTH = 22
const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const
const REQUIRED = '#E3EEF9'

/** Cells of text, so that Excel keeps the zeros of numbers and leaves dates as typed. */
const text = (value: string, more: object = {}) => ({ value, type: String, format: '@', ...more })

const LEAD = [
  'Mỗi dòng là một người. Không đổi tên cột cũng được: khi nhập, hệ thống cho ghép lại cột.',
  'Cột tô màu cần có ở mọi dòng, hoặc chọn một giá trị chung khi nhập.',
  'Ngày ghi như 5/3/2026; ngày sinh có thể chỉ ghi năm. Cột Văn bản giữ số 0 ở đầu.',
]

const EMPTY_ROWS = 200

/** An empty workbook with one column for each thing an import takes, and a sheet that explains them; `more`: what else is to be known. */
export const templateOf = (title: string, columns: readonly Column[], more: readonly string[] = []): Promise<Buffer> => {
  const head = columns.map((c) => text(c.label, { ...HEAD, ...(c.required ? { backgroundColor: REQUIRED } : {}) }))
  const blank = columns.map(() => text('') as { value: string; type: StringConstructor; format: string })
  const explanation = [
    [text(title, { fontWeight: 'bold' })],
    ...[...LEAD, ...more].map((line) => [text(line)]),
    [],
    ['Cột', 'Cần có', 'Cách ghi'].map((name) => text(name, HEAD)),
    ...columns.map((c) => [text(c.label, { wrap: true }), text(c.required ? 'x' : ''), text(c.help, { wrap: true })]),
  ]
  return writeBook([
    {
      sheet: 'Danh sách',
      data: [head, ...Array.from({ length: EMPTY_ROWS }, () => blank)],
      columns: columns.map(() => ({ width: WIDTH })),
      stickyRowsCount: 1,
    },
    { sheet: 'Giải thích', data: explanation, columns: [{ width: 44 }, { width: 9 }, { width: 80 }] },
  ]).toBuffer()
}
