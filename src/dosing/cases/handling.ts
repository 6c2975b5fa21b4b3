import { addDays, type Day } from '../../kernel/day.ts'
import { mg, mgPerMl, ml } from '../../kernel/dose.ts'
import { moment } from '../../kernel/moment.ts'
import { dayCloseFindings, receiptFindings, spillFindings, supplyFindings } from '../interlocks/moments.ts'
import { type Home, labelFields, type OpeningCount } from '../situation/site.ts'
import type { Table } from './line.ts'
import {
  ago,
  asking,
  at,
  bottle,
  DISPENSER,
  daily,
  dose,
  entry,
  given,
  HERE,
  handedOut,
  home,
  homeBottle,
  order,
  ordinary,
  PERSON,
  type Scene,
  SECOND,
  TODAY,
  tablets,
} from './world.ts'

const house = (more: Partial<Home>) => ({ home: { ...ordinary.home, ...more } })
const approved = { is: 'approved', until: addDays(TODAY, 30), days: 7, checklist: 'BK-1', criteria: [{ id: 'A1', met: 'yes' }] } as const
const approval = (more: Partial<Extract<Home['approval'], { is: 'approved' }>>) => house({ approval: { ...approved, ...more } })
const batch = handedOut(ago(5), ago(1), { bottles: 5 })
const took = [...daily(ago(40), ago(6), mg(60)), batch, given('nay', at('07:45'), mg(60))]
const back = (empty: number) =>
  ({
    id: entry('trả'),
    person: PERSON,
    site: HERE,
    at: at('07:40'),
    is: 'returned',
    of: batch.id,
    empty,
    full: [],
    sealBroken: false,
  }) as const
const called = (time: string) => house({ unanswered: [{ called: moment(time) }] })

export const takeHomeCases: Table = {
  'TH-01': [
    ['được duyệt đến hôm nay', home(3, approval({ until: TODAY })), 'nothing'],
    ['duyệt hết hôm qua', home(3, approval({ until: ago(1) })), 'block'],
    ['chưa được duyệt', home(3, house({ approval: { is: 'none' } })), 'block'],
    ['chưa được duyệt, uống tại chỗ', dose(house({ approval: { is: 'none' } })), 'nothing'],
  ],
  'TH-02': [
    ['đạt mọi tiêu chuẩn', home(3), 'nothing'],
    [
      'một tiêu chuẩn chưa đạt',
      home(
        3,
        approval({
          criteria: [
            { id: 'A1', met: 'yes' },
            { id: 'B2', met: 'no' },
          ],
        }),
      ),
      'block',
    ],
    ['một tiêu chuẩn chưa rõ', home(3, approval({ criteria: [{ id: 'A1', met: 'unknown' }] })), 'block'],
    ['bảng kiểm trống', home(3, approval({ criteria: [] })), 'block'],
  ],
  'TH-03': [
    ['7 ngày, được duyệt 7', home(7, approval({ days: 7 })), 'nothing'],
    ['8 ngày, được duyệt 7', home(8, approval({ days: 7 })), 'block'],
    ['10 ngày, được duyệt 28', home(10, approval({ days: 28 })), 'nothing'],
    ['11 ngày, được duyệt 28', home(11, approval({ days: 28 })), 'block'],
  ],
  'TH-04': [
    ['trả đủ 5 chai', home(3, { doses: [...took, back(5)] }), 'nothing'],
    [
      'đợt đang dùng đến hôm nay chưa phải trả',
      home(3, { doses: [...daily(ago(40), ago(3), mg(60)), handedOut(ago(2), TODAY)] }),
      'nothing',
    ],
    ['trả 4 trong 5 chai', home(3, { doses: [...took, back(4)] }), 'doctor'],
  ],
  'TH-05': [
    ['đủ nhãn, đã kiểm tra', home(3), 'nothing'],
    ['nhãn thiếu lời cảnh báo', home(3, {}, { label: labelFields.filter((f) => f !== 'warning') }), 'block'],
    ['chưa kiểm tra rò rỉ', home(3, {}, { leaks: 'not checked' }), 'block'],
    [
      'ba ngày mà một chai',
      asking(
        { doses: [...ordinary.doses, given('nay', at('07:45'), mg(60))] },
        {
          does: 'hand out',
          agent: 'methadone',
          from: addDays(TODAY, 1),
          to: addDays(TODAY, 3),
          bottles: [homeBottle(addDays(TODAY, 1))],
          bottle: bottle(),
        },
      ),
      'block',
    ],
  ],
  'TH-06': [
    ['đã uống tại chỗ hôm nay', home(3), 'nothing'],
    ['chưa uống tại chỗ hôm nay', home(3, { doses: ordinary.doses }), 'warn'],
  ],
  'TH-07': [
    ['gọi 24 giờ trước', dose(called('2026-11-19T08:00+07:00')), 'nothing'],
    ['gọi 24 giờ trước, xin mang về', home(3, called('2026-11-19T08:00+07:00')), 'nothing'],
    ['gọi 24 giờ 1 phút trước, uống tại chỗ', dose(called('2026-11-19T07:59+07:00')), 'warn', 'TH-07/observed'],
    ['gọi 24 giờ 1 phút trước, xin mang về', home(3, called('2026-11-19T07:59+07:00')), 'doctor', 'TH-07/home'],
  ],
  'TH-08': [
    ['nhà không có trẻ', home(3, house({ children: 'no', lockedBox: 'no' })), 'nothing'],
    ['nhà có trẻ, có hộp khóa', home(3, house({ children: 'yes', lockedBox: 'yes' })), 'nothing'],
    ['nhà có trẻ, chưa có hộp khóa', home(3, house({ children: 'yes', lockedBox: 'no' })), 'doctor'],
    ['chưa hỏi, chưa có hộp khóa', home(3, house({ children: 'unknown', lockedBox: 'no' })), 'doctor'],
  ],
  'TH-09': [
    ['duy trì', home(3), 'nothing'],
    ['điều chỉnh liều: mức nhớ lại, bác sĩ quyết định', home(3, { orders: [order({ phase: 'adjustment' })] }), 'doctor'],
  ],
}

