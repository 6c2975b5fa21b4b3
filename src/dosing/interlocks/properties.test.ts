import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg, ml } from '../../kernel/dose.ts'
import { addHours } from '../../kernel/moment.ts'
import {
  after,
  ago,
  asDose,
  at,
  bottle,
  cup,
  DOCTOR,
  daily,
  entry,
  given,
  HERE,
  newcomer,
  order,
  ordinary,
  PERSON,
  THERE,
  TODAY,
} from '../cases/world.ts'
import { type InterlockId, interlockIds } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { FitnessCheck } from '../situation/person.ts'
import type { Bottle } from '../situation/site.ts'
import type { Situation } from '../situation/situation.ts'
import type { Finding } from './finding.ts'
import { findings } from './findings.ts'

const p = parametersOn(TODAY, HERE, [])
const hand = (volume: number): typeof asDose => ({ ...asDose, ...cup({ measured: { by: 'hand', volume: ml(volume), second: 'nobody' } }) })
/** The cup as it is, from another bottle. */
const from = (s: Situation, more: Partial<Bottle>): Situation => {
  if (s.asked.does === 'hand out') return { ...s, asked: { ...s.asked, bottle: bottle(more) } }
  return { ...s, asked: { ...s.asked, poured: s.asked.poured.map((part) => ({ ...part, bottle: bottle(more) })) } }
}

/** Mornings to begin from: settled, after a break, raised, lowered, high, first dose, split. */
const mornings: readonly Situation[] = [
  { ...ordinary, asked: asDose },
  { ...after(daily(ago(40), ago(3), mg(60))), asked: asDose },
  { ...after(daily(ago(40), ago(4), mg(60))), asked: asDose },
  { ...after(ordinary.doses, { parts: [mg(90)] }), asked: hand(9) },
  { ...after(ordinary.doses, { parts: [mg(40)] }), asked: hand(4) },
  { ...after(daily(ago(40), ago(1), mg(130)), { parts: [mg(130)] }), asked: hand(13) },
  { ...after(daily(ago(10), ago(1), mg(20)), { phase: 'titration', parts: [mg(55)] }), asked: hand(5.5) },
  { ...newcomer({ parts: [mg(35)] }), asked: hand(3.5) },
  { ...after(ordinary.doses, { parts: [mg(30), mg(30)] }), asked: hand(3) },
]

type Worse = { readonly is: string; readonly does: (s: Situation) => Situation; readonly brings: InterlockId | 'something' }

/** Every look at the person found something else: none is newer than it was. */
const looks = (s: Situation, change: (check: FitnessCheck) => FitnessCheck): Situation => ({
  ...s,
  chart: { ...s.chart, fitness: s.chart.fitness.map(change) },
})
const medicine = (does: 'sedates' | 'lowers methadone') => (s: Situation) => ({
  ...s,
  person: { ...s.person, medicines: [...s.person.medicines, { does, from: ago(2), until: 'open' } as const] },
})

