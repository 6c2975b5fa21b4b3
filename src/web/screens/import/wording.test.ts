import { expect, test } from 'vitest'
import { fileTrouble, remarkKey } from './wording.ts'

const MB = 1024 * 1024

test.each<readonly [Parameters<typeof fileTrouble>[0], ReturnType<typeof fileTrouble>]>([
  [null, 'fileMissing'],
  [{ name: 'a.xls', size: 1 }, 'fileKind'],
  [{ name: 'a.xlsx', size: 10 * MB + 1 }, 'fileLarge'],
  [{ name: 'A.XLSX', size: 10 * MB }, undefined],
])('%o: %s', (file, trouble) => expect(fileTrouble(file)).toBe(trouble))

test('an empty cell is not quoted', () => {
  expect(remarkKey('  ')).toBe('preview.remarkEmpty')
  expect(remarkKey('32/13/1990')).toBe('preview.remark')
})
