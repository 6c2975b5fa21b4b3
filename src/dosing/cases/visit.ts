import { mg, ml } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { leavingFindings } from '../interlocks/moments.ts'
import type { Order, Phase } from '../situation/order.ts'
import type { Fitness, Person } from '../situation/person.ts'
import type { Line, Table } from './line.ts'
import {
  after,
  ago,
  asDose,
  asking,
  at,
  cup,
  DISPENSER,
  daily,
  dose,
  entry,
  given,
  HERE,
  NOW,
  newcomer,
  orderToday,
  ordinary,
  PERSON,
  type Scene,
  writing,
} from './world.ts'

const looked = (time: string, found: Fitness = 'fit') => ({
  chart: { ...ordinary.chart, fitness: [{ at: at(time), found, by: DISPENSER }] },
})
/** Twice in one minute: as first said, and then fit. */
const twice = (first: Fitness) => ({
  chart: { ...ordinary.chart, fitness: [first, 'fit' as const].map((found) => ({ at: at('07:50'), found, by: DISPENSER })) },
})
const notLooked = { chart: { ...ordinary.chart, fitness: [] } }

export const fitnessCases: Table = {
  'FT-01': [
    ['tỉnh táo', dose(looked('07:50')), 'nothing'],
    ['có dấu hiệu say', dose(looked('07:50', 'intoxicated')), 'block'],
    [
      'say lúc 7 giờ, tỉnh táo lúc 7 giờ 50',
      dose({
        chart: {
          ...ordinary.chart,
          fitness: [
            { at: at('07:00'), found: 'intoxicated', by: DISPENSER },
            { at: at('07:50'), found: 'fit', by: DISPENSER },
          ],
        },
      }),
      'nothing',
    ],
  ],
  'FT-02': [
    ['tỉnh táo', dose(looked('07:50')), 'nothing'],
    [
      'say lúc 7 giờ, một phím nói tỉnh táo lúc 7 giờ 50',
      dose({
        chart: {
          ...ordinary.chart,
          fitness: [
            { at: at('07:00'), found: 'intoxicated', by: DISPENSER },
            { at: at('07:50'), found: 'fit', by: DISPENSER },
          ],
        },
      }),
      'doctor',
    ],
    ['chưa chắc', dose(looked('07:50', 'unsure')), 'doctor'],
    ['chưa chắc, cùng phút ấy một phím nói tỉnh táo', dose(twice('unsure')), 'doctor'],
    ['say, cùng phút ấy một phím nói tỉnh táo', dose(twice('intoxicated')), 'doctor'],
  ],
  'FT-03': [
    ['đánh giá 30 phút trước', dose(looked('07:30')), 'nothing'],
    ['đánh giá 31 phút trước', dose(looked('07:29')), 'block'],
    ['chưa đánh giá', dose(notLooked), 'block'],
    ['đánh giá ghi giờ sau bây giờ', dose(looked('08:01')), 'block'],
  ],
}

const todays = given('nay', at('07:00'), mg(60))
const vomit = (time: string, witness: AccountId | 'nobody' = DISPENSER) =>
  ({ id: entry('nôn'), person: PERSON, site: HERE, at: at(time), is: 'vomited', of: todays.id, witness }) as const
const replace = (facts: Parameters<typeof asking>[0], milligrams = 30): Scene =>
  asking(facts, {
    ...asDose,
    does: 'replace',
    of: todays.id,
    dose: mg(milligrams),
    ...cup({ measured: { by: 'hand', volume: ml(milligrams / 10), second: 'nobody' } }),
  })
const vomited = (time: string, witness?: AccountId | 'nobody') => ({ doses: [...ordinary.doses, todays, vomit(time, witness)] })

export const vomitingCases: Table = {
  'VM-01': [
    ['có người chứng kiến', replace(vomited('07:09')), 'nothing'],
    ['không ai chứng kiến', replace(vomited('07:09', 'nobody')), 'doctor'],
    ['chưa ghi nhận nôn', replace({ doses: [...ordinary.doses, todays] }), 'block'],
  ],
  'VM-02': [
    ['không xin liều thay thế', dose(), 'nothing'],
    ['nôn 9 phút sau liều', replace(vomited('07:09')), 'doctor', 'VM-02/whole'],
    ['nôn 10 phút sau liều', replace(vomited('07:10')), 'doctor', 'VM-02/half'],
    ['nôn 30 phút sau liều', replace(vomited('07:30')), 'doctor', 'VM-02/half'],
    ['nôn 31 phút sau liều', replace(vomited('07:31')), 'doctor', 'VM-02/quarter'],
    ['nôn 46 phút sau liều', replace(vomited('07:46')), 'doctor', 'VM-02/quarter'],
  ],
  'VM-03': [
    ['liều thay thế đầu tiên', replace(vomited('07:09')), 'nothing'],
    [
      'đã thay một lần hôm nay',
      replace({ doses: [...vomited('07:09').doses, given('thay', at('07:20'), mg(60), { as: { replaces: todays.id } })] }),
      'block',
    ],
  ],
}

