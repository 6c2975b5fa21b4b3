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
