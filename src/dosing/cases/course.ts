import { day } from '../../kernel/day.ts'
import { mg, ml } from '../../kernel/dose.ts'
import { dayOf, moment } from '../../kernel/moment.ts'
import type { Order } from '../situation/order.ts'
import type { Person } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import type { Table } from './line.ts'
import {
  after,
  ago,
  asBuprenorphine,
  asDose,
  asking,
  at,
  DOCTOR,
  daily,
  dose,
  given,
  newcomer,
  orderToday,
  ordinary,
  type Scene,
  TODAY,
  writing,
} from './world.ts'

/** On a settled dose until yesterday, with an order of today. */
const settled = (until: number, now: number, o: Partial<Order> = {}, facts: Partial<Facts> = {}): Scene =>
  dose(after(daily(ago(60), ago(1), mg(until)), { parts: [mg(now)], ...o }, facts), {
    measured: { by: 'hand', volume: ml(now / 10), second: 'nobody' },
  })
const ecg = (ms: number, days: number) => ({ chart: { ...ordinary.chart, qtc: [{ on: ago(days), ms }] } })
const pour = (volume: number) => ({ measured: { by: 'hand', volume: ml(volume), second: 'nobody' } }) as const

/** Methadone for long, then so many days of buprenorphine until yesterday. */
const throughBuprenorphine = (days: number) => [
  ...daily(ago(60), ago(days + 1), mg(60)),
  ...daily(ago(days), ago(1), mg(4), { agent: 'buprenorphine' }),
]

export const maintenanceCases: Table = {
  'MX-01': [
    ['120 mg', settled(120, 120), 'nothing'],
    ['120,1 mg', settled(120, 120.1), 'doctor'],
    ['130 mg, đã hội chẩn', settled(130, 130, { senior: { by: DOCTOR, on: ago(10) } }), 'nothing'],
  ],
  'MX-02': [
    ['100 mg, chưa từng đo', settled(100, 100, {}, { chart: { ...ordinary.chart, qtc: [] } }), 'nothing'],
    ['100,1 mg, chưa từng đo', settled(100, 100.1, {}, { chart: { ...ordinary.chart, qtc: [] } }), 'warn'],
    ['110 mg, đo 365 ngày trước', settled(110, 110, {}, ecg(430, 365)), 'nothing'],
    ['110 mg, đo 366 ngày trước', settled(110, 110, {}, ecg(430, 366)), 'warn'],
  ],
  'MX-03': [
    ['QTc 449 ms', settled(60, 60, {}, ecg(449, 10)), 'nothing'],
    ['QTc 450 ms', settled(60, 60, {}, ecg(450, 10)), 'doctor'],
    ['QTc đúng 500 ms', settled(60, 60, {}, ecg(500, 10)), 'doctor'],
    ['QTc 501 ms: MX-04, MX-07', settled(60, 60, {}, ecg(501, 10)), 'nothing'],
  ],
  'MX-04': [
    ['QTc 500 ms, tăng liều', settled(60, 65, {}, ecg(500, 10)), 'nothing'],
    ['QTc 501 ms, tăng liều', settled(60, 65, {}, ecg(501, 10)), 'block'],
    ['QTc 501 ms, giữ liều', settled(60, 60, {}, ecg(501, 10)), 'nothing'],
    ['QTc 501 ms, liều đầu', dose(newcomer({ parts: [mg(20)] }, ecg(501, 10))), 'block'],
  ],
  'MX-05': [
    ['từ 60 lên 72 mg', settled(60, 72), 'nothing'],
    ['từ 60 lên 72,1 mg', settled(60, 72.1), 'doctor'],
    ['từ 60 xuống 48 mg', settled(60, 48), 'nothing'],
    ['từ 60 xuống 47,9 mg', settled(60, 47.9), 'doctor'],
    ['y lệnh giảm liều mà tăng', settled(60, 80, { phase: 'taper' }), 'doctor'],
    ['từ buprenorphine trở lại methadone', dose(after(throughBuprenorphine(4))), 'doctor', 'MX-05/drug'],
    ['khi ký: từ buprenorphine trở lại methadone', writing(orderToday(), { doses: throughBuprenorphine(1) }), 'doctor', 'MX-05/drug'],
    [
      'hôm qua đã dùng lại methadone',
      dose(after([...throughBuprenorphine(4).filter((g) => dayOf(g.at) < ago(1)), ...daily(ago(1), ago(1), mg(60))])),
      'nothing',
    ],
    ['khi giảm liều theo giai đoạn, không phải duy trì', settled(60, 40, { phase: 'taper' }), 'nothing'],
  ],
  'MX-06': [
    ['đong 6 ml cho 60 mg', dose({}, pour(6)), 'nothing'],
    ['đong 29,99 ml: gần gấp năm', dose({}, pour(29.99)), 'nothing'],
    ['đong 30 ml: gấp năm', dose({}, pour(30)), 'block', 'MX-06/more'],
    ['đong 60 ml: ghi mg thành ml', dose({}, pour(60)), 'block', 'MX-06/more'],
    ['đong 1,21 ml: hơn một phần năm', dose({}, pour(1.21)), 'nothing'],
    ['đong 1,2 ml: một phần năm', dose({}, pour(1.2)), 'block', 'MX-06/less'],
    ['đong 0,6 ml', dose({}, pour(0.6)), 'block', 'MX-06/less'],
    [
      'ký 600 mg sau khi bỏ 6 ngày liều 60 mg',
      writing(orderToday({ parts: [mg(600)] }), { doses: daily(ago(50), ago(7), mg(60)) }),
      'block',
      'MX-06/more',
    ],
    ['ký 600 mg thay 60 mg', writing(orderToday({ parts: [mg(600)] })), 'block', 'MX-06/more'],
    ['chia liều 30 + 30, đong 3 ml', asking(after(ordinary.doses, { parts: [mg(30), mg(30)] }), { ...asDose, ...pour(3) }), 'nothing'],
  ],
  'MX-07': [
    ['QTc 500 ms, giữ liều', settled(60, 60, {}, ecg(500, 10)), 'nothing'],
    ['QTc 501 ms, giữ liều', settled(60, 60, {}, ecg(501, 10)), 'doctor'],
    ['QTc 501 ms, giảm liều', settled(60, 50, {}, ecg(501, 10)), 'doctor'],
    ['QTc 501 ms, tăng liều: MX-04', settled(60, 65, {}, ecg(501, 10)), 'nothing'],
  ],
}