const first = (milligrams: number, o: Partial<Order> = {}, person: Partial<Person> = {}): Scene =>
  dose(newcomer({ parts: [mg(milligrams)], ...o }, { person: { ...ordinary.person, ...person } }), {
    measured: { by: 'hand', volume: ml(milligrams / 10), second: 'nobody' },
  })
const dosedAt = (time: string) =>
  newcomer(
    { parts: [mg(20)], topUp: mg(10) },
    {
      doses: [given('đầu', at(time), mg(20))],
      now: at('11:00'),
      chart: { ...ordinary.chart, fitness: [{ at: at('10:50'), found: 'fit', by: DISPENSER }] },
    },
  )
const topUp = (time: string): Scene =>
  asking(dosedAt(time), { ...asDose, does: 'top-up', ...cup({ measured: { by: 'hand', volume: ml(1), second: 'nobody' } }) })
const leaves =
  (time: string): Scene =>
  (p) =>
    leavingFindings(dosedAt(time), p)
/** A course that began so many days ago at 20 mg, changed on some days, and an order of today in a phase. */
const course = (
  days: readonly (readonly [from: number, to: number, milligrams: number])[],
  phase: Phase,
  milligrams: number,
  more: Partial<Order> = {},
) =>
  dose(
    after(
      days.flatMap(([from, to, each]) => daily(ago(from), ago(to), mg(each))),
      { phase, parts: [mg(milligrams)], ...more },
      { knownSince: 'the beginning' },
    ),
  )
const sedated = { medicines: [{ does: 'sedates', from: ago(30), until: 'open' }] } as const
const since = (days: number): Scene => dose({ ...notLooked, knownSince: 'the beginning', doses: daily(ago(days), ago(1), mg(20)) })
const weekly = (phase: Phase): readonly Line[] =>
  phase === 'titration'
    ? [
        ['từ 20 lên 40 mg trong 7 ngày', course([[7, 1, 20]], phase, 40), 'nothing'],
        ['từ 20 lên 40,1 mg: mức nhớ lại hỏi bác sĩ', course([[7, 1, 20]], phase, 40.1), 'doctor', 'IN-09/vn'],
        ['từ 20 lên 50 mg: đúng mức đã đọc', course([[7, 1, 20]], phase, 50), 'nothing', 'IN-09/uk'],
        ['từ 20 lên 50 mg: mức đã đọc chưa chặn', course([[7, 1, 20]], phase, 50), 'doctor', 'IN-09/vn'],
        ['ngày thứ 8, y lệnh ghi duy trì: mức đã đọc vẫn chặn', course([[7, 1, 20]], 'maintenance', 50.1), 'block', 'IN-09/uk'],
        ['từ 20 lên 50,1 mg: mức đã đọc chặn', course([[7, 1, 20]], phase, 50.1), 'block', 'IN-09/uk'],
        [
          'mức 20 mg là 8 ngày trước',
          course(
            [
              [20, 8, 20],
              [7, 1, 40],
            ],
            phase,
            50,
          ),
          'nothing',
        ],
      ]
    : [
        ['từ 60 lên 90 mg trong 7 ngày', course([[30, 1, 60]], phase, 90), 'nothing'],
        ['từ 60 lên 90,1 mg trong 7 ngày', course([[30, 1, 60]], phase, 90.1), 'doctor'],
      ]

