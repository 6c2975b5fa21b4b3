import type { Case } from '../../../cases.ts'
import { running } from './ways.ts'

export const criminal: readonly Case[] = [
  {
    is: 'xử lý hình sự: trước 01/7/2025 không có',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-06-30']],
    refused: { referCriminal: 'không có bước này' },
  },
  {
    is: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-07-01']],
    state: 'criminal',
    ends: '2026-03-03',
  },
  {
    is: 'không xử lý hình sự thì cai tiếp, cả hồ sơ cũ',
    route: 'adult',
    acts: [...running('2025-03-03', 12), ['referCriminal', '2025-07-01'], ['criminalOutcome', '2025-09-01', { outcome: 'notProsecuted' }]],
    state: 'running',
  },
  {
    is: 'chuyển ngày 29/6/2026, có kết quả ngày 01/7: cai tiếp theo thời hạn cũ',
    route: 'adult',
    acts: [...running('2026-03-02', 6), ['referCriminal', '2026-06-29'], ['criminalOutcome', '2026-07-01', { outcome: 'notProsecuted' }]],
    state: 'running',
    ends: '2026-09-02',
  },
]
