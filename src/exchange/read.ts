import type { Day } from '../kernel/day.ts'
import { dayAt, numberOf } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { type Parsed, parseBirth, parseDay, parseWhen, typedText } from '../kernel/typed.ts'
import { type Cell, keyOf, textOf } from './cell.ts'
import type { Reading } from './column.ts'

/** Why a cell is asked about: what Excel does to numbers and dates leaves two readings. */
export type DoubtCode = 'leading-zero' | 'date-number' | 'year-as-date' | 'month-only'

/** What a cell came to: a value, a value somebody must agree to, or a sentence why there is none. */
export type ReadCell =
  | { readonly value: string | number | boolean }
  | { readonly value: string; readonly doubt: DoubtCode; readonly detail: string }
  | { readonly refused: string }

/** What reading needs to know: the day of the import, which units a name may mean, and the number of a paper with letters. */
export type Known = {
  readonly today: Day
  readonly unitsNamed: (text: string, kind: string) => readonly { readonly id: UnitId; readonly name: string }[]
  readonly passportIn: (text: string) => string | undefined
}

const refuse = (refused: string): ReadCell => ({ refused })
const ask = (value: string, doubt: DoubtCode, detail: string): ReadCell => ({ value, doubt, detail })

/** Numbers that Excel shows as days between 1910 and 2100 when the cell has the format of a date. */
const [FIRST_SERIAL, LAST_SERIAL] = [3654, 73415]
const DAY_ZERO = numberOf('1899-12-30' as Day) // Excel counts from here since its 1900 had a 29 February

const isYear = (n: number): boolean => Number.isInteger(n) && n >= 1900 && n <= 2100
const serialDay = (n: number): Day | undefined =>
  Number.isInteger(n) && n >= FIRST_SERIAL && n <= LAST_SERIAL ? dayAt(DAY_ZERO + n) : undefined

const askSerial = (n: number, day: Day): ReadCell =>
  ask(day, 'date-number', `Ô ghi số ${n}; nếu là ngày của Excel thì là ${typedText(day)}.`)

const dateTrouble = (text: string, parsed: Parsed<unknown>): string =>
  !parsed.ok && parsed.why === 'no such day' ? `Không có ngày “${text}”.` : `Không đọc được ngày “${text}”: ghi như 5/3/2026.`

const readDay = (cell: Cell, today: Day, minute: boolean): ReadCell => {
  if (typeof cell === 'object' && cell !== null) return { value: minute ? cell.at : dayOf(cell.at) }
  if (typeof cell === 'number') {
    const day = serialDay(cell)
    return day ? askSerial(cell, day) : refuse(`Số ${cell} không phải một ngày: ghi như 5/3/2026.`)
  }
  const text = textOf(cell)
  const parsed = minute ? parseWhen(text, today) : parseDay(text, today)
  return parsed.ok ? { value: parsed.value } : refuse(dateTrouble(text, parsed))
}

const YEAR_ONLY = /^(?:[\s./_-]|0{1,2}[\s./_-]|xx?[\s./_-])*(?<y>(?:19|20)\d\d)$/i
const MONTH_YEAR = /^(?:\D*[./-])?(?<m>0?[1-9]|1[0-2])[./-](?<y>(?:19|20)\d\d)$/

/** A day, or only a year: `1990`, `00/00/1990` and `/1990` are years; a month with a year is one somebody must agree to. */
const readBirth = (cell: Cell, today: Day): ReadCell => {
  if (typeof cell === 'object' && cell !== null) {
    const day = dayOf(cell.at)
    const serial = numberOf(day) - DAY_ZERO
    // A year typed into a cell that has the format of a date: Excel shows 1990 as 12/06/1905.
    if (isYear(serial) && serial <= Number(today.slice(0, 4)))
      return ask(`${serial}`, 'year-as-date', `Ô hiện ngày ${typedText(day)}; có lẽ người nhập chỉ ghi năm ${serial}.`)
    return day <= today ? { value: day } : refuse('Ngày sinh chưa đến.')
  }
  if (typeof cell === 'number') {
    if (isYear(cell)) return cell <= Number(today.slice(0, 4)) ? { value: `${cell}` } : refuse('Năm sinh chưa đến.')
    const day = serialDay(cell)
    return day && day <= today ? askSerial(cell, day) : refuse(`Số ${cell} không phải ngày sinh hay năm sinh.`)
  }
  const text = textOf(cell)
  const year = YEAR_ONLY.exec(text)?.groups?.['y']
  if (year !== undefined) return Number(year) <= Number(today.slice(0, 4)) ? { value: year } : refuse('Năm sinh chưa đến.')
  const month = MONTH_YEAR.exec(text)?.groups
  if (month) return ask(month['y'] ?? '', 'month-only', `“${text}” chỉ có tháng và năm; hệ thống ghi năm ${month['y']}.`)
  const parsed = parseBirth(text, today)
  return parsed.ok ? { value: parsed.value } : refuse(dateTrouble(text, parsed))
}

const MEN = new Set(['nam', 'm', 'male', 'trai'])
const WOMEN = new Set(['nu', 'f', 'female', 'gai'])

const readSex = (cell: Cell): ReadCell => {
  const key = keyOf(textOf(cell))
  if (MEN.has(key)) return { value: 'male' }
  return WOMEN.has(key) ? { value: 'female' } : refuse('Ghi Nam hoặc Nữ.')
}

