import { day } from '../../kernel/day.ts'
import { type Dose, mg, ml } from '../../kernel/dose.ts'
import { moment } from '../../kernel/moment.ts'
import type { DoseFact, Given, Spilled, Vomited } from '../situation/facts.ts'
import type { Order } from '../situation/order.ts'
import type { Person } from '../situation/person.ts'
import type { Table } from './line.ts'
import {
  after,
  ago,
  asDose,
  asking,
  at,
  bottle,
  cup,
  daily,
  dose,
  entry,
  given,
  HERE,
  handedOut,
  homeBottle,
  newcomer,
  order,
  ordinary,
  person,
  SECOND,
  THERE,
  TODAY,
} from './world.ts'

/** Doses of a record that was one with this one. */
const beside = (doses: readonly DoseFact[]) => ({ apart: { doses, outside: [] } })
const who = (more: Partial<Person>) => dose({ person: { ...ordinary.person, ...more } })
const split = { parts: [mg(30), mg(30)] } as const
const half = { measured: { by: 'hand', volume: ml(3), second: 'nobody' } } as const
const morning = given('sáng', at('07:00'), mg(30), { as: { part: 1, of: 2 } })
const days60 = ordinary.doses
const moved = { standing: { is: 'in treatment', since: TODAY, admission: 'transferred' } } as const
const atNight = (time: string) => given('đêm', moment(`${ago(1)}T${time}+07:00`), mg(60))
const acrossMidnight = (last: string, now: string) => dose({ now: at(now), doses: [...days60, atNight(last)] })
const tomorrow = moment(`${ago(-1)}T07:00+07:00`)
const partTwo = (before: string, more: readonly DoseFact[] = []) =>
  asking(after([...days60, { ...morning, at: at(before) }, ...more], { ...split, signedAt: at('01:00') }), { ...asDose, ...half, part: 2 })
/** A first day of 20 mg and 10 mg more, of which only a top-up of so much stands. */
const topped = (amount: Dose, more: Partial<Given> = {}) =>
  asking(
    newcomer(
      { parts: [mg(20)], topUp: mg(10), signedAt: at('03:00') },
      { doses: [given('bổ sung', at('07:30'), amount, { as: 'top-up', ...more })] },
    ),
    { ...asDose, ...cup({ measured: { by: 'hand', volume: ml(2), second: SECOND } }) },
  )
const spilled = (milligrams: number, of = 'nay'): Spilled => ({
  id: entry(`đổ ${milligrams} của ${of}`),
  person: ordinary.person.canonical,
  site: HERE,
  at: at('07:35'),
  is: 'spilled',
  of: entry(of),
  lost: mg(milligrams),
})
const vomited: Vomited = { ...spilled(1), id: entry('nôn'), is: 'vomited', witness: SECOND }
/** Of 60 mg of today, after what happened to it, so much is asked for as its rest. */
const rest = (happened: readonly DoseFact[], milligrams: number, o: Partial<Order> = {}) =>
  asking(after([...days60, given('nay', at('07:30'), mg(60)), ...happened], o), {
    ...asDose,
    does: 'rest',
    of: entry('nay'),
    dose: mg(milligrams),
    ...cup({ measured: { by: 'hand', volume: ml(milligrams / 10), second: SECOND } }),
  })
const again = given('bù', at('07:40'), mg(20), { as: { rest: entry('nay') } })
/** On a first day, after so much of it, a top-up of 10 mg is asked for. */
const topUp = (milligrams: number) =>
  asking(newcomer({ parts: [mg(10)], topUp: mg(10) }, { doses: [given('đầu', at('03:00'), mg(milligrams))] }), {
    ...asDose,
    does: 'top-up',
    ...cup({ measured: { by: 'hand', volume: ml(1), second: SECOND } }),
  })
const visitor = { standing: { is: 'guest', home: THERE }, schedules: [{ home: THERE, at: HERE, from: TODAY, to: TODAY }] } as const
const down = (since: string) => ({ ...ordinary.site, line: { is: 'down', since: moment(since) } }) as const

