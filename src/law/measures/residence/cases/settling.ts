import type { Case } from '../../../cases.ts'
import { arrived, labour, schedule } from './ways.ts'

const born = '2010-05-05'
const NEW = { decidedOn: '2026-07-10', termEnds: '2028-07-10' } as const

/** A minor whom a court sent, on a route of its own: the regime of adults, school and hours of the age. */
export const minors: readonly Case[] = [
  {
    is: 'từ đủ 18 tuổi không vào theo diện dưới 18 tuổi',
    route: 'minor',
    born: '2008-07-10',
    acts: arrived('2026-07-10', NEW),
    refused: { arrive: 'theo diện người từ đủ 18 tuổi' },
  },
  { is: 'hôm sau mới đủ 18 tuổi', route: 'minor', born: '2008-07-11', acts: arrived('2026-07-10', NEW), state: 'living' },
  {
    is: 'dưới 18 tuổi theo quyết định: xếp loại hằng tháng như người lớn',
    route: 'minor',
    born,
    acts: arrived('2026-07-10', NEW),
    due: { rate: '2026-08-10' },
  },
  {
    is: 'dưới 18 tuổi, chưa xong trung học cơ sở: phải học',
    route: 'minor',
    born,
    acts: [...arrived('2026-07-10', NEW), ['placeInClass', '2026-07-20', { finished: 'primary', attends: 'none' }]],
    refused: { placeInClass: 'bắt buộc phải học' },
  },
  {
    is: 'văn bản trước: xong tiểu học thì không bắt buộc',
    route: 'minor',
    born,
    acts: [...arrived('2025-07-10'), ['placeInClass', '2025-07-20', { finished: 'primary', attends: 'none' }]],
    state: 'living',
  },
  {
    is: 'dưới 18 tuổi: sáu giờ một ngày, không hơn',
    route: 'minor',
    born,
    acts: [...arrived('2026-07-10', NEW), schedule('2026-07-10'), labour('2026-09-01', 6, 30), labour('2026-09-02', 7, 30)],
    refused: { assignLabour: 'không quá 6 giờ' },
  },
  {
    is: 'chịu tang ghi ở hồ sơ cai nghiện bắt buộc',
    route: 'minor',
    born,
    acts: [...arrived('2026-07-10', NEW), ['applyLeave', '2026-08-01']],
    refused: { applyLeave: 'hồ sơ cai nghiện bắt buộc' },
  },
]

/** The sheet of intake, the aims of each part, the plan in two days, results of school. */
export const planning: readonly Case[] = [
  {
    is: 'kế hoạch trong hai ngày tiếp nhận; hạn rơi vào chủ nhật thì sang thứ hai',
    route: 'compulsory',
    acts: arrived('2026-07-10', NEW),
    due: { schedule: '2026-07-13' },
  },
  {
    is: 'quyết định trước 01/7/2026: không có hạn hai ngày',
    route: 'compulsory',
    acts: arrived('2026-06-30'),
    asOf: '2026-07-01',
    notDue: ['schedule'],
  },
  ...(['2024-01-10', '2026-07-10'] as const).map(
    (on): Case => ({
      is: `${on}: phiếu thông tin, mục tiêu từng phần, phác đồ, kết quả học`,
      route: 'public',
      acts: [
        ...arrived(on, on < '2026' ? {} : NEW),
        ['fillIntakeSheet', on],
        ['setGoals', on, { part: 'medical' }],
        ['setGoals', on, { part: 'labour' }],
        ['evaluateTreatment', on, { rating: 'pass', evaluatedOn: on }],
        ['noteSchooling', on],
      ],
      state: 'living',
    }),
  ),
]
