import type { Case } from '../../../cases.ts'
import { complete, published, suspended } from './ways.ts'

const route = 'organisation'

/** Registering, publishing, suspending, and going on. */
export const publishing: readonly Case[] = [
  { is: 'hồ sơ hợp lệ: 10 ngày làm việc', route, acts: complete('2024-05-06'), due: { publish: '2024-05-20' } },
  { is: 'ngày 30/6/2026: 10 ngày làm việc', route: 'individual', acts: complete('2026-06-30'), due: { publish: '2026-07-14' } },
  { is: 'từ 01/7/2026: 5 ngày làm việc', route: 'individual', acts: complete('2026-07-01'), due: { publish: '2026-07-08' } },
  { is: 'công bố', route, acts: published('2024-05-06'), state: 'published' },
  { is: 'không đủ điều kiện: trả lời, nêu lý do', route, acts: [...complete('2024-05-06'), ['refuse', '2024-05-08']], state: 'refused' },
  {
    is: 'luật mới: trả lời rồi được bổ sung',
    route,
    acts: [...complete('2026-07-06'), ['refuse', '2026-07-08'], ['accept', '2026-07-20'], ['publish', '2026-07-22']],
    state: 'published',
  },
  {
    is: 'luật mới: cơ sở công lập do PC04 trình',
    route: 'facility',
    acts: [
      ['receive', '2026-07-06'],
      ['propose', '2026-07-06'],
    ],
    state: 'complete',
  },
  {
    is: 'luật mới: tổ chức khác không do PC04 trình',
    route,
    acts: [
      ['receive', '2026-07-06'],
      ['propose', '2026-07-06'],
    ],
    refused: { propose: 'công lập' },
  },
  { is: 'giao đơn vị công lập', route: 'assigned', acts: [['assign', '2026-07-06']], state: 'assigned' },
  { is: 'đơn vị được giao không đăng ký', route: 'assigned', acts: [['receive', '2026-07-06']], refused: { receive: 'giao nhiệm vụ' } },
  { is: 'tổ chức tư nhân không được giao', route, acts: [['assign', '2024-05-06']], refused: { assign: 'công lập' } },
  {
    is: 'công bố lại: 10 ngày làm việc',
    route,
    acts: [...published('2024-01-08'), ['begin', '2024-01-15'], ['askRegrant', '2024-05-06', { regrantFor: 'site' }]],
    due: { republish: '2024-05-20' },
  },
  {
    is: 'luật mới, công bố lại: 5 ngày làm việc',
    route,
    acts: [
      ...published('2024-01-08'),
      ['begin', '2024-01-15'],
      ['askRegrant', '2026-07-06', { regrantFor: 'site' }],
      ['republish', '2026-07-08'],
    ],
    state: 'published',
  },
  {
    is: 'luật cũ: quyết định trong 5 ngày làm việc từ biên bản',
    route,
    acts: [...published('2024-01-08'), ['recordViolation', '2024-06-10']],
    due: { suspend: '2024-06-17' },
  },
  {
    is: 'luật mới: quyết định trong 3 ngày làm việc từ biên bản',
    route,
    acts: [...published('2026-01-08'), ['recordViolation', '2026-07-06']],
    due: { suspend: '2026-07-09' },
  },
  { is: 'luật cũ: đình chỉ 6 tháng', route, acts: suspended('2024-01-08', '2024-06-10', '2024-12-10'), state: 'suspended' },
  { is: 'luật mới: đình chỉ đúng 3 tháng', route, acts: suspended('2026-01-08', '2026-07-10', '2026-10-10'), state: 'suspended' },
  {
    is: 'luật mới: đình chỉ 3 tháng và một ngày',
    route,
    acts: [
      ...published('2026-01-08'),
      ['recordViolation', '2026-07-10'],
      ['suspend', '2026-07-10', { ground: 'conditions', until: '2026-10-11' }],
    ],
    refused: { suspend: '3 tháng' },
  },
  {
    is: 'đúng 6 tháng không cung cấp dịch vụ',
    route,
    acts: [
      ...published('2026-02-10'),
      ['recordViolation', '2026-08-10'],
      ['suspend', '2026-08-10', { ground: 'noService', until: '2026-11-10' }],
    ],
    state: 'suspended',
  },
  {
    is: 'chưa đủ 6 tháng không cung cấp dịch vụ',
    route,
    acts: [
      ...published('2026-02-11'),
      ['recordViolation', '2026-08-10'],
      ['suspend', '2026-08-10', { ground: 'noService', until: '2026-11-10' }],
    ],
    refused: { suspend: 'Chưa quá 6 tháng' },
  },
  {
    is: 'luật mới: báo cáo khắc phục trong 3 ngày làm việc trước khi hết đình chỉ',
    route,
    acts: suspended('2026-01-08', '2026-07-15', '2026-10-15'),
    due: { report: '2026-10-15' },
    opens: { report: '2026-10-12' },
  },
  {
    is: 'luật mới: xem xét trong 3 ngày làm việc',
    route,
    acts: [...suspended('2026-01-08', '2026-07-15', '2026-10-15'), ['report', '2026-10-13']],
    due: { resume: '2026-10-16', revoke: '2026-10-16' },
  },
  {
    is: 'luật mới: khắc phục xong thì tiếp tục',
    route,
    acts: [...suspended('2026-01-08', '2026-07-15', '2026-10-15'), ['report', '2026-10-13'], ['resume', '2026-10-15']],
    state: 'published',
  },
  {
    is: 'luật mới: chưa hết đình chỉ thì chưa cho tiếp tục',
    route,
    acts: [...suspended('2026-01-08', '2026-07-15', '2026-10-15'), ['report', '2026-10-13'], ['resume', '2026-10-14']],
    refused: { resume: 'Chưa hết thời hạn' },
  },
  {
    is: 'luật mới: không khắc phục thì thu hồi công bố',
    route,
    acts: [...suspended('2026-01-08', '2026-07-15', '2026-10-15'), ['report', '2026-10-13'], ['revoke', '2026-10-16']],
    state: 'revoked',
  },
  {
    is: 'luật cũ: hết đình chỉ thì công bố lại',
    route,
    acts: [
      ...suspended('2024-01-08', '2024-06-10', '2024-09-10'),
      ['askRegrant', '2024-09-10', { regrantFor: 'suspension' }],
      ['republish', '2024-09-12'],
    ],
    state: 'published',
  },
  {
    is: 'luật cũ: xin công bố lại vì đổi địa điểm không chấm dứt việc đình chỉ',
    route,
    acts: [
      ...published('2024-01-08'),
      ['askRegrant', '2024-06-10', { regrantFor: 'site' }],
      ['recordViolation', '2024-06-10'],
      ['suspend', '2024-06-10', { ground: 'conditions', until: '2024-09-10' }],
      ['republish', '2024-06-12'],
    ],
    state: 'suspended',
    refused: { republish: 'trước khi bị đình chỉ' },
  },
  {
    is: 'luật mới: công bố lại vì đổi địa điểm không xóa biên bản vi phạm đang chờ xem xét',
    route,
    acts: [
      ...published('2026-01-08'),
      ['recordViolation', '2026-07-13'],
      ['askRegrant', '2026-07-14', { regrantFor: 'site' }],
      ['republish', '2026-07-15'],
    ],
    state: 'published',
    due: { suspend: '2026-07-16' },
  },
  {
    is: 'luật mới: đang bị đình chỉ thì không công bố lại',
    route,
    acts: [
      ...published('2026-01-08'),
      ['askRegrant', '2026-07-13', { regrantFor: 'site' }],
      ['recordViolation', '2026-07-14'],
      ['suspend', '2026-07-15', { ground: 'conditions', until: '2026-10-15' }],
      ['republish', '2026-07-16'],
    ],
    state: 'suspended',
    refused: { republish: 'trạng thái' },
  },
  {
    is: 'luật cũ: lập biên bản đúng 5 ngày làm việc sau khi phát hiện',
    route,
    acts: [...published('2024-01-08'), ['recordViolation', '2024-06-10', { foundOn: '2024-06-03' }]],
    due: { suspend: '2024-06-17' },
  },
  {
    is: 'luật cũ: lập biên bản ngày làm việc thứ 6',
    route,
    acts: [...published('2024-01-08'), ['recordViolation', '2024-06-11', { foundOn: '2024-06-03' }]],
    refused: { recordViolation: '5 ngày làm việc' },
  },
  {
    is: 'luật mới: lập biên bản đúng 3 ngày làm việc sau khi phát hiện',
    route,
    acts: [...published('2026-01-08'), ['recordViolation', '2026-07-09', { foundOn: '2026-07-06' }]],
    due: { suspend: '2026-07-14' },
  },
  {
    is: 'luật mới: lập biên bản ngày làm việc thứ 4',
    route,
    acts: [...published('2026-01-08'), ['recordViolation', '2026-07-10', { foundOn: '2026-07-06' }]],
    refused: { recordViolation: '3 ngày làm việc' },
  },
  {
    is: 'hồ sơ hợp lệ ngày 30/6/2025, công bố sau đó: 10 ngày làm việc',
    route,
    acts: complete('2025-06-30'),
    asOf: '2025-07-01',
    due: { publish: '2025-07-14' },
  },
  { is: 'hồ sơ nộp ngày 01/7/2025: 10 ngày làm việc', route, acts: complete('2025-07-01'), due: { publish: '2025-07-15' } },
  { is: 'thôi cung cấp dịch vụ', route, acts: [...published('2024-05-06'), ['giveUp', '2024-08-05']], state: 'ended' },
  {
    is: 'nhận hồ sơ trước, hợp lệ sau 01/7/2026: 5 ngày làm việc',
    route,
    acts: [
      ['receive', '2026-06-29'],
      ['accept', '2026-07-06'],
    ],
    due: { publish: '2026-07-13' },
  },
  {
    is: 'chờ bổ sung qua ngày 01/7/2026',
    route,
    acts: [
      ['receive', '2026-06-29'],
      ['askSupplement', '2026-06-30'],
      ['accept', '2026-07-06'],
    ],
    state: 'complete',
  },
  {
    is: 'hồ sơ hợp lệ ngày 30/6/2026, công bố sau đó',
    route,
    acts: [...complete('2026-06-30'), ['publish', '2026-07-13']],
    state: 'published',
  },
  {
    is: 'được giao nhiệm vụ trước, thôi giao sau 01/7/2026',
    route: 'assigned',
    acts: [
      ['assign', '2026-05-06'],
      ['giveUp', '2026-08-03'],
    ],
    state: 'ended',
  },
  {
    is: 'đình chỉ theo luật cũ, hết thời hạn sau 01/7/2026: theo thủ tục mới',
    route,
    acts: [...suspended('2026-01-08', '2026-05-11', '2026-08-11'), ['report', '2026-08-07'], ['resume', '2026-08-11']],
    state: 'published',
  },
]
