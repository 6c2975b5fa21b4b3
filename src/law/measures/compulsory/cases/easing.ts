import type { Case } from '../../../cases.ts'
import { decided, inside, inside26, insideSince } from './ways.ts'

const route = 'adult'
const reduce = { lastThreeGood: true }

export const easing: readonly Case[] = [
  {
    is: 'chưa được một nửa thời hạn: thiếu một ngày',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeReduction', '2024-10-02', reduce]],
    refused: { proposeReduction: 'Chưa chấp hành được một nửa' },
  },
  {
    is: 'đúng ngày được một nửa',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeReduction', '2024-10-03', reduce]],
    state: 'inFacility',
  },
  ...(
    [
      ['2025-01-10', 'chưa được một nửa của 18 tháng: thiếu một ngày'],
      ['2025-01-11', 'đúng ngày được một nửa của 18 tháng'],
    ] as const
  ).map(
    ([on, is], i): Case => ({
      is: `24 tháng, Tòa án cấp tỉnh giảm sáu tháng: ${is}`,
      route,
      acts: [
        ...decided(24),
        ['complain', '2024-03-27'],
        ['upholdOnAppeal', '2024-04-10', { appealOutcome: 'shortened', shorterBy: 6 }],
        ['takeAway', '2024-04-12'],
        ['admit', '2024-04-12'],
        ['post', '2024-12-20'],
        ['proposeReduction', on, reduce],
      ],
      ...(i === 0 ? { refused: { proposeReduction: 'Chưa chấp hành được một nửa' } } : { state: 'inFacility' }),
    }),
  ),
  {
    is: 'ba tháng gần nhất chưa đều khá',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeReduction', '2024-10-03', { lastThreeGood: false }]],
    refused: { proposeReduction: 'từ khá trở lên' },
  },
  {
    is: 'tháng trung bình còn trong ba tháng',
    route,
    acts: [...inside(), ['rateLow', '2024-09-01'], ['post', '2024-11-01'], ['proposeReduction', '2024-11-30', reduce]],
    refused: { proposeReduction: 'từ khá trở lên' },
  },
  {
    is: 'tháng trung bình đã đủ ba tháng',
    route,
    acts: [...inside(), ['rateLow', '2024-09-01'], ['post', '2024-11-01'], ['proposeReduction', '2024-12-01', reduce]],
    state: 'inFacility',
  },
  {
    is: 'niêm yết chưa đủ năm ngày làm việc',
    route,
    acts: [...inside(), ['post', '2024-10-04'], ['proposeReduction', '2024-10-10', reduce]],
    refused: { proposeReduction: 'chưa niêm yết đủ' },
  },
  {
    is: 'tạm đình chỉ: chưa niêm yết',
    route,
    acts: [...inside(), ['proposeSuspension', '2024-05-20', { careDays: 11 }]],
    refused: { proposeSuspension: 'chưa niêm yết đủ' },
  },
  {
    is: 'miễn phần còn lại: niêm yết chưa đủ năm ngày làm việc',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeExemption', '2024-05-10', { easing: 'exemptPregnant' }]],
    refused: { proposeExemption: 'chưa niêm yết đủ' },
  },
  {
    is: 'tạm đình chỉ từ 01/7/2025: niêm yết chưa đủ năm ngày làm việc',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2025-08-04'], ['proposeSuspension', '2025-08-08', { homeCare: true }]],
    refused: { proposeSuspension: 'chưa niêm yết đủ' },
  },
  {
    is: 'niêm yết đủ năm ngày làm việc',
    route,
    acts: [...inside(), ['post', '2024-10-04'], ['proposeReduction', '2024-10-11', reduce]],
    state: 'inFacility',
  },
  {
    is: 'không lập công thì không quá ba tháng',
    route,
    acts: [
      ...inside(),
      ['post', '2024-10-04'],
      ['proposeReduction', '2024-10-11', reduce],
      ['reduce', '2024-10-20', { merit: false, monthsOff: 4 }],
    ],
    refused: { reduce: 'Không lập công' },
  },
  {
    is: 'lập công thì từ ba tháng',
    route,
    acts: [
      ...inside(),
      ['post', '2024-10-04'],
      ['proposeReduction', '2024-10-11', reduce],
      ['reduce', '2024-10-20', { merit: true, monthsOff: 2 }],
    ],
    refused: { reduce: 'Không lập công' },
  },
  {
    is: 'đề nghị việc khác thì Tòa án không giảm',
    route,
    acts: [
      ...inside(),
      ['post', '2024-10-04'],
      ['proposeSuspension', '2024-10-11', { careDays: 20 }],
      ['reduce', '2024-10-20', { merit: false, monthsOff: 1 }],
    ],
    refused: { reduce: 'Chưa có đề nghị này' },
  },
  {
    is: 'điều trị nội trú 10 ngày thì chưa tạm đình chỉ',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeSuspension', '2024-05-20', { careDays: 10 }]],
    refused: { proposeSuspension: 'trên 10 ngày' },
  },
  {
    is: 'điều trị nội trú 11 ngày thì tạm đình chỉ được',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeSuspension', '2024-05-20', { careDays: 11 }], ['suspend', '2024-05-27']],
    state: 'suspended',
    ends: '2025-04-03',
  },
  {
    is: 'miễn vì tiến bộ rõ rệt, lập công khi đang ở cơ sở',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeExemption', '2024-05-20', { easing: 'exemptProgress' }]],
    refused: { proposeExemption: 'chỉ khi đang được tạm đình chỉ' },
  },
  {
    is: 'miễn vì tiến bộ rõ rệt, lập công khi đang tạm đình chỉ',
    route,
    acts: [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeSuspension', '2024-05-20', { careDays: 11 }],
      ['suspend', '2024-05-27'],
      ['post', '2024-09-02'],
      ['proposeExemption', '2024-09-16', { easing: 'exemptProgress' }],
      ['exemptRest', '2024-09-20'],
    ],
    state: 'exemptedRest',
  },
  {
    is: 'từ 01/7/2025: miễn vì tiến bộ rõ rệt, lập công khi đang ở cơ sở',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2025-08-04'],
      ['proposeExemption', '2025-08-15', { easing: 'exemptProgress' }],
    ],
    refused: { proposeExemption: 'chỉ khi đang được tạm đình chỉ' },
  },
  {
    is: 'chưa đề nghị tạm đình chỉ',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeReduction', '2024-10-03', reduce], ['suspend', '2024-10-10']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  ...(['2025-01-03', '2025-01-04'] as const).flatMap((on): readonly Case[] => {
    const back = [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeSuspension', '2024-05-20', { careDays: 30 }],
      ['suspend', '2024-05-27'],
    ] as const
    const enough = on === '2025-01-03'
    return [
      {
        is: `khỏi bệnh ${on}: ${enough ? 'còn đúng ba tháng, trở lại' : 'còn dưới ba tháng, không trở lại'}`,
        route,
        acts: [...back, ['resume', on]],
        ...(enough ? { state: 'inFacility' } : { refused: { resume: 'dưới 3 tháng' } }),
      },
      {
        is: `khỏi bệnh ${on}: ${enough ? 'còn đúng ba tháng, phải chấp hành tiếp' : 'không phải chấp hành tiếp'}`,
        route,
        acts: [...back, ['notResume', on]],
        ...(enough ? { refused: { notResume: 'từ 3 tháng' } } : { state: 'notResumed' }),
      },
    ]
  }),
  {
    is: 'bệnh hiểm nghèo điều trị năm tháng',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeExemption', '2024-05-20', { easing: 'exemptIllness', illnessMonths: 5 }]],
    refused: { proposeExemption: 'từ 6 tháng' },
  },
  {
    is: 'bệnh hiểm nghèo điều trị sáu tháng',
    route,
    acts: [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeExemption', '2024-05-20', { easing: 'exemptIllness', illnessMonths: 6 }],
      ['exemptRest', '2024-06-03'],
    ],
    state: 'exemptedRest',
  },
  {
    is: 'chưa đề nghị miễn',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeReduction', '2024-10-03', reduce], ['exemptRest', '2024-10-10']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  { is: 'ba tháng một lần xét', route, acts: inside(), due: { review: '2024-07-03' } },
  { is: 'xét xong tính lại', route, acts: [...inside(), ['review', '2024-06-20']], due: { review: '2024-09-20' } },
  {
    is: 'từ 01/7/2025: phải đưa về gia đình điều trị',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2025-08-04'], ['proposeSuspension', '2025-08-15', { homeCare: false }]],
    refused: { proposeSuspension: 'phải đưa về gia đình' },
  },
  {
    is: 'từ 01/7/2025: chưa được một nửa',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2025-08-04'], ['proposeReduction', '2025-08-15', reduce]],
    refused: { proposeReduction: 'một nửa' },
  },
  {
    is: 'từ 01/7/2025: ba tháng chưa khá',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2026-02-02'],
      ['proposeReduction', '2026-03-02', { lastThreeGood: false }],
    ],
    refused: { proposeReduction: 'từ khá trở lên' },
  },
  {
    is: 'từ 01/7/2025: chưa niêm yết đủ',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2026-03-02'], ['proposeReduction', '2026-03-06', reduce]],
    refused: { proposeReduction: 'chưa niêm yết đủ' },
  },
  {
    is: 'từ 01/7/2025: điều trị năm tháng',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2025-08-04'],
      ['proposeExemption', '2025-08-15', { easing: 'exemptIllness', illnessMonths: 5 }],
    ],
    refused: { proposeExemption: 'từ 6 tháng' },
  },
  {
    is: 'từ 01/7/2026: chưa đề nghị tạm đình chỉ',
    route,
    acts: [...inside26(), ['proposeExemption', '2026-09-01', { easing: 'exemptPregnant' }], ['suspend', '2026-09-10']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  {
    is: 'từ 01/7/2026: chưa đề nghị miễn',
    route,
    acts: [...inside26(), ['proposeSuspension', '2026-09-01'], ['exemptRest', '2026-09-10']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  ...(['2028-04-28', '2028-04-29'] as const).flatMap((on): readonly Case[] => {
    const back = [...inside26(), ['proposeSuspension', '2026-09-01'], ['suspend', '2026-09-10']] as const
    const enough = on === '2028-04-28'
    return [
      {
        is: `luật mới, khỏi bệnh ${on}: ${enough ? 'trở lại' : 'không trở lại'}`,
        route,
        acts: [...back, ['resume', on]],
        ...(enough ? { state: 'inFacility' } : { refused: { resume: 'dưới 3 tháng' } }),
      },
      {
        is: `luật mới, khỏi bệnh ${on}: ${enough ? 'phải chấp hành tiếp' : 'không phải chấp hành tiếp'}`,
        route,
        acts: [...back, ['notResume', on]],
        ...(enough ? { refused: { notResume: 'từ 3 tháng' } } : { state: 'notResumed' }),
      },
    ]
  }),
  {
    is: 'một đề nghị giảm chỉ dùng cho một quyết định',
    route,
    acts: [
      ...inside(24),
      ['post', '2025-05-05'],
      ['proposeReduction', '2025-05-14', reduce],
      ['reduce', '2025-05-20', { merit: false, monthsOff: 1 }],
      ['reduce', '2025-06-20', { merit: false, monthsOff: 2 }],
    ],
    refused: { reduce: 'đề nghị đã có quyết định' },
    state: 'inFacility',
  },
  {
    is: 'đề nghị giảm và đề nghị tạm đình chỉ cùng chờ: quyết định nào theo đề nghị ấy',
    route,
    acts: [
      ...inside(24),
      ['post', '2025-05-05'],
      ['proposeReduction', '2025-05-14', reduce],
      ['proposeSuspension', '2025-05-15', { careDays: 20 }],
      ['reduce', '2025-05-20', { merit: false, monthsOff: 1 }],
      ['suspend', '2025-05-21'],
    ],
    state: 'suspended',
  },
  {
    is: 'luật mới: một đề nghị tạm đình chỉ chỉ dùng cho một quyết định',
    route,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2026-09-01'],
      ['suspend', '2026-09-10'],
      ['resume', '2026-10-10'],
      ['suspend', '2026-10-12'],
    ],
    refused: { suspend: 'đề nghị đã có quyết định' },
    state: 'inFacility',
  },
  {
    is: 'luật mới: đề nghị tạm đình chỉ còn chờ sau đề nghị miễn',
    route,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2026-09-01'],
      ['proposeExemption', '2026-09-02', { easing: 'exemptIllness' }],
      ['suspend', '2026-09-10'],
      ['exemptRest', '2026-09-20'],
    ],
    state: 'exemptedRest',
  },
]
