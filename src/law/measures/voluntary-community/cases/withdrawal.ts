import type { Case, Happened } from '../../../cases.ts'
import { running, running26 } from './ways.ts'

const route = 'adult'
const brought = (on: string): readonly Happened[] => [
  ['bringToCentre', on, { healthCentre: 'health-centre-1' }],
  ['admitToCentre', on],
]
const finished = (on: string): Happened => ['leaveCentre', on, { leftBecause: 'finished', finishedOn: on }]

/** Withdrawal treatment at a district health centre, the second stage of rehabilitation at home. */
export const withdrawal: readonly Case[] = [
  {
    is: 'vào, ra trung tâm y tế: thời hạn không đổi',
    route,
    acts: [...running('2024-01-15', 6), ...brought('2024-01-16'), ['dayAtCentre', '2024-01-17'], finished('2024-01-22')],
    state: 'running',
    ends: '2024-07-15',
  },
  {
    is: 'đang ở trung tâm y tế: thời hạn vẫn chạy',
    route,
    acts: [...running('2024-01-15', 6), ...brought('2024-01-16')],
    asOf: '2024-01-20',
    ends: '2024-07-15',
  },
  {
    is: 'luật cũ không nêu số ngày tối thiểu của giai đoạn cắt cơn',
    route,
    acts: [...running('2026-06-01', 6), ...brought('2026-06-20'), finished('2026-06-25')],
    asOf: '2026-06-30',
    state: 'running',
  },
  {
    is: 'vào 30/6/2026 theo quyết định cũ, ra sau 01/7/2026: không có mười ngày tối thiểu',
    route,
    acts: [...running('2026-06-01', 6), ...brought('2026-06-30'), finished('2026-07-05')],
    state: 'running',
  },
  {
    is: 'luật mới: ngày thứ chín chưa xong giai đoạn cắt cơn',
    route,
    acts: [...running26('2026-07-15'), ...brought('2026-07-16'), finished('2026-07-25')],
    refused: { leaveCentre: 'ít nhất 10 ngày' },
  },
  {
    is: 'luật mới: đủ mười ngày, giai đoạn cắt cơn xong, không phải ghi lần nữa',
    route,
    acts: [
      ...running26('2026-07-15'),
      ['finishIntake', '2026-07-16'],
      ...brought('2026-07-16'),
      finished('2026-07-26'),
      ['finishEducation', '2026-11-01', { stageBegan: '2026-07-26' }],
      ['paySupport', '2026-11-02', { amount: 2_530_000 }],
    ],
    state: 'running',
  },
  {
    is: 'về sớm khi chưa đủ mười ngày: ra được, giai đoạn chưa xong',
    route,
    acts: [
      ...running26('2026-07-15'),
      ...brought('2026-07-16'),
      ['leaveCentre', '2026-07-20', { leftBecause: 'hospital' }],
      ['dayAtCentre', '2026-07-21'],
    ],
    refused: { dayAtCentre: 'Không đang điều trị' },
  },
  {
    is: 'chưa vào trung tâm y tế thì không có việc giữ trật tự ở đó',
    route,
    acts: [...running26('2026-07-15'), ['keepOrder', '2026-07-16'], ...brought('2026-07-16'), ['admitToCentre', '2026-07-17']],
    refused: { keepOrder: 'Không đang điều trị', admitToCentre: 'Đang điều trị cắt cơn' },
  },
  {
    is: 'chưa bắt đầu cai thì chưa đưa đến trung tâm y tế',
    route,
    acts: [['notify', '2024-01-15'], ...brought('2024-01-16')],
    refused: { bringToCentre: 'trạng thái', admitToCentre: 'trạng thái' },
  },
  {
    is: 'vi phạm khi đang ở trung tâm y tế: vẫn ghi được việc ra',
    route,
    acts: [
      ...running26('2026-07-15'),
      ...brought('2026-07-16'),
      ['recordViolation', '2026-07-20T08:30+07:00', { ground: 'used' }],
      ['leaveCentre', '2026-07-20', { leftBecause: 'unannounced' }],
    ],
    state: 'violated',
  },
  {
    is: 'luật cũ: không ở trung tâm y tế thì không có diễn biến, trật tự, việc ra; đang ở thì không vào lần nữa',
    route,
    acts: [
      ...running('2024-01-15', 6),
      ['dayAtCentre', '2024-01-16'],
      ['keepOrder', '2024-01-16'],
      ['leaveCentre', '2024-01-16', { leftBecause: 'early' }],
      ...brought('2024-01-17'),
      ['admitToCentre', '2024-01-18'],
    ],
    refused: {
      dayAtCentre: 'Không đang điều trị',
      keepOrder: 'Không đang điều trị',
      leaveCentre: 'Không đang điều trị',
      admitToCentre: 'Đang điều trị cắt cơn',
    },
  },
  {
    is: 'luật mới: những ngày ở trung tâm y tế vẫn tính vào thời hạn; ra rồi thì không ra lần nữa',
    route,
    acts: [
      ...running26('2026-07-15'),
      ...brought('2026-07-16'),
      ['leaveCentre', '2026-07-30', { leftBecause: 'early' }],
      ['leaveCentre', '2026-07-31', { leftBecause: 'early' }],
    ],
    refused: { leaveCentre: 'Không đang điều trị' },
    ends: '2028-07-15',
  },
  {
    is: 'đi tù khi đang ở trung tâm y tế: vẫn ghi được việc ra',
    route,
    acts: [
      ...running26('2026-07-15'),
      ...brought('2026-07-16'),
      ['imprison', '2026-07-20'],
      ['leaveCentre', '2026-07-20', { leftBecause: 'early' }],
    ],
    state: 'interrupted',
  },
]