const pump = (calibrated: Day | 'never', reported: number | 'missing') =>
  ({ measured: { by: 'pump', calibrated, reported: reported === 'missing' ? 'missing' : ml(reported) } }) as const
const hand = (volume: number) => ({ measured: { by: 'hand', volume: ml(volume), second: 'nobody' } }) as const
/** From several bottles, so many millilitres each. */
const several = (...parts: readonly (readonly [Parameters<typeof bottle>[0], number])[]): Scene =>
  dose({}, { poured: parts.map(([more, volume]) => ({ bottle: bottle(more), measured: hand(volume).measured })) })
/** 12 mg of buprenorphine, in boxes of so many milligrams a tablet. */
const boxes = (...parts: readonly (readonly [each: number, milligrams: number])[]): Scene =>
  dose(
    { orders: [order({ agent: 'buprenorphine', parts: [mg(12)] })] },
    {
      agent: 'buprenorphine',
      poured: parts.map(([each, milligrams]) => ({
        bottle: tablets({ id: `hộp-${each}`, form: { is: 'tablets', strength: mgPerMl(each) } }),
        measured: { by: 'count', dose: mg(milligrams) },
      })),
    },
  )

export const measuringCases: Table = {
  'MS-P1': [
    ['6,1 ml cho 60 mg', dose({}, hand(6.1)), 'nothing'],
    ['6,11 ml cho 60 mg', dose({}, hand(6.11)), 'block'],
    ['5,9 ml cho 60 mg', dose({}, hand(5.9)), 'nothing'],
    ['5,89 ml cho 60 mg', dose({}, hand(5.89)), 'block'],
    ['chưa đong', dose({}, { measured: { by: 'nothing yet' } }), 'block'],
    ['6 ml của chai 5 mg/ml', dose({}, { ...hand(6), bottle: bottle({ form: { is: 'solution', strength: mgPerMl(5) } }) }), 'block'],
    ['3,2 ml của chai sắp hết và 2,8 ml của chai sau cho 60 mg', several([{}, 3.2], [{ id: 'chai-2' }, 2.8]), 'nothing'],
    ['3,2 ml và 2,6 ml cho 60 mg', several([{}, 3.2], [{ id: 'chai-2' }, 2.6]), 'block'],
    ['12 mg: một viên 8 mg, hai viên 2 mg', boxes([8, 8], [2, 4]), 'nothing'],
    ['12 mg: một viên rưỡi 8 mg', boxes([8, 12]), 'block'],
    ['12 mg: một viên 8 mg, một viên 2 mg', boxes([8, 8], [2, 2]), 'block'],
    ['một chai mang về đong thiếu', home(3, {}, { measured: { by: 'hand', volume: ml(5.8), second: 'nobody' } }), 'block'],
  ],
  'MS-P2': [
    ['hiệu chuẩn hôm nay', dose({}, pump(TODAY, 6)), 'nothing'],
    ['hiệu chuẩn hôm qua', dose({}, pump(ago(1), 6)), 'block'],
    ['chưa hiệu chuẩn lần nào', dose({}, pump('never', 6)), 'block'],
    ['đong tay', dose({}, hand(6)), 'nothing'],
  ],
  'MS-P3': [
    ['bơm báo 6 ml', dose({}, pump(TODAY, 6)), 'nothing'],
    ['bơm không báo', dose({}, pump(TODAY, 'missing')), 'block'],
  ],
}

