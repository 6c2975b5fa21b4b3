import type { Case, Happened } from '../../../cases.ts'
import { managed, managed26 } from './ways.ts'

const relapsed = (on: string): readonly Happened[] => [...managed('2025-03-03', '2025-03-10'), ['determined', on, { finding: 'addicted' }]]
/** Two working days before the new text. */
const lastDays: readonly Happened[] = [
  ...managed('2025-03-03', '2025-03-10'),
  ['determined', '2026-06-29', { finding: 'addicted' }],
  ['recordViolation', '2026-06-29'],
]
export const relapsing: readonly Case[] = [
  {
    is: 'không nghiện thì quản lý tiếp',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['determined', '2025-06-02', { finding: 'notAddicted' }]],
    state: 'managed',
  },
  {
    is: 'chưa có biên bản thì chưa chuyển',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['refer', '2025-06-03']],
    refused: { refer: 'Biên bản vi phạm' },
  },
  {
    is: 'chưa hết hạn giải trình thì chưa chuyển',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['recordViolation', '2025-06-02'], ['refer', '2025-06-04']],
    refused: { refer: 'giải trình' },
  },
  {
    is: 'hết hạn giải trình',
    route: 'voluntary',
    acts: [...relapsed('2025-06-02'), ['recordViolation', '2025-06-02'], ['refer', '2025-06-05']],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: luật mới có hiệu lực, hạn giải trình vẫn đến 01/7',
    route: 'compulsory',
    acts: [...lastDays, ['refer', '2026-07-01']],
    due: { explain: '2026-07-01' },
    refused: { refer: 'giải trình' },
  },
  {
    is: 'biên bản 29/6/2026: giải trình ngày 01/7 thì không phải đợi',
    route: 'compulsory',
    acts: [...lastDays, ['explain', '2026-07-01'], ['refer', '2026-07-01']],
    state: 'referred',
  },
  {
    is: 'biên bản 29/6/2026: ngày sau hạn giải trình',
    route: 'compulsory',
    acts: [...lastDays, ['refer', '2026-07-02']],
    state: 'referred',
  },
  {
    is: 'không chuyển rồi lập biên bản mới: giải trình của lần trước không còn',
    route: 'compulsory',
    acts: [
      ...lastDays,
      ['explain', '2026-07-01'],
      ['keepManaging', '2026-07-01'],
      ['determined', '2026-07-02', { finding: 'addicted' }],
      ['recordViolation', '2026-07-02'],
      ['explain', '2026-07-02'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
  },
  {
    is: 'luật cũ: dưới 18 tuổi không chuyển',
    route: 'voluntary',
    born: '2009-01-01',
    acts: [...relapsed('2026-06-01'), ['recordViolation', '2026-06-01'], ['refer', '2026-06-30']],
    asOf: '2026-06-30',
    refused: { refer: 'dưới 18 tuổi' },
  },
  {
    is: 'luật mới: dưới 18 tuổi chuyển được',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-03', { finding: 'addicted' }],
      ['recordViolation', '2026-08-03'],
      ['refer', '2026-08-04'],
    ],
    state: 'referred',
  },
  {
    is: 'luật mới: một ngày làm việc từ khi phát hiện',
    route: 'voluntary',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-28', { finding: 'addicted' }],
      ['recordViolation', '2026-08-28'],
    ],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu ba tháng',
    route: 'voluntary',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-31', { finding: 'addicted' }],
      ['recordViolation', '2026-08-31'],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
  {
    is: 'xử lý hình sự: trước 01/7/2025 không có',
    route: 'voluntary',
    acts: [...managed('2025-03-03', '2025-03-10'), ['referCriminal', '2025-06-30']],
    refused: { referCriminal: 'không có bước này' },
  },
  {
    is: 'xử lý hình sự: từ 01/7/2025, cả hồ sơ cũ; thời hạn vẫn chạy',
    route: 'voluntary',
    acts: [
      ...managed('2025-03-03', '2025-03-10'),
      ['referCriminal', '2025-07-01'],
      ['criminalOutcome', '2025-09-01', { outcome: 'notProsecuted' }],
    ],
    state: 'managed',
    ends: '2026-03-03',
  },

  {
    is: 'luật cũ, trước 2025: dưới 18 tuổi không chuyển',
    route: 'voluntary',
    born: '2008-01-01',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
      ['refer', '2023-06-30'],
    ],
    refused: { refer: 'dưới 18 tuổi' },
  },
  {
    is: 'lập hồ sơ trong năm ngày làm việc từ khi phát hiện',
    route: 'voluntary',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
    ],
    due: { refer: '2023-06-08' },
  },
  {
    is: 'luật cũ: dưới 18 tuổi không có hạn lập hồ sơ',
    route: 'voluntary',
    born: '2008-01-01',
    acts: [
      ...managed('2023-03-03', '2023-03-10'),
      ['determined', '2023-06-01', { finding: 'addicted' }],
      ['recordViolation', '2023-06-01'],
    ],
    notDue: ['refer'],
  },
  {
    is: 'luật mới, dưới 18 tuổi: một ngày làm việc',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-28', { finding: 'addicted' }],
      ['recordViolation', '2026-08-28'],
    ],
    due: { refer: '2026-09-03' },
  },
  {
    is: 'thời hiệu đối với người dưới 18 tuổi',
    route: 'voluntary',
    born: '2010-01-01',
    acts: [
      ...managed26('2026-07-31', '2026-07-01'),
      ['determined', '2026-08-31', { finding: 'addicted' }],
      ['recordViolation', '2026-08-31'],
      ['refer', '2026-12-01'],
    ],
    refused: { refer: 'hết thời hiệu' },
  },
  {
    is: 'chuyển ngày 29/6/2026, có kết quả ngày 01/7: quản lý tiếp đến hết thời hạn cũ',
    route: 'voluntary',
    acts: [
      ...managed('2026-03-03', '2026-03-10'),
      ['referCriminal', '2026-06-29'],
      ['criminalOutcome', '2026-07-01', { outcome: 'notProsecuted' }],
    ],
    state: 'managed',
    ends: '2027-03-03',
  },
]
