import type { Case } from '../../../cases.ts'
import { filed, inside, minor, told } from './ways.ts'

const early = '2022-02-14'
/** In effect as fast as the times allow under the first text. */
const first = [
  ...filed('2022-01-10'),
  ...told('2022-01-10'),
  ['send', '2022-01-14'],
  ['forward', '2022-01-17'],
  ['accept', '2022-01-18'],
  ['decide', '2022-01-20', { months: 6 }],
] as const
const firstInside = [...first, ['takeEffect', '2022-02-08'], ['takeAway', '2022-02-14'], ['admit', '2022-02-14']] as const

/** The day before and the day of 24 March 2022, 1 March and 1 July 2025, for somebody in each stage. */
export const bordersTo2025: readonly Case[] = [
  {
    is: 'văn bản đầu: ở cơ sở, chỉ nội trú mới tạm đình chỉ',
    ...minor,
    acts: [...firstInside, ['post', '2022-03-01'], ['proposeSuspension', '2022-03-23', { careDays: 10 }]],
    refused: { proposeSuspension: 'trên 10 ngày' },
  },
  {
    is: 'văn bản đầu: nội trú 11 ngày',
    ...minor,
    acts: [...firstInside, ['post', '2022-03-01'], ['proposeSuspension', '2022-03-23', { careDays: 11 }], ['suspend', '2022-03-23']],
    state: 'suspended',
  },
  {
    is: 'từ 24/3/2022: ngoại trú theo Pháp lệnh 01/2022',
    ...minor,
    acts: [
      ...firstInside,
      ['post', '2022-03-01'],
      ['proposeSuspension', '2022-03-24', { care: 'outpatient', careDays: 11, ordered: true }],
      ['suspend', '2022-03-25'],
    ],
    state: 'suspended',
  },
  {
    is: 'từ 24/3/2022: ngoại trú không có chỉ định',
    ...minor,
    acts: [
      ...firstInside,
      ['post', '2022-03-01'],
      ['proposeSuspension', '2022-03-24', { care: 'outpatient', careDays: 11, ordered: false }],
    ],
    refused: { proposeSuspension: 'theo chỉ định' },
  },
  {
    is: 'quyết định theo văn bản đầu, hết thời hạn sau 24/3/2022',
    ...minor,
    acts: firstInside,
    ends: '2022-08-14',
    due: { noticeEnd: '2022-07-30', complete: '2022-08-14' },
  },
  {
    is: 'quyết định 20/01/2022: khiếu nại, kiến nghị qua Tết',
    ...minor,
    acts: first,
    due: { complain: '2022-01-27', protest: '2022-02-07', takeEffect: '2022-02-08' },
  },
  {
    is: 'thụ lý 23/3/2022: hạn 15 ngày chạy qua 24/3',
    ...minor,
    acts: [...filed('2022-03-07'), ...told('2022-03-07'), ['send', '2022-03-11'], ['forward', '2022-03-14'], ['accept', '2022-03-23']],
    asOf: '2022-03-24',
    due: { decide: '2022-04-07' },
  },
  {
    is: 'tạm đình chỉ xét ở Tòa án qua 24/3/2022',
    ...minor,
    acts: [
      ...filed(early),
      ...told(early),
      ['send', '2022-02-18'],
      ['forward', '2022-02-21'],
      ['accept', '2022-02-22'],
      ['pauseCase', '2022-03-01'],
      ['takeUpAgain', '2022-03-28'],
      ['decide', '2022-03-29', { months: 7 }],
    ],
    state: 'decided',
  },
  { is: '28/02/2025 ở cơ sở, hết thời hạn sau đó', ...minor, acts: [...inside(12), ['healthCheck', '2025-02-28']], ends: '2025-04-03' },
  {
    is: 'Tòa án thụ lý 28/02/2025, quyết định 03/3/2025',
    ...minor,
    acts: [
      ...filed('2025-02-17'),
      ...told('2025-02-17'),
      ['send', '2025-02-21'],
      ['forward', '2025-02-24'],
      ['accept', '2025-02-28'],
      ['decide', '2025-03-03', { months: 8 }],
    ],
    state: 'decided',
  },
  {
    is: 'quyết định 30/6/2025, thi hành sau khi bỏ cấp huyện',
    ...minor,
    acts: [
      ...filed('2025-06-16'),
      ...told('2025-06-16'),
      ['forward', '2025-06-23'],
      ['accept', '2025-06-24'],
      ['decide', '2025-06-30', { months: 8 }],
      ['takeEffect', '2025-07-10'],
      ['takeAway', '2025-07-11'],
      ['admit', '2025-07-11'],
    ],
    ends: '2026-03-11',
  },
  {
    is: 'hồ sơ bị trả lại 30/6/2025, bổ sung theo NĐ 184',
    ...minor,
    acts: [...filed('2025-06-23'), ...told('2025-06-23'), ['returnFile', '2025-06-30'], ['supplement', '2025-07-01']],
    due: { forward: '2025-07-03' },
  },
]