const opening = (is: OpeningCount) => dose({ site: { ...ordinary.site, opening: is } })
const from = (more: Parameters<typeof bottle>[0]) => dose({}, { bottle: bottle(more) })

export const stockCases: Table = {
  'ST-01': [
    ['kiểm kê khớp', opening({ is: 'agrees', by: DISPENSER }), 'nothing'],
    ['chưa ghi kiểm kê', opening({ is: 'not entered' }), 'block', 'ST-01/missing'],
    [
      'có chênh lệch đã ghi: vẫn cấp liều',
      opening({ is: 'differs', by: DISPENSER, record: entry('biên-bản') }),
      'warn',
      'ST-01/difference',
    ],
    [
      'không đếm được, hai người ghi lý do: vẫn cấp liều',
      opening({ is: 'cannot be counted', by: [DISPENSER, SECOND], reason: 'tủ hỏng khóa' }),
      'warn',
      'ST-01/difference',
    ],
  ],
  'ST-02': [
    ['chai còn đúng 6 ml', from({ balance: { unit: 'ml', volume: ml(6) } }), 'nothing'],
    ['chai còn 5,99 ml', from({ balance: { unit: 'ml', volume: ml(5.99) } }), 'block'],
    ['chưa chọn chai', dose({}, { bottle: 'not chosen' }), 'block'],
    ['chai thứ hai còn ít hơn phần lấy', several([{}, 3.2], [{ id: 'chai-2', balance: { unit: 'ml', volume: ml(2) } }, 2.8]), 'block'],
    ['hai nồng độ trong một cốc', several([{}, 3], [{ id: 'chai-2', form: { is: 'solution', strength: mgPerMl(5) } }, 6]), 'block'],
    ['một chai hai lần', several([{}, 3.2], [{}, 2.8]), 'block'],
    ['chai của thuốc khác', from({ agent: 'buprenorphine' }), 'block'],
    ['sổ của chai tính bằng mg, đong bằng ml', from({ balance: { unit: 'mg', dose: mg(8000) } }), 'block'],
  ],
  'ST-03': [
    ['sổ và đếm bằng nhau', (p) => dayCloseFindings({ book: ml(500), counted: ml(500), record: 'none' }, p), 'nothing'],
    ['chênh 0,01 ml', (p) => dayCloseFindings({ book: ml(500), counted: ml(499.99), record: 'none' }, p), 'block'],
    ['chênh 0,01 ml, đã ký biên bản', (p) => dayCloseFindings({ book: ml(500), counted: ml(499.99), record: 'signed' }, p), 'nothing'],
  ],
  'ST-04': [
    ['hạn dùng hôm nay', from({ expires: TODAY }), 'nothing'],
    ['hạn dùng hôm qua', from({ expires: ago(1) }), 'block'],
    ['lô bị thu hồi', from({ recalled: true }), 'block'],
    ['chai thứ hai hết hạn hôm qua', several([{}, 3.2], [{ id: 'chai-2', expires: ago(1) }, 2.8]), 'block'],
    ['mang về đến ngày cuối của hạn', home(3, {}, {}, bottle({ expires: addDays(TODAY, 3) })), 'nothing'],
    ['mang về quá hạn một ngày', home(3, {}, {}, bottle({ expires: addDays(TODAY, 2) })), 'block'],
  ],
  'ST-05': [
    ['hai người ký nhận', (p) => receiptFindings([DISPENSER, SECOND], p), 'nothing'],
    ['một người ký hai lần', (p) => receiptFindings([DISPENSER, DISPENSER], p), 'block'],
  ],
  'ST-06': [
    ['hai người ký', (p) => spillFindings([DISPENSER, SECOND], p), 'nothing'],
    ['một người ký', (p) => spillFindings([DISPENSER], p), 'block'],
  ],
  'ST-07': [
    ['còn đúng 21 ngày', (p) => supplyFindings({ left: mg(21_000), used: mg(30_000), days: 30 }, p), 'nothing'],
    ['còn ít hơn 21 ngày', (p) => supplyFindings({ left: mg(20_999.9), used: mg(30_000), days: 30 }, p), 'warn'],
    ['chưa dùng gì trong những ngày đã xem', (p) => supplyFindings({ left: mg(0), used: mg(0), days: 30 }, p), 'nothing'],
  ],
}
