import type { Case } from '../../../cases.ts'
import { managed, noticed26 } from './ways.ts'

export const ending: readonly Case[] = [
  {
    is: 'trước ngày hết hạn: chưa cấp giấy',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['finish', '2024-02-27']],
    refused: { finish: 'Chưa hết thời hạn' },
  },
  { is: 'ngày hết hạn', route: 'voluntary', acts: [...managed('2023-02-28', '2023-03-06'), ['finish', '2024-02-28']], state: 'served' },
  {
    is: 'hết hạn vào ngày lễ: cấp giấy ngày làm việc kế tiếp',
    route: 'voluntary',
    acts: managed('2022-05-01', '2022-05-10'),
    asOf: '2023-04-20',
    ends: '2023-05-01',
    due: { finish: '2023-05-04' },
  },
  {
    is: 'từ 01/7/2026: cửa sổ ba ngày làm việc cuối, qua nghỉ Quốc khánh',
    route: 'voluntary',
    acts: managed('2025-09-04', '2025-09-10'),
    asOf: '2026-08-20',
    ends: '2026-09-04',
    due: { finish: '2026-09-04' },
    opens: { finish: '2026-08-27' },
  },
  {
    is: 'trước ba ngày làm việc cuối',
    route: 'voluntary',
    acts: [...managed('2025-09-04', '2025-09-10'), ['finish', '2026-08-26']],
    refused: { finish: '3 ngày làm việc cuối' },
  },
  {
    is: 'ngày đầu của ba ngày làm việc cuối',
    route: 'voluntary',
    acts: [...managed('2025-09-04', '2025-09-10'), ['finish', '2026-08-27']],
    state: 'served',
  },
  {
    is: 'hết hạn 01/7/2026: theo luật mới',
    route: 'voluntary',
    acts: managed('2025-07-01', '2025-07-08'),
    asOf: '2026-07-01',
    ends: '2026-07-01',
    due: { finish: '2026-07-01' },
  },
  {
    is: 'không hoàn thành cai nghiện: kết thúc, không quyết định',
    route: 'voluntary',
    acts: [...noticed26('2026-07-31', '2026-07-01'), ['notDecide', '2026-07-20', { whyNot: 'notCompleted' }]],
    state: 'notManaged',
  },

  {
    is: 'hết hạn thứ Ba: cấp giấy đúng thứ Ba',
    route: 'voluntary',
    acts: managed('2022-03-14', '2022-03-20'),
    asOf: '2023-03-01',
    ends: '2023-03-14',
    due: { finish: '2023-03-14' },
  },
  {
    is: 'đã nhận giấy xác nhận thì không phải là không hoàn thành',
    route: 'voluntary',
    acts: [
      ['receive', '2026-07-06'],
      ['notDecide', '2026-07-20', { whyNot: 'notCompleted' }],
    ],
    refused: { notDecide: 'chọn lý do khác' },
  },
]
