import type { Case } from '../../../cases.ts'
import { filed26, minor26, papers } from './ways.ts'

const without = (act: string, on = '2026-07-02') => filed26(on).filter(([name]) => name !== act)

/** From the violation to the request, under Law 120/2025. */
export const making26: readonly Case[] = [
  {
    is: 'phát hiện 30/6/2026: vẫn năm ngày làm việc',
    ...minor26,
    acts: [['recordViolation', '2026-06-30']],
    asOf: '2026-07-01',
    due: { makeFile: '2026-07-07' },
  },
  {
    is: 'phát hiện 01/7/2026: một ngày làm việc',
    ...minor26,
    acts: [['recordViolation', '2026-07-01']],
    due: { makeFile: '2026-07-02' },
    notDue: ['explain'],
  },
  {
    is: 'biên bản 30/6/2026 còn hai ngày để giải trình',
    ...minor26,
    acts: [['recordViolation', '2026-06-30'], ...papers('2026-07-01'), ['makeFile', '2026-07-02']],
    refused: { makeFile: 'chưa hết 2 ngày làm việc' },
  },
  {
    is: 'biên bản 30/6/2026: hết hai ngày thì lập theo luật mới',
    ...minor26,
    acts: [['recordViolation', '2026-06-30'], ...papers('2026-07-01'), ['makeFile', '2026-07-03']],
    state: 'filed',
  },
  {
    is: 'biên bản 01/7/2026 không có giải trình',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-01'],
      ['explain', '2026-07-02'],
    ],
    refused: { explain: 'không có thời hạn giải trình' },
  },
  {
    is: 'tái nghiện khi đang quản lý sau cai nghiện: từ 01/7/2026 là căn cứ',
    ...minor26,
    acts: [['recordViolation', '2026-07-01', { ground: 'relapsed', noExcuse: false }]],
    state: 'found',
  },
  { is: 'đúng 12 tuổi', route: 'minor', born: '2014-07-02', acts: [['recordViolation', '2026-07-02']], state: 'found' },
  {
    is: 'mai mới đủ 12 tuổi',
    route: 'minor',
    born: '2014-07-03',
    acts: [['recordViolation', '2026-07-02']],
    refused: { recordViolation: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'đúng 18 tuổi',
    route: 'minor',
    born: '2008-07-02',
    acts: [['recordViolation', '2026-07-02']],
    refused: { recordViolation: 'từ đủ 18 tuổi' },
  },
  { is: 'mai mới đủ 18 tuổi', route: 'minor', born: '2008-07-03', acts: [['recordViolation', '2026-07-02']], state: 'found' },
  {
    is: 'tiếp nhận vụ việc: đúng 18 tuổi',
    route: 'minor',
    born: '2008-07-02',
    acts: [['receiveReferral', '2026-07-02']],
    refused: { receiveReferral: 'từ đủ 18 tuổi' },
  },
  {
    is: 'tiếp nhận vụ việc: mai mới đủ 12 tuổi',
    route: 'minor',
    born: '2014-07-03',
    acts: [['receiveReferral', '2026-07-02']],
    refused: { receiveReferral: 'chưa đủ 12 tuổi' },
  },
  {
    is: 'chưa loại trừ ốm đau',
    ...minor26,
    acts: [['recordViolation', '2026-07-01', { noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'tiếp nhận vụ việc chưa loại trừ ốm đau',
    ...minor26,
    acts: [['receiveReferral', '2026-07-01', { noExcuse: false }]],
    refused: { receiveReferral: 'Chưa loại trừ ốm đau' },
  },
  { is: 'đúng ba tháng từ hành vi cuối cùng', ...minor26, acts: filed26('2026-10-01', { lastActOn: '2026-07-01' }), state: 'filed' },
  {
    is: 'quá ba tháng một ngày',
    ...minor26,
    acts: filed26('2026-10-02', { lastActOn: '2026-07-01' }),
    refused: { makeFile: 'hết thời hiệu' },
  },
  { is: 'không có bản tường trình', ...minor26, acts: without('addStatement'), refused: { makeFile: 'Hồ sơ cần bản tường trình' } },
  {
    is: 'không viết tường trình: biên bản có người chứng kiến',
    ...minor26,
    acts: [...without('addStatement').slice(0, -1), ['noteNoStatement', '2026-07-02'], ['makeFile', '2026-07-02']],
    state: 'filed',
  },
  { is: 'không có ý kiến của cha, mẹ', ...minor26, acts: without('addOpinion'), refused: { makeFile: 'Hồ sơ cần ý kiến của cha, mẹ' } },
  {
    is: 'cha, mẹ không có ý kiến: biên bản có người chứng kiến',
    ...minor26,
    acts: [...without('addOpinion').slice(0, -1), ['noteNoOpinion', '2026-07-02', { whyNone: 'silent' }], ['makeFile', '2026-07-02']],
    state: 'filed',
  },
  {
    is: 'đã ghi cha, mẹ thì không ghi là chưa xác định được ai',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-02'],
      ['noteRepresentative', '2026-07-02'],
      ['noteNoOpinion', '2026-07-02', { whyNone: 'nobody' }],
    ],
    refused: { noteNoOpinion: 'hỏi ý kiến của họ' },
  },
  {
    is: 'kết quả không nghiện',
    ...minor26,
    acts: filed26('2026-07-02').map((a) =>
      a[0] === 'addFinding' ? (['addFinding', '2026-07-02', { findingIs: 'notAddicted' }] as const) : a,
    ),
    refused: { makeFile: 'không nghiện' },
  },
  {
    is: 'không nơi cư trú ổn định, thiếu giấy',
    ...minor26,
    acts: filed26('2026-07-02', { residence: 'none' }),
    refused: { makeFile: 'cần giấy của Công an' },
  },
  {
    is: 'giấy và lời ghi trái nhau',
    ...minor26,
    acts: [
      ['recordViolation', '2026-07-02'],
      ['addResidencePaper', '2026-07-02'],
      ...papers('2026-07-02'),
      ['makeFile', '2026-07-02', { residence: 'stable' }],
    ],
    refused: { makeFile: 'nhưng ghi là có nơi cư trú ổn định' },
  },
]
