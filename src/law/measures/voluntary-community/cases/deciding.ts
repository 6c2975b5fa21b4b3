import type { Case, Happened } from '../../../cases.ts'
import { at, decided, decided26, registered, registered26, running, running26 } from './ways.ts'

const afterPrivate = (servedDays: number, attempt: string): readonly Happened[] => [
  ['acceptRest', at('2026-10-01'), { servedDays }],
  ['register', at('2026-10-01')],
  ['receive', '2026-10-01'],
  ['decide', at('2026-10-01'), { attempt }],
]
export const deciding: readonly Case[] = [
  {
    is: 'đã cai ở cơ sở tư nhân bằng cả 24 tháng: không còn gì để quyết định',
    route: 'rest',
    acts: afterPrivate(731, 'first'),
    refused: { decide: 'dài hơn cả thời hạn' },
  },
  {
    is: 'đã cai ở cơ sở tư nhân 730 ngày: còn một ngày',
    route: 'rest',
    acts: afterPrivate(730, 'first'),
    state: 'decided',
    ends: '2026-10-02',
  },
  {
    is: 'lần sau 36 tháng: 731 ngày đã cai vẫn còn một năm',
    route: 'rest',
    acts: afterPrivate(731, 'later'),
    state: 'decided',
    ends: '2027-10-01',
  },
  {
    is: 'ba ngày làm việc để quyết định, qua 30/4 và nghỉ bù',
    route: 'adult',
    acts: registered('2022-04-29'),
    due: { decide: '2022-05-06' },
  },
  { is: 'ba ngày làm việc để quyết định, qua Tết 2024', route: 'adult', acts: registered('2024-02-06'), due: { decide: '2024-02-16' } },
  {
    is: 'đăng ký 30/6/2026: vẫn ba ngày làm việc',
    route: 'adult',
    acts: registered('2026-06-30'),
    asOf: '2026-07-01',
    due: { decide: '2026-07-03' },
  },
  { is: 'đăng ký 01/7/2026: 24 giờ', route: 'adult', acts: registered26('2026-07-01'), due: { decide: at('2026-07-02') } },
  {
    is: 'đăng ký chiều thứ Sáu: hết 24 giờ vào thứ Bảy',
    route: 'adult',
    acts: registered26('2026-07-10'),
    due: { decide: at('2026-07-11') },
  },
  { is: 'năm ngày làm việc để bắt đầu, qua Quốc khánh 2023', route: 'adult', acts: decided('2023-08-30', 6), due: { start: '2023-09-08' } },
  {
    is: 'quyết định 30/6/2026: năm ngày làm việc để bắt đầu',
    route: 'adult',
    acts: decided('2026-06-30', 6),
    asOf: '2026-07-01',
    due: { start: '2026-07-07' },
  },
  {
    is: 'quyết định 01/7/2026: hai ngày làm việc để bắt đầu',
    route: 'adult',
    acts: decided26('2026-07-01', 'first'),
    due: { start: '2026-07-03' },
  },
  {
    is: 'hai ngày làm việc: thứ Bảy 22/8/2026 làm bù thì tính',
    route: 'adult',
    acts: decided26('2026-08-20', 'first'),
    due: { start: '2026-08-22' },
  },
  {
    is: 'hai ngày làm việc: qua nghỉ Quốc khánh 2026',
    route: 'adult',
    acts: decided26('2026-08-28', 'first'),
    due: { start: '2026-09-04' },
  },
  {
    is: 'hai ngày làm việc: qua Ngày Văn hóa 24/11/2026',
    route: 'adult',
    acts: decided26('2026-11-23', 'first'),
    due: { start: '2026-11-26' },
  },
  {
    is: 'nơi cung cấp dịch vụ báo trong năm ngày làm việc',
    route: 'adult',
    acts: running('2024-04-26', 6),
    due: { noticeStart: '2024-05-07' },
  },
  { is: 'nơi cung cấp dịch vụ báo trong 24 giờ', route: 'adult', acts: running26('2026-07-10'), due: { noticeStart: at('2026-07-11') } },
  {
    is: 'luật mới: chưa có biên bản tiếp nhận thì chưa bắt đầu',
    route: 'adult',
    acts: [
      ['notify', at('2026-07-06')],
      ['register', at('2026-07-06')],
      ['decide', at('2026-07-06')],
      ['start', at('2026-07-06')],
    ],
    refused: { start: 'biên bản tiếp nhận' },
  },
  { is: 'thời hạn dưới 6 tháng', route: 'adult', acts: decided('2022-03-07', 5), refused: { decide: 'từ 6 đến 12' }, state: 'registered' },
  {
    is: 'thời hạn trên 12 tháng',
    route: 'adult',
    acts: decided('2022-03-07', 13),
    refused: { decide: 'từ 6 đến 12' },
    state: 'registered',
  },

  {
    is: 'luật mới: giai đoạn tiếp nhận, phân loại tối đa hai ngày',
    route: 'adult',
    acts: running26('2026-08-03'),
    due: { finishIntake: '2026-08-05' },
  },
  {
    is: 'tiếp tục sau cơ sở tư nhân: đã qua tiếp nhận, phân loại',
    route: 'rest',
    acts: [
      ['acceptRest', at('2026-10-01'), { servedDays: 100 }],
      ['register', at('2026-10-01')],
      ['receive', '2026-10-01'],
      ['decide', at('2026-10-01'), { attempt: 'later' }],
      ['start', at('2026-10-01')],
    ],
    notDue: ['finishIntake'],
    ends: '2029-06-23',
  },
  {
    is: 'biên bản tiếp nhận chỉ lập một lần',
    route: 'adult',
    acts: [...registered26('2026-07-06'), ['receive', '2026-07-07']],
    refused: { receive: 'Đã có biên bản' },
  },
  {
    is: 'cam kết của người dưới 18 tuổi phải được xác nhận',
    route: 'minor',
    born: '2010-01-01',
    acts: [
      ['notify', at('2026-07-06')],
      ['register', at('2026-07-06')],
      ['receive', '2026-07-06', { parentsConfirmed: false }],
    ],
    refused: { receive: 'Cam kết' },
  },
  { is: 'hồ sơ cũ được phân công người hỗ trợ', route: 'adult', acts: [...running('2026-06-01', 12), ['assign', '2026-07-06']] },
]
