import type { z } from 'zod'
import type { Sentence } from './language.ts'

const told = (vi: string, en: string): Sentence => ({ vi, en })

const kinds: Readonly<Record<string, Sentence>> = {
  string: told('Cần một đoạn chữ.', 'A text is wanted.'),
  number: told('Cần một số.', 'A number is wanted.'),
  int: told('Cần một số nguyên.', 'A whole number is wanted.'),
  boolean: told('Cần trả lời có hoặc không.', 'Yes or no is wanted.'),
  array: told('Cần một danh sách.', 'A list is wanted.'),
  object: told('Cần các ô của biểu mẫu.', 'The fields of the form are wanted.'),
  record: told('Cần các ô của biểu mẫu.', 'The fields of the form are wanted.'),
}

const wrong = told('Chưa đúng.', 'This is not right.')

/** How many names a sentence quotes, and how much of each: they are whatever was sent. */
const QUOTED = { names: 8, letters: 40 }
const quoted = (names: readonly unknown[]): string =>
  [
    ...names.slice(0, QUOTED.names).map((name) => String(name).slice(0, QUOTED.letters)),
    ...(names.length > QUOTED.names ? ['…'] : []),
  ].join(', ')

const oneOf = (values: readonly unknown[]): Sentence => told(`Chọn một trong: ${quoted(values)}.`, `Choose one of: ${quoted(values)}.`)

const tooLong = (origin: string, most: unknown): Sentence => {
  if (origin === 'string') return told(`Nhiều nhất ${most} ký tự.`, `At most ${most} characters.`)
  if (origin === 'array') return told(`Nhiều nhất ${most} mục.`, `At most ${most} items.`)
  return told(`Không lớn hơn ${most}.`, `Not more than ${most}.`)
}

const tooShort = (origin: string, least: unknown): Sentence => {
  if (origin === 'string') return told(`Ít nhất ${least} ký tự.`, `At least ${least} characters.`)
  if (origin === 'array') return told(`Ít nhất ${least} mục.`, `At least ${least} items.`)
  return told(`Không nhỏ hơn ${least}.`, `Not less than ${least}.`)
}

/** What is wanted where something is not as its shape asks and the shape has no sentence of its own. */
export const sentenceOf = (issue: z.core.$ZodIssue): Sentence => {
  if (issue.input === undefined && issue.code.startsWith('invalid_')) return told('Cần điền.', 'Fill this in.')
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? wrong
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? oneOf(issue.options)
        : told('Cần chữ, số, có hoặc không.', 'A text, a number, yes or no is wanted.')
    case 'too_big':
      return tooLong(issue.origin, issue.maximum)
    case 'too_small':
      return tooShort(issue.origin, issue.minimum)
    case 'unrecognized_keys':
      return told(`Không có ô: ${quoted(issue.keys)}.`, `There is no field: ${quoted(issue.keys)}.`)
    case 'invalid_key':
      return told('Tên ô không đúng.', 'The name of a field is not right.')
    default:
      return wrong
  }
}

/** The sentences that shapes have of their own, for who works in English. */
export const inEnglish: Readonly<Record<string, string>> = {
  'Có ký tự không đọc được.': 'It holds characters that cannot be read.',
  'Không được để trống.': 'This may not be left empty.',
  'Mã không đúng.': 'This is not an id.',
  'Tên không đúng.': 'This is not a name of the program.',
  'Địa chỉ không đúng.': 'This is not an address of a page.',
  'Chọn một đơn vị trong danh mục.': 'Choose a unit from the list.',
  'Không có loại đơn vị này.': 'There is no such kind of unit.',
  'Chọn loại tổ chức trong danh mục.': 'Choose a kind of organisation from the list.',
  'Cần một ngày có thật, ví dụ 5/3/2026.': 'A real day is wanted, for example 5/3/2026.',
  'Cần một ngày có thật, có thể kèm giờ phút.': 'A real day is wanted, with hour and minute if you like.',
  'Cần ngày sinh, hoặc chỉ năm sinh.': 'A day of birth is wanted, or only the year.',
  'Nhập mật khẩu.': 'Enter the password.',
  'Mã gồm 6 chữ số.': 'The code has 6 digits.',
  'Tên đăng nhập: 3–40 ký tự a–z, 0–9, dấu chấm, gạch.': 'A sign-in name has 3 to 40 characters: a–z, 0–9, dots and dashes.',
  'Số căn cước có 12 chữ số (chứng minh cũ: 9), hộ chiếu bắt đầu bằng chữ.':
    'An identity number has 12 digits (an old one 9); a passport begins with a letter.',
  'Số căn cước có 12 chữ số (chứng minh cũ: 9).': 'An identity number has 12 digits (an old one 9).',
  'Số chứng minh nhân dân cũ có 9 chữ số.': 'An old identity number has 9 digits.',
  'Số giấy tờ chỉ có chữ in hoa và chữ số.': 'The number of a paper has only capital letters and digits.',
  'Ảnh lớn hơn 80 kB.': 'The photo is larger than 80 kB.',
  'Nhiều nhất 200 hồ sơ.': 'At most 200 cases.',
  'Số thứ tự gồm 1–3 chữ số.': 'The number of a line has 1 to 3 digits.',
}
