import { addDays, day } from '../../../../kernel/day.ts'
import type { Case } from '../../../cases.ts'
import { at, effectiveSince, filed, insideSince, minor } from './ways.ts'

const later = (start: string, days: number): string => addDays(day(start), days)

/** The stay under each of the two texts of 2025: a Monday on which a file begins, the days that follow from being taken, and what is due by then. */
const stays = [
  {
    text: '01/3/2025',
    monday: '2025-03-03',
    taken: '2025-04-01',
    ends: '2025-10-01',
    notice: '2025-09-16',
    checked: '2025-10-01',
    reviewed: '2025-07-01',
  },
  {
    text: '01/7/2025',
    monday: '2025-07-07',
    taken: '2025-08-05',
    ends: '2026-02-05',
    notice: '2026-01-21',
    checked: '2026-02-05',
    reviewed: '2025-11-05',
  },
] as const

export const in2025: readonly Case[] = stays.flatMap(({ text, monday, taken, ends, notice, checked, reviewed }): readonly Case[] => {
  const inside = insideSince(monday, taken, 6)
  const on = (days: number): string => later(taken, days)
  return [
    { is: `từ ${text}: hết thời hạn, khám, xét`, ...minor, acts: inside, ends, due: { healthCheck: checked, review: reviewed } },
    {
      is: `từ ${text}: báo trước 15 ngày, về đúng ngày`,
      ...minor,
      acts: [...inside, ['healthCheck', on(1)]],
      due: { noticeEnd: notice, complete: ends },
    },
    { is: `từ ${text}: một ngày cho quyết định về tang`, ...minor, acts: [...inside, ['applyLeave', on(7)]], due: { grantLeave: on(8) } },
    {
      is: `từ ${text}: trở lại đúng ngày`,
      ...minor,
      acts: [...inside, ['applyLeave', on(7)], ['grantLeave', on(7), { leaveUntil: on(11), travelDays: 0 }]],
      due: { backFromLeave: on(11) },
    },
    {
      is: `từ ${text}: đưa trở lại đúng ngày`,
      ...minor,
      acts: [...inside, ['takeOut', on(7), { outUntil: on(11) }]],
      due: { bringIn: on(11) },
    },
    {
      is: `từ ${text}: chết, 24 giờ`,
      ...minor,
      acts: [
        ...inside,
        ['die', at(on(7), '03:00')],
        ['noticeDeath', at(on(7), '05:00')],
        ['bury', at(on(8), '04:59'), { buriedBy: 'facility', witnesses: 2 }],
      ],
      refused: { bury: 'chưa hết 24 giờ' },
    },
    {
      is: `từ ${text}: ngày đổi thì báo lại ngày làm việc kế tiếp`,
      ...minor,
      acts: [...inside, ['noticeEnd', on(42)], ['escape', on(43)], ['bringBack', on(44)]],
      due: { noticeEndAgain: on(45) },
    },
    {
      is: `từ ${text}: báo hai lần`,
      ...minor,
      acts: [...inside, ['noticeEnd', on(42)], ['noticeEnd', on(43)]],
      refused: { noticeEnd: 'Đã báo trước rồi' },
    },
    {
      is: `từ ${text}: trên đường đi thì chưa có ngày để báo`,
      ...minor,
      acts: [...effectiveSince(monday, 6), ['takeAway', taken], ['noticeEnd', taken]],
      refused: { noticeEnd: 'Chưa tính được' },
    },
    {
      is: `từ ${text}: không có khu cho người dưới 18 tuổi`,
      ...minor,
      acts: [...effectiveSince(monday, 6), ['takeAway', taken, { minorPlace: false }]],
      refused: { takeAway: 'khu dành cho người từ đủ 12' },
    },
    {
      is: `từ ${text}: chưa báo cha, mẹ thì chưa chuyển Tòa án`,
      ...minor,
      acts: [...filed(monday), ['notify', monday], ['forward', later(monday, 7)]],
      refused: { forward: 'Chưa giao thông báo cho cha, mẹ' },
    },
    {
      is: `từ ${text}: quản lý tại cơ sở khi làm thủ tục được trừ`,
      ...minor,
      acts: [...effectiveSince(monday, 6), ['holdAtFacility', later(taken, -2)], ['takeAway', taken], ['admit', taken]],
      ends: later(ends, -2),
    },
  ]
})
