import type { Case } from '../../../cases.ts'
import { at, blood, tested } from './ways.ts'

/** What comes of a result, to whom it goes and by when, on both sides of 1 July 2026. */
export const results: readonly Case[] = [
  { is: 'âm tính: xong', route: 'caught', acts: tested('2022-01-04', 'negative'), state: 'negative', notDue: ['send'] },
  {
    is: 'dương tính: gửi ngay trong ngày',
    route: 'caught',
    acts: tested('2022-01-04', 'positive'),
    state: 'positive',
    due: { send: '2022-01-04' },
  },
  {
    is: 'dương tính ngày Chủ nhật: vẫn trong ngày',
    route: 'caught',
    acts: tested('2024-03-10', 'positive'),
    due: { send: '2024-03-10' },
  },
  {
    is: 'dương tính đêm giao thừa 30/6/2026',
    route: 'caught',
    acts: [['quickTest', at('2026-06-30', '23:50'), { testResult: 'positive', sample: 'urine' }]],
    asOf: '2026-07-01',
    state: 'positive',
    due: { send: '2026-06-30' },
  },
  {
    is: 'luật mới: gửi ngay trong ngày',
    route: 'caught',
    acts: tested('2026-07-01', 'positive'),
    state: 'positive',
    due: { send: '2026-07-01' },
  },
  {
    is: 'đã gửi thì không còn hạn; nơi cư trú nhận',
    route: 'suspected',
    acts: [...tested('2026-08-03', 'positive'), ['send', at('2026-08-03', '10:00')], ['receive', at('2026-08-03', '10:30')]],
    state: 'received',
    notDue: ['send'],
  },
  {
    is: 'gửi ngày 30/6, nhận ngày 01/7/2026',
    route: 'suspected',
    acts: [...tested('2026-06-30', 'positive'), ['send', at('2026-06-30', '17:00')], ['receive', at('2026-07-01')]],
    state: 'received',
  },
  {
    is: 'đang cai nghiện bắt buộc: không phải gửi',
    route: 'inside',
    acts: tested('2022-01-04', 'positive'),
    notDue: ['send'],
    state: 'positive',
  },
  {
    is: 'trong cơ sở công lập theo luật mới: không phải gửi',
    route: 'inside',
    acts: [...tested('2026-08-03', 'positive'), ['keep', '2026-08-03', { whyKept: 'inside' }]],
    state: 'kept',
  },
  {
    is: 'người ở ngoài thì không giữ kết quả lại',
    route: 'caught',
    acts: [...tested('2022-01-04', 'positive'), ['keep', '2022-01-04', { whyKept: 'inside' }]],
    refused: { keep: 'Chỉ không gửi' },
  },
  {
    is: 'luật mới: người ở ngoài thì không giữ kết quả lại',
    route: 'rehab',
    acts: [...tested('2026-08-03', 'positive'), ['keep', '2026-08-03', { whyKept: 'inside' }]],
    refused: { keep: 'Chỉ không gửi' },
  },
  {
    is: 'không có nơi cư trú ổn định',
    route: 'caught',
    acts: [...tested('2026-08-03', 'positive'), ['keep', '2026-08-03', { whyKept: 'noResidence' }]],
    state: 'kept',
  },
  {
    is: 'xét nghiệm lại dương tính: vẫn phải gửi',
    route: 'caught',
    acts: [...tested('2022-01-04', 'positive'), ['laboratory', at('2022-01-04', '15:00'), { laboratoryResult: 'positive' }]],
    state: 'positive',
    due: { send: '2022-01-04' },
  },
  {
    is: 'xét nghiệm lại âm tính: kết thúc',
    route: 'caught',
    acts: [...tested('2022-01-04', 'positive'), ['laboratory', at('2022-01-05'), { laboratoryResult: 'negative' }]],
    state: 'refuted',
    notDue: ['send'],
  },
  {
    is: 'luật mới: đã gửi rồi mới có kết quả âm tính',
    route: 'caught',
    acts: [
      ...tested('2026-08-03', 'positive'),
      ['send', at('2026-08-03', '10:00')],
      ['laboratory', at('2026-08-04'), { laboratoryResult: 'negative' }],
    ],
    state: 'refuted',
  },
  { is: 'nhận kết quả nơi khác gửi', route: 'substitution', acts: [['receiveResult', at('2022-01-04')]], state: 'received' },
  { is: 'luật mới: nhận kết quả nơi khác gửi', route: 'postRehab', acts: [['receiveResult', at('2026-07-01')]], state: 'received' },
  { is: 'trước Luật 73/2021', route: 'caught', acts: tested('2021-12-31', 'negative'), refused: { quickTest: 'Không có văn bản' } },
  {
    is: 'lấy máu người đã trưởng thành: không cần gia đình',
    route: 'caught',
    acts: [['quickTest', at('2022-01-04'), blood(false)]],
    state: 'negative',
  },
]
