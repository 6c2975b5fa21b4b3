import type { Case } from '../../../cases.ts'
import { at, effective26, placed26, received26 } from './ways.ts'

const route = 'adult'

export const execution26: readonly Case[] = [
  {
    is: 'luật mới, đang hoãn mà không còn nghiện: nhận đơn xin miễn',
    route,
    acts: [
      ...received26,
      ['apply', '2026-07-28'],
      ['postpone', '2026-07-30'],
      ['apply', '2026-10-05', { asksFor: 'exempt', applyGround: 'recovered' }],
      ['exempt', '2026-10-12'],
    ],
    state: 'exempted',
  },
  {
    is: 'luật mới, chưa được hoãn thì không xin miễn vì không còn nghiện',
    route,
    acts: [...received26, ['apply', '2026-07-28', { asksFor: 'exempt', applyGround: 'recovered' }]],
    refused: { apply: 'chỉ khi đang được hoãn' },
  },
  { is: 'không còn ba ngày gửi quyết định', route, acts: effective26(), notDue: ['sendForExecution', 'lapse'] },
  { is: '24 giờ báo Giám đốc Công an cấp tỉnh', route, acts: received26, due: { askPlacement: at('2026-07-28') } },
  {
    is: '24 giờ chọn cơ sở',
    route,
    acts: [...received26, ['askPlacement', at('2026-07-27', '10:00')]],
    due: { place: at('2026-07-28', '10:00'), askOutside: at('2026-07-28', '10:00') },
  },
  {
    is: 'ngoài tỉnh: 24 giờ nữa',
    route,
    acts: [...received26, ['askPlacement', at('2026-07-27', '10:00')], ['askOutside', at('2026-07-28', '09:00')]],
    due: { placeOutside: at('2026-07-29', '09:00') },
    notDue: ['place'],
  },
  { is: '24 giờ đưa đi', route, acts: placed26(), due: { takeAway: at('2026-07-29', '09:00') } },
  {
    is: '24 giờ chạy qua ngày nghỉ',
    route,
    acts: [...effective26(), ['receiveDecision', at('2026-07-31', '16:00')]],
    due: { askPlacement: at('2026-08-01', '16:00') },
  },
  {
    is: 'chưa chọn cơ sở thì chưa đưa đi',
    route,
    acts: [...received26, ['takeAway', at('2026-07-28')]],
    refused: { takeAway: 'chưa chọn cơ sở' },
  },
  {
    is: 'không còn chờ chỗ',
    route,
    acts: [...received26, ['wait', '2026-07-28']],
    asOf: at('2026-07-28', '20:00'),
    refused: { wait: 'không có bước này' },
  },
  {
    is: 'không còn thời hiệu',
    route,
    acts: [...effective26(), ['lapse', '2027-08-02']],
    refused: { lapse: 'không còn thời hiệu' },
  },
  {
    is: 'xin hoãn không bị hai ngày làm việc',
    route,
    acts: [...received26, ['deliverEffective', '2026-07-27'], ['apply', '2026-08-10']],
    notDue: ['apply'],
    state: 'effective',
  },
  {
    is: 'bỏ trốn rồi tìm được: chọn lại cơ sở',
    route,
    acts: [
      ...placed26(),
      ['flee', '2026-07-29'],
      ['pursue', '2026-07-29'],
      ['foundAgain', '2026-08-10'],
      ['askPlacement', at('2026-08-10')],
    ],
    due: { place: at('2026-08-11') },
  },
]
