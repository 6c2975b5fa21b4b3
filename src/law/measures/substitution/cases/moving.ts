import type { Case } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

export const moving: readonly Case[] = [
  {
    is: 'chuyển cơ sở: nơi nhận trả lời ngay trong ngày, người bệnh vẫn đang điều trị',
    route: 'adult',
    acts: [...running('2024-03-04'), ['transfer', '2024-06-03']],
    state: 'transferring',
    due: { receiveTransfer: '2024-06-03' },
  },
  {
    is: 'nơi nhận tiếp nhận',
    route: 'adult',
    acts: [...running('2024-03-04'), ['transfer', '2024-12-15'], ['receiveTransfer', '2024-12-15']],
    state: 'running',
    notDue: ['receiveTransfer'],
  },
  {
    is: 'nơi nhận không tiếp nhận: về nơi cũ, điều trị không gián đoạn',
    route: 'adult',
    acts: [...running('2024-03-04'), ['transfer', '2024-12-15'], ['refuseTransfer', '2024-12-16']],
    state: 'running',
  },
  {
    is: 'chuyển 30/6/2026, tiếp nhận 01/7/2026',
    route: 'adult',
    acts: [...running('2024-03-04'), ['transfer', '2026-06-30'], ['receiveTransfer', '2026-07-01']],
    state: 'running',
  },
  {
    is: 'chuyển cơ sở theo luật mới',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['transfer', '2026-07-20']],
    due: { refuseTransfer: '2026-07-20' },
  },
  {
    is: 'chưa bắt đầu thì không phải chuyển tiếp',
    route: 'adult',
    acts: [
      ['walkIn', '2024-12-15', { dependence: 'opioid' }],
      ['transfer', '2024-12-16'],
    ],
    refused: { transfer: 'chờ cơ sở điều trị trả lời' },
  },
  {
    is: 'chuyển nơi ở: xã báo nơi đến trong năm ngày làm việc, cơ sở điều trị không đổi',
    route: 'adult',
    acts: [...running('2024-03-04'), ['reportMove', '2025-06-26', { leavesOn: '2025-06-27' }]],
    due: { handOver: '2025-07-04' },
  },
  {
    is: 'năm 2022: năm ngày làm việc, qua 30/4',
    route: 'adult',
    acts: [...running('2022-03-07'), ['reportMove', '2022-04-27', { leavesOn: '2022-04-27' }]],
    due: { handOver: '2022-05-06' },
  },
  {
    is: 'chuyển nơi ở 30/6/2026: năm ngày làm việc',
    route: 'adult',
    acts: [...running('2024-03-04'), ['reportMove', '2026-06-30']],
    asOf: '2026-07-01',
    due: { handOver: '2026-07-07' },
  },
  {
    is: 'chuyển nơi ở 01/7/2026: 24 giờ',
    route: 'adult',
    acts: [...running('2024-03-04'), ['reportMove', at('2026-07-01', '09:00')]],
    due: { handOver: at('2026-07-02', '09:00') },
  },
  {
    is: 'xã đã báo nơi đến',
    route: 'adult',
    acts: [...running('2024-03-04'), ['reportMove', at('2026-07-01')], ['handOver', at('2026-07-01', '15:00')]],
    notDue: ['handOver'],
    state: 'running',
  },
]
