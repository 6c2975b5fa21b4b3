import { addDays } from '../../kernel/day.ts'
import { mg, ml } from '../../kernel/dose.ts'
import { momentOf } from '../../kernel/moment.ts'
import type { Order } from '../situation/order.ts'
import type { Table } from './line.ts'
import {
  after,
  ago,
  asDose,
  asking,
  at,
  confirmation,
  DOCTOR,
  daily,
  dose,
  entry,
  given,
  HERE,
  handedOut,
  home,
  NOW,
  order,
  orderToday,
  ordinary,
  PERSON,
  TODAY,
  unit,
  writing,
} from './world.ts'

const lasting = (days: number, more: Partial<Order>) => orderToday({ end: addDays(TODAY, days - 1), ...more })
const under = (o: Order) => dose({ orders: [o] })
const examined = (on: typeof TODAY) => ({ chart: { ...ordinary.chart, examinations: [{ on, by: DOCTOR }] } })

export const orderCases: Table = {
  'OR-01': [
    ['y lệnh hết hôm nay', under(order({ end: TODAY })), 'nothing'],
    ['y lệnh ký khi hồ sơ còn gộp với hồ sơ khác', under(order({ unsure: true })), 'doctor', 'OR-01/apart'],
    ['y lệnh hết hôm qua', under(order({ end: ago(1) })), 'block'],
    ['y lệnh từ ngày mai', under(orderToday({ start: addDays(TODAY, 1), end: addDays(TODAY, 5) })), 'block'],
    ['y lệnh đã dừng', under(order({ stopped: at('07:00') })), 'block'],
    [
      'y lệnh mới đã hết, y lệnh cũ còn ngày: cũ không trở lại',
      dose({ orders: [order(), order({ id: entry('mới'), start: ago(5), end: ago(1), signedAt: momentOf(ago(5), 8, 0) })] }),
      'block',
    ],
    ['không có phần hai', asking({}, { ...asDose, part: 2 }), 'block'],
    ['bác sĩ đã ký không cấp hôm nay', dose({ confirmations: [confirmation('FT-02', { upTo: mg(0) })] }), 'block'],
    ['mang về đến ngày cuối của y lệnh', home(7, { orders: [order({ end: addDays(TODAY, 7) })] }), 'nothing'],
    ['mang về quá ngày cuối của y lệnh', home(7, { orders: [order({ end: addDays(TODAY, 6) })] }), 'block'],
  ],
  'OR-02': [
    ['duy trì 30 ngày', writing(lasting(30, {})), 'nothing'],
    ['duy trì 31 ngày', writing(lasting(31, {})), 'block'],
    ['cấp liều theo y lệnh duy trì 31 ngày', under(lasting(31, {})), 'block'],
  ],
  'OR-03': [
    ['dò liều 1 ngày', writing(lasting(1, { phase: 'titration' })), 'nothing'],
    ['dò liều 2 ngày', writing(lasting(2, { phase: 'titration' })), 'block'],
    ['khởi liều 2 ngày', writing(lasting(2, { phase: 'induction' })), 'block'],
  ],
  'OR-04': [
    ['điều chỉnh 5 ngày', writing(lasting(5, { phase: 'adjustment' })), 'nothing'],
    ['điều chỉnh 6 ngày', writing(lasting(6, { phase: 'adjustment' })), 'block'],
  ],
  'OR-05': [
    ['giảm liều 14 ngày', writing(lasting(14, { phase: 'taper' })), 'nothing'],
    ['giảm liều 15 ngày', writing(lasting(15, { phase: 'taper' })), 'block'],
  ],
  'OR-06': [
    ['có cả hai ngày', writing(lasting(30, {})), 'nothing'],
    ['thiếu ngày cuối', writing(orderToday({ end: 'missing' })), 'block'],
    ['thiếu ngày đầu, khi cấp liều', under(orderToday({ start: 'missing' })), 'block'],
  ],
  'OR-07': [
    ['bác sĩ có quyền kê đơn', under(order()), 'nothing'],
    ['quyền kê đơn đã hết', under(order({ prescriber: { account: DOCTOR, licence: 'lapsed' } })), 'block'],
    ['không có quyền kê đơn', writing(orderToday({ prescriber: { account: DOCTOR, licence: 'none' } })), 'block'],
  ],
  'OR-08': [
    ['khám trong ngày ký', writing(orderToday(), examined(TODAY)), 'nothing'],
    ['khám hôm trước', writing(orderToday(), examined(ago(1))), 'block'],
  ],
  'OR-09': [
    ['còn 4 ngày sau hôm nay', under(order({ end: addDays(TODAY, 4) })), 'nothing'],
    ['còn 3 ngày sau hôm nay', under(order({ end: addDays(TODAY, 3) })), 'warn'],
    ['y lệnh một ngày không báo', under(orderToday()), 'nothing'],
  ],
  'OR-10': [
    ['có căn cước', writing(orderToday(), {}, ['identity card']), 'nothing'],
    ['chưa có giấy nào, khi ký y lệnh', writing(orderToday(), {}, []), 'block'],
    ['người ấy đến uống theo y lệnh đang có', dose(), 'nothing'],
  ],
}

