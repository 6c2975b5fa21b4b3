import { sameDay } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, saying } from '../../limits.ts'

const OLD = ['2022-01-01'] as const
const NEW = ['2026-07-01'] as const
/** What both laws refuse alike stands in a section of each of the two tables. */
const both = (is: string, where: readonly [string, string], sides: Parameters<typeof refusal>[4]): readonly Row[] => [
  refusal('1.0', is, where, OLD, sides),
  refusal('1.1', is, where, NEW, sides),
]

/** Blood of somebody who turns 18 on 5 January 2024, nobody of the family having agreed or watched. */
const blood = { born: '2006-01-05', route: 'caught', said: { sample: 'blood', guardian: false } } as const
const caught = { on: '2024-05-05', route: 'caught' } as const
const suspected = { on: '2024-05-05', route: 'suspected' } as const

/** The limits of the two laws for a drug test. */
export const limits: readonly Row[] = [
  clock('U01 (1.0)', 'gửi kết quả dương tính ngay', ['send', sameDay, 'tested'], OLD),
  clock('1.1', 'gửi kết quả dương tính ngay', ['send', sameDay, 'tested'], NEW),
  ...both('phải có một trong các căn cứ', ['quickTest', 'chưa chọn căn cứ'], saying({ sign: 'caughtInTheAct' }, {}, suspected)),
  refusal('1.0', 'dưới 18 tuổi: gia đình đồng ý', ['quickTest', 'đồng ý của cha, mẹ'], OLD, onDays('2024-01-05', '2024-01-04', blood)),
  refusal(
    '1.0',
    'dưới 18 tuổi, lấy nước tiểu: không cần đồng ý',
    ['quickTest', 'đồng ý của cha, mẹ'],
    OLD,
    saying({ sample: 'urine', guardian: false }, { sample: 'catheter', guardian: false }, { ...caught, born: '2008-01-05' }),
  ),
  refusal('1.1', 'dưới 18 tuổi: gia đình chứng kiến', ['quickTest', 'chứng kiến'], NEW, onDays('2024-01-05', '2024-01-04', blood)),
  ...both(
    'lấy nước tiểu có cán bộ cùng giới',
    ['quickTest', 'cùng giới'],
    saying({ sample: 'urine', watched: 'sameSex' }, { sample: 'urine', watched: 'none' }, caught),
  ),
  ...both(
    'không gửi kết quả: chỉ người mà luật trừ ra',
    ['keep', 'phải được gửi đến nơi cư trú'],
    [
      { on: '2024-05-05', route: 'inside', said: { whyKept: 'inside' } },
      { on: '2024-05-05', route: 'caught', said: { whyKept: 'inside' } },
    ],
  ),
  refusal('1.13', 'giáo dục tại xã đã bỏ', ['quickTest', 'không còn biện pháp giáo dục tại xã'], NEW, [
    { on: '2026-07-01', route: 'managed' },
    { on: '2026-07-01', route: 'education' },
  ]),
  refusal(
    '1.0',
    'triệu tập sau khi loại trừ ốm đau, bất khả kháng',
    ['summon', 'Chưa loại trừ'],
    OLD,
    saying({ noExcuse: true }, { noExcuse: false }),
  ),
  refusal(
    '1.1',
    'áp giải sau khi loại trừ ốm đau, bất khả kháng',
    ['escort', 'Chưa loại trừ'],
    NEW,
    saying({ noExcuse: true }, { noExcuse: false }),
  ),
  other('1.0, 1.1', 'mời, triệu tập, áp giải trong bao lâu', 'văn bản không nêu thời hạn (docs/decisions/0312)'),
]
