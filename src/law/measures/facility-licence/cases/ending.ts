import type { Case } from '../../../cases.ts'
import { licensed, suspended } from './ways.ts'

const route = 'private'
const said = (ground: string, until = '2024-09-10') => ({ ground, until })

/** Suspension, resumption and revocation. */
export const ending: readonly Case[] = [
  {
    is: 'phát hiện vi phạm: 5 ngày làm việc để quyết định',
    route,
    acts: [...licensed('2024-01-08'), ['recordViolation', '2024-06-10', { foundOn: '2024-06-10' }]],
    due: { suspend: '2024-06-17', revoke: '2024-06-17' },
  },
  { is: 'đình chỉ đúng 3 tháng', route, acts: suspended('2024-01-08', '2024-06-10', '2024-09-10'), state: 'suspended' },
  {
    is: 'đình chỉ thiếu một ngày',
    route,
    acts: [...licensed('2024-01-08'), ['recordViolation', '2024-06-10'], ['suspend', '2024-06-10', said('conditions', '2024-09-09')]],
    refused: { suspend: 'từ 3 đến 6 tháng' },
  },
  { is: 'đình chỉ đúng 6 tháng', route, acts: suspended('2026-01-08', '2026-07-10', '2027-01-10'), state: 'suspended' },
  {
    is: 'đình chỉ quá 6 tháng một ngày',
    route,
    acts: [...licensed('2026-01-08'), ['recordViolation', '2026-07-10'], ['suspend', '2026-07-10', said('conditions', '2027-01-11')]],
    refused: { suspend: 'từ 3 đến 6 tháng' },
  },
  {
    is: 'chưa có biên bản thì không đình chỉ',
    route,
    acts: [...licensed('2024-01-08'), ['suspend', '2024-06-10', said('conditions')]],
    refused: { suspend: 'Chưa lập biên bản' },
  },
  {
    is: 'đúng 3 tháng không cung cấp dịch vụ',
    route,
    acts: [...licensed('2024-03-10'), ['recordViolation', '2024-06-10'], ['suspend', '2024-06-10', said('noService')]],
    state: 'suspended',
  },
  {
    is: 'chưa đủ 3 tháng không cung cấp dịch vụ',
    route,
    acts: [...licensed('2024-03-11'), ['recordViolation', '2024-06-10'], ['suspend', '2024-06-10', said('noService')]],
    refused: { suspend: 'Chưa quá 3 tháng' },
  },
  {
    is: 'đã cung cấp dịch vụ thì không đình chỉ vì lý do đó',
    route,
    acts: [
      ...licensed('2024-01-08'),
      ['begin', '2024-02-01'],
      ['recordViolation', '2024-06-10'],
      ['suspend', '2024-06-10', said('noService')],
    ],
    refused: { suspend: 'đã bắt đầu' },
  },
  {
    is: 'chưa cung cấp dịch vụ: hạn 3 tháng là câu hỏi, không tự đình chỉ',
    route,
    acts: licensed('2024-03-11'),
    asOf: '2024-07-01',
    state: 'licensed',
    due: { begin: '2024-06-11' },
  },
  {
    is: 'luật cũ: vi phạm thì không cần yêu cầu khắc phục trước',
    route,
    acts: [...licensed('2024-01-08'), ['recordViolation', '2024-06-10'], ['suspend', '2024-06-10', said('breach')]],
    state: 'suspended',
  },
  {
    is: 'luật mới: chưa yêu cầu khắc phục thì không đình chỉ vì vi phạm',
    route,
    acts: [...licensed('2026-01-08'), ['recordViolation', '2026-07-10'], ['suspend', '2026-07-10', said('breach', '2026-10-12')]],
    refused: { suspend: '15 ngày làm việc' },
  },
  {
    is: 'luật mới: ngày làm việc thứ 15 sau yêu cầu chưa đình chỉ được',
    route,
    acts: [
      ...licensed('2026-01-08'),
      ['demand', '2026-07-06'],
      ['recordViolation', '2026-07-27'],
      ['suspend', '2026-07-27', said('breach', '2026-10-27')],
    ],
    refused: { suspend: '15 ngày làm việc' },
  },
  {
    is: 'luật mới: hết 15 ngày làm việc sau yêu cầu',
    route,
    acts: [
      ...licensed('2026-01-08'),
      ['demand', '2026-07-06'],
      ['recordViolation', '2026-07-28'],
      ['suspend', '2026-07-28', said('breach', '2026-10-28')],
    ],
    state: 'suspended',
  },
  {
    is: 'luật cũ: hết đình chỉ thì xin cấp lại, 10 ngày làm việc',
    route,
    acts: [...suspended('2024-01-08', '2024-06-10', '2024-09-10'), ['askRegrant', '2024-09-10', { regrantFor: 'suspension' }]],
    state: 'suspended',
    due: { regrant: '2024-09-24' },
  },
  {
    is: 'luật cũ: chưa hết đình chỉ thì chưa xin cấp lại',
    route,
    acts: [...suspended('2024-01-08', '2024-06-10', '2024-09-10'), ['askRegrant', '2024-09-09', { regrantFor: 'suspension' }]],
    refused: { askRegrant: 'Chưa hết thời hạn đình chỉ' },
  },
  {
    is: 'đang bị đình chỉ thì không cấp lại vì đổi người đứng đầu',
    route,
    acts: [...suspended('2024-01-08', '2024-06-10', '2024-09-10'), ['askRegrant', '2024-09-20', { regrantFor: 'head' }]],
    refused: { askRegrant: 'sau đình chỉ' },
  },
  {
    is: 'luật cũ: xin cấp lại vì đổi người đứng đầu không chấm dứt việc đình chỉ',
    route,
    acts: [
      ...licensed('2024-01-08'),
      ['askRegrant', '2024-06-10', { regrantFor: 'head' }],
      ['recordViolation', '2024-06-10'],
      ['suspend', '2024-06-10', said('conditions')],
      ['regrant', '2024-06-12'],
    ],
    state: 'suspended',
    refused: { regrant: 'trước khi bị đình chỉ' },
  },
  {
    is: 'luật cũ: hết đình chỉ thì được cấp lại theo đề nghị sau đình chỉ',
    route,
    acts: [
      ...suspended('2024-01-08', '2024-06-10', '2024-09-10'),
      ['askRegrant', '2024-09-10', { regrantFor: 'suspension' }],
      ['regrant', '2024-09-12'],
    ],
    state: 'licensed',
  },
  {
    is: 'luật mới: đang bị đình chỉ thì không cấp lại',
    route,
    acts: [
      ...licensed('2026-01-08'),
      ['askRegrant', '2026-07-09', { regrantFor: 'head' }],
      ['recordViolation', '2026-07-10'],
      ['suspend', '2026-07-10', said('conditions', '2026-10-12')],
      ['regrant', '2026-07-13'],
    ],
    state: 'suspended',
    refused: { regrant: 'trạng thái' },
  },
  {
    is: 'luật mới: báo cáo trong 3 ngày làm việc từ khi hết đình chỉ',
    route,
    acts: suspended('2026-01-08', '2026-07-10', '2026-10-12'),
    asOf: '2026-10-13',
    due: { report: '2026-10-15' },
  },
  {
    is: 'luật mới: xem xét trong 3 ngày làm việc từ khi nhận báo cáo',
    route,
    acts: [...suspended('2026-01-08', '2026-07-10', '2026-10-12'), ['report', '2026-10-14']],
    due: { resume: '2026-10-19', revoke: '2026-10-19' },
  },
  {
    is: 'luật mới: khắc phục xong thì tiếp tục hoạt động',
    route,
    acts: [...suspended('2026-01-08', '2026-07-10', '2026-10-12'), ['report', '2026-10-14'], ['resume', '2026-10-16']],
    state: 'licensed',
  },
  {
    is: 'luật mới: không có báo cáo thì không cho tiếp tục',
    route,
    acts: [...suspended('2026-01-08', '2026-07-10', '2026-10-12'), ['resume', '2026-10-16']],
    refused: { resume: 'Chưa có báo cáo' },
  },
  {
    is: 'đình chỉ theo luật cũ, hết thời hạn sau 01/7/2026: theo thủ tục mới',
    route,
    acts: [...suspended('2026-01-08', '2026-04-10', '2026-07-10'), ['report', '2026-07-13'], ['resume', '2026-07-14']],
    state: 'licensed',
  },
  {
    is: 'không khắc phục: thu hồi',
    route,
    acts: [
      ...suspended('2026-01-08', '2026-07-10', '2026-10-12'),
      ['report', '2026-10-14'],
      ['revoke', '2026-10-16', { ground: 'notRemedied' }],
    ],
    state: 'revoked',
  },
  {
    is: 'không bị đình chỉ thì không thu hồi vì không khắc phục',
    route,
    acts: [...licensed('2026-01-08'), ['revoke', '2026-10-16', { ground: 'notRemedied' }]],
    refused: { revoke: 'khi đang bị đình chỉ' },
  },
  {
    is: 'đề nghị dừng: 2 ngày làm việc',
    route,
    acts: [...licensed('2024-01-08'), ['askStop', '2024-06-10']],
    due: { revoke: '2024-06-12' },
  },
  {
    is: 'không có đề nghị thì không thu hồi theo đề nghị',
    route,
    acts: [...licensed('2024-01-08'), ['revoke', '2024-06-10', { ground: 'asked' }]],
    refused: { revoke: 'Chưa có văn bản' },
  },
  {
    is: 'đúng 6 tháng không hoạt động',
    route,
    acts: [
      ...licensed('2024-01-08'),
      ['recordViolation', '2024-07-10'],
      ['revoke', '2024-07-10', { ground: 'idle', idleSince: '2024-01-10' }],
    ],
    state: 'revoked',
  },
  {
    is: 'chưa đủ 6 tháng không hoạt động',
    route,
    acts: [
      ...licensed('2024-01-08'),
      ['recordViolation', '2024-07-10'],
      ['revoke', '2024-07-10', { ground: 'idle', idleSince: '2024-01-11' }],
    ],
    refused: { revoke: '6 tháng' },
  },
  {
    is: 'thu hồi ngày 30/6/2026, thông báo sau đó',
    route,
    acts: [
      ...licensed('2026-01-08'),
      ['askStop', '2026-06-29'],
      ['revoke', '2026-06-30', { ground: 'asked' }],
      ['tellRevoked', '2026-07-01'],
    ],
    state: 'revoked',
  },
  {
    is: 'thu hồi rồi thông báo, hồ sơ không mở lại',
    route,
    acts: [
      ...licensed('2026-01-08'),
      ['askStop', '2026-08-03'],
      ['revoke', '2026-08-04', { ground: 'asked' }],
      ['tellRevoked', '2026-08-05'],
      ['resume', '2026-08-06'],
    ],
    state: 'revoked',
    refused: { resume: 'trạng thái' },
  },
]
