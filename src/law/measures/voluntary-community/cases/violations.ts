import type { Case } from '../../../cases.ts'
import { at, decided, decided26, running, running26 } from './ways.ts'

export const violations: readonly Case[] = [
  {
    is: 'ngày cuối của hạn đăng ký: chưa phải vi phạm',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-14', { ground: 'notRegistered' }],
    ],
    refused: { recordViolation: 'Chưa hết thời hạn đăng ký' },
  },
  {
    is: 'ngày sau hạn đăng ký',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'chưa hỏi cơ sở, nơi điều trị thay thế: chưa lập biên bản không đăng ký',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered', askedElsewhere: false }],
    ],
    refused: { recordViolation: 'có thể đã đăng ký ở đó' },
  },
  {
    is: 'luật mới: chưa hỏi cơ sở, nơi điều trị thay thế: chưa lập biên bản không đăng ký',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['recordViolation', at('2026-07-07', '08:31'), { ground: 'notRegistered', askedElsewhere: false }],
    ],
    refused: { recordViolation: 'có thể đã đăng ký ở đó' },
  },
  {
    is: 'đã kết luận không có lý do thì vẫn lập được',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['conclude', '2022-03-16', { about: 'registering', conclusion: 'noExcuse' }],
      ['recordViolation', '2022-03-17', { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'chưa loại trừ ốm đau, bất khả kháng',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered', noExcuse: false }],
    ],
    refused: { recordViolation: 'phải xác minh trước' },
  },
  {
    is: 'luật mới: trong 24 giờ chưa phải vi phạm',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['recordViolation', at('2026-07-07', '08:30'), { ground: 'notRegistered' }],
    ],
    refused: { recordViolation: 'Chưa hết thời hạn đăng ký' },
  },
  {
    is: 'luật mới: sau 24 giờ',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['recordViolation', at('2026-07-07', '08:31'), { ground: 'notRegistered' }],
    ],
    state: 'violated',
  },
  {
    is: 'ngày cuối của hạn bắt đầu: chưa phải vi phạm',
    route: 'adult',
    acts: [...decided('2023-08-30', 6), ['recordViolation', '2023-09-08', { ground: 'notStarted' }]],
    refused: { recordViolation: 'Chưa hết thời hạn bắt đầu' },
  },
  {
    is: 'ngày sau hạn bắt đầu',
    route: 'adult',
    acts: [...decided('2023-08-30', 6), ['recordViolation', '2023-09-09', { ground: 'notStarted' }]],
    state: 'violated',
  },
  {
    is: 'tự ý chấm dứt mà chưa có thông báo',
    route: 'adult',
    acts: [...running('2023-08-30', 6), ['recordViolation', '2023-10-02', { ground: 'stopped' }]],
    refused: { recordViolation: 'chưa có thông báo' },
  },
  {
    is: 'luật mới: trong hai ngày làm việc chưa là không thực hiện',
    route: 'adult',
    acts: [...decided26('2026-07-06', 'first'), ['recordViolation', at('2026-07-08', '17:00'), { ground: 'notStarted' }]],
    refused: { recordViolation: 'Chưa hết thời hạn bắt đầu' },
  },
  {
    is: 'luật mới: chưa cai thì không phải sử dụng khi đang cai',
    route: 'adult',
    acts: [...decided26('2026-07-06', 'first'), ['recordViolation', at('2026-07-09'), { ground: 'used' }]],
    refused: { recordViolation: 'đang cai nghiện' },
  },
  {
    is: 'luật mới: tự ý chấm dứt mà chưa có thông báo',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['recordViolation', at('2026-07-20'), { ground: 'stopped' }]],
    refused: { recordViolation: 'chưa có thông báo' },
  },
  {
    is: 'luật mới: có thông báo tự ý chấm dứt',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['noticeStop', at('2026-07-17')], ['recordViolation', at('2026-07-20'), { ground: 'stopped' }]],
    state: 'violated',
  },
  {
    is: 'luật mới: chưa loại trừ ốm đau, bất khả kháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-06'),
      ['noticeStop', at('2026-07-17')],
      ['recordViolation', at('2026-07-20'), { ground: 'stopped', noExcuse: false }],
    ],
    refused: { recordViolation: 'phải xác minh trước' },
  },
]