/** Reasons to be careful, one by one. */
const worse: readonly Worse[] = [
  { is: 'không có ảnh', does: (s) => ({ ...s, recognised: ['card'] }), brings: 'ID-01' },
  { is: 'tạm dừng điều trị', does: (s) => ({ ...s, standing: { is: 'not in treatment', because: 'suspended' } }), brings: 'ID-02' },
  { is: 'đang ở cơ sở khác', does: (s) => ({ ...s, person: { ...s.person, alsoAt: [THERE] } }), brings: 'ID-03' },
  { is: 'chưa đủ 18 tuổi', does: (s) => ({ ...s, person: { ...s.person, birth: '2010' } }), brings: 'ID-04' },
  {
    is: 'đã uống hôm nay',
    does: (s) => ({ ...s, doses: [...s.doses, given('nay', at('06:00'), mg(60), { site: THERE })] }),
    brings: 'DD-01',
  },
  {
    is: 'cả buprenorphine',
    does: (s) => ({ ...s, orders: [...s.orders, order({ id: entry('bup'), agent: 'buprenorphine', start: TODAY, end: TODAY })] }),
    brings: 'something',
  },
  { is: 'mất mạng', does: (s) => ({ ...s, site: { ...s.site, line: { is: 'down', since: at('06:00') } } }), brings: 'DD-04' },
  { is: 'lịch ở nơi khác', does: (s) => ({ ...s, schedules: [{ home: HERE, at: THERE, from: TODAY, to: TODAY }] }), brings: 'DD-05' },
  {
    is: 'hết quyền kê đơn',
    does: (s) => ({ ...s, orders: s.orders.map((o) => ({ ...o, prescriber: { account: DOCTOR, licence: 'lapsed' } })) }),
    brings: 'OR-07',
  },
  { is: 'y lệnh dừng', does: (s) => ({ ...s, orders: s.orders.map((o) => ({ ...o, stopped: at('07:00') })) }), brings: 'OR-01' },
  { is: 'không khám', does: (s) => ({ ...s, chart: { ...s.chart, examinations: [] } }), brings: 'OR-08' },
  { is: 'chưa chắc tỉnh táo', does: (s) => looks(s, (c) => (c.found === 'fit' ? { ...c, found: 'unsure' } : c)), brings: 'FT-02' },
  { is: 'say', does: (s) => looks(s, (c) => ({ ...c, found: 'intoxicated' })), brings: 'FT-01' },
  { is: 'đánh giá đã cũ', does: (s) => looks(s, (c) => ({ ...c, at: at('07:00') })), brings: 'FT-03' },
  { is: 'QTc 460', does: (s) => ({ ...s, chart: { ...s.chart, qtc: [...s.chart.qtc, { on: ago(1), ms: 460 }] } }), brings: 'MX-03' },
  { is: 'QTc 510', does: (s) => ({ ...s, chart: { ...s.chart, qtc: [...s.chart.qtc, { on: TODAY, ms: 510 }] } }), brings: 'something' },
  { is: 'thuốc an thần', does: medicine('sedates'), brings: 'IX-03' },
  { is: 'thuốc làm giảm methadone', does: medicine('lowers methadone'), brings: 'something' },
  { is: 'mang thai', does: (s) => ({ ...s, person: { ...s.person, pregnant: { is: 'yes', since: ago(30) } } }), brings: 'something' },
  { is: 'dung nạp chưa rõ', does: (s) => ({ ...s, person: { ...s.person, tolerance: 'unknown' } }), brings: 'something' },
  {
    is: 'nôn hôm qua',
    does: (s) => ({
      ...s,
      doses: [
        ...s.doses,
        {
          id: entry('nôn'),
          person: PERSON,
          site: HERE,
          at: at('07:00'),
          is: 'vomited',
          of: s.doses.at(-1)?.id ?? entry('không'),
          witness: DOCTOR,
        },
      ],
    }),
    brings: 'something',
  },
  {
    is: 'cuộc gọi chưa trả lời',
    does: (s) => ({ ...s, home: { ...s.home, unanswered: [{ called: addHours(ordinary.now, -30) }] } }),
    brings: 'TH-07',
  },
  { is: 'chưa kiểm kê', does: (s) => ({ ...s, site: { ...s.site, opening: { is: 'not entered' } } }), brings: 'ST-01' },
  { is: 'lô thu hồi', does: (s) => from(s, { recalled: true }), brings: 'ST-04' },
  {
    is: 'chai cạn',
    does: (s) => from(s, { balance: { unit: 'ml', volume: ml(0) } }),
    brings: 'ST-02',
  },
]

const strength = { warn: 1, doctor: 2, block: 3 } as const
const group = (id: InterlockId): string => id.slice(0, 2)
const place = new Map(interlockIds.map((id, i) => [id, i]))
const names = worse.map((w) => w.is)
const named = (is: string): Worse => worse.find((w) => w.is === is) ?? { is, does: (s) => s, brings: 'something' }
/** Places and names, so that a counterexample can be read. */
const places = fc.nat(mornings.length - 1)
const reasons = fc.subarray(names)
const morningAt = (n: number): Situation => mornings[n] ?? { ...ordinary, asked: asDose }
const worsened = (s: Situation, some: readonly string[]): Situation => some.reduce((each, is) => named(is).does(each), s)

