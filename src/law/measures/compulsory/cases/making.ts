import type { Case } from '../../../cases.ts'
import { filed, papers } from './ways.ts'

const route = 'adult'

/** Each way into a file, on a day of each text that says it anew: what is not for it, whoever opens it. */
const ways = [
  { by: '', act: 'recordViolation', on: '2024-03-04', when: '' },
  { by: 'tiếp nhận vụ việc: ', act: 'receiveReferral', on: '2024-03-04', when: '' },
  { by: 'Công an cấp trên: ', act: 'openAbove', on: '2024-03-04', when: '' },
  { by: 'Công an cấp trên: ', act: 'openAbove', on: '2025-03-04', when: ' (2025)' },
  { by: 'Công an cấp trên: ', act: 'openAbove', on: '2025-07-08', when: ' (từ 01/7/2025)' },
] as const
const notOpened: readonly Case[] = ways.flatMap(({ by, act, on, when }): readonly Case[] => [
  { is: `${by}dưới 18 tuổi${when}`, route, born: '2010', acts: [[act, on]], refused: { [act]: 'dưới 18 tuổi' } },
  { is: `${by}chưa loại trừ ốm đau${when}`, route, acts: [[act, on, { noExcuse: false }]], refused: { [act]: 'Chưa loại trừ ốm đau' } },
])

export const making: readonly Case[] = [
  ...notOpened,
  { is: 'năm ngày làm việc từ ngày phát hiện', route, acts: [['recordViolation', '2024-03-04']], due: { makeFile: '2024-03-11' } },
  { is: 'qua Giỗ Tổ 2024', route, acts: [['recordViolation', '2024-04-15']], due: { makeFile: '2024-04-23' } },
  {
    is: 'phát hiện trước, lập biên bản sau: tính từ ngày phát hiện',
    route,
    acts: [['recordViolation', '2024-03-06', { foundOn: '2024-03-04' }]],
    due: { makeFile: '2024-03-11', explain: '2024-03-08' },
  },
  { is: 'hai ngày làm việc để giải trình', route, acts: [['recordViolation', '2024-03-07']], due: { explain: '2024-03-11' } },
  {
    is: 'chưa hết hai ngày giải trình thì chưa lập hồ sơ',
    route,
    acts: [['recordViolation', '2024-03-04'], ...papers('2024-03-04'), ['makeFile', '2024-03-06']],
    refused: { makeFile: 'Chưa hết 2 ngày làm việc' },
  },
  {
    is: 'ngày sau hai ngày giải trình thì lập được',
    route,
    acts: [['recordViolation', '2024-03-04'], ...papers('2024-03-04'), ['makeFile', '2024-03-07']],
    state: 'filed',
  },
  {
    is: 'tiếp nhận vụ việc đã giải trình ở hồ sơ trước: không hỏi giải trình lần nữa',
    route,
    acts: [['receiveReferral', '2024-03-04', { foundOn: '2024-03-01' }]],
    due: { makeFile: '2024-03-08' },
    notDue: ['explain'],
  },
  { is: 'Công an cấp trên thụ lý', route, acts: [['openAbove', '2024-03-04']], state: 'found', due: { makeFile: '2024-03-11' } },
  { is: 'đúng ngày đủ 18 tuổi', route, born: '2006-03-04', acts: [['recordViolation', '2024-03-04']], state: 'found' },
  {
    is: 'trước ngày đủ 18 tuổi một ngày',
    route,
    born: '2006-03-05',
    acts: [['recordViolation', '2024-03-04']],
    refused: { recordViolation: 'dưới 18 tuổi' },
  },
  {
    is: 'sử dụng ma túy thì không hỏi lý do',
    route,
    acts: [['recordViolation', '2024-03-04', { ground: 'used', noExcuse: false }]],
    state: 'found',
  },
  {
    is: 'thiếu giấy thì nói đủ các giấy còn thiếu',
    route,
    acts: [
      ['receiveReferral', '2024-03-04'],
      ['makeFile', '2024-03-05'],
    ],
    refused: {
      makeFile: 'Tóm tắt lý lịch, có ảnh. Hồ sơ chưa có: Bản sao kết quả xác định tình trạng nghiện. Hồ sơ chưa có: Bản tường trình',
    },
  },
  {
    is: 'mang thai',
    route,
    acts: filed('2024-03-04', { excluded: 'pregnant' }),
    refused: { makeFile: 'mang thai' },
    state: 'found',
  },
  {
    is: 'không có nơi cư trú ổn định mà chưa có giấy của Công an',
    route,
    acts: filed('2024-03-04', { residence: 'none' }),
    refused: { makeFile: 'cần giấy của Công an' },
  },
  {
    is: 'có giấy không nơi cư trú mà ghi có nơi cư trú',
    route,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['addResidencePaper', '2024-03-04'],
      ['explain', '2024-03-04'],
      ...papers('2024-03-04'),
      ['makeFile', '2024-03-05', { residence: 'stable' }],
    ],
    refused: { makeFile: 'nhưng ghi là có nơi cư trú ổn định' },
  },
  {
    is: 'chấp nhận giải trình thì không đề nghị',
    route,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['dropFile', '2024-03-06'],
    ],
    state: 'notFiled',
    notDue: ['makeFile'],
  },
]