const last = (days: number) => ({ doses: daily(ago(40), ago(days + 1), mg(60)) })
const restart = (days: number, o: Partial<Order>) => after(daily(ago(50), ago(days + 1), mg(60)), o)
const vomitedYesterday = {
  id: entry('nôn'),
  person: PERSON,
  site: HERE,
  at: momentOf(ago(1), 8, 0),
  is: 'vomited',
  of: entry(`liều-${ago(1)}`),
  witness: DOCTOR,
} as const
const back = {
  id: entry('trả'),
  person: PERSON,
  site: HERE,
  at: at('07:30'),
  is: 'returned',
  of: entry('đợt'),
  empty: 2,
  full: [ago(1)],
  sealBroken: false,
} as const
const batch = [...daily(ago(40), ago(4), mg(60)), handedOut(ago(3), ago(1))]

export const missedCases: Table = {
  'MS-01': [
    ['uống hôm qua', dose(last(0)), 'nothing'],
    ['bỏ 1 ngày', dose(last(1)), 'warn'],
    ['bỏ 2 ngày', dose(last(2)), 'warn'],
    ['bỏ 3 ngày: bác sĩ hỏi, không phải cảnh báo', dose(last(3)), 'nothing'],
    [
      'hai ngày mang về trước hôm nay không phải bỏ',
      dose({ doses: [...daily(ago(40), ago(3), mg(60)), handedOut(ago(2), ago(1))] }),
      'nothing',
    ],
    [
      'buprenorphine ba ngày một lần, đúng lịch',
      asking(after(daily(ago(3), ago(3), mg(16), { agent: 'buprenorphine', covers: 3 }), { agent: 'buprenorphine', every: 3 }), {
        ...asDose,
        agent: 'buprenorphine',
      }),
      'nothing',
    ],
    [
      'buprenorphine ba ngày một lần, trễ một ngày',
      asking(after(daily(ago(4), ago(4), mg(16), { agent: 'buprenorphine', covers: 3 }), { agent: 'buprenorphine', every: 3 }), {
        ...asDose,
        agent: 'buprenorphine',
      }),
      'warn',
    ],
    ['hôm qua nôn, chưa thay', dose({ doses: [...ordinary.doses, vomitedYesterday] }), 'warn'],
    [
      'uống ở nơi khác hôm qua',
      dose({ doses: [...daily(ago(40), ago(2), mg(60)), ...daily(ago(1), ago(1), mg(60), { site: unit('nơi khác') })] }),
      'nothing',
    ],
  ],
  'MS-02': [
    ['bỏ 2 ngày', dose(last(2)), 'nothing'],
    ['uống 16/11, đến 20/11: bỏ 3 ngày', dose(last(3)), 'doctor'],
    ['bỏ 4 ngày: MS-03', dose(last(4)), 'nothing'],
    ['ba chai trả lại còn đầy', dose({ doses: [...batch, { ...back, empty: 0, full: [ago(3), ago(2), ago(1)] }] }), 'doctor'],
  ],
  'MS-03': [
    ['bỏ 3 ngày', dose(last(3)), 'nothing'],
    ['bỏ 4 ngày, y lệnh cũ', dose(last(4)), 'block', 'MS-03/days'],
    [
      'bỏ 4 ngày, y lệnh mới nửa liều',
      dose(restart(4, { parts: [mg(30)] }), { measured: { by: 'hand', volume: ml(3), second: 'nobody' } }),
      'nothing',
    ],
    ['bỏ 4 ngày, y lệnh mới quá nửa liều', dose(restart(4, { parts: [mg(30.1)] })), 'block', 'MS-03/days'],
    ['bỏ 4 ngày, y lệnh nửa liều ký trước khi bỏ', dose({ ...last(4), orders: [order({ parts: [mg(30)] })] }), 'block', 'MS-03/days'],
    ['bỏ 5 ngày, y lệnh cũ', dose(last(5)), 'block', 'MS-03/days'],
    ['khi ký: bỏ 4 ngày, y lệnh quá nửa liều', writing(orderToday({ parts: [mg(30.1)], signedAt: NOW }), last(4)), 'block', 'MS-03/days'],
    ['khi ký: bỏ 4 ngày, y lệnh nửa liều', writing(orderToday({ parts: [mg(30)], signedAt: NOW }), last(4)), 'nothing'],
    [
      'khi ký: bỏ 4 ngày, hôm nay đã uống nửa liều',
      writing(orderToday({ signedAt: NOW }), { doses: [...last(4).doses, given('nay', at('07:30'), mg(30))] }),
      'nothing',
    ],
    ['khi ký: y lệnh nối tiếp, bắt đầu sau 6 ngày', writing(order({ start: addDays(TODAY, 6), signedAt: NOW })), 'nothing'],
  ],
  'MS-04': [
    ['bỏ 5 ngày: MS-03', dose(last(5)), 'nothing'],
    ['bỏ 6 ngày', dose(last(6)), 'block'],
    ['bỏ 6 ngày, y lệnh khởi liều hôm nay', dose(restart(6, { phase: 'induction', parts: [mg(20)] })), 'nothing'],
    [
      'bỏ 6 ngày, y lệnh khởi liều ký trước khi bỏ',
      dose({ ...last(6), orders: [order({ phase: 'induction', parts: [mg(20)] })] }),
      'block',
    ],
    ['bỏ 6 ngày, y lệnh mới không phải khởi liều', dose(restart(6, { parts: [mg(20)] })), 'block'],
    ['khi ký: bỏ 6 ngày, không phải khởi liều', writing(orderToday({ parts: [mg(20)], signedAt: NOW }), last(6)), 'block'],
    [
      'khi ký: bỏ 6 ngày, y lệnh khởi liều',
      writing(orderToday({ phase: 'induction', parts: [mg(20)], signedAt: NOW }), last(6)),
      'nothing',
    ],
    ['không thấy liều nào trong 60 ngày đã biết', dose({ doses: [] }), 'block'],
    ['chưa từng dùng', dose({ doses: [], knownSince: 'the beginning' }), 'nothing'],
  ],
  'MS-05': [
    ['bỏ 30 ngày', dose(last(30)), 'nothing'],
    ['bỏ 31 ngày', dose(last(31)), 'block'],
    ['bỏ 31 ngày, đã tiếp nhận lại', dose({ ...last(31), standing: { is: 'in treatment', since: TODAY, admission: 'new' } }), 'nothing'],
  ],
  'MS-06': [
    ['trả đủ chai, không còn thuốc', dose({ doses: [...batch, { ...back, empty: 3, full: [] }] }), 'nothing'],
    ['một chai còn đầy', dose({ doses: [...batch, back] }), 'doctor'],
    ['rách niêm', dose({ doses: [...batch, { ...back, empty: 3, full: [], sealBroken: true }] }), 'doctor'],
  ],
}
