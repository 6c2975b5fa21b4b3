import type { Case } from '../../../cases.ts'
import { managed, managed26 } from './ways.ts'

export const lengths: readonly Case[] = [
  { is: 'tự nguyện: một năm từ ngày hoàn thành', route: 'voluntary', acts: managed('2023-02-28', '2023-03-06'), ends: '2024-02-28' },
  { is: 'điều trị thay thế: một năm', route: 'substitution', acts: managed('2023-02-28', '2023-03-06'), ends: '2024-02-28' },
  {
    is: 'bắt buộc dưới 18 tuổi: một năm',
    route: 'compulsoryMinor',
    born: '2007-01-01',
    acts: managed('2023-02-28', '2023-03-06'),
    ends: '2024-02-28',
  },
  { is: 'bắt buộc người lớn: hai năm, từ 29/02', route: 'compulsory', acts: managed('2024-02-29', '2024-03-06'), ends: '2026-02-28' },
  { is: 'luật mới: một năm', route: 'voluntary', acts: managed26('2026-07-31', '2026-07-01'), ends: '2027-07-31' },
  {
    is: 'luật mới, bắt buộc người lớn: hai năm',
    route: 'compulsory',
    acts: managed26('2026-07-31', '2026-07-01', 'public'),
    ends: '2028-07-31',
  },
  {
    is: 'vắng không báo mười ngày thì kéo dài mười ngày',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['absence', '2023-06-01'], ['back', '2023-06-11']],
    ends: '2024-03-09',
  },
  {
    is: 'vắng có báo thì vẫn tính',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['reportAbsence', '2023-06-01'], ['back', '2023-06-11']],
    ends: '2024-02-28',
  },
  {
    is: 'đang vắng không báo: chưa có ngày hết',
    route: 'voluntary',
    acts: [...managed('2023-02-28', '2023-03-06'), ['absence', '2023-06-01']],
    ends: 'none',
  },
  {
    is: 'luật mới: ở cơ sở bảo trợ xã hội thì vẫn tính',
    route: 'compulsory',
    acts: [...managed26('2026-07-31', '2026-07-01', 'public'), ['enterProtection', '2026-08-03'], ['leaveProtection', '2026-10-05']],
    ends: '2028-07-31',
  },
  {
    is: 'luật mới: đi tù không tính, kể cả hồ sơ cũ',
    route: 'voluntary',
    acts: [...managed('2026-03-02', '2026-03-10'), ['imprison', '2026-07-01'], ['release', '2026-08-30']],
    ends: '2027-05-01',
    state: 'managed',
  },
  {
    is: 'luật cũ: đi tù thì ra khỏi danh sách',
    route: 'voluntary',
    acts: [...managed('2026-03-02', '2026-03-10'), ['close', '2026-06-30', { reason: 'prison' }]],
    state: 'imprisoned',
  },

  {
    is: 'luật mới: điều trị thay thế một năm',
    route: 'substitution',
    acts: managed26('2026-07-31', '2026-07-01', 'clinic'),
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: bắt buộc dưới 18 tuổi một năm',
    route: 'compulsoryMinor',
    born: '2009-01-01',
    acts: managed26('2026-07-31', '2026-07-01', 'public'),
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: vắng không báo năm ngày',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['absence', '2026-08-03'], ['back', '2026-08-08']],
    ends: '2027-08-05',
  },
  {
    is: 'luật mới: vắng có báo thì vẫn tính',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['reportAbsence', '2026-08-03'], ['back', '2026-08-08']],
    ends: '2027-07-31',
  },
  {
    is: 'luật mới: đang quản lý mà đi tù là tạm ngừng, không kết thúc',
    route: 'voluntary',
    acts: [...managed26('2026-07-31', '2026-07-01'), ['close', '2026-08-03', { reason: 'prison' }]],
    refused: { close: 'tạm ngừng' },
  },
  {
    is: 'hồ sơ cũ: Tổ quản lý và cơ sở bảo trợ từ 01/7/2026',
    route: 'voluntary',
    acts: [
      ...managed('2026-03-02', '2026-03-10'),
      ['formTeam', '2026-07-06'],
      ['enterProtection', '2026-07-07'],
      ['leaveProtection', '2026-07-20'],
    ],
    ends: '2027-03-02',
  },
]
