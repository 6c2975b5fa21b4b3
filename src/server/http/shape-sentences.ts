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