/** Still said; or something of its group that is at least as strong is said in its place (MS-01 gives way to MS-02, FT-02 to FT-01). */
const stillSaid = (before: Finding, now: readonly Finding[]): boolean =>
  now.some((f) => f.row === before.row) ||
  now.some((f) => group(f.id) === group(before.id) && strength[f.action] >= strength[before.action])

test('a reason to be careful never removes a finding', () => {
  fc.assert(
    fc.property(places, reasons, fc.constantFrom(...names), (n, some, one) => {
      const before = worsened(morningAt(n), some)
      const [was, now] = [findings(before, p), findings(worsened(before, [one]), p)]
      // Without an order nothing can be said of its dose; OR-01 stands.
      const order = now.some((f) => f.id === 'OR-01') ? (f: Finding) => !/^(OR|IN|MX|IX|MS-P|DD-03|ST-02)/.test(f.id) : () => true
      expect(was.filter((f) => order(f) && !stillSaid(f, now)).map((f) => f.row)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('several reasons are all said, each once a figure, in the order of the groups', () => {
  // Those of one group may give way to one another.
  const apart = worse.filter((w) => w.brings !== 'something' && !['OR-01', 'FT-02', 'FT-03', 'MX-03'].includes(w.brings))
  fc.assert(
    fc.property(places, fc.subarray(apart.map((w) => w.is)), (n, chosen) => {
      const some = chosen.map(named)
      const found = findings(worsened(morningAt(n), chosen), p)
      const bottles = some.filter((w) => w.brings === 'ST-02' || w.brings === 'ST-04').length
      const expected = some.filter((w) => bottles < 2 || w.brings !== 'ST-04').map((w) => w.brings)
      expect(expected.filter((id) => !found.some((f) => f.id === id))).toEqual([])
      expect(found.map((f) => f.id)).toEqual(found.map((f) => f.id).toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)))
      expect(new Set(found.map((f) => f.row)).size).toBe(found.length)
    }),
    { numRuns: 150 },
  )
})

test('what is found does not depend on the order in which facts are handed in', () => {
  const shuffled = <T>(all: readonly T[], by: readonly number[]): readonly T[] =>
    all
      .map((one, i) => [one, by[i % by.length] ?? 0] as const)
      .toSorted((a, b) => a[1] - b[1])
      .map(([one]) => one)
  fc.assert(
    fc.property(places, reasons, fc.array(fc.integer(), { minLength: 7, maxLength: 13 }), (n, some, by) => {
      const morning = morningAt(n)
      const s = worsened(
        {
          ...morning,
          orders: [...morning.orders, order({ id: entry('cũ'), start: ago(40), end: ago(16), signedAt: order().signedAt })],
        },
        some,
      )
      const { chart } = s
      const other: Situation = {
        ...s,
        doses: shuffled(s.doses, by),
        orders: shuffled(s.orders, by),
        person: { ...s.person, medicines: shuffled(s.person.medicines, by) },
        chart: {
          ...chart,
          qtc: shuffled(chart.qtc, by),
          examinations: shuffled(chart.examinations, by),
          fitness: shuffled(chart.fitness, by),
        },
      }
      expect(findings(other, p).map((f) => `${f.row} ${f.action}`)).toEqual(findings(s, p).map((f) => `${f.row} ${f.action}`))
    }),
    { numRuns: 150 },
  )
})

test('more days missed never ask for less', () => {
  const ask = (days: number) => findings({ ...ordinary, doses: daily(ago(60), addDays(ago(1), -days), mg(60)), asked: asDose }, p)
  const hardest = (days: number) => Math.max(0, ...ask(days).map((f) => strength[f.action]))
  for (let days = 1; days < 45; days += 1) expect(hardest(days)).toBeGreaterThanOrEqual(hardest(days - 1))
})
