import type { Case } from '../../../cases.ts'
import { at, managed } from './ways.ts'

export const moving: readonly Case[] = [
  {
    is: 'chuyển đi: năm ngày làm việc',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['reportMove', '2025-06-26', { leavesOn: '2025-06-27' }]],
    due: { handOver: '2025-07-04' },
  },
  {
    is: 'chuyển đi 30/6/2026: vẫn năm ngày làm việc',
    route: 'voluntary',
    acts: [...managed('2026-03-03', '2026-03-10'), ['reportMove', '2026-06-30']],
    asOf: '2026-07-01',
    due: { handOver: '2026-07-07' },
  },
  {
    is: 'chuyển đi 01/7/2026: 24 giờ',
    route: 'voluntary',
    acts: [...managed('2026-03-03', '2026-03-10'), ['reportMove', at('2026-07-01', '09:00')]],
    due: { handOver: at('2026-07-02', '09:00') },
  },
  {
    is: 'nơi đến phân công người',
    route: 'voluntary',
    acts: [
      ...managed('2026-03-03', '2026-03-10'),
      ['reportMove', at('2026-07-01')],
      ['handOver', at('2026-07-01', '10:00')],
      ['assign', '2026-07-02'],
    ],
    notDue: ['handOver'],
  },
]
