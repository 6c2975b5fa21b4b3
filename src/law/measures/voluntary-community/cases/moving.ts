import type { Case } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

export const moving: readonly Case[] = [
  {
    is: 'chuyển đi: năm ngày làm việc',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['reportMove', '2025-06-26', { leavesOn: '2025-06-27' }]],
    due: { handOver: '2025-07-04' },
  },
  {
    is: 'chuyển đi 01/7/2026: 24 giờ',
    route: 'adult',
    acts: [...running('2026-06-01', 12), ['reportMove', at('2026-07-01', '09:00')]],
    due: { handOver: at('2026-07-02', '09:00') },
  },
  {
    is: 'chuyển hồ sơ rồi thì không còn hạn',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['reportMove', at('2026-08-03')],
      ['handOver', at('2026-08-03', '10:00')],
      ['continueHere', '2026-08-04'],
    ],
    notDue: ['handOver'],
    state: 'running',
  },

  {
    is: 'hồ sơ cũ chuyển đi sau 01/7/2026: nơi đến ra quyết định tiếp tục',
    route: 'adult',
    acts: [
      ...running('2026-06-01', 12),
      ['reportMove', at('2026-07-06')],
      ['handOver', at('2026-07-06', '10:00')],
      ['continueHere', '2026-07-07'],
    ],
    ends: '2027-06-01',
  },
]
