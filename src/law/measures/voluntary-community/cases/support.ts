import type { Case, Happened } from '../../../cases.ts'
import { running, running26, threeStages } from './ways.ts'

const supporting = (day: string, ...amounts: readonly number[]): readonly Happened[] => [
  ...running('2023-06-01', 12),
  ...threeStages('2023-06-20'),
  ...amounts.map((amount): Happened => ['paySupport', day, { amount }]),
]
export const support: readonly Case[] = [
  {
    is: 'chưa xong ba giai đoạn thì chưa hỗ trợ',
    route: 'adult',
    acts: [...running('2023-06-01', 12), ['paySupport', '2023-06-20', { amount: 1_490_000 }]],
    refused: { paySupport: 'ba giai đoạn' },
  },
  { is: 'đủ mức lương cơ sở 1.490.000 đồng', route: 'adult', acts: supporting('2023-06-30', 1_490_000) },
  { is: 'thiếu một đồng', route: 'adult', acts: supporting('2023-06-30', 1_489_999), refused: { paySupport: 'mức lương cơ sở' } },
  {
    is: 'từ 01/7/2023 mức lương cơ sở 1.800.000 đồng',
    route: 'adult',
    acts: supporting('2023-07-01', 1_799_999),
    refused: { paySupport: 'mức lương cơ sở' },
  },
  {
    is: 'từ 01/7/2024 mức lương cơ sở 2.340.000 đồng',
    route: 'adult',
    acts: [...running('2024-06-01', 6), ...threeStages('2024-06-20'), ['paySupport', '2024-07-01', { amount: 2_339_999 }]],
    refused: { paySupport: 'mức lương cơ sở' },
  },
  {
    is: '30/6/2026: 2.340.000 đồng là đủ',
    route: 'adult',
    acts: [...running('2026-01-05', 12), ...threeStages('2026-04-20'), ['paySupport', '2026-06-30', { amount: 2_340_000 }]],
  },
  {
    is: 'từ 01/7/2026 mức lương cơ sở 2.530.000 đồng',
    route: 'adult',
    acts: [...running('2026-01-05', 12), ...threeStages('2026-04-20'), ['paySupport', '2026-07-01', { amount: 2_529_999 }]],
    refused: { paySupport: 'mức lương cơ sở' },
  },
  { is: 'chỉ một lần', route: 'adult', acts: supporting('2023-06-30', 1_490_000, 1_490_000), refused: { paySupport: 'một lần' } },

  {
    is: 'luật mới: chưa xong ba giai đoạn',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['paySupport', '2026-08-03', { amount: 2_530_000 }]],
    refused: { paySupport: 'ba giai đoạn' },
  },
  {
    is: 'luật mới: chỉ một lần',
    route: 'adult',
    acts: [
      ...running('2026-01-05', 12),
      ...threeStages('2026-04-20'),
      ['paySupport', '2026-07-01', { amount: 2_530_000 }],
      ['paySupport', '2026-07-02', { amount: 2_530_000 }],
    ],
    refused: { paySupport: 'một lần' },
  },
  {
    is: 'hoàn thành ngày 30/6/2026, chi sau đó theo mức lương mới',
    route: 'adult',
    acts: [
      ...running('2025-12-30', 6),
      ...threeStages('2026-06-01'),
      ['proposeCompletion', '2026-06-30'],
      ['complete', '2026-06-30'],
      ['paySupport', '2026-07-02', { amount: 2_530_000 }],
    ],
    state: 'completed',
  },
]
