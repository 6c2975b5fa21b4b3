import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { law } from '../law/index.ts'
import { adoptColumns } from './adopt-columns.ts'
import type { Cell } from './cell.ts'
import { type Plan, readRow, shownCells } from './draft.ts'

const today = day('2026-11-22')
const known = { today, unitsNamed: () => [{ id: '11473@2025-07-01' as UnitId, name: 'Phường Bạch Đằng' }], passportIn: () => undefined }
const measure = 'post-rehab'
const columns = adoptColumns(law, measure, today)
const headings = ['name', 'birth', 'sex', 'number', 'fixed.on', 'fixed.says.decisionNo', 'facts.completed', 'documents.decision', 'note']
const plan: Plan = {
  columns,
  mapping: Object.fromEntries(headings.map((key, i) => [key, i])),
  constants: { unit: 'Phường Bạch Đằng', happened: '1/6/2026', route: 'hoàn thành cai nghiện tự nguyện', state: 'đang quản lý' },
  measure,
}
const cells: readonly Cell[] = [
  'NGUYỄN VĂN AN',
  1990,
  'Nam',
  '031090000011',
  { at: day('2026-03-03') },
  '9/QĐ-UBND',
  '1/3/2026',
  'x',
  'tủ 3',
]

test('a row says who somebody is and how the case stands, as the form of a paper file would', () => {
  expect(readRow(law, plan, cells, known)).toEqual({
    draft: {
      person: { name: 'Nguyễn Văn An', birth: '1990', sex: 'male', number: '031090000011', unit: '11473@2025-07-01' },
      adoption: {
        opens: { measure, route: 'voluntary' },
        state: 'managed',
        happened: '2026-06-01',
        // The day of the decision is a date of its own: it need not stand in two columns.
        facts: { decided: '2026-03-03', completed: '2026-03-01' },
        documents: ['decision'],
        fixed: { on: '2026-03-03', says: { decisionNo: '9/QĐ-UBND' } },
        seats: {},
        note: 'tủ 3',
      },
    },
    refusals: [],
    doubts: [],
  })
})

test('everything that is wrong is named at once, each at its column', () => {
  const wrong = readRow(law, plan, ['Nguyễn 2', '32/13/1990', 'gái?', '12', null, '9/QĐ', 'hôm qua', 'có lẽ', null], known)
  expect(wrong.draft).toBeUndefined()
  expect(wrong.refusals.map((r) => r.column)).toEqual(['name', 'birth', 'number', 'facts.completed', 'documents.decision', 'fixed.on'])
})

test('an empty cell takes the value for all, and a filled one does not', () => {
  const mapped = { ...plan, mapping: { ...plan.mapping, happened: 9 } }
  expect(readRow(law, mapped, [...cells, '2/6/2026'], known).draft?.adoption?.happened).toBe('2026-06-02')
  expect(readRow(law, mapped, [...cells, ' '], known).draft?.adoption?.happened).toBe('2026-06-01')
  expect(shownCells(mapped, [...cells, null])['happened']).toBe('1/6/2026')
})

test('no row of any cells throws', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(...cells),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  )
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (any) => {
      const read = readRow(law, plan, any, known)
      expect(read.draft === undefined).toBe(read.refusals.length > 0)
    }),
    { numRuns: 500 },
  )
})
