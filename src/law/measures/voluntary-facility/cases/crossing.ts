import type { Case } from '../../../cases.ts'
import { admitted, at, threeStages } from './ways.ts'

/** A contract of before that stands in each state on the last day of Law 73/2021, and what happens to it under Law 120/2025. */
export const crossing: readonly Case[] = [
  {
    is: 'tự ý chấm dứt ngày 29/6: trở lại sau 01/7',
    route: 'public',
    acts: [
      ...admitted('2026-03-02', 6),
      ['recordStop', '2026-06-29', { stopKind: 'rules', stoppedOn: '2026-06-29' }],
      ['comeBack', '2026-07-02'],
    ],
    state: 'running',
  },
  {
    is: 'tự ý chấm dứt ngày 29/6: năm ngày làm việc để báo xã vẫn chạy',
    route: 'private',
    acts: [...admitted('2026-03-02', 6), ['recordStop', '2026-06-29', { stopKind: 'rules', stoppedOn: '2026-06-29' }]],
    asOf: '2026-07-01',
    due: { noticeStop: '2026-07-06' },
  },
  {
    is: 'hoàn thành ngày 29/6: năm ngày làm việc để báo xã vẫn chạy',
    route: 'public',
    acts: [...admitted('2025-12-29', 6), ...threeStages('2026-06-01'), ['evaluate', '2026-06-29'], ['complete', '2026-06-29']],
    asOf: '2026-07-01',
    due: { noticeFinish: '2026-07-06' },
  },
  {
    is: 'đang xem xét trách nhiệm hình sự: không xử lý thì cai tiếp',
    route: 'private',
    acts: [...admitted('2026-03-02', 6), ['referCriminal', '2026-06-29'], ['criminalOutcome', '2026-07-01', { outcome: 'notProsecuted' }]],
    state: 'running',
    ends: '2026-09-02',
  },
  {
    is: 'chưa vào cơ sở: vào theo hợp đồng cũ',
    route: 'public',
    acts: [...admitted('2026-06-01', 6).slice(0, 2), ['admit', at('2026-07-01')]],
    state: 'running',
  },
]
