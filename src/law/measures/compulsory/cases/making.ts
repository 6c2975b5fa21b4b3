import type { Case } from '../../../cases.ts'
import { filed } from './ways.ts'

const route = 'adult'

export const making: readonly Case[] = [
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
    acts: [
      ['recordViolation', '2024-03-04'],
      ['addBiography', '2024-03-04'],
      ['addFinding', '2024-03-04'],
      ['addStatement', '2024-03-04'],
      ['makeFile', '2024-03-06'],
    ],
    refused: { makeFile: 'Chưa hết 2 ngày làm việc' },
  },
  {
    is: 'ngày sau hai ngày giải trình thì lập được',
    route,
    acts: [
      ['recordViolation', '2024-03-04'],
      ['addBiography', '2024-03-04'],
      ['addFinding', '2024-03-04'],
      ['addStatement', '2024-03-04'],
      ['makeFile', '2024-03-07'],
    ],
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
  { is: 'dưới 18 tuổi', route, born: '2010', acts: [['recordViolation', '2024-03-04']], refused: { recordViolation: 'dưới 18 tuổi' } },
  { is: 'đúng ngày đủ 18 tuổi', route, born: '2006-03-04', acts: [['recordViolation', '2024-03-04']], state: 'found' },
  {
    is: 'trước ngày đủ 18 tuổi một ngày',
    route,
    born: '2006-03-05',
    acts: [['recordViolation', '2024-03-04']],
    refused: { recordViolation: 'dưới 18 tuổi' },
  },
  {
    is: 'chưa loại trừ ốm đau',
    route,
    acts: [['recordViolation', '2024-03-04', { noExcuse: false }]],
    refused: { recordViolation: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'tiếp nhận vụ việc: dưới 18 tuổi',
    route,
    born: '2010',
    acts: [['receiveReferral', '2024-03-04']],
    refused: { receiveReferral: 'dưới 18 tuổi' },
  },
  {
    is: 'tiếp nhận vụ việc: chưa loại trừ ốm đau',
    route,
    acts: [['receiveReferral', '2024-03-04', { noExcuse: false }]],
    refused: { receiveReferral: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'Công an cấp trên: dưới 18 tuổi',
    route,
    born: '2010',
    acts: [['openAbove', '2024-03-04']],
    refused: { openAbove: 'dưới 18 tuổi' },
  },
  {
    is: 'Công an cấp trên: chưa loại trừ ốm đau',
    route,
    acts: [['openAbove', '2024-03-04', { noExcuse: false }]],
    refused: { openAbove: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'Công an cấp trên: dưới 18 tuổi (2025)',
    route,
    born: '2010',
    acts: [['openAbove', '2025-03-04']],
    refused: { openAbove: 'dưới 18 tuổi' },
  },
  {
    is: 'Công an cấp trên: chưa loại trừ ốm đau (2025)',
    route,
    acts: [['openAbove', '2025-03-04', { noExcuse: false }]],
    refused: { openAbove: 'Chưa loại trừ ốm đau' },
  },
  {
    is: 'Công an cấp trên: dưới 18 tuổi (từ 01/7/2025)',
    route,
    born: '2010',
    acts: [['openAbove', '2025-07-08']],
    refused: { openAbove: 'dưới 18 tuổi' },
  },
  {
    is: 'Công an cấp trên: chưa loại trừ ốm đau (từ 01/7/2025)',
    route,
    acts: [['openAbove', '2025-07-08', { noExcuse: false }]],
    refused: { openAbove: 'Chưa loại trừ ốm đau' },
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
      ['addBiography', '2024-03-04'],
      ['addFinding', '2024-03-04'],
      ['addStatement', '2024-03-04'],
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
