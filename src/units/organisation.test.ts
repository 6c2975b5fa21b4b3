import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { bookOf } from './book.ts'
import { unitsOfOrganisations } from './organisation.ts'

test('a provider that was merged answers with the one that took over its work', () => {
  const id = (name: string) => `demo/${name}` as UnitId
  const common = { kind: 'provider', within: '31@2025-07-01' as UnitId, from: day('2022-01-01') } as const
  const { units, successors } = unitsOfOrganisations([
    { ...common, id: id('hoa-sua'), name: 'Hoa Sữa', until: day('2026-03-01'), successor: id('may-trang') },
    { ...common, id: id('may-trang'), name: 'Mây Trắng' },
  ])
  const where = bookOf({ units, successors }).locate
  expect(where(id('hoa-sua'), day('2026-02-28'))).toEqual({ units: [id('hoa-sua')] })
  expect(where(id('hoa-sua'), day('2026-03-01'))).toEqual({ units: [id('may-trang')] })
})
