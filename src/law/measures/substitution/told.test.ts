import { expect, test } from 'vitest'
import type { UnitId } from '../../../kernel/ids.ts'
import { COMMUNE, FIRST, minute, type Step, worldOf } from '../../story-world.ts'

const CLINIC = 'clinic-1' as UnitId
const at = (act: string, on: string, says: Step[3] = {}, office = 'clinicHead'): Step => [act, on, office, says, CLINIC]
const treated: readonly Step[] = [
  at('walkIn', '2023-08-30', {}, 'clinicOfficer'),
  at('admit', '2023-08-31'),
  at('start', '2023-09-05', {}, 'clinicOfficer'),
]
const treated26: readonly Step[] = [at('walkIn', minute('2026-08-03'), {}, 'clinicOfficer'), at('admit', minute('2026-08-04'))]

test('whoever comes straight to the clinic is the clinic’s alone until it tells the commune', () => {
  const { story, caseOf, recorded } = worldOf()
  const seats = (steps: readonly Step[]) => caseOf(story('substitution', steps), FIRST)?.seats.map((s) => [s.seat, s.unit])
  const alone = [['clinic', CLINIC]]
  const told = [...alone, ['commune', COMMUNE]]
  expect(seats(treated)).toEqual(alone)
  expect(seats([...treated, at('noticeStart', '2023-09-06', { commune: COMMUNE }, 'clinicOfficer')])).toEqual(told)
  expect(recorded('substitution', story('substitution', treated), at('noticeStart', '2023-09-06', {}, 'clinicOfficer'))).toMatchObject({
    ok: false,
    refusals: [{ field: 'commune' }],
  })
  expect(recorded('substitution', story('substitution', treated), at('complete', '2025-03-03')).ok).toBe(false)
  expect(seats(treated26)).toEqual(alone)
  expect(seats([...treated26, at('noticeAdmission', minute('2026-08-04'), { commune: COMMUNE }, 'clinicOfficer')])).toEqual(told)
})