export const identityCases: Table = {
  'ID-01': [
    ['thẻ và ảnh', dose({ recognised: ['card', 'photo'] }), 'nothing'],
    ['mã và vân tay', dose({ recognised: ['code', 'fingerprint'] }), 'nothing'],
    ['thẻ và mã: một loại yếu tố', dose({ recognised: ['card', 'code'] }), 'block'],
    ['thẻ và giấy tờ tùy thân', dose({ recognised: ['card', 'paper'] }), 'nothing'],
    ['ảnh và giấy tờ tùy thân', dose({ recognised: ['photo', 'paper'] }), 'nothing'],
    ['chỉ giấy tờ tùy thân', dose({ recognised: ['paper'] }), 'block'],
    ['chỉ ảnh', dose({ recognised: ['photo'] }), 'block'],
    ['chưa có gì', dose({ recognised: [] }), 'block'],
  ],
  'ID-02': [
    ['đang điều trị tại đây', dose(), 'nothing'],
    ['khách, ngày cuối của lịch', dose(visitor), 'nothing'],
    ['khách, lịch đến hết hôm qua', dose({ ...visitor, schedules: [{ home: THERE, at: HERE, from: ago(5), to: ago(1) }] }), 'block'],
    ['đã tạm dừng điều trị', dose({ standing: { is: 'not in treatment', because: 'suspended' } }), 'block'],
  ],
  'ID-03': [
    ['chỉ ở đây', who({ alsoAt: [] }), 'nothing'],
    ['còn ở một cơ sở khác', who({ alsoAt: [THERE] }), 'block'],
    ['chưa kiểm tra', who({ alsoAt: 'unknown' }), 'doctor'],
    [
      'mất mạng và chưa bao giờ biết',
      dose({ person: { ...ordinary.person, alsoAt: 'unknown' }, site: down('2026-11-20T07:00+07:00') }),
      'doctor',
    ],
  ],
  'ID-04': [
    ['đủ 18 tuổi hôm nay', who({ birth: day('2008-11-20') }), 'nothing'],
    ['đủ 18 tuổi ngày mai', who({ birth: day('2008-11-21') }), 'block'],
    ['17 tuổi, có văn bản đồng ý', who({ birth: day('2008-11-21'), consent: { on: TODAY } }), 'nothing'],
    ['17 tuổi, văn bản ghi ngày mai', who({ birth: day('2008-11-21'), consent: { on: day('2026-11-21') } }), 'block'],
    ['chỉ biết năm sinh 2008', who({ birth: '2008' }), 'block'],
    ['chỉ biết năm sinh 2007', who({ birth: '2007' }), 'nothing'],
    ['chưa biết ngày sinh', who({ birth: 'unknown' }), 'doctor'],
  ],
  'ID-05': [
    ['đủ 12 tuổi hôm nay', who({ birth: day('2014-11-20'), consent: { on: TODAY } }), 'nothing'],
    ['đủ 12 tuổi ngày mai', who({ birth: day('2014-11-21'), consent: { on: TODAY } }), 'block'],
  ],
}

