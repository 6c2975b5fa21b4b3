import { expect, test } from 'vitest'
import type { DosingRow } from '../../../server/contract/dosing-pages.ts'
import { findRows } from './find.ts'

const row = (name: string, card: string | null = null) => ({ name, card, person: name }) as unknown as DosingRow // all that is looked at
const rows = [
  row('Phạm Văn Đôi', 'CV-0017'),
  row('Đỗ Thị Đoan'),
  row('Lê Đoàn Phạm'),
  row('Bùi Thị Hai', 'CV-0002'),
  row('An Văn Hai', 'CV-0002'),
]

test.each([
  ['cv-0017', ['Phạm Văn Đôi'], 'card'],
  // A card of two opens neither.
  ['CV-0002', ['Bùi Thị Hai', 'An Văn Hai'], 'letters'],
  ['doi', ['Phạm Văn Đôi'], 'letters'],
  ['ĐOA', ['Đỗ Thị Đoan', 'Lê Đoàn Phạm'], 'letters'],
  ['pham le', ['Lê Đoàn Phạm'], 'letters'],
  ['do', [], undefined],
  ['CV-9999', [], undefined],
])('%s finds %j', (typed, names, by) => {
  const found = findRows(rows, typed)
  expect(found.map((f) => f.row.name)).toEqual(names)
  expect(found[0]?.by).toBe(by)
})
