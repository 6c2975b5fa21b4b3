import { type Table, textOf } from '../../exchange/cell.ts'
import { bookOfSheets } from '../../exchange/write-book.ts'
import { categories, type DraftPlan } from '../../plans/plan.ts'
import { type ReadPlan, readSheets } from '../../plans/read-sheet.ts'
import { HEAD, KINDS, LINE, SEXES, SUM, sheetsOf } from '../../plans/sheet.ts'

/** A plan out of the sheets of a workbook. */
export const planIn = (tables: readonly Table[], file: string): ReadPlan =>
  readSheets(
    tables.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(textOf)) })),
    file,
  )

const EMPTY: DraftPlan = { id: '', title: '', year: 0, source: { document: '', file: '' }, units: {}, groups: [] }

const EXPLANATION: readonly (readonly [string, string])[] = [
  ['Cột', 'Cách ghi'],
  [HEAD.id, 'Chữ thường không dấu, số và gạch nối, ví dụ hai-phong-2024. Nhập lại cùng mã là một bản mới của kế hoạch.'],
  [HEAD.document, 'Tên và số văn bản như in trên giấy.'],
  [HEAD.number, 'Để trống khi bản giấy chưa ghi số. Ngày ký và người ký cũng vậy.'],
  [LINE.no, 'Số thứ tự, mỗi dòng một số, đếm suốt cả kế hoạch.'],
  [LINE.section, 'Mục của văn bản. Mỗi mục có tổng số ở bảng “Tổng số”; tổng của hai mục không bao giờ cộng với nhau.'],
  [LINE.unit, 'Tên đơn vị như ở bảng “Tổng số”.'],
  [
    LINE.category,
    `Một trong: ${Object.values(categories)
      .map(({ term }) => term)
      .join('; ')}.`,
  ],
  [LINE.sex, `${Object.values(SEXES).join(' hoặc ')} khi chỉ tiêu chỉ dành cho giới đó; nếu không thì để trống.`],
  [LINE.kind, `“${KINDS.flow}”: người được tiếp nhận từ 1/1. “${KINDS.stock}”: người đang điều trị vào ngày được hỏi.`],
  [LINE.target, 'Số người. Không âm.'],
  [SUM.stated, 'Tổng số như văn bản ghi: một dòng cho cả mục (để trống đơn vị), rồi một dòng cho mỗi đơn vị của mục.'],
  [SUM.unit, 'Nơi thực hiện được đếm riêng, ví dụ một cơ sở điều trị, cũng ghi ở đây một dòng, để trống tổng số.'],
  [SUM.ids, 'Có thể để trống: khi nhập, hệ thống tìm theo tên và cho chọn.'],
]

/** A plan as a workbook that can be read again; without one the empty form. */
export const bookOfPlan = (plan: DraftPlan = EMPTY): Promise<Buffer> =>
  bookOfSheets([...sheetsOf(plan), { name: 'Cách ghi', rows: EXPLANATION }])
