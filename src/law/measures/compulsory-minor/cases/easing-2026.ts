import type { Case } from '../../../cases.ts'
import { inside26, minor26 } from './ways.ts'

/** Suspended, exempted, and nothing reduced any more. */
export const easing26: readonly Case[] = [
  { is: 'không còn giảm thời hạn', ...minor26, acts: [...inside26(), ['reduce', '2027-10-01']], refused: { reduce: 'không có bước này' } },
  {
    is: 'tạm đình chỉ, còn dưới ba tháng: không phải trở lại',
    ...minor26,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2028-04-03'],
      ['suspend', '2028-04-10'],
      ['resume', '2028-04-29'],
      ['notResume', '2028-04-29'],
    ],
    refused: { resume: 'dưới 3 tháng' },
    state: 'notResumed',
  },
  {
    is: 'tạm đình chỉ, còn đúng ba tháng: trở lại',
    ...minor26,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2028-04-03'],
      ['suspend', '2028-04-10'],
      ['notResume', '2028-04-28'],
      ['resume', '2028-04-28'],
    ],
    refused: { notResume: 'từ 3 tháng' },
    state: 'inFacility',
  },
  {
    is: 'miễn mà cơ sở chưa đề nghị',
    ...minor26,
    acts: [...inside26(), ['proposeSuspension', '2028-04-03'], ['exemptRest', '2028-04-10']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  {
    is: 'tạm đình chỉ mà cơ sở chưa đề nghị',
    ...minor26,
    acts: [...inside26(), ['proposeExemption', '2028-04-03', { easing: 'exemptIllness' }], ['suspend', '2028-04-10']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  {
    is: 'quyết định mới, bị phạt tù: không miễn',
    ...minor26,
    acts: [...inside26(), ['proposeExemption', '2026-09-01', { easing: 'exemptPrison' }]],
    refused: { proposeExemption: 'ra tù chấp hành tiếp' },
  },
  {
    is: 'bỏ trốn khi tạm đình chỉ: Tòa án hủy, những ngày trốn không tính',
    ...minor26,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2027-04-05'],
      ['suspend', '2027-04-12'],
      ['cancelSuspension', '2027-05-03'],
      ['bringBack', '2027-05-13'],
    ],
    state: 'inFacility',
    ends: '2028-08-07',
  },
]
