import type { Case } from '../../../cases.ts'
import { at, effective, inside, inside26, insideSince } from './ways.ts'

const route = 'adult'

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
    is: 'hủy quyết định: 33 ngày đã chấp hành bằng 22 ngày tù',
    route,
    acts: [...inside(), ['cancelForCrime', '2024-05-06'], ['passToCriminal', '2024-05-07', { servedDays: 33, prisonDays: 22 }]],
    notDue: ['passToCriminal'],
  },
  {
    is: 'hủy quyết định: ghi cả ngày hủy thì nói đúng số ngày',
    route,
    acts: [...inside(), ['cancelForCrime', '2024-05-06'], ['passToCriminal', '2024-05-07', { servedDays: 34, prisonDays: 22 }]],
    refused: { passToCriminal: '33 ngày đã chấp hành, bằng 22 ngày tù' },
  },
  {
    is: 'hủy quyết định: bỏ trốn 10 ngày thì không tính; phần lẻ tính là một ngày tù',
    route,
    acts: [
      ...inside(),
      ['escape', '2024-04-10'],
      ['bringBack', '2024-04-20'],
      ['cancelForCrime', '2024-05-06'],
      ['passToCriminal', '2024-05-07', { servedDays: 23, prisonDays: 15 }],
    ],
    refused: { passToCriminal: '23 ngày đã chấp hành, bằng 16 ngày tù' },
  },
  {
    is: 'hủy quyết định trước khi đưa đi: tính ngày ở cơ sở trong thời gian làm thủ tục',
    route,
    acts: [
      ...effective().slice(0, 6),
      ['holdAtFacility', '2024-03-06'],
      ...effective().slice(6),
      ['cancelForCrime', '2024-04-05'],
      ['passToCriminal', '2024-04-05', { servedDays: 30, prisonDays: 20 }],
    ],
    state: 'cancelled',
  },
  {
    is: 'chết: báo thân nhân ngay trong ngày',
    route,
    acts: [...inside(), ['die', at('2024-05-04', '03:00')]],
    due: { noticeDeath: '2024-05-04' },
  },
  {
    is: 'chết, đã báo thân nhân: 24 giờ là của thân nhân, cơ sở không có hạn',
    route,
    acts: [...inside(), ['die', at('2024-05-04', '03:00')], ['noticeDeath', at('2024-05-04', '04:00')]],
    state: 'died',
    notDue: ['noticeDeath', 'bury', 'complete', 'noticeEnd', 'review'],
  },
  ...(
    [
      ['thân nhân chưa đến, còn trong 24 giờ: cơ sở chưa mai táng', 'facility', 2, '03:59', 'chưa hết 24 giờ'],
      ['thân nhân không đến sau 24 giờ: hai người làm chứng, cơ sở mai táng', 'facility', 2, '04:01', undefined],
      ['thân nhân không đến: một người làm chứng thì chưa đủ', 'facility', 1, '04:01', 'hai người khi không có thân nhân'],
      ['không có thân nhân: không chờ', 'nobody', 2, '03:59', undefined],
      ['thân nhân đến: một người làm chứng, giao ngay', 'kin', 1, '03:59', undefined],
      ['thân nhân đến: không ai làm chứng thì chưa đủ', 'kin', 0, '03:59', 'một người cai nghiện làm chứng'],
    ] as const
  ).map(
    ([is, buriedBy, witnesses, time, against]): Case => ({
      is,
      route,
      acts: [
        ...inside(),
        ['die', at('2024-05-04', '03:00')],
        ['noticeDeath', at('2024-05-04', '04:00')],
        ['bury', at('2024-05-05', time), { buriedBy, witnesses }],
      ],
      ...(against ? { refused: { bury: against } } : { state: 'died' }),
    }),
  ),
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
  ...(
    [
      ['', inside().slice(0, -1), '2025-03-10', '2025-04-03', '2025-04-02'],
      [' (từ 01/7/2025)', insideSince('2025-05-26', '2025-06-30').slice(0, -1), '2026-06-01', '2026-06-30', '2026-06-29'],
      [' (từ 01/7/2026)', inside26().slice(0, -1), '2028-06-01', at('2028-07-28'), at('2028-07-26')],
    ] as const
  ).flatMap(([text, onTheWay, notice, last, early]): readonly Case[] => [
    {
      is: `thiếu giấy tiếp nhận của cơ sở: vẫn báo trước và vẫn về đúng ngày${text}`,
      route,
      acts: [...onTheWay, ['noticeEnd', notice], ['complete', last]],
      state: 'completed',
    },
    {
      is: `thiếu giấy tiếp nhận của cơ sở: chưa đến ngày thì chưa về${text}`,
      route,
      acts: [...onTheWay, ['complete', early]],
      refused: { complete: 'Chưa' },
      state: 'onTheWay',
    },
  ]),
]
