import type { Case } from '../../../cases.ts'
import { admitted, at, privately, publicly, signed } from './ways.ts'

export const lengths: readonly Case[] = [
  { is: '6 tháng từ ngày ghi trong hợp đồng', route: 'public', acts: admitted('2022-08-31', 6), ends: '2023-02-28' },
  { is: '12 tháng', route: 'private', acts: admitted('2022-03-07', 12), ends: '2023-03-07' },
  {
    is: 'thời hạn tính từ ngày ghi trong hợp đồng, không từ ngày ký',
    route: 'private',
    acts: signed('2022-03-07', 6, '2022-03-14'),
    ends: '2022-09-14',
  },
  { is: 'lần đầu 24 tháng từ biên bản tiếp nhận', route: 'private', acts: privately('2026-08-31'), ends: '2028-08-31' },
  { is: 'lần sau 36 tháng', route: 'private', acts: privately('2026-08-31', 'later'), ends: '2029-08-31' },
  { is: 'cơ sở công lập: từ ngày giao nhận', route: 'public', acts: publicly('2026-07-01'), ends: '2028-07-01' },
  { is: 'hợp đồng cũ giữ thời hạn cũ', route: 'public', acts: admitted('2026-06-30', 12), asOf: '2026-07-01', ends: '2027-06-30' },
  {
    is: 'đi tù theo luật mới: thời hạn ngừng, không nói được ngày hết',
    route: 'public',
    acts: [...publicly('2026-07-01'), ['imprison', '2026-10-01']],
    state: 'interrupted',
    ends: 'none',
  },
  {
    is: 'ra tù: cộng thêm số ngày đã ngừng',
    route: 'public',
    acts: [...publicly('2026-07-01'), ['imprison', '2026-10-01'], ['release', '2026-12-01']],
    ends: '2028-08-31',
  },
  {
    is: 'hợp đồng cũ mà đi tù sau 01/7/2026 cũng chỉ tạm ngừng',
    route: 'public',
    acts: [...admitted('2026-03-02', 12), ['imprison', '2026-07-02']],
    state: 'interrupted',
  },
  {
    is: 'đi tù trước 01/7/2026 thì kết thúc',
    route: 'public',
    acts: [...admitted('2026-03-02', 12), ['close', '2026-06-30', { reason: 'prison' }]],
    state: 'imprisoned',
  },
  {
    is: 'đang cai mà đi tù theo luật mới thì không đóng hồ sơ',
    route: 'public',
    acts: [...publicly('2026-07-01'), ['close', '2026-10-01', { reason: 'prison' }]],
    refused: { close: 'tạm ngừng' },
  },
  {
    is: 'cắt cơn chưa đủ 10 ngày',
    route: 'private',
    acts: [...privately('2026-08-01'), ['finishDetox', '2026-08-10', { stageBegan: '2026-08-01' }]],
    refused: { finishDetox: '10 ngày' },
  },
  {
    is: 'cắt cơn đủ 10 ngày',
    route: 'private',
    acts: [...privately('2026-08-01'), ['finishDetox', '2026-08-11', { stageBegan: '2026-08-01' }]],
  },
  {
    is: 'giáo dục chưa đủ 3 tháng',
    route: 'public',
    acts: [...publicly('2026-08-01'), ['finishEducation', '2026-11-10', { stageBegan: '2026-08-11' }]],
    refused: { finishEducation: '3 tháng' },
  },
  {
    is: 'giáo dục đủ 3 tháng',
    route: 'public',
    acts: [...publicly('2026-08-01'), ['finishEducation', '2026-11-11', { stageBegan: '2026-08-11' }]],
  },
  {
    is: 'luật cũ không nêu thời gian tối thiểu của giai đoạn',
    route: 'public',
    acts: [...admitted('2022-03-07', 6), ['finishDetox', '2022-03-08', { stageBegan: '2022-03-07' }]],
  },
  {
    is: 'hợp đồng cũ: giai đoạn xong sau 01/7/2026 không theo mức mới',
    route: 'public',
    acts: [...admitted('2026-06-29', 6), ['finishDetox', '2026-07-02', { stageBegan: '2026-06-29' }]],
  },
  { is: 'luật mới: lúc tiếp nhận', route: 'private', acts: privately('2026-07-01'), asOf: at('2026-07-01'), state: 'running' },

  { is: 'cơ sở công lập, lần sau 36 tháng', route: 'public', acts: publicly('2026-07-01', 'later'), ends: '2029-07-01' },

  {
    is: 'hợp đồng cũ: ra tù thì cai tiếp thời hạn còn lại',
    route: 'public',
    acts: [...admitted('2026-03-02', 12), ['imprison', '2026-07-02'], ['release', '2026-08-02']],
    state: 'running',
    ends: '2027-04-02',
  },
]
