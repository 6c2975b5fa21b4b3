import type { Field, Fields } from '../../src/engine/field.ts'
import type { Sheet } from '../../src/engine/sheet.ts'

/** One example of what each act of a sheet says, kept so that what was once written can be read for ever. */
export type Corpus = {
  readonly sheet: string
  readonly edition: string
  readonly acts: Readonly<Record<string, { readonly happened: string; readonly says: Readonly<Record<string, string | number | boolean>> }>>
}

const example = (sheet: Sheet, f: Field): string | number | boolean => {
  switch (f.kind) {
    case 'day':
      return sheet.from
    case 'moment':
      return `${sheet.from}T08:30+07:00`
    case 'whole':
      return f.min
    case 'choice':
      return Object.keys(f.of)[0] ?? ''
    case 'flag':
      return true
    case 'code':
      return '01/VD'
    case 'unit':
      return `${f.unitKind}-1`
    case 'words':
      return 'Ví dụ'
  }
}

/** Every field answered; a field that is asked only after a choice makes that choice. */
const exampleOf = (sheet: Sheet, fields: Fields): Readonly<Record<string, string | number | boolean>> => {
  const chosen = Object.values(fields).flatMap((f) => Object.entries(f.onlyWhen ?? {}).map(([other, values]) => [other, values[0] ?? '']))
  return { ...Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, example(sheet, f)])), ...Object.fromEntries(chosen) }
}

export const corpusOf = (sheet: Sheet, edition: string): Corpus => ({
  sheet: `${sheet.measure}@${sheet.from}`,
  edition,
  acts: Object.fromEntries(
    Object.entries(sheet.acts).map(([name, act]) => [
      name,
      { happened: act.at === 'minute' ? `${sheet.from}T09:00+07:00` : sheet.from, says: exampleOf(sheet, act.says) },
    ]),
  ),
})