export const doublingCases: Table = {
  'DD-01': [
    ['hôm qua uống, hôm nay chưa', dose(), 'nothing'],
    ['hồ sơ từng gộp đã có liều hôm nay', dose(beside([given('kia', at('07:00'), mg(60))])), 'doctor', 'DD-01/apart'],
    ['liều ấy đổ hết', dose(beside([given('kia', at('07:00'), mg(60)), { ...spilled(60, 'kia'), at: at('07:05') }])), 'nothing'],
    ['hồ sơ từng gộp có liều hôm qua', dose(beside([given('kia', moment(`${ago(1)}T07:00+07:00`), mg(60))])), 'nothing'],
    [
      'liều ba ngày của hồ sơ từng gộp, hôm kia',
      dose(beside([given('kia', moment(`${ago(2)}T07:00+07:00`), mg(24), { agent: 'buprenorphine', covers: 3 })])),
      'doctor',
      'DD-01/apart',
    ],
    ['quyền của hồ sơ từng gộp còn ở máy', dose({ apart: { doses: [], outside: [THERE] } }), 'block', 'DD-01/apart'],
    ['hôm nay uống rồi', dose({ doses: [...days60, given('nay', at('07:00'), mg(60))] }), 'block'],
    ['hôm nay uống ở nơi khác', dose({ doses: [...days60, given('nay', at('07:00'), mg(60), { site: THERE })] }), 'block'],
    [
      'hôm nay uống dưới hồ sơ trùng',
      dose({ doses: [...days60, given('nay', at('07:00'), mg(60), { person: person('trùng') })] }),
      'block',
    ],
    [
      'liều hôm nay đã hủy ghi nhận',
      dose({
        doses: [
          ...days60,
          given('nay', at('07:00'), mg(60)),
          {
            id: given('hủy', at('07:10'), mg(0)).id,
            person: ordinary.person.canonical,
            site: HERE,
            at: at('07:10'),
            is: 'removed',
            of: given('nay', at('07:00'), mg(60)).id,
            reason: 'nhầm người',
          },
        ],
      }),
      'nothing',
    ],
    ['ngày đầu chỉ còn liều bổ sung 10 mg, liều đầu 20 mg đã hủy', topped(mg(10)), 'doctor'],
    ['liều bổ sung còn lại lớn hơn y lệnh', topped(mg(10.1)), 'block'],
    ['liều bổ sung còn lại của thuốc khác', topped(mg(10), { agent: 'buprenorphine' }), 'block'],
    ['liều ghi cho ngày mai: đồng hồ đã chạy nhanh một ngày', dose({ doses: [...days60, given('nhanh', tomorrow, mg(60))] }), 'block'],
    ['chia liều: phần hai, và một liều ghi cho ngày mai', partTwo('02:00', [given('nhanh', tomorrow, mg(30))]), 'block'],
    ['chia liều: phần hai, phần một cách 5 giờ 59 phút', partTwo('02:01'), 'warn', 'DD-01/part'],
    ['chia liều: phần hai, phần một cách 6 giờ', partTwo('02:00'), 'nothing'],
    ['chia liều: lại phần một', asking(after([...days60, morning], split), { ...asDose, ...half, part: 1 }), 'block'],
    ['đổ 20 của 60 mg, đã uống 40: cấp 20 còn lại', rest([spilled(20)], 20), 'nothing'],
    ['đổ 20 của 60 mg, đã uống 40: cấp 20,1', rest([spilled(20)], 20.1), 'block'],
    ['không đổ gì mà xin phần còn lại', rest([], 20), 'block'],
    [
      'đổ 20 của 60 mg, phần còn lại đã cấp',
      rest([spilled(20), given('bù', at('07:40'), mg(20), { as: { rest: entry('nay') } })], 0.1),
      'block',
    ],
    [
      'đổ 20 của 60 mg, phần còn lại đổ hết',
      rest([spilled(20), given('bù', at('07:40'), mg(20), { as: { rest: entry('nay') } }), spilled(20, 'bù')], 20),
      'nothing',
    ],
    ['đổ 20 của 60 mg, y lệnh nay còn 50', rest([spilled(20)], 10.1, { parts: [mg(50)] }), 'block'],
    ['đổ 20 của 60 mg, đã nôn phần uống', rest([spilled(20), vomited], 20), 'block'],
    [
      'đổ 20 của 60 mg, đã nôn phần uống, bác sĩ đã cho cấp lại 30',
      rest([spilled(20), vomited, given('lại', at('07:45'), mg(30), { as: { replaces: entry('nay') } })], 20),
      'block',
    ],
    [
      'đổ 20 của 60 mg, bù 20 bị đổ 5 và nôn, bác sĩ đã cho cấp lại 20',
      rest(
        [
          spilled(20),
          again,
          spilled(5, 'bù'),
          { ...vomited, of: entry('bù') },
          given('lại', at('07:50'), mg(20), { as: { replaces: entry('bù') } }),
        ],
        5,
      ),
      'block',
    ],
    [
      'chia liều: phần hai sau khi phần bù của phần một bị nôn và được cấp lại',
      partTwo('01:30', [
        { ...spilled(10, 'sáng'), at: at('01:35') },
        given('bù', at('01:40'), mg(10), { as: { rest: entry('sáng') } }),
        { ...vomited, of: entry('bù'), at: at('01:45') },
        given('lại', at('01:50'), mg(10), { as: { replaces: entry('bù') } }),
      ]),
      'nothing',
    ],
    ['liều bổ sung sau 20 mg, y lệnh nay là 10 + 10', topUp(20), 'block'],
    ['liều bổ sung sau 10 mg, y lệnh là 10 + 10', topUp(10), 'nothing'],
    [
      'chia liều: phần hai sau khi đổ và bù phần một',
      asking(
        after(
          [
            ...days60,
            { ...morning, at: at('01:30') },
            spilled(5, 'sáng'),
            given('bù', at('07:40'), mg(5), { as: { rest: entry('sáng') } }),
          ],
          split,
        ),
        { ...asDose, ...half, part: 2 },
      ),
      'nothing',
    ],
    ['y lệnh đổi giữa ngày: cả liều sau nửa liều', dose(after([...days60, morning])), 'block'],
    [
      'buprenorphine ba ngày một lần, hôm qua uống',
      asking(after(daily(ago(1), ago(1), mg(16), { agent: 'buprenorphine', covers: 3 }), { agent: 'buprenorphine', every: 3 }), {
        ...asDose,
        agent: 'buprenorphine',
      }),
      'block',
    ],
    [
      'buprenorphine ba ngày một lần, ba ngày trước uống',
      asking(after(daily(ago(3), ago(3), mg(16), { agent: 'buprenorphine', covers: 3 }), { agent: 'buprenorphine', every: 3 }), {
        ...asDose,
        agent: 'buprenorphine',
      }),
      'nothing',
    ],
    [
      'bổ sung sau liều đầu của ngày đầu',
      asking(
        after([given('đầu', at('04:30'), mg(20))], { phase: 'induction', parts: [mg(20)], topUp: mg(5) }, { knownSince: 'the beginning' }),
        { ...asDose, does: 'top-up' },
      ),
      'nothing',
    ],
    [
      'bổ sung mà không phải ngày đầu',
      asking(after([...days60, given('nay', at('04:30'), mg(60))], { topUp: mg(5) }), { ...asDose, does: 'top-up' }),
      'block',
    ],
    [
      'mang về ngày đã có chai',
      asking(
        { doses: [...days60, handedOut(TODAY, day('2026-11-22'))] },
        {
          does: 'hand out',
          agent: 'methadone',
          from: day('2026-11-22'),
          to: day('2026-11-23'),
          bottles: [homeBottle(day('2026-11-22')), homeBottle(day('2026-11-23'))],
          bottle: bottle(),
        },
      ),
      'block',
    ],
  ],
  'DD-02': [
    ['chai mang về hết hôm qua', dose({ doses: [...daily(ago(60), ago(4), mg(60)), handedOut(ago(3), ago(1))] }), 'nothing'],
    ['chai mang về tính đến hôm nay', dose({ doses: [...daily(ago(60), ago(4), mg(60)), handedOut(ago(3), TODAY)] }), 'doctor'],
  ],
  'DD-03': [
    ['chỉ có y lệnh methadone', dose(), 'nothing'],
    ['y lệnh buprenorphine hết hôm qua', dose({ orders: [order(), order({ agent: 'buprenorphine', end: ago(1) })] }), 'nothing'],
    ['y lệnh buprenorphine đến hôm nay', dose({ orders: [order(), order({ agent: 'buprenorphine', end: TODAY })] }), 'block'],
    [
      'đã uống buprenorphine hai ngày một lần hôm qua',
      dose({ doses: [...days60, ...daily(ago(1), ago(1), mg(8), { agent: 'buprenorphine', covers: 2 })] }),
      'block',
    ],
  ],
  'DD-04': [
    ['có mạng', dose(), 'nothing'],
    ['mất mạng, người bệnh của cơ sở', dose({ site: down('2026-11-20T07:59+07:00') }), 'warn', 'DD-04/own'],
    ['mất mạng, khách', dose({ ...visitor, site: down('2026-11-20T07:59+07:00') }), 'doctor', 'DD-04/guest'],
    ['mất mạng đã ba ngày', dose({ site: down('2026-11-17T08:00+07:00') }), 'warn', 'DD-04/own'],
  ],
  'DD-05': [
    ['lịch tạm ở nơi khác hết hôm qua', dose({ schedules: [{ home: HERE, at: THERE, from: ago(5), to: ago(1) }] }), 'nothing'],
    ['lịch tạm ở nơi khác đến hôm nay', dose({ schedules: [{ home: HERE, at: THERE, from: ago(5), to: TODAY }] }), 'block'],
    ['lịch tạm là ở đây', dose({ schedules: [{ home: THERE, at: HERE, from: TODAY, to: TODAY }] }), 'nothing'],
  ],
  'DD-06': [
    ['liều hôm qua lúc 23:58, hôm nay 05:57', acrossMidnight('23:58', '05:57'), 'doctor'],
    ['liều hôm qua lúc 23:58, hôm nay 05:58', acrossMidnight('23:58', '05:58'), 'nothing'],
    ['liều hôm qua lúc 07:00, hôm nay 07:00', dose({ now: at('07:00') }), 'nothing'],
    ['hồ sơ từng gộp có liều hôm qua lúc 23:58, hôm nay 05:57', dose({ now: at('05:57'), ...beside([atNight('23:58')]) }), 'doctor'],
  ],
  'TR-02': [
    [
      'nơi cũ đã xác nhận liều cuối',
      dose({
        doses: [],
        elsewhere: { is: 'confirmed', place: 'nơi cũ', day: ago(1), agent: 'methadone', dose: mg(60) },
      }),
      'nothing',
    ],
    ['nơi cũ chưa xác nhận', dose({ doses: [], elsewhere: { is: 'not confirmed', place: 'nơi cũ' } }), 'block'],
    ['chuyển đến, chưa ai ghi liều cuối của nơi cũ', dose({ ...moved, doses: [], knownSince: 'the beginning' }), 'block'],
    [
      'chuyển trong mạng lưới, sổ có liều của nơi cũ',
      dose({ ...moved, doses: daily(ago(20), ago(1), mg(60), { site: THERE }) }),
      'nothing',
    ],
    ['chưa xác nhận nhưng đã uống ở đây hôm qua', dose({ elsewhere: { is: 'not confirmed', place: 'nơi cũ' } }), 'nothing'],
  ],
}