const person = (more: Partial<Person>, examined = ago(100)): Partial<Facts> => ({
  person: { ...ordinary.person, ...more },
  chart: {
    ...ordinary.chart,
    examinations: [
      { on: ago(15), by: DOCTOR },
      { on: examined, by: DOCTOR },
    ],
  },
})
const lowering = (from: number, until: number | 'open' = 'open'): Partial<Person> => ({
  medicines: [{ does: 'lowers methadone', from: ago(from), until: until === 'open' ? 'open' : ago(until) }],
})
const sedative = (from: number): Partial<Person> => ({ medicines: [{ does: 'sedates', from: ago(from), until: 'open' }] })

export const interactionCases: Table = {
  'IX-01': [
    ['không dùng thuốc nào khác', dose(), 'nothing'],
    ['bắt đầu hôm nay', dose(person(lowering(0))), 'warn', 'IX-01/first'],
    ['bắt đầu 6 ngày trước, khám hôm nay: sớm một ngày', dose(person(lowering(6), TODAY)), 'warn', 'IX-01/first'],
    ['bắt đầu 7 ngày trước, khám hôm nay: lần đầu xong', dose(person(lowering(7), TODAY)), 'nothing', 'IX-01/first'],
    ['bắt đầu 7 ngày trước, khám hôm nay', dose(person(lowering(7), TODAY)), 'warn', 'IX-01/second'],
    ['bắt đầu 14 ngày trước, khám hôm nay', dose(person(lowering(14), TODAY)), 'nothing'],
    ['bắt đầu 14 ngày trước, khám hôm qua', dose(person(lowering(14), ago(1))), 'warn', 'IX-01/second'],
    ['bắt đầu ngày mai', dose(person({ medicines: [{ does: 'lowers methadone', from: day('2026-11-21'), until: 'open' }] })), 'nothing'],
  ],
  'IX-02': [
    ['đang dùng', dose(person(lowering(30))), 'nothing'],
    ['ngừng hôm nay', dose(person(lowering(60, 0))), 'warn', 'IX-02/from'],
    ['ngừng 8 ngày trước, khám hôm nay', dose(person(lowering(60, 8), TODAY)), 'nothing'],
    ['ngừng 9 ngày trước, khám hai ngày trước', dose(person(lowering(60, 9), ago(2))), 'warn', 'IX-02/from'],
    ['ngừng 9 ngày trước, chưa khám: chưa quá hạn', dose(person(lowering(60, 9))), 'nothing', 'IX-02/by'],
    ['ngừng 10 ngày trước, chưa khám', dose(person(lowering(60, 10))), 'warn', 'IX-02/by'],
  ],
  'IX-03': [
    ['không dùng thuốc an thần', dose(), 'nothing'],
    ['dùng từ 30 ngày trước, y lệnh không nêu', dose(person(sedative(30))), 'doctor'],
    ['ngừng từ hôm nay', dose(person({ medicines: [{ does: 'sedates', from: ago(30), until: TODAY }] })), 'nothing'],
  ],
  'IX-04': [
    ['mang thai, giữ liều', settled(60, 60, {}, person({ pregnant: { is: 'yes', since: ago(60) } })), 'nothing'],
    ['mang thai, giảm 0,1 mg', settled(60, 59.9, {}, person({ pregnant: { is: 'yes', since: ago(60) } })), 'doctor'],
    ['chưa hỏi về thai, giảm liều', settled(60, 59.9, {}, person({ pregnant: { is: 'unknown' } })), 'doctor'],
    ['không mang thai, giảm liều', settled(60, 59.9, {}, person({ pregnant: { is: 'no' } })), 'nothing'],
  ],
}

