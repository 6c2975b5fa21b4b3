import type { Case } from '../../../cases.ts'
import { at, inside, inside26, insideSince } from './ways.ts'

const route = 'adult'
const reduce = { easing: 'reduce', lastThreeGood: true }

export const easing: readonly Case[] = [
  {
    is: 'chưa được một nửa thời hạn: thiếu một ngày',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeEasing', '2024-10-02', reduce]],
    refused: { proposeEasing: 'Chưa chấp hành được một nửa' },
  },
  {
    is: 'đúng ngày được một nửa',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeEasing', '2024-10-03', reduce]],
    state: 'inFacility',
  },
  {
    is: 'ba tháng gần nhất chưa đều khá',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeEasing', '2024-10-03', { easing: 'reduce', lastThreeGood: false }]],
    refused: { proposeEasing: 'từ khá trở lên' },
  },
  {
    is: 'tháng trung bình còn trong ba tháng',
    route,
    acts: [...inside(), ['rateLow', '2024-09-01'], ['post', '2024-11-01'], ['proposeEasing', '2024-11-30', reduce]],
    refused: { proposeEasing: 'từ khá trở lên' },
  },
  {
    is: 'tháng trung bình đã đủ ba tháng',
    route,
    acts: [...inside(), ['rateLow', '2024-09-01'], ['post', '2024-11-01'], ['proposeEasing', '2024-12-01', reduce]],
    state: 'inFacility',
  },
  {
    is: 'niêm yết chưa đủ năm ngày làm việc',
    route,
    acts: [...inside(), ['post', '2024-10-04'], ['proposeEasing', '2024-10-10', reduce]],
    refused: { proposeEasing: 'chưa niêm yết đủ' },
  },
  {
    is: 'niêm yết đủ năm ngày làm việc',
    route,
    acts: [...inside(), ['post', '2024-10-04'], ['proposeEasing', '2024-10-11', reduce]],
    state: 'inFacility',
  },
  {
    is: 'không lập công thì không quá ba tháng',
    route,
    acts: [
      ...inside(),
      ['post', '2024-10-04'],
      ['proposeEasing', '2024-10-11', reduce],
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
      ['proposeEasing', '2024-10-11', reduce],
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
      ['proposeEasing', '2024-10-11', { easing: 'suspend', careDays: 20 }],
      ['reduce', '2024-10-20', { merit: false, monthsOff: 1 }],
    ],
    refused: { reduce: 'Chưa có đề nghị này' },
  },
  {
    is: 'điều trị nội trú 10 ngày thì chưa tạm đình chỉ',
    route,
    acts: [...inside(), ['post', '2024-05-06'], ['proposeEasing', '2024-05-20', { easing: 'suspend', careDays: 10 }]],
    refused: { proposeEasing: 'trên 10 ngày' },
  },
  {
    is: 'điều trị nội trú 11 ngày thì tạm đình chỉ được',
    route,
    acts: [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeEasing', '2024-05-20', { easing: 'suspend', careDays: 11 }],
      ['suspend', '2024-05-27'],
    ],
    state: 'suspended',
    ends: '2025-04-03',
  },
  {
    is: 'chưa đề nghị tạm đình chỉ',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeEasing', '2024-10-03', reduce], ['suspend', '2024-10-10']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  ...(['2025-01-03', '2025-01-04'] as const).flatMap((on): readonly Case[] => {
    const back = [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeEasing', '2024-05-20', { easing: 'suspend', careDays: 30 }],
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
    acts: [...inside(), ['post', '2024-05-06'], ['proposeEasing', '2024-05-20', { easing: 'exemptIllness', illnessMonths: 5 }]],
    refused: { proposeEasing: 'từ 6 tháng' },
  },
  {
    is: 'bệnh hiểm nghèo điều trị sáu tháng',
    route,
    acts: [
      ...inside(),
      ['post', '2024-05-06'],
      ['proposeEasing', '2024-05-20', { easing: 'exemptIllness', illnessMonths: 6 }],
      ['exemptRest', '2024-06-03'],
    ],
    state: 'exemptedRest',
  },
  {
    is: 'chưa đề nghị miễn',
    route,
    acts: [...inside(), ['post', '2024-09-20'], ['proposeEasing', '2024-10-03', reduce], ['exemptRest', '2024-10-10']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  { is: 'ba tháng một lần xét', route, acts: inside(), due: { review: '2024-07-03' } },
  { is: 'xét xong tính lại', route, acts: [...inside(), ['review', '2024-06-20']], due: { review: '2024-09-20' } },
  {
    is: 'từ 01/7/2025: phải đưa về gia đình điều trị',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2025-08-04'],
      ['proposeEasing', '2025-08-15', { easing: 'suspend', homeCare: false }],
    ],
    refused: { proposeEasing: 'phải đưa về gia đình' },
  },
  {
    is: 'từ 01/7/2025: chưa được một nửa',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2025-08-04'], ['proposeEasing', '2025-08-15', reduce]],
    refused: { proposeEasing: 'một nửa' },
  },
  {
    is: 'từ 01/7/2025: ba tháng chưa khá',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2026-02-02'],
      ['proposeEasing', '2026-03-02', { easing: 'reduce', lastThreeGood: false }],
    ],
    refused: { proposeEasing: 'từ khá trở lên' },
  },
  {
    is: 'từ 01/7/2025: chưa niêm yết đủ',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['post', '2026-03-02'], ['proposeEasing', '2026-03-06', reduce]],
    refused: { proposeEasing: 'chưa niêm yết đủ' },
  },
  {
    is: 'từ 01/7/2025: điều trị năm tháng',
    route,
    acts: [
      ...insideSince('2025-06-02', '2025-07-01'),
      ['post', '2025-08-04'],
      ['proposeEasing', '2025-08-15', { easing: 'exemptIllness', illnessMonths: 5 }],
    ],
    refused: { proposeEasing: 'từ 6 tháng' },
  },
  {
    is: 'từ 01/7/2026: chưa đề nghị tạm đình chỉ',
    route,
    acts: [...inside26(), ['proposeEasing', '2026-09-01', { easing: 'exemptPregnant' }], ['suspend', '2026-09-10']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  {
    is: 'từ 01/7/2026: chưa đề nghị miễn',
    route,
    acts: [...inside26(), ['proposeEasing', '2026-09-01', { easing: 'suspend' }], ['exemptRest', '2026-09-10']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  ...(['2028-04-28', '2028-04-29'] as const).flatMap((on): readonly Case[] => {
    const back = [...inside26(), ['proposeEasing', '2026-09-01', { easing: 'suspend' }], ['suspend', '2026-09-10']] as const
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
]

export const staying: readonly Case[] = [
  {
    is: 'đơn chịu tang: một ngày để quyết định',
    route,
    acts: [...inside(), ['applyLeave', '2024-05-06']],
    due: { grantLeave: '2024-05-07', denyLeave: '2024-05-07' },
  },
  {
    is: 'chưa có đơn thì chưa cho về',
    route,
    acts: [...inside(), ['grantLeave', '2024-05-06']],
    refused: { grantLeave: 'Đơn xin về chịu tang' },
  },
  {
    is: 'năm ngày và hai ngày đi đường; hết hạn vào Chủ nhật vẫn là Chủ nhật',
    route,
    acts: [...inside(), ['applyLeave', '2024-05-05'], ['grantLeave', '2024-05-05', { leaveUntil: '2024-05-12', travelDays: 2 }]],
    due: { backFromLeave: '2024-05-12' },
    state: 'onLeave',
  },
  {
    is: 'quá năm ngày và thời gian đi đường',
    route,
    acts: [...inside(), ['applyLeave', '2024-05-05'], ['grantLeave', '2024-05-05', { leaveUntil: '2024-05-13', travelDays: 2 }]],
    refused: { grantLeave: 'không quá 5 ngày' },
  },
  {
    is: 'phục vụ tố tụng: đưa trở lại đúng ngày',
    route,
    acts: [...inside(), ['takeOut', '2024-05-06', { outUntil: '2024-05-12' }]],
    due: { bringIn: '2024-05-12' },
  },
  {
    is: 'gia hạn thời gian ở ngoài',
    route,
    acts: [...inside(), ['takeOut', '2024-05-06', { outUntil: '2024-05-12' }], ['extendOut', '2024-05-10', { outUntil: '2024-05-20' }]],
    due: { bringIn: '2024-05-20' },
  },
  { is: 'sáu tháng khám sức khỏe', route, acts: inside(), due: { healthCheck: '2024-10-03' } },
  {
    is: 'khám xong: sáu tháng nữa, thứ Bảy thì sang thứ Hai',
    route,
    acts: [...inside(), ['healthCheck', '2024-09-01']],
    due: { healthCheck: '2025-03-03' },
  },
  {
    is: 'hủy quyết định: chuyển hồ sơ hình sự trong ba ngày',
    route,
    acts: [...inside(), ['cancelForCrime', '2024-05-06']],
    state: 'cancelled',
    due: { passToCriminal: '2024-05-09' },
  },
  {
    is: 'chết: 24 giờ từ khi báo thân nhân',
    route,
    acts: [...inside(), ['die', at('2024-05-04', '03:00')], ['noticeDeath', at('2024-05-04', '04:00')]],
    state: 'died',
    due: { bury: at('2024-05-05', '04:00') },
    notDue: ['complete', 'noticeEnd', 'review'],
  },
  { is: 'bị tuyên bố mất tích khi trốn', route, acts: [...inside(), ['escape', '2024-06-01'], ['endAway', '2026-06-10']], state: 'gone' },
  {
    is: 'chuyển cơ sở không đổi thời hạn',
    route,
    acts: [...inside(), ['transfer', '2024-06-01']],
    state: 'inFacility',
    ends: '2025-04-03',
  },
  { is: 'báo trước 15 ngày', route, acts: inside(), due: { noticeEnd: '2025-03-19', complete: '2025-04-03' } },
  {
    is: 'đã báo thì không báo lại, từ 01/7/2025',
    route,
    acts: [...insideSince('2025-06-02', '2025-07-01'), ['noticeEnd', '2026-06-01'], ['noticeEnd', '2026-06-02']],
    refused: { noticeEnd: 'Đã báo trước rồi' },
  },
  {
    is: 'đã báo thì không báo lại',
    route,
    acts: [...inside(), ['noticeEnd', '2025-03-10'], ['noticeEnd', '2025-03-11']],
    refused: { noticeEnd: 'Đã báo trước rồi' },
    notDue: ['noticeEnd'],
  },
  { is: 'trước ngày hết hạn một ngày', route, acts: [...inside(), ['complete', '2025-04-02']], refused: { complete: 'Chưa hết thời hạn' } },
  { is: 'đúng ngày hết hạn, dù không còn giấy nào', route, acts: [...inside(), ['complete', '2025-04-03']], state: 'completed' },
  {
    is: 'đang ở bệnh viện cũng về đúng ngày',
    route,
    acts: [...inside(), ['goToHospital', '2025-03-20'], ['complete', '2025-04-03']],
    state: 'completed',
  },
  ...(
    [
      ['2025-06-20', '2024-07-05', '2025-06-20'],
      ['2025-06-25', '2024-07-16', '2025-07-01'],
    ] as const
  ).map(
    ([asOf, taken, notice]): Case => ({
      is: `hết hạn ${taken.replace('2024', '2025')}: báo chậm nhất ${notice}, qua hai văn bản`,
      route,
      acts: [...inside().slice(0, -2), ['takeAway', taken], ['admit', taken]],
      asOf,
      due: { noticeEnd: notice },
    }),
  ),
]

export const staying26: readonly Case[] = [
  ...(
    [
      ['2026-06-20', '2025-07-15', '2026-06-30'],
      ['2026-06-20', '2025-07-16', '2026-07-01'],
      ['2026-06-20', '2025-07-30', '2026-07-15'],
      ['2026-06-20', '2025-07-31', '2026-07-01'],
    ] as const
  ).map(
    ([asOf, taken, notice]): Case => ({
      is: `hết hạn ${taken.replace('2025', '2026')}: báo chậm nhất ${notice}`,
      route,
      acts: insideSince('2025-06-02', taken),
      asOf,
      due: { noticeEnd: notice },
    }),
  ),
  {
    is: 'báo trước 30 ngày; 24 giờ cuối trao giấy',
    route,
    acts: inside26(),
    due: { noticeEnd: '2028-06-28', complete: '2028-07-28' },
    opens: { complete: at('2028-07-27', '00:00') },
  },
  {
    is: 'trước 24 giờ cuối',
    route,
    acts: [...inside26(), ['complete', at('2028-07-26', '23:59')]],
    refused: { complete: '24 giờ cuối' },
  },
  { is: 'trong 24 giờ cuối', route, acts: [...inside26(), ['complete', at('2028-07-27', '00:00')]], state: 'completed' },
  {
    is: 'báo hai lần',
    route,
    acts: [...inside26(), ['noticeEnd', '2028-06-01'], ['noticeEnd', '2028-06-02']],
    refused: { noticeEnd: 'Đã báo trước rồi' },
  },
  { is: 'hai ngày tiếp nhận, phân loại', route, acts: inside26(), due: { finishIntake: '2026-07-30', healthCheck: '2027-07-28' } },
  {
    is: 'cắt cơn chưa đủ mười ngày',
    route,
    acts: [...inside26(), ['finishDetox', '2026-08-08', { stageBegan: '2026-07-30' }]],
    refused: { finishDetox: 'ít nhất 10 ngày' },
  },
  {
    is: 'cắt cơn đủ mười ngày',
    route,
    acts: [...inside26(), ['finishDetox', '2026-08-09', { stageBegan: '2026-07-30' }]],
    state: 'inFacility',
  },
  {
    is: 'giáo dục chưa đủ ba tháng',
    route,
    acts: [...inside26(), ['finishEducation', '2026-11-08', { stageBegan: '2026-08-09' }]],
    refused: { finishEducation: 'ít nhất 3 tháng' },
  },
  {
    is: 'giáo dục đủ ba tháng',
    route,
    acts: [...inside26(), ['finishEducation', '2026-11-09', { stageBegan: '2026-08-09' }]],
    state: 'inFacility',
  },
  {
    is: 'quyết định cũ không bị số ngày tối thiểu của giai đoạn',
    route,
    acts: [
      ...insideSince('2026-05-04', '2026-06-29'),
      ['finishDetox', '2026-07-03', { stageBegan: '2026-06-30' }],
      ['finishEducation', '2026-07-05', { stageBegan: '2026-07-03' }],
    ],
    state: 'inFacility',
  },
  {
    is: 'báo người trốn trong 24 giờ',
    route,
    acts: [...inside26(), ['escape', at('2026-09-01', '21:15')]],
    due: { noticeEscape: at('2026-09-02', '21:15') },
  },
  {
    is: 'người của quyết định cũ trốn sau 01/7/2026 cũng báo trong 24 giờ',
    route,
    acts: [...insideSince('2026-05-04', '2026-06-02'), ['escape', at('2026-09-01', '21:15')], ['noticeEscape', at('2026-09-02', '08:00')]],
    notDue: ['noticeEscape'],
    state: 'escaped',
  },
  {
    is: 'không nơi nương tựa: đề nghị cơ sở trợ giúp xã hội 15 ngày trước',
    route,
    acts: [...inside26(), ['noteHomeless', '2028-05-01']],
    due: { askProtection: '2028-07-13' },
  },
  { is: 'có nơi về thì không phải đề nghị', route, acts: inside26(), notDue: ['askProtection'] },
  {
    is: 'chịu tang quá năm ngày',
    route,
    acts: [...inside26(), ['applyLeave', '2026-09-07'], ['grantLeave', '2026-09-07', { leaveUntil: '2026-09-13' }]],
    refused: { grantLeave: 'không quá 5 ngày' },
  },
  {
    is: 'chịu tang, tố tụng: trở lại đúng ngày',
    route,
    acts: [...inside26(), ['applyLeave', '2026-09-07'], ['grantLeave', '2026-09-07', { leaveUntil: '2026-09-12' }]],
    due: { backFromLeave: '2026-09-12' },
    notDue: ['grantLeave'],
  },
  {
    is: 'tố tụng: đưa trở lại đúng ngày',
    route,
    acts: [...inside26(), ['takeOut', '2026-09-07', { outUntil: '2026-09-13' }]],
    due: { bringIn: '2026-09-13' },
  },
  { is: 'hủy quyết định: ba ngày', route, acts: [...inside26(), ['cancelForCrime', '2026-09-01']], due: { passToCriminal: '2026-09-04' } },
  {
    is: 'chết: chưa biết luật mới cho bao lâu',
    route,
    acts: [...inside26(), ['die', at('2026-09-01')], ['noticeDeath', at('2026-09-01', '09:00')]],
    notDue: ['bury'],
  },
  { is: 'không còn xét ba tháng một lần', route, acts: inside26(), notDue: ['review'] },
  {
    is: 'kỳ xét cũ dở dang: ghi một lần rồi thôi',
    route,
    acts: [...insideSince('2026-05-04', '2026-06-02'), ['review', '2026-07-20']],
    notDue: ['review'],
  },
]
