import type { Case } from '../../../cases.ts'
import { running, running26 } from './ways.ts'

export const stages: readonly Case[] = [
  {
    is: 'cắt cơn chưa đủ 10 ngày',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishDetox', '2026-08-10', { stageBegan: '2026-08-01' }]],
    refused: { finishDetox: '10 ngày' },
  },
  {
    is: 'cắt cơn đủ 10 ngày',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishDetox', '2026-08-11', { stageBegan: '2026-08-01' }]],
  },
  {
    is: 'giáo dục chưa đủ 3 tháng',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishEducation', '2026-11-10', { stageBegan: '2026-08-11' }]],
    refused: { finishEducation: '3 tháng' },
  },
  {
    is: 'giáo dục đủ 3 tháng',
    route: 'adult',
    acts: [...running26('2026-08-01'), ['finishEducation', '2026-11-11', { stageBegan: '2026-08-11' }]],
  },
  {
    is: 'luật cũ không nêu thời gian tối thiểu của giai đoạn',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['finishDetox', '2022-03-08', { stageBegan: '2022-03-07' }]],
  },
]