const cows = (points: number) => ({ chart: { ...ordinary.chart, cows: [{ at: at('07:55'), points }] } })
/** A first dose of buprenorphine in withdrawal, never on methadone. */
const begins = (milligrams: number, facts: Partial<Facts> = {}, o: Partial<Order> = {}): Scene =>
  asking(newcomer({ agent: 'buprenorphine', parts: [mg(milligrams)], ...o }, { ...cows(10), ...facts }), asBuprenorphine(milligrams))
const onDay = (days: number, before: number, milligrams: number): Scene =>
  asking(
    newcomer(
      { agent: 'buprenorphine', phase: 'titration', parts: [mg(milligrams)] },
      { doses: daily(ago(days), ago(1), mg(before), { agent: 'buprenorphine' }) },
    ),
    asBuprenorphine(milligrams),
  )
const methadone = (when: string, milligrams: number) => ({ doses: [given('methadone', moment(when), mg(milligrams))] })

export const buprenorphineCases: Table = {
  'BU-01': [
    ['COWS 8 điểm', begins(4, cows(8)), 'nothing'],
    ['COWS 7 điểm', begins(4, cows(7)), 'block'],
    ['chưa chấm COWS', begins(4, { chart: { ...ordinary.chart, cows: [] } }), 'block'],
    [
      'COWS của hôm qua',
      begins(4, { chart: { ...ordinary.chart, cows: [{ at: moment('2026-11-19T07:55+07:00'), points: 12 }] } }),
      'block',
    ],
    ['đang dùng buprenorphine', onDay(5, 12, 12), 'nothing'],
  ],
  'BU-02': [
    ['methadone 72 giờ trước', begins(4, methadone('2026-11-17T08:00+07:00', 30)), 'nothing'],
    ['methadone 71 giờ 59 phút trước', begins(4, methadone('2026-11-17T08:01+07:00', 30)), 'block'],
    ['chưa từng dùng methadone', begins(4), 'nothing'],
    [
      'đang dùng buprenorphine, hôm qua uống methadone',
      asking(
        newcomer(
          { agent: 'buprenorphine', phase: 'titration', parts: [mg(8)] },
          { doses: [...daily(ago(9), ago(2), mg(8), { agent: 'buprenorphine' }), ...daily(ago(1), ago(1), mg(20))] },
        ),
        asBuprenorphine(8),
      ),
      'block',
    ],
    ['liều cuối ở nơi khác chưa xác nhận', begins(4, { elsewhere: { is: 'not confirmed', place: 'nơi cũ' } }), 'block'],
  ],
  'BU-03': [
    ['liều methadone cuối 30 mg', begins(4, methadone('2026-11-16T08:00+07:00', 30)), 'nothing'],
    ['liều methadone cuối 30,1 mg', begins(4, methadone('2026-11-16T08:00+07:00', 30.1)), 'doctor'],
  ],
  'BU-04': [
    ['ngày đầu 12 mg', begins(12), 'nothing'],
    ['ngày đầu 12,1 mg', begins(12.1), 'block', 'BU-04/day-1'],
    ['ngày thứ hai 16 mg', onDay(1, 8, 16), 'nothing'],
    ['ngày thứ hai 16,1 mg', onDay(1, 8, 16.1), 'block', 'BU-04/day-2'],
    ['ngày thứ ba 20 mg', onDay(2, 16, 20), 'nothing'],
  ],
  'BU-05': [
    ['24 mg', onDay(20, 24, 24), 'nothing'],
    ['24,1 mg', onDay(20, 24, 24.1), 'doctor'],
  ],
}
