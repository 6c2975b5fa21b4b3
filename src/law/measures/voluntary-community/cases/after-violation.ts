import type { Case, Happened } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

/** Under the old text two working days before the new one. */
const lastDays: readonly Happened[] = [...running('2026-03-02', 6), ['recordViolation', '2026-06-29', { ground: 'used' }]]
export const afterViolation: readonly Case[] = [
  {
    is: 'hai ngày làm việc để giải trình, qua 30/4',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }]],
    due: { explain: '2022-05-04' },
  },
  {
    is: 'chưa hết hạn giải trình thì chưa chuyển',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }], ['refer', '2022-05-04']],
    refused: { refer: 'giải trình' },
  },
  {
    is: 'hết hạn giải trình',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used' }], ['refer', '2022-05-05']],
    state: 'referred',
  },
  {
    is: 'đã giải trình thì không phải đợi',
    route: 'adult',
    acts: [
      ...running('2022-03-07', 6),
      ['recordViolation', '2022-04-28', { ground: 'used' }],
      ['explain', '2022-04-29'],
      ['refer', '2022-04-29'],
    ],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: luật mới có hiệu lực, hạn giải trình vẫn đến 01/7',
    route: 'adult',
    acts: [...lastDays, ['refer', '2026-07-01']],
    due: { explain: '2026-07-01' },
    refused: { refer: 'giải trình' },
  },
  {
    is: 'biên bản 29/6/2026: giải trình ngày 01/7 thì xong hạn, không phải đợi',
    route: 'adult',
    acts: [...lastDays, ['explain', '2026-07-01']],
    state: 'violated',
    notDue: ['explain'],
  },
  {
    is: 'đã giải trình ngày 01/7 thì chuyển được',
    route: 'adult',
    acts: [...lastDays, ['explain', '2026-07-01'], ['refer', '2026-07-01']],
    state: 'referred',
  },
  { is: 'biên bản 29/6/2026: ngày sau hạn giải trình', route: 'adult', acts: [...lastDays, ['refer', '2026-07-02']], state: 'referred' },
  {
    is: 'biên bản theo luật mới không có hạn giải trình',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-08-28'), { ground: 'used' }],
      ['explain', '2026-08-28'],
      ['refer', '2026-08-28'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
    state: 'referred',
  },
  {
    is: 'chấp nhận giải trình: cai tiếp, thời hạn không đổi',
    route: 'adult',
    acts: [
      ...running('2022-03-07', 6),
      ['recordViolation', '2022-04-28', { ground: 'used' }],
      ['explain', '2022-04-29'],
      ['dropViolation', '2022-04-29', { backTo: 'running' }],
    ],
    state: 'running',
    ends: '2022-09-07',
  },
  {
    is: 'chấp nhận lý do chưa đăng ký: hạn tính lại',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'notRegistered' }],
      ['explain', '2022-03-16'],
      ['dropViolation', '2022-03-16', { backTo: 'awaited' }],
    ],
    state: 'awaited',
    due: { register: '2022-03-23' },
  },
  {
    is: 'lập hồ sơ trong năm ngày làm việc từ khi phát hiện',
    route: 'adult',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used', foundOn: '2022-04-27' }]],
    due: { refer: '2022-05-06' },
  },
  {
    is: 'luật mới: một ngày làm việc từ khi phát hiện',
    route: 'adult',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'used' }]],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu: ngày cuối của ba tháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-11-30'],
    ],
    state: 'referred',
  },
  {
    is: 'thời hiệu: quá ba tháng',
    route: 'adult',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },

  {
    is: 'sử dụng ma túy khi chưa cai không phải hành vi này',
    route: 'adult',
    acts: [
      ['notify', '2022-03-07'],
      ['recordViolation', '2022-03-15', { ground: 'used' }],
    ],
    refused: { recordViolation: 'đang cai nghiện' },
  },
  {
    is: 'dưới 18 tuổi: lập hồ sơ trong năm ngày làm việc',
    route: 'minor',
    born: '2008-01-01',
    acts: [...running('2022-03-07', 6), ['recordViolation', '2022-04-28', { ground: 'used', foundOn: '2022-04-27' }]],
    due: { refer: '2022-05-06' },
  },
  {
    is: 'luật mới, dưới 18 tuổi: một ngày làm việc',
    route: 'minor',
    born: '2010-01-01',
    acts: [...running26('2026-07-15'), ['recordViolation', at('2026-08-28'), { ground: 'used' }]],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu đối với người dưới 18 tuổi',
    route: 'minor',
    born: '2010-01-01',
    acts: [
      ...running26('2026-07-15'),
      ['recordViolation', at('2026-09-03'), { ground: 'used', lastActOn: '2026-08-31' }],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
]
