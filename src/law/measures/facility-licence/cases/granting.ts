import type { Case } from '../../../cases.ts'
import { complete, licensed } from './ways.ts'

const route = 'private'

/** The file, the licence, and the licence given again. */
export const granting: readonly Case[] = [
  { is: 'hồ sơ hợp lệ: 15 ngày làm việc', route, acts: complete('2024-05-06'), state: 'complete', due: { grant: '2024-05-27' } },
  { is: 'luật mới: 5 ngày làm việc', route, acts: complete('2026-07-06'), state: 'complete', due: { grant: '2026-07-13' } },
  {
    is: 'hồ sơ nộp và đủ ngày 30/6/2025, cấp sau đó: 15 ngày làm việc',
    route,
    acts: complete('2025-06-30'),
    asOf: '2025-07-01',
    due: { grant: '2025-07-21' },
  },
  { is: 'hồ sơ nộp ngày 01/7/2025: 15 ngày làm việc', route, acts: complete('2025-07-01'), due: { grant: '2025-07-22' } },
  {
    is: 'hồ sơ nộp và đủ ngày 30/6/2026: 15 ngày làm việc',
    route,
    acts: complete('2026-06-30'),
    asOf: '2026-07-01',
    due: { grant: '2026-07-21' },
  },
  {
    is: 'hồ sơ nộp trước, đủ sau 01/7/2026: vẫn 15 ngày làm việc',
    route,
    acts: [
      ['receive', '2026-06-30'],
      ['accept', '2026-07-06'],
    ],
    due: { grant: '2026-07-27' },
  },
  {
    is: 'hồ sơ nộp trước, yêu cầu theo nghị định mới: 5 ngày làm việc',
    route,
    acts: [...complete('2026-06-30'), ['followNew', '2026-07-06']],
    state: 'complete',
    due: { grant: '2026-07-13' },
  },
  {
    is: 'hồ sơ nộp từ 01/7/2026 không cần yêu cầu',
    route,
    acts: [...complete('2026-07-01'), ['followNew', '2026-07-02']],
    refused: { followNew: 'trước 01/7/2026' },
  },
  {
    is: 'hợp đồng thuê còn đúng 2 năm',
    route,
    acts: [
      ['receive', '2024-05-06'],
      ['accept', '2024-05-08', { premises: 'rented', leaseUntil: '2026-05-06' }],
    ],
    state: 'complete',
  },
  {
    is: 'hợp đồng thuê còn thiếu một ngày',
    route,
    acts: [
      ['receive', '2024-05-06'],
      ['accept', '2024-05-08', { premises: 'rented', leaseUntil: '2026-05-05' }],
    ],
    refused: { accept: '2 năm' },
  },
  {
    is: 'hồ sơ thiếu, bổ sung, rồi từ chối',
    route,
    acts: [
      ['receive', '2024-05-06'],
      ['askSupplement', '2024-05-07'],
      ['accept', '2024-05-20', { premises: 'own' }],
      ['refuse', '2024-05-28'],
    ],
    state: 'refused',
  },
  {
    is: 'luật mới: từ chối rồi bổ sung, được cấp',
    route,
    acts: [...complete('2026-07-06'), ['refuse', '2026-07-08'], ['accept', '2026-08-03'], ['grant', '2026-08-05']],
    state: 'licensed',
  },
  {
    is: 'chờ bổ sung ngày 30/6/2026, đủ sau đó',
    route,
    acts: [
      ['receive', '2026-06-22'],
      ['askSupplement', '2026-06-24'],
      ['accept', '2026-07-06'],
    ],
    state: 'complete',
    due: { grant: '2026-07-27' },
  },
  {
    is: 'chưa xem hồ sơ đủ thì chưa cấp',
    route,
    acts: [
      ['receive', '2024-05-06'],
      ['grant', '2024-05-07'],
    ],
    refused: { grant: 'trạng thái' },
  },
  {
    is: 'cấp lại khi đổi địa điểm: 10 ngày làm việc',
    route,
    acts: [...licensed('2024-01-08'), ['begin', '2024-01-15'], ['askRegrant', '2024-05-06', { regrantFor: 'site' }]],
    due: { regrant: '2024-05-20' },
  },
  {
    is: 'luật mới, cấp lại: 5 ngày làm việc',
    route,
    acts: [...licensed('2024-01-08'), ['begin', '2024-01-15'], ['askRegrant', '2026-07-06', { regrantFor: 'head' }]],
    due: { regrant: '2026-07-13' },
  },
  {
    is: 'chưa nộp hồ sơ thì không cấp lại',
    route,
    acts: [...licensed('2024-01-08'), ['regrant', '2024-05-06']],
    refused: { regrant: 'Chưa có hồ sơ' },
  },
  {
    is: 'giấy phép cũ còn đến ngày ghi trên giấy',
    route,
    acts: [...licensed('2022-01-10', '2026-09-30'), ['expire', '2026-09-30']],
    refused: { expire: 'chưa hết thời hạn' },
  },
  {
    is: 'giấy phép ghi thời hạn ngắn, hết ngày đó',
    route,
    acts: [...licensed('2024-01-08', '2024-03-08'), ['expire', '2024-03-09']],
    state: 'expired',
  },
  {
    is: 'hết ngày ghi trên giấy thì phải xin cấp theo nghị định mới',
    route,
    acts: [...licensed('2022-01-10', '2026-09-30'), ['expire', '2026-10-01']],
    state: 'expired',
  },
]