const NUMBER_LENGTHS = [9, 12]
const MOST_ZEROS = 2

/** Twelve digits, or nine of before, or a passport, which begins with a letter. What is one or two short lost its zeros to Excel, and somebody must agree to their return. */
const readNumber = (cell: Cell, { passportIn }: Known): ReadCell => {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell))
    return refuse('Excel đã làm tròn số này: định dạng cột là Văn bản rồi nhập lại.')
  const digits = textOf(cell).replaceAll(/[\s.'’-]/g, '')
  if (!/^\d+$/.test(digits)) {
    const passport = passportIn(digits)
    return passport !== undefined ? { value: passport } : refuse('Số định danh chỉ có chữ số; hộ chiếu có 6–9 chữ và số, bắt đầu bằng chữ.')
  }
  if (NUMBER_LENGTHS.includes(digits.length)) return { value: digits }
  // Digits typed with their zero have lost none.
  const lost = typeof cell === 'number' || !digits.startsWith('0')
  const whole = lost ? NUMBER_LENGTHS.find((n) => digits.length < n && digits.length >= n - MOST_ZEROS) : undefined
  if (whole === undefined) return refuse(`Số định danh có 12 chữ số (chứng minh cũ: 9); ô này có ${digits.length}.`)
  const padded = digits.padStart(whole, '0')
  return ask(padded, 'leading-zero', `Ô có ${digits.length} chữ số; có lẽ Excel bỏ số 0 ở đầu: ${padded}.`)
}

/** Names all in capitals, as lists have them, get their small letters back. */
const spelledName = (text: string): string =>
  text === text.toLocaleUpperCase('vi')
    ? text
        .toLocaleLowerCase('vi')
        .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'))
    : text

const readName = (cell: Cell): ReadCell => {
  const text = textOf(cell)
  if (!/^[\p{L}\p{M}][\p{L}\p{M}\s.'’-]*$/u.test(text)) return refuse('Họ tên chỉ có chữ cái.')
  return text.length > 80 ? refuse('Họ tên dài nhất 80 ký tự.') : { value: spelledName(text) }
}

const YES = new Set(['x', 'co', 'da co', '1', 'true', 'dung', 'yes', 'v'])
const NO = new Set(['khong', 'chua', 'chua co', '0', 'false', 'no', ''])

const readFlag = (cell: Cell): ReadCell => {
  const text = textOf(cell)
  const key = keyOf(text)
  if (YES.has(key) || /^[✓✔☑√]$/u.test(text)) return { value: true }
  return NO.has(key) ? { value: false } : refuse('Ghi “x” khi có, bỏ trống khi không.')
}

const readWhole = (cell: Cell, unit: string | undefined): ReadCell => {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? { value: cell } : refuse('Cần một số nguyên.')
  const parts = /^(\d{1,9})\s*(.*)$/.exec(textOf(cell))
  const named = parts && (parts[2] === '' || (unit !== undefined && keyOf(parts[2] ?? '') === keyOf(unit)))
  return parts && named ? { value: Number(parts[1]) } : refuse('Cần một số nguyên.')
}

const readChoice = (cell: Cell, of: Readonly<Record<string, string>>): ReadCell => {
  const key = keyOf(textOf(cell))
  const found = Object.entries(of).filter(([name, label]) => keyOf(label) === key || keyOf(name) === key)
  return found.length === 1 && found[0] ? { value: found[0][0] } : refuse(`Chọn một trong: ${Object.values(of).join('; ')}.`)
}

const readUnit = (cell: Cell, kind: string, known: Known): ReadCell => {
  const text = textOf(cell)
  const found = known.unitsNamed(text, kind)
  if (found.length === 1 && found[0]) return { value: found[0].id }
  return refuse(
    found.length === 0
      ? `Không có đơn vị “${text}” trong danh mục hiện nay.`
      : `Nhiều đơn vị mang tên này: ${found
          .slice(0, 3)
          .map((u) => u.name)
          .join('; ')}. Ghi thêm tỉnh, thành phố.`,
  )
}

const LONGEST = 1000
/** Control characters, what could not be kept of a cell, and marks that turn the direction of a line around. */
const HIDDEN = /[\p{Cc}\p{Cs}\ufffd\u202a-\u202e\u2066-\u2069]/u

const readText = (cell: Cell): ReadCell => {
  const text = textOf(cell)
  if (HIDDEN.test(text)) return refuse('Có ký tự không đọc được.')
  return text.length > LONGEST ? refuse(`Nhiều nhất ${LONGEST} ký tự.`) : { value: text }
}

/** Reads one filled cell as its column asks. */
export const readCell = (cell: Cell, reading: Reading, known: Known): ReadCell => {
  switch (reading.is) {
    case 'name':
      return readName(cell)
    case 'birth':
      return readBirth(cell, known.today)
    case 'sex':
      return readSex(cell)
    case 'number':
      return readNumber(cell, known)
    case 'day':
      return readDay(cell, known.today, false)
    case 'when':
      return readDay(cell, known.today, true)
    case 'flag':
      return readFlag(cell)
    case 'whole':
      return readWhole(cell, reading.unit)
    case 'choice':
      return readChoice(cell, reading.of)
    case 'unit':
      return readUnit(cell, reading.kind, known)
    case 'text':
      return readText(cell)
  }
}
