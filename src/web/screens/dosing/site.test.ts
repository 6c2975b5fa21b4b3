import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { Me } from '../../../server/contract/answers.ts'
import { isDoctorAt, siteOf, sitesOf } from './site.ts'

const held = (office: string, id: string) =>
  ({ office, unit: { id: id as UnitId, name: id }, from: day('2026-01-01') }) as unknown as Me['offices'][number] // what is read of it

test('whoever gives doses at a clinic and at its point chooses between them, and is a doctor where they hold that office alone', () => {
  const me = {
    offices: [held('communeOfficer', 'phường'), held('clinicDoctor', 'cơ sở'), held('pointNurse', 'điểm'), held('clinicHead', 'cơ sở')],
  }
  expect(sitesOf(me).map((s) => s.id)).toEqual(['cơ sở', 'điểm'])
  expect([siteOf(me, null)?.id, siteOf(me, 'điểm')?.id, siteOf(me, 'nơi của người khác')?.id]).toEqual(['cơ sở', 'điểm', 'cơ sở'])
  expect([isDoctorAt(me, 'cơ sở' as UnitId), isDoctorAt(me, 'điểm' as UnitId)]).toEqual([true, false])
  expect(siteOf({ offices: [] }, null)).toBeUndefined()
})
