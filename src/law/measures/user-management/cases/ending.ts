import type { Case } from '../../../cases.ts'
import { at, end, managed, stop, usedAgain } from './ways.ts'

const suspended = (on: string) => ['suspend', at(on), { custody: 'arrest' }] as const

/** Suspending, stopping and ending: three things. */
export const ending: readonly Case[] = [
  {
    is: 'luật cũ: hạn chấm dứt là ngày hết thời hạn',
    route: 'user',
    acts: managed('2022-01-04'),
    asOf: '2022-12-01',
    due: { end: '2023-01-04' },
  },
  {
    is: 'từ 01/7/2025: chưa có kết quả nghiện thì không dừng',
    route: 'user',
    acts: [...managed('2025-07-01'), stop('2025-08-01', 'addicted')],
    refused: { stop: 'Chưa có kết quả' },
  },
  {
    is: 'quyết định theo luật cũ: hết tạm giữ thì quản lý tiếp',
    route: 'user',
    acts: [...managed('2026-03-02'), suspended('2026-07-01'), ['resume', '2026-07-20', { backTo: 'managed' }]],
    state: 'managed',
    ends: '2027-03-02',
  },
  {
    is: 'trước ngày hết hạn: chưa chấm dứt',
    route: 'user',
    acts: [...managed('2022-01-04'), end('2023-01-03')],
    refused: { end: 'Chưa hết thời hạn' },
  },
  {
    is: 'ngày hết hạn: chấm dứt, ba ngày làm việc để gửi',
    route: 'user',
    acts: [...managed('2022-01-04'), end('2023-01-04')],
    state: 'ended',
    due: { sendDecision: '2023-01-09' },
  },
  {
    is: 'đang chờ xác định nghiện: chưa chấm dứt',
    route: 'user',
    acts: [...managed('2022-01-04'), ...usedAgain('2022-12-30'), end('2023-01-04')],
    refused: { end: 'trạng thái' },
  },
  {
    is: 'luật mới: trước ngày hết hạn',
    route: 'user',
    acts: [...managed('2025-07-02'), end('2026-07-01')],
    refused: { end: 'Chưa hết thời hạn' },
  },
  {
    is: 'hết hạn 01/7/2026: chấm dứt theo luật mới, hai mươi bốn giờ để gửi',
    route: 'user',
    acts: [...managed('2025-07-01'), end('2026-07-01')],
    state: 'ended',
    due: { sendDecision: at('2026-07-02') },
  },
  {
    is: 'chấm dứt 30/6/2026: vẫn ba ngày làm việc để gửi',
    route: 'user',
    acts: [...managed('2025-06-30'), end('2026-06-30')],
    asOf: '2026-07-01',
    due: { sendDecision: '2026-07-03' },
  },
  { is: 'hạn chấm dứt là ngày hết thời hạn', route: 'user', acts: managed('2025-07-02'), asOf: '2026-06-01', due: { end: '2026-07-02' } },
  {
    is: 'chưa có kết quả nghiện thì không dừng vì nghiện',
    route: 'user',
    acts: [...managed('2022-01-04'), stop('2022-02-01', 'addicted')],
    refused: { stop: 'Chưa có kết quả' },
  },
  {
    is: 'luật mới: chưa có kết quả nghiện',
    route: 'user',
    acts: [...managed('2026-07-01'), stop('2026-08-03', 'addicted')],
    refused: { stop: 'Chưa có kết quả' },
  },
  {
    is: 'giáo dục tại xã ngày 30/6/2026: dừng',
    route: 'user',
    acts: [...managed('2026-03-02'), stop('2026-06-30', 'education')],
    state: 'stoppedEducation',
  },
  {
    is: 'giáo dục tại xã không còn là trường hợp dừng từ 01/7/2026',
    route: 'user',
    acts: [...managed('2026-03-02'), stop('2026-07-01', 'education')],
    refused: { stop: 'Chọn một trong' },
  },
  ...(['institution', 'prison', 'dead', 'missing'] as const).flatMap((cause): readonly Case[] => [
    {
      is: `dừng: ${cause}`,
      route: 'user',
      acts: [...managed('2022-01-04'), stop('2022-02-01', cause)],
      state: `stopped${cause[0]?.toUpperCase()}${cause.slice(1)}`,
    },
    {
      is: `luật mới, dừng: ${cause}`,
      route: 'user',
      acts: [...managed('2026-07-01'), stop('2026-08-03', cause)],
      state: `stopped${cause[0]?.toUpperCase()}${cause.slice(1)}`,
    },
  ]),
  {
    is: 'luật mới: tạm giữ thì tạm đình chỉ, hai mươi bốn giờ để gửi',
    route: 'user',
    acts: [...managed('2026-07-01'), suspended('2026-08-03')],
    state: 'suspended',
    due: { sendDecision: at('2026-08-04') },
    ends: '2027-07-01',
  },
  {
    is: 'luật mới: hết tạm giữ thì quản lý đến hết thời hạn cũ',
    route: 'user',
    acts: [...managed('2026-07-01'), suspended('2026-08-03'), ['resume', '2026-08-20', { backTo: 'managed' }]],
    state: 'managed',
    ends: '2027-07-01',
  },
  {
    is: 'quyết định theo luật cũ, tạm giữ sau 01/7/2026: cũng tạm đình chỉ',
    route: 'user',
    acts: [...managed('2026-03-02'), suspended('2026-07-01')],
    state: 'suspended',
    ends: '2027-03-02',
  },
  {
    is: 'trước 01/7/2026 không có tạm đình chỉ',
    route: 'user',
    acts: [...managed('2026-03-02'), ['suspend', '2026-06-30']],
    refused: { suspend: 'không có bước này' },
  },
  {
    is: 'tạm giam ngắn hơn phần còn lại: không dừng',
    route: 'user',
    acts: [...managed('2026-07-01'), suspended('2026-08-03'), stop('2026-08-10', 'detention', { custodyUntil: '2027-07-01' })],
    refused: { stop: 'chỉ tạm đình chỉ' },
  },
  {
    is: 'tạm giam dài hơn phần còn lại một ngày: dừng',
    route: 'user',
    acts: [...managed('2026-07-01'), suspended('2026-08-03'), stop('2026-08-10', 'detention', { custodyUntil: '2027-07-02' })],
    state: 'stoppedDetention',
  },
  {
    is: 'từ 01/7/2025: dùng lại có thể bị xem xét hình sự',
    route: 'user',
    acts: [...managed('2025-03-03'), ...usedAgain('2025-07-01'), ['referCriminal', '2025-07-01']],
    state: 'criminal',
  },
  {
    is: 'trước 01/7/2025 không có bước này',
    route: 'user',
    acts: [...managed('2025-03-03'), ...usedAgain('2025-06-30'), ['referCriminal', '2025-06-30']],
    refused: { referCriminal: 'không có bước này' },
  },
  {
    is: 'không xử lý hình sự: tiếp tục quản lý',
    route: 'user',
    acts: [...managed('2025-03-03'), ...usedAgain('2025-07-01'), ['referCriminal', '2025-07-01'], ['criminalOutcome', '2026-07-06']],
    state: 'usedAgain',
  },
  {
    is: 'bị phạt tù: dừng',
    route: 'user',
    acts: [...managed('2025-10-01'), ...usedAgain('2026-03-02'), ['referCriminal', '2026-03-03'], stop('2026-07-06', 'prison')],
    state: 'stoppedPrison',
  },
]
