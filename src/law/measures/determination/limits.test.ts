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
