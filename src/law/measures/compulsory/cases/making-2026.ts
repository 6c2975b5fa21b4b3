import type { Case } from '../../../cases.ts'
import { at, filed26, reading26 } from './ways.ts'

const route = 'adult'

export const making26: readonly Case[] = [
  {
    is: 'phát hiện 30/6/2026: vẫn năm ngày làm việc',
    route,
    acts: [['recordViolation', '2026-06-30']],
    asOf: '2026-07-01',
    due: { makeFile: '2026-07-07' },
  },
  {
    is: 'phát hiện 01/7/2026: một ngày làm việc',
    route,
    acts: [['recordViolation', '2026-07-01']],
    due: { makeFile: '2026-07-02' },
    notDue: ['explain'],
  },
  { is: 'phát hiện thứ Sáu', route, acts: [['recordViolation', '2026-07-03']], due: { makeFile: '2026-07-06' } },
  {
    is: 'biên bản 30/6/2026 còn hai ngày để giải trình',
    route,
    acts: [
      ['recordViolation', '2026-06-30'],
      ['addBiography', '2026-07-01'],
      ['addFinding', '2026-07-01'],
      ['makeFile', '2026-07-02'],
    ],
    refused: { makeFile: 'chưa hết 2 ngày làm việc' },
  },
  {
    is: 'biên bản 30/6/2026: hết hai ngày thì lập theo luật mới',
    route,
    acts: [
      ['recordViolation', '2026-06-30'],
      ['addBiography', '2026-07-01'],
      ['addFinding', '2026-07-01'],
      ['makeFile', '2026-07-03'],
    ],
    state: 'filed',
  },
  {
    is: 'biên bản 01/7/2026 không có giải trình',
    route,
    acts: [
      ['recordViolation', '2026-07-01'],
      ['explain', '2026-07-02'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
  },
  { is: 'không cần bản tường trình', route, acts: filed26('2026-07-01'), state: 'filed' },
  { is: 'đúng ba tháng từ hành vi cuối cùng', route, acts: filed26('2026-10-01', { lastActOn: '2026-07-01' }), state: 'filed' },
  {
    is: 'quá ba tháng từ hành vi cuối cùng một ngày',
    route,
    acts: filed26('2026-10-02', { lastActOn: '2026-07-01' }),
    refused: { makeFile: 'hết thời hiệu' },
  },
  { is: 'đang nuôi con dưới 36 tháng', route, acts: filed26('2026-07-01', { excluded: 'child' }), refused: { makeFile: '36 tháng' } },
  {
    is: 'không có nơi cư trú mà chưa có giấy',
    route,
    acts: filed26('2026-07-01', { residence: 'none' }),
    refused: { makeFile: 'cần giấy của Công an' },
  },
  {
    is: 'giấy và lời ghi trái nhau',
    route,
    acts: [
      ['recordViolation', '2026-07-01'],
      ['addResidencePaper', '2026-07-01'],
      ['addBiography', '2026-07-01'],
      ['addFinding', '2026-07-01'],
      ['makeFile', '2026-07-01', { residence: 'stable' }],
    ],
    refused: { makeFile: 'nhưng ghi là có nơi cư trú ổn định' },
  },
  {
    is: 'dưới 18 tuổi theo luật mới',
    route,
    born: '2010',
    acts: [['recordViolation', '2026-07-01']],
    refused: { recordViolation: 'dưới 18 tuổi' },
  },
  {
    is: 'tiếp nhận vụ việc: dưới 18 tuổi theo luật mới',
    route,
    born: '2010',
    acts: [['receiveReferral', '2026-07-01']],
    refused: { receiveReferral: 'dưới 18 tuổi' },
  },
  {
    is: 'chưa loại trừ ốm đau theo luật mới',
    route,
    acts: [['recordViolation', '2026-07-01', { noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'tiếp nhận vụ việc chưa loại trừ ốm đau',
    route,
    acts: [['receiveReferral', '2026-07-01', { noExcuse: false }]],
    refused: { receiveReferral: 'Chưa loại trừ ốm đau' },
  },
  { is: 'ba ngày đọc, một ngày chuyển thẳng Tòa án', route, acts: reading26, due: { readFile: '2026-07-07', forward: '2026-07-08' } },
  {
    is: 'ngày thứ ba chưa chuyển được, vẫn đọc được',
    route,
    acts: [...reading26, ['readFile', '2026-07-07'], ['forward', '2026-07-07']],
    refused: { forward: 'Chưa hết 3 ngày làm việc' },
  },
  {
    is: 'hết ba ngày thì không ghi đọc nữa',
    route,
    acts: [...reading26, ['readFile', '2026-07-08'], ['forward', '2026-07-08']],
    refused: { readFile: 'Đã hết 3 ngày' },
    state: 'forwarded',
  },
  {
    is: 'trả lời Tòa án trong hai ngày làm việc',
    route,
    acts: [...reading26, ['forward', '2026-07-08'], ['ask', '2026-07-09']],
    due: { answer: '2026-07-13' },
  },
  {
    is: 'Công an cấp trên không lập hồ sơ nữa',
    route,
    acts: [['openAbove', '2026-07-01']],
    asOf: at('2026-07-01', '23:00'),
    refused: { openAbove: 'không có bước này' },
  },
]
