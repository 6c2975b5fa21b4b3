import type { Case } from '../../../cases.ts'
import { at, inside26, minor26, placed26 } from './ways.ts'

/** In the facility under Law 120/2025. */
export const staying26: readonly Case[] = [
  {
    is: 'lần đầu 24 tháng, từ ngày tạm giữ để đưa đi',
    ...minor26,
    acts: inside26(),
    ends: '2028-07-28',
    due: { noticeEnd: '2028-06-28', finishIntake: '2026-07-30', healthCheck: '2027-07-28' },
  },
  { is: 'từ lần hai 36 tháng', ...minor26, acts: inside26('later'), ends: '2029-07-28' },
  { is: 'trong 24 giờ cuối', ...minor26, acts: inside26(), asOf: '2028-07-01', opens: { complete: at('2028-07-27', '00:00') } },
  {
    is: 'chưa đến 24 giờ cuối',
    ...minor26,
    acts: [...inside26(), ['complete', at('2028-07-26')]],
    refused: { complete: 'Chưa đến 24 giờ cuối' },
  },
  { is: 'về trong ngày trước ngày cuối', ...minor26, acts: [...inside26(), ['complete', at('2028-07-27')]], state: 'completed' },
  {
    is: 'án phạt tù: tạm ngừng, ra tù làm tiếp',
    ...minor26,
    acts: [...inside26(), ['imprison', '2026-10-01'], ['release', '2027-04-01']],
    ends: '2029-01-26',
  },
  {
    is: 'quyết định cho chịu tang trong 24 giờ',
    ...minor26,
    acts: [...inside26(), ['applyLeave', at('2026-09-01')]],
    due: { grantLeave: at('2026-09-02') },
  },
  {
    is: 'chịu tang quá năm ngày',
    ...minor26,
    acts: [...inside26(), ['applyLeave', at('2026-09-07')], ['grantLeave', '2026-09-07', { leaveUntil: '2026-09-13', travelDays: 0 }]],
    refused: { grantLeave: 'không quá 5 ngày' },
  },
  {
    is: 'phải trở lại đúng ngày',
    ...minor26,
    acts: [...inside26(), ['applyLeave', at('2026-09-07')], ['grantLeave', '2026-09-07', { leaveUntil: '2026-09-12', travelDays: 0 }]],
    due: { backFromLeave: '2026-09-12' },
  },
  ...(
    [
      ['chưa hết 24 giờ của thân nhân: cơ sở chưa mai táng', '04:59', 'chưa hết 24 giờ'],
      ['hết 24 giờ của thân nhân: cơ sở mai táng', '05:01', undefined],
    ] as const
  ).map(
    ([is, time, against]): Case => ({
      is: `chết: ${is}`,
      ...minor26,
      acts: [
        ...inside26(),
        ['die', at('2026-10-01', '03:00')],
        ['noticeDeath', at('2026-10-01', '05:00')],
        ['bury', at('2026-10-02', time), { buriedBy: 'facility' }],
      ],
      ...(against ? { refused: { bury: against } } : { state: 'died' }),
    }),
  ),
  {
    is: 'không nơi cư trú ổn định: hồ sơ vào cơ sở bảo trợ ít nhất 15 ngày trước',
    ...minor26,
    acts: [...inside26(), ['noteHomeless', '2026-08-03']],
    due: { askProtection: '2028-07-13' },
  },
  { is: 'có nơi cư trú: không có hạn ấy', ...minor26, acts: inside26(), notDue: ['askProtection'] },
  {
    is: 'trốn: báo Công an cấp xã trong 24 giờ',
    ...minor26,
    acts: [...inside26(), ['escape', at('2026-09-01', '22:00')]],
    due: { noticeEscape: at('2026-09-02', '22:00') },
  },
  {
    is: 'ngày trốn không tính',
    ...minor26,
    acts: [...inside26(), ['escape', at('2026-09-01', '22:00')], ['bringBack', '2026-09-11']],
    ends: '2028-08-07',
  },
  {
    is: 'đưa trở lại khi chưa tiếp nhận lần nào',
    ...minor26,
    acts: [...placed26(), ['takeAway', at('2026-07-28', '15:00')], ['flee', '2026-07-28']],
    state: 'fled',
    ends: 'none',
  },
  {
    is: 'cắt cơn chưa đủ 10 ngày',
    ...minor26,
    acts: [...inside26(), ['finishDetox', '2026-08-08', { stageBegan: '2026-07-30' }]],
    refused: { finishDetox: 'ít nhất 10 ngày' },
  },
  {
    is: 'giáo dục chưa đủ ba tháng',
    ...minor26,
    acts: [...inside26(), ['finishEducation', '2026-11-08', { stageBegan: '2026-08-09' }]],
    refused: { finishEducation: 'ít nhất 3 tháng' },
  },
  {
    is: 'báo hai lần, báo lại khi chưa đổi',
    ...minor26,
    acts: [...inside26(), ['noticeEnd', '2028-06-01'], ['noticeEnd', '2028-06-02'], ['noticeEndAgain', '2028-06-02']],
    refused: { noticeEnd: 'Đã báo trước rồi', noticeEndAgain: 'vẫn như đã báo' },
  },
  {
    is: 'ngày hết thay đổi: báo lại',
    ...minor26,
    acts: [...inside26(), ['noticeEnd', '2028-06-01'], ['escape', at('2028-06-05')], ['bringBack', '2028-06-08']],
    due: { noticeEndAgain: '2028-06-09' },
  },
  {
    is: 'cơ quan tố tụng đưa trở lại đúng ngày',
    ...minor26,
    acts: [...inside26(), ['takeOut', '2026-09-07', { outUntil: '2026-09-12' }]],
    due: { bringIn: '2026-09-12' },
  },
  {
    is: 'trốn khi giao gia đình quản lý từ trước: cơ sở không phải báo',
    ...minor26,
    acts: [
      ['recordViolation', '2026-06-29'],
      ['holdAtHome', '2026-06-29'],
      ['leaveHolding', at('2026-07-02')],
    ],
    notDue: ['noticeHeldEscape'],
  },
]
