import readBook from 'read-excel-file/node'
import { addDays, type Day, dayAt, numberOf } from '../kernel/day.ts'
import { holdable } from '../kernel/letters.ts'
import { momentOf } from '../kernel/moment.ts'
import { done, type Outcome, refused } from '../kernel/refusal.ts'
import type { Cell, Table } from './cell.ts'
import { checkFile, ROWS } from './kind-of-file.ts'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1440
/** Excel's 1900 had a 29 February: its days before that one come out one too early. */
const LEAP_BUG = numberOf('1900-02-28' as Day)

/** The library gives the day and hour that Excel shows as if they were in UTC. */
const dateCell = (millis: number): Cell => {
  if (!Number.isFinite(millis)) return null
  const minutes = Math.round(millis / MINUTE_MS)
  const number = Math.floor(minutes / DAY_MINUTES)
  const read = dayAt(number)
  const on = number < LEAP_BUG ? addDays(read, 1) : read
  const minute = minutes - number * DAY_MINUTES
  return { at: minute === 0 ? on : momentOf(on, Math.floor(minute / 60), minute % 60) }
}

const cellOf = (value: unknown): Cell => {
  if (typeof value === 'string') return holdable(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  // The one object that the library gives is a date.
  return typeof value === 'object' && value !== null ? dateCell(Number(value)) : null
}

const WIDEST = 200

const tableOf = ({ sheet, data }: { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }): Table => ({
  name: holdable(sheet),
  rows: data.map((row) => row.slice(0, WIDEST).map(cellOf)),
})

const TOO_LONG = `Bảng có hơn ${ROWS.toLocaleString('vi-VN')} dòng: chia thành nhiều tệp nhỏ hơn.`
const UNREADABLE = 'Không đọc được tệp này: nội dung hỏng. Mở bằng Excel, lưu lại rồi thử lại.'

/** The sheets of a workbook. It may take all memory that there is: `readApart` gives it a process of its own. */
export const readWorkbook = async (file: Uint8Array): Promise<Outcome<readonly Table[]>> => {
  const fit = checkFile(file)
  if (!fit.ok) return fit
  try {
    const tables = (await readBook(Buffer.from(file))).map(tableOf).filter((t) => t.rows.length > 0)
    if (tables.length === 0) return refused({ why: 'content', field: 'file', detail: 'Không có bảng nào trong tệp.' })
    // Titles and the head stand above the rows.
    if (tables.some((t) => t.rows.length > ROWS + 50)) return refused({ why: 'content', field: 'file', detail: TOO_LONG })
    return done(tables)
  } catch {
    // The library has no list of what it throws for a damaged book.
    return refused({ why: 'content', field: 'file', detail: UNREADABLE })
  }
}
