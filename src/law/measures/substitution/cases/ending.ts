import type { Case, Happened } from '../../../cases.ts'
import { at, running, running26 } from './ways.ts'

const dismissed = (on: string): readonly Happened[] => [...running('2024-03-04'), ['end', on]]

export const ending: readonly Case[] = [
  {
    is: 'chấm dứt do vi phạm: báo xã trong năm ngày làm việc',
    route: 'adult',
    acts: dismissed('2024-04-25'),
    state: 'terminated',
    due: { noticeEnded: '2024-05-06' },
  },
  {
    is: 'trước 15/12/2024 bỏ thuốc 30 ngày không phải căn cứ',
    route: 'adult',
    acts: [...running('2024-03-04'), ['end', '2024-12-14', { endGround: 'missed' }]],
    refused: { end: 'Chọn một trong' },
    state: 'running',
  },
  {
    is: 'từ 15/12/2024 bỏ thuốc từ 30 ngày',
    route: 'adult',
    acts: [...running('2024-03-04'), ['end', '2024-12-15', { endGround: 'missed' }]],
    state: 'terminated',
  },
  {
    is: 'từ 15/12/2024 xâm hại trật tự không còn là căn cứ đã đọc',
    route: 'adult',
    acts: [...running('2024-03-04'), ['end', '2024-12-15', { endGround: 'harm' }]],
    refused: { end: 'Chọn một trong' },
  },
  {
    is: 'ngày 14/12/2024 xâm hại trật tự còn là căn cứ',
    route: 'adult',
    acts: [...running('2024-03-04'), ['end', '2024-12-14', { endGround: 'harm' }]],
    state: 'terminated',
  },
  {
    is: 'luật mới: vẫn căn cứ bỏ thuốc từ 30 ngày, không có hạn báo xã',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['end', '2026-10-05', { endGround: 'missed' }]],
    state: 'terminated',
    notDue: ['noticeEnded'],
  },
  {
    is: 'chấm dứt 30/6/2026: năm ngày làm việc vẫn chạy',
    route: 'adult',
    acts: [...running('2026-03-02'), ['end', '2026-06-30', { endGround: 'opioid' }]],
    asOf: '2026-07-01',
    due: { noticeEnded: '2026-07-07' },
  },
  {
    is: 'xin ra: chấm dứt theo nguyện vọng, không phải vi phạm',
    route: 'adult',
    acts: [...running('2024-03-04'), ['leave', '2024-05-06'], ['recordViolation', '2024-05-07', { ground: 'dismissed' }]],
    refused: { recordViolation: 'xin ra khỏi chương trình' },
    state: 'terminated',
  },
  {
    is: 'xin ra rồi xã khép hồ sơ',
    route: 'adult',
    acts: [...running('2024-03-04'), ['leave', '2024-05-06'], ['noticeEnded', '2024-05-06'], ['closeFile', '2024-05-08']],
    state: 'closed',
    notDue: ['noticeEnded'],
  },
  {
    is: 'hoàn thành: báo xã trong năm ngày làm việc',
    route: 'adult',
    acts: [...running('2023-03-06'), ['complete', '2024-04-26']],
    state: 'completed',
    due: { noticeEnded: '2024-05-07' },
  },
  {
    is: 'hoàn thành theo luật mới: không thấy hạn báo',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['complete', '2026-11-02']],
    state: 'completed',
    notDue: ['noticeEnded'],
  },
  {
    is: 'ba việc kết thúc ghi riêng, ngày khác nhau',
    route: 'adult',
    acts: [
      ...running('2025-01-06'),
      ['recordLastDose', '2025-03-03'],
      ['end', '2025-04-03', { endGround: 'missed' }],
      ['countEnd', '2025-04-14', { countedAs: 'dropped' }],
    ],
    state: 'terminated',
  },
  {
    is: 'đang điều trị thì chưa có kết thúc để ghi vào thống kê',
    route: 'adult',
    acts: [...running('2025-01-06'), ['recordLastDose', '2025-03-03'], ['countEnd', '2025-03-14']],
    refused: { countEnd: 'đang điều trị' },
    state: 'running',
  },
  {
    is: 'chấm dứt rồi nộp hồ sơ lại mà không phải đợi xã',
    route: 'adult',
    acts: [...dismissed('2024-04-25'), ['apply', '2024-05-20'], ['admit', '2024-05-21'], ['start', '2024-05-22']],
    state: 'running',
    notDue: ['noticeEnded'],
  },
  {
    is: 'chết khi đang điều trị: cơ sở ghi được',
    route: 'adult',
    acts: [...running('2024-03-04'), ['close', '2024-05-06', { reason: 'dead' }]],
    state: 'gone',
    due: { noticeEnded: '2024-05-13' },
  },
  {
    is: 'đi tù',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['close', '2026-08-03', { reason: 'prison' }]],
    state: 'imprisoned',
  },
  {
    is: 'chấm dứt rồi đăng ký cai nghiện tại cơ sở',
    route: 'adult',
    acts: [...dismissed('2024-04-25'), ['goElsewhere', '2024-05-03']],
    state: 'elsewhere',
  },
  {
    is: 'đang điều trị thì không chuyển ngang sang cai nghiện',
    route: 'adult',
    acts: [...running26('2026-07-06'), ['goElsewhere', '2026-08-03']],
    refused: { goElsewhere: 'đang điều trị' },
  },
  {
    is: 'cấp giấy xác nhận đang điều trị từ 01/7/2026, cho cả hồ sơ cũ',
    route: 'adult',
    acts: [...running('2024-03-04'), ['confirm', '2026-07-01']],
    state: 'running',
  },
  {
    is: 'hồ sơ cũ báo bắt đầu muộn sau 01/7/2026',
    route: 'adult',
    acts: [...running('2026-06-30'), ['noticeStart', at('2026-07-02').slice(0, 10)]],
    state: 'running',
  },
]
