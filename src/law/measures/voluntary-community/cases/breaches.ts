import type { Case, Happened } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

/** Reminded and reviewed, so that the next breach is the third. */
const reviewed26: readonly Happened[] = [
  ...running26('2026-07-15'),
  ['remind', '2026-08-03'],
  ['review', '2026-08-17', { reviewOf: 'second' }],
]
export const breaches: readonly Case[] = [
  {
    is: 'vi phạm lần ba khi chưa nhắc nhở, kiểm điểm',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'third' }]],
    refused: { recordViolation: 'chưa nhắc nhở' },
  },
  {
    is: 'vi phạm vì ốm đau: chưa xác minh thì không nhắc nhở, không kiểm điểm',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['remind', '2026-08-03', { noExcuse: false }],
      ['review', '2026-08-17', { reviewOf: 'education', noExcuse: false }],
    ],
    refused: { remind: 'Chưa loại trừ ốm đau', review: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'lần ba vì ốm đau: chưa xác minh thì không lập biên bản',
    route: 'adult',
    acts: [...reviewed26, ['recordViolation', at('2026-08-28'), { ground: 'third', noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'tiếp tục vi phạm sau kiểm điểm vì ốm đau: chưa xác minh thì không lập biên bản',
    route: 'adult',
    acts: [...reviewed26, ['recordViolation', at('2026-08-28'), { ground: 'repeated', noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'nhắc nhở, kiểm điểm rồi mới lần ba',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['remind', '2026-07-20'],
      ['review', '2026-08-03', { reviewOf: 'second' }],
      ['recordViolation', at('2026-08-28'), { ground: 'third' }],
    ],
    state: 'violated',
  },
  {
    is: 'kiểm điểm lần hai khi chưa nhắc nhở',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['review', '2026-08-03', { reviewOf: 'second' }]],
    refused: { review: 'chưa nhắc nhở' },
  },
  {
    is: 'bậc nhắc nhở không áp dụng cho hồ sơ cũ',
    route: 'adult',
    acts: [...running('2026-06-01', 12), ['remind', '2026-07-20']],
    refused: { remind: 'không áp dụng cho hồ sơ đã được quyết định theo luật cũ' },
  },
]
