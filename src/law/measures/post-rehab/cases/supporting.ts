import type { Case, Happened } from '../../../cases.ts'
import { managed, managed26, reported } from './ways.ts'

const given = (supportKind: string) => ({ supportKind })
const in2023 = managed('2023-02-28', '2023-03-06')
const in2026 = managed26('2026-07-31', '2026-07-20')
const planned = (on: string, reviewOn: string): Happened => ['planSupport', on, { reviewOn }]
const school = 'từ đủ 12 đến dưới 18 tuổi'

export const supporting: readonly Case[] = [
  {
    is: 'hỏi nhu cầu ngay khi người đó trình báo',
    route: 'voluntary',
    acts: [...reported('2023-02-28', '2023-03-06'), ['askNeeds', '2023-03-06']],
  },
  {
    is: 'chưa có quyết định thì chưa lập kế hoạch hỗ trợ',
    route: 'voluntary',
    acts: [...reported('2023-02-28', '2023-03-06'), planned('2023-03-06', '2023-06-06')],
    refused: { planSupport: '' },
  },
  {
    is: 'kế hoạch: xem lại đúng ngày đã hẹn',
    route: 'voluntary',
    acts: [...in2023, planned('2023-03-10', '2023-06-09')],
    due: { reviewPlan: '2023-06-09' },
  },
  {
    is: 'đã xem lại thì thôi nhắc',
    route: 'voluntary',
    acts: [...in2023, planned('2023-03-10', '2023-06-09'), ['reviewPlan', '2023-06-08']],
    notDue: ['reviewPlan'],
  },
  {
    is: 'sửa kế hoạch thì hẹn lại',
    route: 'voluntary',
    acts: [
      ...in2023,
      planned('2023-03-10', '2023-06-09'),
      ['reviewPlan', '2023-06-09', { planStands: 'toChange' }],
      planned('2023-06-12', '2023-09-12'),
    ],
    due: { reviewPlan: '2023-09-12' },
  },
  {
    is: 'xem lại trước ngày lập là không được',
    route: 'voluntary',
    acts: [...in2023, planned('2023-03-10', '2023-03-09')],
    refused: { planSupport: 'trước ngày lập' },
  },
  {
    is: 'chưa có kế hoạch thì không có gì để xem lại',
    route: 'voluntary',
    acts: [...in2023, ['reviewPlan', '2023-03-10']],
    refused: { reviewPlan: 'Kế hoạch hỗ trợ' },
  },
  {
    is: 'giới thiệu vay vốn, được vay',
    route: 'voluntary',
    acts: [...in2023, ['requestSupport', '2023-04-03', { supportKind: 'loan', toWhom: 'bank' }], ['support', '2023-05-08', given('loan')]],
    state: 'managed',
  },
  {
    is: 'giới thiệu việc làm, không được giải quyết vì hết chỉ tiêu',
    route: 'voluntary',
    acts: [
      ...in2023,
      ['requestSupport', '2023-04-03', { supportKind: 'job', toWhom: 'employment' }],
      ['notSupported', '2023-05-08', { supportKind: 'job', whyNotSupported: 'noMeans' }],
    ],
    state: 'managed',
  },
  {
    is: 'hỗ trợ học tập: 17 tuổi',
    route: 'voluntary',
    born: '2005-06-02',
    acts: [...in2023, ['support', '2023-06-01', given('schooling')]],
  },
  {
    is: 'hỗ trợ học tập: đúng ngày đủ 18 tuổi thì không',
    route: 'voluntary',
    born: '2005-06-02',
    acts: [...in2023, ['support', '2023-06-02', given('schooling')]],
    refused: { support: school },
  },
  {
    is: 'luật mới, hỗ trợ học tập: đúng ngày đủ 18 tuổi thì không giới thiệu nữa',
    route: 'voluntary',
    born: '2008-09-01',
    acts: [
      ...in2026,
      ['support', '2026-08-31', given('schooling')],
      ['requestSupport', '2026-09-01', { supportKind: 'schooling', toWhom: 'school' }],
    ],
    refused: { requestSupport: school },
  },
  {
    is: 'phiếu lý lịch tư pháp: 30/6/2026 chưa có trong danh mục',
    route: 'voluntary',
    acts: [...managed('2026-02-27', '2026-03-06'), ['support', '2026-06-30', given('judicialRecord')]],
    refused: { support: '' },
  },
  {
    is: 'phiếu lý lịch tư pháp: có từ 01/7/2026, cả với người có quyết định từ trước',
    route: 'voluntary',
    acts: [...managed('2026-02-27', '2026-03-06'), ['support', '2026-07-01', given('judicialRecord')]],
  },
  {
    is: 'cam kết không sử dụng ma túy: 30/6/2026 chưa có bước này',
    route: 'voluntary',
    acts: [...managed('2026-02-27', '2026-03-06'), ['commit', '2026-06-30']],
    refused: { commit: '' },
  },
  {
    is: 'cam kết từ 01/7/2026, cả với người có quyết định từ trước',
    route: 'voluntary',
    acts: [...managed('2026-02-27', '2026-03-06'), ['commit', '2026-07-01']],
  },
  {
    is: 'luật mới: hỏi nhu cầu khi còn ở cơ sở',
    route: 'compulsory',
    acts: [
      ['receiveNotice', '2026-07-20', { comesFrom: 'public', completedOn: '2026-08-19', facility: 'centre-1' }],
      ['askNeeds', '2026-07-21'],
    ],
  },
  { is: 'phân công lại người giúp đỡ', route: 'voluntary', acts: [...in2026, ['reassign', '2026-09-01']] },
]
