import type { Case } from '../../../cases.ts'
import { asked26, at, inside26, minor26, reformatory26 } from './ways.ts'

const apply = ['applyLeave', at('2026-09-07')] as const
const leave = (days: number) =>
  ['grantLeave', '2026-09-07', { leaveUntil: `2026-09-${String(7 + days).padStart(2, '0')}`, travelDays: 0 }] as const
const died = [
  ['die', at('2026-10-01', '03:00')],
  ['noticeDeath', at('2026-10-01', '05:00')],
] as const

/** What holds of public facilities does not run in a reformatory, and runs again after a transfer. */
export const reformatories: readonly Case[] = [
  {
    is: 'trường giáo dưỡng: không có khám mỗi năm theo Điều 114; báo trước khi hết thời hạn như ở cơ sở',
    ...minor26,
    acts: reformatory26,
    ends: '2028-07-28',
    due: { noticeEnd: '2028-06-28', finishIntake: '2026-07-30' },
    notDue: ['healthCheck'],
  },
  {
    is: 'Giám đốc Công an cấp tỉnh tự chọn cơ sở sau khi hỏi C10: khám mỗi năm',
    ...minor26,
    acts: [
      ...asked26,
      ['askMinistry', at('2026-07-27', '15:00'), { askedFor: 'reformatory' }],
      ['place', at('2026-07-28', '09:00')],
      ['receivePlacement', at('2026-07-28', '09:00')],
      ['takeAway', at('2026-07-28', '15:00')],
      ['admit', '2026-07-28'],
    ],
    due: { healthCheck: '2027-07-28' },
  },
  {
    is: 'C04 chọn cơ sở ngoài tỉnh: khám mỗi năm',
    ...minor26,
    acts: reformatory26.map((a): (typeof reformatory26)[number] => (a[0] === 'askMinistry' ? [a[0], a[1], { askedFor: 'outside' }] : a)),
    due: { healthCheck: '2027-07-28' },
  },
  {
    is: 'chuyển từ trường giáo dưỡng sang cơ sở công lập: khám mỗi năm',
    ...minor26,
    acts: [...reformatory26, ['transfer', '2026-10-01', { toKind: 'public' }]],
    due: { healthCheck: '2027-07-28' },
  },
  {
    is: 'chuyển từ cơ sở công lập sang trường giáo dưỡng: không còn khám mỗi năm theo Điều 114',
    ...minor26,
    acts: [...inside26(), ['transfer', '2026-10-01', { toKind: 'reformatory' }]],
    notDue: ['healthCheck'],
  },
  {
    is: 'đủ 18 tuổi, chuyển sang cơ sở công lập: khám mỗi năm',
    route: 'minor',
    born: '2008-10-01',
    acts: [...reformatory26, ['moveAtEighteen', '2026-10-01']],
    due: { healthCheck: '2027-07-28' },
  },
  {
    is: 'trường giáo dưỡng: xin chịu tang không có hạn 24 giờ',
    ...minor26,
    acts: [...reformatory26, apply],
    notDue: ['grantLeave', 'denyLeave'],
  },
  {
    is: 'trường giáo dưỡng: không có giới hạn 5 ngày, không có hạn trở lại',
    ...minor26,
    acts: [...reformatory26, apply, leave(6)],
    state: 'onLeave',
    notDue: ['backFromLeave'],
  },
  {
    is: 'cơ sở công lập: chịu tang đúng 5 ngày',
    ...minor26,
    acts: [...inside26(), apply, leave(5)],
    state: 'onLeave',
    due: { backFromLeave: '2026-09-12' },
  },
  {
    is: 'trường giáo dưỡng: ngày ở bệnh viện, ngày chịu tang vẫn tính',
    ...minor26,
    acts: [
      ...reformatory26,
      ['goToHospital', '2026-08-10'],
      ['backFromHospital', '2026-08-24'],
      apply,
      leave(5),
      ['backFromLeave', '2026-09-12'],
    ],
    ends: '2028-07-28',
  },
  {
    is: 'chết ở cơ sở công lập: báo thân nhân trong ngày',
    ...minor26,
    acts: [...inside26(), died[0]],
    due: { noticeDeath: '2026-10-01' },
  },
  {
    is: 'chết ở trường giáo dưỡng: hạn báo của Điều 122 không chạy, nhưng chưa báo thì chưa mai táng',
    ...minor26,
    acts: [...reformatory26, died[0], ['bury', at('2026-10-02', '04:59'), { buriedBy: 'facility' }]],
    refused: { bury: 'Chưa báo các cơ quan và thân nhân' },
    notDue: ['noticeDeath'],
  },
  {
    is: 'chết ở trường giáo dưỡng, đã báo: 24 giờ của Điều 122 không chặn',
    ...minor26,
    acts: [...reformatory26, ...died, ['bury', at('2026-10-02', '04:59'), { buriedBy: 'facility' }]],
    state: 'died',
  },
]
