import type { Case } from '../../../cases.ts'
import { running, running26 } from './ways.ts'

export const stages: readonly Case[] = [
  {
    is: 'nơi cung cấp dịch vụ bị đình chỉ: ba ngày để đăng ký thời gian, quy trình còn lại',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['noteServiceSuspended', '2026-08-04', { suspendedOn: '2026-08-03' }]],
    state: 'running',
    due: { registerAgain: '2026-08-06' },
  },
  {
    is: 'đã đăng ký lại thì không còn hạn, hồ sơ tiếp tục',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['noteServiceSuspended', '2026-08-04', { suspendedOn: '2026-08-03' }],
      ['registerAgain', '2026-08-05'],
      ['contract', '2026-08-05'],
    ],
    state: 'running',
    notDue: ['registerAgain'],
  },
  {
    is: 'nơi cung cấp dịch vụ không bị đình chỉ thì không phải đăng ký lại',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['registerAgain', '2026-08-05']],
    refused: { registerAgain: 'Chưa ghi nhận' },
  },
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
