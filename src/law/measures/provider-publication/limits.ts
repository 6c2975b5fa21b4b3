import { monthsLimit, workingDays } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const route = 'organisation'
const found = { route, state: 'published', facts: { found: '2024-06-10', published: '2023-12-10' } }

/** The limits of publishing who rehabilitates people at home and in the community. */
export const limits: readonly Row[] = [
  clock('L07', 'công bố từ khi nhận hồ sơ hợp lệ', ['publish', workingDays(10), 'complete'], OLD),
  clock('1.5', 'công bố từ khi nhận hồ sơ hợp lệ (Điều 80)', ['publish', workingDays(5), 'complete'], NEW),
  clock('L07', 'công bố lại', ['republish', workingDays(10), 'regrantAsked'], OLD),
  clock('1.5', 'công bố lại (Điều 82)', ['republish', workingDays(5), 'regrantAsked'], NEW),
  clock('L08', 'quyết định đình chỉ từ biên bản', ['suspend', workingDays(5), 'recorded'], OLD),
  clock('1.5', 'quyết định đình chỉ từ biên bản (Điều 81)', ['suspend', workingDays(3), 'recorded'], NEW),
  refusal(
    'L08',
    'lập biên bản từ khi phát hiện',
    ['recordViolation', '5 ngày làm việc'],
    OLD,
    onDays('2024-06-10', '2024-06-11', { route, state: 'published', said: { foundOn: '2024-06-03' } }),
  ),
  refusal(
    '1.5',
    'lập biên bản từ khi phát hiện (Điều 81)',
    ['recordViolation', '3 ngày làm việc'],
    NEW,
    onDays('2026-07-09', '2026-07-10', { route, state: 'published', said: { foundOn: '2026-07-06' } }),
  ),
  refusal(
    'L05',
    'đình chỉ từ 3 đến 6 tháng',
    ['suspend', 'từ 3 đến 6 tháng'],
    OLD,
    saying({ until: '2024-12-10' }, { until: '2024-12-11' }, { ...found, on: '2024-06-10' }),
  ),
  refusal(
    '1.5',
    'đình chỉ 3 tháng',
    ['suspend', 'Thời hạn đình chỉ là 3 tháng'],
    NEW,
    saying({ until: '2026-10-10' }, { until: '2026-10-11' }, { ...found, on: '2026-07-10' }),
  ),
  ...(
    [
      ['L09', OLD],
      ['1.5', NEW],
    ] as const
  ).flatMap(([row, texts]) => [
    refusal(
      row,
      '6 tháng không cung cấp dịch vụ',
      ['suspend', 'Vì không cung cấp dịch vụ: chưa quá 6 tháng'],
      texts,
      onDays('2024-06-11', '2024-06-10', { ...found, said: { ground: 'noService' } }),
    ),
    clock(row, 'bắt đầu cung cấp dịch vụ, quá hạn thì hỏi', ['begin', monthsLimit(6), 'published'], texts),
  ]),
  refusal('1.5', 'đình chỉ khi quá 15 ngày làm việc không khắc phục', ['suspend', 'quá 15 ngày làm việc'], NEW, [
    { ...found, on: '2026-08-10', said: { ground: 'breach' }, facts: { ...found.facts, demanded: '2026-07-10' }, passed: ['remedied'] },
    { ...found, on: '2026-08-10', said: { ground: 'breach' }, facts: { ...found.facts, demanded: '2026-07-10' } },
  ]),
  clock('1.5', 'khắc phục từ khi có yêu cầu', ['remedied', workingDays(15), 'demanded'], NEW),
  clock('1.5', 'báo cáo khắc phục trước khi hết đình chỉ', ['report', workingDays(3), 'suspensionEnds'], NEW),
  clock('1.5', 'xem xét báo cáo khắc phục', ['resume', workingDays(3), 'reported'], NEW),
  other('L11', 'phiếu lý lịch tư pháp không quá 3 tháng', 'giấy của người nộp, người tiếp nhận xem trên hồ sơ; từ 01/7/2025 không còn'),
]
