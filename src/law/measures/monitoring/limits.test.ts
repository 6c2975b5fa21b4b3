import { expect, test } from 'vitest'
import { printLimit } from '../../../engine/print.ts'
import { law } from '../../index.ts'

const clocks = (measure: string): readonly string[] => [
  ...new Set(
    (law.measures[measure] ?? []).flatMap((s) =>
      s.clocks.map((c) => {
        const limit = 'atLeast' in c ? c.atLeast : c.within
        return `${c.of[0]}: ${limit.n === 0 ? 'cùng ngày' : printLimit(limit)}, ${'after' in c ? c.after : c.before}`
      }),
    ),
  ),
]

test('electronic monitoring has the limits of Decree 163 art. 16, 17, 21, 24, 25, and no other', () => {
  expect(clocks('monitoring')).toEqual([
    'decide: 12 giờ, received',
    'decide: 24 giờ, requested',
    'decide: 24 giờ, breached',
    'fit: 24 giờ, effective',
    'fit: cùng ngày, leaves',
    'refit: 24 giờ, cameBack',
    'remedied: 24 giờ, breached',
    'handOver: 24 giờ, left',
    'refer: 1 ngày làm việc, violationFound',
    'end: cùng ngày, ends',
    'removeWaived: cùng ngày, endDecided',
  ])
})

test('determining addiction has the limits D01 to D04, and nobody stays at a centre past the result; D05 is a refusal', () => {
  expect(clocks('determination')).toEqual([
    'sendStaff: 24 giờ, fileReceived',
    'result: 5 ngày, admitted',
    'tellAddicted: cùng ngày, found',
    'leaveStay: cùng ngày, found',
    'endCustody: 5 ngày, held',
  ])
  const open = law.measures['determination']?.[0]?.acts['open']
  expect(open?.refuses?.map((r) => r.if.is)).toContain('Đã quá 1 năm từ khi chấp hành xong giáo dục tại xã.')
})
