import type { Case } from '../../../cases.ts'
import { at, blood, rapid, refused, tested } from './ways.ts'

/** On what ground somebody is tested, with whose consent, and what when the person does not come. */
export const asking: readonly Case[] = [
  {
    is: 'không có cán bộ cùng giới khi đến theo hẹn',
    route: 'caught',
    acts: [
      ['ask', '2022-01-04'],
      ['test', at('2022-01-05'), rapid('negative', { watched: 'none' })],
    ],
    refused: { test: 'cùng giới' },
  },
  {
    is: 'có căn cứ mà không chọn căn cứ nào',
    route: 'suspected',
    acts: [['ask', '2022-01-04', { sign: '' }]],
    refused: { ask: 'căn cứ' },
  },
  {
    is: 'luật mới: có căn cứ mà không chọn căn cứ nào',
    route: 'suspected',
    acts: [['ask', '2026-07-01', { sign: '' }]],
    refused: { ask: 'căn cứ' },
  },
  ...(['2022-01-04', '2026-07-01'] as const).map(
    (on): Case => ({
      is: `xét nghiệm ngay ngày ${on} mà không chọn căn cứ nào`,
      route: 'suspected',
      acts: [['quickTest', at(on), rapid('negative', { sign: '' })]],
      refused: { quickTest: 'căn cứ' },
    }),
  ),
  {
    is: 'mời, người đó đến',
    route: 'suspected',
    acts: [
      ['ask', '2022-01-04'],
      ['test', at('2022-01-05'), rapid('negative')],
    ],
    state: 'negative',
  },
  {
    is: 'luật mới: mời, người đó đến, dương tính',
    route: 'managed',
    acts: [
      ['ask', '2026-07-01'],
      ['test', at('2026-07-02'), rapid('positive')],
    ],
    state: 'positive',
    due: { send: '2026-07-02' },
  },
  {
    is: 'mời ngày 30/6, đến ngày 01/7/2026',
    route: 'suspected',
    acts: [
      ['ask', '2026-06-30'],
      ['test', at('2026-07-01'), rapid('negative')],
    ],
    state: 'negative',
  },
  {
    is: 'dưới 18 tuổi, lấy máu, gia đình đồng ý',
    route: 'caught',
    born: '2005-01-05',
    acts: [['quickTest', at('2023-01-04'), blood(true)]],
    state: 'negative',
  },
  {
    is: 'một ngày trước khi đủ 18 tuổi, lấy máu, gia đình không đồng ý',
    route: 'caught',
    born: '2005-01-05',
    acts: [['quickTest', at('2023-01-04'), blood(false)]],
    refused: { quickTest: 'đồng ý' },
  },
  {
    is: 'ngày đủ 18 tuổi, lấy máu',
    route: 'caught',
    born: '2005-01-05',
    acts: [['quickTest', at('2023-01-05'), blood(false)]],
    state: 'negative',
  },
  {
    is: 'dưới 18 tuổi, lấy nước tiểu: không cần đồng ý',
    route: 'caught',
    born: '2008-01-05',
    acts: tested('2023-01-04', 'negative', { guardian: false }),
    state: 'negative',
  },
  {
    is: 'ngày 30/6/2026: phải đồng ý',
    route: 'caught',
    born: '2010-01-05',
    acts: [
      ['ask', '2026-06-29'],
      ['test', at('2026-06-30'), blood(false)],
    ],
    refused: { test: 'đồng ý' },
  },
  {
    is: 'ngày 01/7/2026: phải chứng kiến',
    route: 'caught',
    born: '2010-01-05',
    acts: [
      ['ask', '2026-06-29'],
      ['test', at('2026-07-01'), blood(false)],
    ],
    refused: { test: 'chứng kiến' },
  },
  {
    is: 'luật mới, dưới 18 tuổi, lấy máu không có người chứng kiến',
    route: 'caught',
    born: '2010-01-05',
    acts: [['quickTest', at('2026-07-01'), blood(false)]],
    refused: { quickTest: 'chứng kiến' },
  },
  {
    is: 'lấy nước tiểu không có cán bộ cùng giới',
    route: 'caught',
    acts: tested('2022-01-04', 'negative', { watched: 'none' }),
    refused: { quickTest: 'cùng giới' },
  },
  {
    is: 'luật mới: lấy nước tiểu không có cán bộ cùng giới',
    route: 'caught',
    acts: tested('2026-07-01', 'negative', { watched: 'none' }),
    refused: { quickTest: 'cùng giới' },
  },
  {
    is: 'luật mới: không có cán bộ cùng giới khi đến theo hẹn',
    route: 'caught',
    acts: [
      ['ask', '2026-07-01'],
      ['test', at('2026-07-02'), rapid('negative', { watched: 'none' })],
    ],
    refused: { test: 'cùng giới' },
  },
  { is: 'giáo dục tại xã ngày 30/6/2026', route: 'education', acts: tested('2026-06-30', 'negative'), state: 'negative' },
  {
    is: 'giáo dục tại xã đã bỏ từ 01/7/2026',
    route: 'education',
    acts: tested('2026-07-01', 'negative'),
    refused: { quickTest: 'không còn biện pháp giáo dục tại xã' },
  },
  {
    is: 'luật mới: mời người diện giáo dục tại xã',
    route: 'education',
    acts: [['ask', '2026-07-01']],
    refused: { ask: 'không còn biện pháp' },
  },
  {
    is: 'luật mới: nhận kết quả diện giáo dục tại xã',
    route: 'education',
    acts: [['receiveResult', at('2026-07-01')]],
    refused: { receiveResult: 'không còn biện pháp' },
  },
  { is: 'không hợp tác: phải tìm hiểu vì sao', route: 'suspected', acts: refused('2022-01-04'), state: 'uncooperative' },
  {
    is: 'chưa loại trừ ốm đau: chưa triệu tập',
    route: 'suspected',
    acts: [...refused('2022-01-04'), ['summon', '2022-01-05', { noExcuse: false }]],
    refused: { summon: 'Chưa loại trừ' },
  },
  {
    is: 'triệu tập, người đó đến',
    route: 'suspected',
    acts: [
      ...refused('2022-01-04', 'absent'),
      ['conclude', '2022-01-05', { conclusion: 'noExcuse' }],
      ['summon', '2022-01-05'],
      ['test', at('2022-01-06'), rapid('negative')],
    ],
    state: 'negative',
  },
  {
    is: 'ốm: hẹn lại',
    route: 'suspected',
    acts: [...refused('2022-01-04', 'absent'), ['conclude', '2022-01-05', { conclusion: 'illness' }], ['askAgain', '2022-01-10']],
    state: 'asked',
  },
  {
    is: 'luật mới: chưa loại trừ ốm đau thì chưa áp giải',
    route: 'suspected',
    acts: [...refused('2026-07-01'), ['escort', '2026-07-02', { noExcuse: false }]],
    refused: { escort: 'Chưa loại trừ' },
  },
  {
    is: 'luật mới: áp giải đến xét nghiệm',
    route: 'suspected',
    acts: [...refused('2026-07-01'), ['escort', '2026-07-02']],
    state: 'asked',
  },
  {
    is: 'không hợp tác ngày 30/6: từ 01/7/2026 áp giải, không triệu tập',
    route: 'suspected',
    acts: [...refused('2026-06-30'), ['summon', '2026-07-01'], ['escort', '2026-07-01']],
    refused: { summon: 'không có bước này' },
    state: 'asked',
  },
  {
    is: 'theo luật cũ không áp giải',
    route: 'suspected',
    acts: [...refused('2026-06-29'), ['escort', '2026-06-30']],
    refused: { escort: 'không có bước này' },
  },
  {
    is: 'không tìm được người',
    route: 'suspected',
    acts: [...refused('2026-08-03'), ['drop', '2026-08-10', { whyDropped: 'neverCame' }]],
    state: 'notTested',
  },
  {
    is: 'luật mới: ốm thì hẹn lại',
    route: 'suspected',
    acts: [...refused('2026-08-03'), ['conclude', '2026-08-04', { conclusion: 'illness' }], ['askAgain', '2026-08-10']],
    state: 'asked',
  },
]
