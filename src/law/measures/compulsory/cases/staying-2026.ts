import type { Case } from '../../../cases.ts'
import { at, inside26, insideSince } from './ways.ts'

const route = 'adult'

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
    is: 'hủy quyết định: 35 ngày đã chấp hành bằng 24 ngày tù, cũng theo luật mới',
    route,
    acts: [...inside26(), ['cancelForCrime', '2026-09-01'], ['passToCriminal', '2026-09-02', { servedDays: 35, prisonDays: 23 }]],
    refused: { passToCriminal: '35 ngày đã chấp hành, bằng 24 ngày tù' },
  },
  {
    is: 'chết: báo trong ngày',
    route,
    acts: [...inside26(), ['die', at('2026-10-01', '03:00')]],
    due: { noticeDeath: '2026-10-01' },
  },
  ...(
    [
      ['thân nhân chưa đến, còn trong 24 giờ: cơ sở chưa mai táng', 'facility', '04:59', 'chưa hết 24 giờ'],
      ['thân nhân không đến sau 24 giờ: cơ sở mai táng', 'facility', '05:01', undefined],
      ['không có thân nhân: cơ sở mai táng, không chờ', 'nobody', '04:59', undefined],
      ['thân nhân đến: giao ngay', 'kin', '04:59', undefined],
    ] as const
  ).map(
    ([is, buriedBy, time, against]): Case => ({
      is,
      route,
      acts: [
        ...inside26(),
        ['die', at('2026-10-01', '03:00')],
        ['noticeDeath', at('2026-10-01', '05:00')],
        ['bury', at('2026-10-02', time), { buriedBy }],
      ],
      ...(against ? { refused: { bury: against } } : { state: 'died' }),
    }),
  ),
  {
    is: 'chưa báo thân nhân thì chưa mai táng',
    route,
    acts: [...inside26(), ['die', at('2026-10-01', '03:00')], ['bury', at('2026-10-01', '09:00'), { buriedBy: 'nobody' }]],
    refused: { bury: 'Chưa báo các cơ quan' },
  },
  {
    is: 'chịu tang: quyết định trong 24 giờ từ khi nhận đơn',
    route,
    acts: [...inside26(), ['applyLeave', at('2026-09-05', '16:00')]],
    due: { grantLeave: at('2026-09-06', '16:00'), denyLeave: at('2026-09-06', '16:00') },
  },
  {
    is: 'gia hạn khi phục vụ tố tụng: đã đề nghị Công an cấp tỉnh',
    route,
    acts: [
      ...inside26(),
      ['takeOut', '2026-09-07', { outUntil: '2026-09-13' }],
      ['extendOut', '2026-09-12', { outUntil: '2026-09-20', askedAbove: true }],
    ],
    due: { bringIn: '2026-09-20' },
  },
  {
    is: 'gia hạn khi phục vụ tố tụng: chưa đề nghị Công an cấp tỉnh',
    route,
    acts: [
      ...inside26(),
      ['takeOut', '2026-09-07', { outUntil: '2026-09-13' }],
      ['extendOut', '2026-09-12', { outUntil: '2026-09-20', askedAbove: false }],
    ],
    refused: { extendOut: 'Phó Thủ trưởng' },
  },
  {
    is: 'trước 01/7/2026 gia hạn không cần đề nghị ấy',
    route,
    acts: [
      ...insideSince('2026-05-04', '2026-06-02'),
      ['takeOut', '2026-06-22', { outUntil: '2026-06-26' }],
      ['extendOut', '2026-06-26', { outUntil: '2026-06-30' }],
    ],
    due: { bringIn: '2026-06-30' },
  },
  {
    is: 'chuyển cơ sở: theo quyết định của Giám đốc Công an cấp tỉnh',
    route,
    acts: [...inside26(), ['transfer', '2026-10-01', { movedBy: 'director', toFacility: 'another' }]],
    state: 'inFacility',
  },
  {
    is: 'đang tạm đình chỉ mà trốn: Tòa án buộc chấp hành, những ngày trốn không tính',
    route,
    acts: [
      ...inside26(),
      ['proposeSuspension', '2026-09-01'],
      ['suspend', '2026-09-08'],
      ['cancelSuspension', '2026-10-08'],
      ['bringBack', '2026-10-18'],
    ],
    state: 'inFacility',
    ends: '2028-08-07',
  },
  { is: 'không còn xét ba tháng một lần', route, acts: inside26(), notDue: ['review'] },
  {
    is: 'kỳ xét cũ dở dang: ghi một lần rồi thôi',
    route,
    acts: [...insideSince('2026-05-04', '2026-06-02'), ['review', '2026-07-20']],
    notDue: ['review'],
  },
]