export const inductionCases: Table = {
  'IN-01': [
    ['liều đầu 30 mg', first(30), 'nothing'],
    ['liều đầu 30,1 mg', first(30.1), 'block'],
    ['đang duy trì 60 mg, không phải liều đầu', dose(), 'nothing'],
    [
      'khởi liều lại sau khi bỏ 6 ngày, 40 mg',
      dose(after(daily(ago(50), ago(7), mg(60)), { phase: 'induction', parts: [mg(40)] })),
      'block',
    ],
    ['ký y lệnh liều đầu 30,1 mg', writing(orderToday({ phase: 'induction', parts: [mg(30.1)] }), newcomer({})), 'block'],
  ],
  'IN-02': [
    ['liều đầu 20 mg', first(20), 'nothing'],
    ['liều đầu 20,1 mg', first(20.1), 'doctor'],
  ],
  'IN-03': [
    ['dung nạp chưa rõ, 15 mg', first(15, {}, { tolerance: 'unknown' }), 'nothing'],
    ['dung nạp chưa rõ, 15,1 mg', first(15.1, {}, { tolerance: 'unknown' }), 'doctor', 'IN-03/tolerance'],
    ['dung nạp thấp, 15,1 mg', first(15.1, {}, { tolerance: 'low' }), 'doctor', 'IN-03/tolerance'],
    ['đang dùng thuốc an thần, 20 mg', first(20, {}, sedated), 'nothing'],
    ['đang dùng thuốc an thần, 20,1 mg', first(20.1, {}, sedated), 'doctor', 'IN-03/sedatives'],
  ],
  'IN-04': [
    [
      'ký liều đầu 30 mg, bổ sung 10 mg',
      writing(orderToday({ phase: 'induction', parts: [mg(30)], topUp: mg(10) }), newcomer({})),
      'nothing',
    ],
    [
      'ký liều đầu 30 mg, bổ sung 10,1 mg',
      writing(orderToday({ phase: 'induction', parts: [mg(30)], topUp: mg(10.1) }), newcomer({})),
      'block',
    ],
    ['chia liều đầu 25 và 20 mg', dose(newcomer({ parts: [mg(25), mg(20)] })), 'block'],
  ],
  'IN-05': [
    ['bổ sung sau 3 giờ', topUp('08:00'), 'nothing'],
    ['bổ sung sau 2 giờ 59 phút', topUp('08:01'), 'doctor', 'IN-05/advised'],
    ['bổ sung sau đúng 2 giờ', topUp('09:00'), 'doctor', 'IN-05/advised'],
    ['bổ sung sau đúng 2 giờ: mức ít nhất không chặn', topUp('09:00'), 'nothing', 'IN-05/least'],
    ['bổ sung sau 1 giờ 59 phút', topUp('09:01'), 'block', 'IN-05/least'],
  ],
  'IN-06': [
    ['về sau 3 giờ', leaves('08:00'), 'nothing'],
    ['về sau 2 giờ 59 phút', leaves('08:01'), 'doctor'],
    ['người duy trì về ngay', (p) => leavingFindings({ ...ordinary, doses: [...ordinary.doses, given('nay', NOW, mg(60))] }, p), 'nothing'],
  ],
  'IN-07': [
    [
      'tăng 3 ngày sau lần tăng trước',
      course(
        [
          [10, 4, 20],
          [3, 1, 25],
        ],
        'titration',
        30,
      ),
      'nothing',
    ],
    [
      'tăng 2 ngày sau lần tăng trước',
      course(
        [
          [10, 3, 20],
          [2, 1, 25],
        ],
        'titration',
        30,
      ),
      'doctor',
    ],
    [
      'giữ liều',
      course(
        [
          [10, 3, 20],
          [2, 1, 25],
        ],
        'titration',
        25,
      ),
      'nothing',
    ],
    ['ngày thứ ba của liều đầu', course([[2, 1, 20]], 'titration', 25), 'doctor'],
  ],
  'IN-08': [
    ['tăng 10 mg', course([[10, 1, 20]], 'titration', 30), 'nothing'],
    ['tăng 10,1 mg', course([[10, 1, 20]], 'titration', 30.1), 'doctor'],
    ['bác sĩ đã nêu trong y lệnh', course([[10, 1, 20]], 'titration', 30.1, { names: ['IN-08'] }), 'doctor'],
  ],
  'IN-09': weekly('titration'),
  'IN-10': weekly('adjustment'),
  'IN-11': [
    ['ngày thứ 14, chưa đánh giá', since(13), 'block'],
    ['ngày thứ 15, chưa đánh giá', since(14), 'nothing'],
    ['liều đầu, chưa đánh giá', dose(newcomer({ parts: [mg(20)] }, notLooked)), 'block'],
    ['liều đầu, đã đánh giá', first(20), 'nothing'],
  ],
}
