import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import { clock, onDays, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const route = 'private'
const found = { route, state: 'licensed', facts: { found: '2024-06-10', granted: '2024-03-10' } }

/** A row of the table of 2021, and what law-2026 says of it in its section 1.0. */
const inBoth = (row: string, rows: (row: string, texts: readonly string[]) => readonly Row[]): readonly Row[] => [
  ...rows(row, OLD),
  ...rows('1.0', NEW),
]

/** The limits of the licence of a private facility. */
export const limits: readonly Row[] = [
  clock('L01', 'cấp giấy phép từ khi nhận hồ sơ hợp lệ', ['grant', workingDays(15), 'complete'], OLD),
  clock('1.0', 'cấp giấy phép từ khi nhận đủ hồ sơ', ['grant', workingDays(5), 'complete'], NEW),
  clock('1.14', 'hồ sơ nộp trước 01/7/2026 theo NĐ 116', ['grant', workingDays(15), 'complete'], NEW),
  clock('L02', 'cấp lại', ['regrant', workingDays(10), 'regrantAsked'], OLD),
  clock('1.0', 'cấp lại (Điều 74)', ['regrant', workingDays(5), 'regrantAsked'], NEW),
  clock('L03', 'lập biên bản, quyết định từ khi phát hiện', ['suspend', workingDays(5), 'found'], OLD),
  clock('1.0', 'lập biên bản, quyết định từ khi phát hiện (Điều 75, 76)', ['suspend', workingDays(5), 'found'], NEW),
  clock('L04', 'thu hồi từ khi đề nghị dừng', ['revoke', workingDays(2), 'stopAsked'], OLD),
  clock('1.0', 'thu hồi từ khi đề nghị dừng (Điều 76)', ['revoke', workingDays(2), 'stopAsked'], NEW),
  ...inBoth('L05', (row, texts) => [
    refusal(
      row,
      'đình chỉ từ 3 tháng',
      ['suspend', 'từ 3 đến 6 tháng'],
      texts,
      saying({ until: '2024-09-10' }, { until: '2024-09-09' }, { ...found, on: '2024-06-10' }),
    ),
    refusal(
      row,
      'đình chỉ đến 6 tháng',
      ['suspend', 'từ 3 đến 6 tháng'],
      texts,
      saying({ until: '2024-12-10' }, { until: '2024-12-11' }, { ...found, on: '2024-06-10' }),
    ),
  ]),
  ...inBoth('L06', (row, texts) => [
    refusal(
      row,
      'sau 3 tháng không cung cấp dịch vụ',
      ['suspend', 'Vì không cung cấp dịch vụ: chưa quá 3 tháng'],
      texts,
      onDays('2024-06-11', '2024-06-10', { ...found, said: { ground: 'noService' } }),
    ),
    refusal(
      row,
      '6 tháng không hoạt động',
      ['revoke', '6 tháng liên tiếp'],
      texts,
      onDays('2024-06-11', '2024-06-10', { ...found, said: { ground: 'idle', idleSince: '2023-12-10' } }),
    ),
    clock(row, 'bắt đầu cung cấp dịch vụ, quá hạn thì hỏi', ['begin', monthsLimit(3), 'granted'], texts),
  ]),
  refusal(
    'L10',
    'hợp đồng thuê còn từ 2 năm',
    ['accept', '2 năm'],
    OLD,
    saying({ leaseUntil: '2026-05-06' }, { leaseUntil: '2026-05-05' }, { on: '2024-05-08', route, facts: { received: '2024-05-06' } }),
  ),
  clock('1.0', 'khắc phục từ khi có yêu cầu bằng văn bản', ['remedied', workingDays(15), 'demanded'], NEW),
  clock('1.0', 'báo cáo khắc phục từ khi hết đình chỉ', ['report', workingDays(3), 'suspensionEnds'], NEW),
  clock('1.0', 'xem xét báo cáo khắc phục', ['resume', workingDays(3), 'reported'], NEW),
  ...(
    [
      ['4.2', OLD],
      ['1.14', NEW],
    ] as const
  ).map(([row, texts]) =>
    refusal(
      row,
      'giấy phép có giá trị đến hết thời hạn',
      ['expire', 'chưa hết thời hạn'],
      texts,
      onDays('2026-10-01', '2026-09-30', { route, state: 'licensed', facts: { validUntil: '2026-09-30' } }),
    ),
  ),
  refusal('1.0', 'đình chỉ khi quá 15 ngày làm việc không khắc phục', ['suspend', 'quá 15 ngày làm việc'], NEW, [
    { ...found, on: '2026-08-10', said: { ground: 'breach' }, facts: { ...found.facts, demanded: '2026-07-10' }, passed: ['remedied'] },
    { ...found, on: '2026-08-10', said: { ground: 'breach' }, facts: { ...found.facts, demanded: '2026-07-10' } },
  ]),
  clock('L03', 'thu hồi, cả khi giải thể: 5 ngày làm việc từ khi phát hiện', ['revoke', workingDays(5), 'found'], OLD),
  clock('1.0', 'thu hồi từ khi phát hiện (Điều 76)', ['revoke', workingDays(5), 'found'], NEW),
]
