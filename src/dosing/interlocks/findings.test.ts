import { describe, expect, test } from 'vitest'
import { mg, ml } from '../../kernel/dose.ts'
import type { EntryId } from '../../kernel/ids.ts'
import { type Moment, momentOf } from '../../kernel/moment.ts'
import {
  after,
  ago,
  asDose,
  at,
  bottle,
  confirmation,
  cup,
  DISPENSER,
  DOCTOR,
  daily,
  HERE,
  newcomer,
  order,
  ordinary,
  THERE,
  TODAY,
} from '../cases/world.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Confirmation } from '../situation/order.ts'
import type { Fitness } from '../situation/person.ts'
import type { Facts } from '../situation/situation.ts'
import type { Finding } from './finding.ts'
import { findings } from './findings.ts'
import { unclosedFindings } from './moments.ts'
import { isAnsweredBy, notYetCalled, type OpenCall, taskOf } from './task.ts'
import { replacedShare } from './visit.ts'

const p = parametersOn(TODAY, HERE, [])
const found = (facts: Partial<Facts> = {}, asked = asDose) => findings({ ...ordinary, ...facts, asked }, p)
const ids = (...args: Parameters<typeof found>) => found(...args).map((f) => f.id)

test('on an ordinary morning nothing is said', () => {
  expect(ids()).toEqual([])
})

test('everything is said at once, in the order of the groups', () => {
  const facts: Partial<Facts> = {
    recognised: ['card'],
    person: { ...ordinary.person, medicines: [{ does: 'sedates', from: ago(3), until: 'open' }] },
    doses: daily(ago(40), ago(4), mg(60)),
    schedules: [{ home: HERE, at: THERE, from: ago(1), to: TODAY }],
    orders: [order({ prescriber: { account: DOCTOR, licence: 'lapsed' } })],
    chart: { ...ordinary.chart, fitness: [{ at: at('07:00'), found: 'unsure', by: DISPENSER }] },
    site: { ...ordinary.site, opening: { is: 'not entered' }, line: { is: 'down', since: at('06:00') } },
  }
  const asked: typeof asDose = {
    ...asDose,
    ...cup({ measured: { by: 'hand', volume: ml(5), second: 'nobody' }, bottle: bottle({ recalled: true }) }),
  }
  expect(ids(facts, asked)).toEqual(['ID-01', 'DD-04', 'DD-05', 'OR-07', 'MS-02', 'FT-02', 'FT-03', 'IX-03', 'MS-P1', 'ST-01', 'ST-04'])
})

describe('a doctor answers', () => {
  const unsure = { chart: { ...ordinary.chart, fitness: [{ at: at('07:50'), found: 'unsure', by: DISPENSER }] } } as const
  const met = (more: Partial<Confirmation>, facts: Partial<Facts> = unsure) =>
    found({ ...facts, confirmations: [confirmation('FT-02', more)] }).find((f) => f.id === 'FT-02')?.met.by

  test('by a signature of today that names the finding', () => {
    expect(met({})).toBe('confirmation')
    expect(met({ finding: 'MS-02' })).toBe('nobody')
  })

  test('not by one of yesterday, of the future, of before what was found, or of somebody who may not prescribe', () => {
    expect(met({ signedAt: momentOf(ago(1), 8, 0) })).toBe('nobody')
    expect(met({ signedAt: at('08:01') })).toBe('nobody')
    expect(met({ signedAt: at('07:49') })).toBe('nobody')
    expect(met({ signedAt: at('07:50') })).toBe('confirmation')
    expect(met({ by: { account: DOCTOR, licence: 'lapsed' } })).toBe('nobody')
    expect(met({ agent: 'buprenorphine' })).toBe('nobody')
  })

  test('after the last look that found somebody not fit, however often they are found fit since', () => {
    const looks = ([time, found]: readonly [Parameters<typeof at>[0], Fitness]) => ({ at: at(time), found, by: DISPENSER })
    const fitness = (
      [
        ['07:30', 'intoxicated'],
        ['07:50', 'fit'],
        ['07:58', 'fit'],
      ] as const
    ).map(looks)
    const recovered = { chart: { ...ordinary.chart, fitness } }
    expect(met({ signedAt: at('07:29') }, recovered)).toBe('nobody')
    expect(met({ signedAt: at('07:30') }, recovered)).toBe('confirmation')
  })

  test('and may lower the dose: what is measured is held against that', () => {
    const measured = (volume: number) => ({ ...asDose, ...cup({ measured: { by: 'hand', volume: ml(volume), second: 'nobody' } }) })
    const lowered = { ...unsure, confirmations: [confirmation('FT-02', { upTo: mg(30) })] }
    expect(ids(lowered, measured(6))).toContain('MS-P1')
    expect(ids(lowered, measured(3))).not.toContain('MS-P1')
  })

  test('never raises it', () => {
    expect(
      ids(
        { ...unsure, confirmations: [confirmation('FT-02', { upTo: mg(90) })] },
        { ...asDose, ...cup({ measured: { by: 'hand', volume: ml(9), second: 'nobody' } }) },
      ),
    ).toContain('MS-P1')
  })

  test('with an order that names it, where the finding is about the order and was known then', () => {
    const sedated = (from: typeof TODAY) => ({
      person: { ...ordinary.person, medicines: [{ does: 'sedates', from, until: 'open' }] as const },
    })
    const by = (from: typeof TODAY, names: readonly 'IX-03'[]) =>
      found({ ...sedated(from), orders: [order({ names })] }).find((f) => f.id === 'IX-03')?.met.by
    expect(by(ago(20), [])).toBe('nobody')
    expect(by(ago(20), ['IX-03'])).toBe('order')
    expect(by(ago(14), ['IX-03'])).toBe('nobody')
  })

  test('an order does not answer what is found at the window', () => {
    expect(found({ ...unsure, orders: [order({ names: ['FT-02'] })] }).find((f) => f.id === 'FT-02')?.met.by).toBe('nobody')
  })
})

describe('a doctor is called', () => {
  const task = (facts: Partial<Facts>, because: 'looked' | 'tried') =>
    taskOf({ ...ordinary, ...facts }, { agent: 'methadone', of: '1' }, found(facts), because, p)

  test('at once for whoever may not have their dose, with what stands and since when', () => {
    const four = { doses: daily(ago(40), ago(5), mg(60)) }
    expect(task(four, 'looked')).toMatchObject({ for: 'doctor', since: ordinary.now, established: true, findings: [{ id: 'MS-03' }] })
  })

  test('not while the next key at the window answers it; but when the dose is refused', () => {
    const unchecked = { recognised: [] }
    expect(task(unchecked, 'looked')).toBeUndefined()
    expect(task(unchecked, 'tried')).toMatchObject({ findings: [{ id: 'ID-01' }] })
  })

  test('for somebody who begins too, as not established', () => {
    const facts = newcomer({ parts: [mg(40)] })
    expect(taskOf(facts, { agent: 'methadone' }, findings({ ...facts, asked: asDose }, p), 'looked', p)).toMatchObject({
      established: false,
    })
  })

  test('not for warnings, and not for what a doctor signed', () => {
    expect(task({ doses: daily(ago(40), ago(2), mg(60)) }, 'tried')).toBeUndefined()
    const signed = { doses: daily(ago(40), ago(4), mg(60)), confirmations: [confirmation('MS-02')] }
    expect(task(signed, 'tried')).toBeUndefined()
  })
})

test('a watch that nobody closed is a doctor’s a quarter of an hour after its end', () => {
  const watch = { since: at('07:00'), until: at('10:00') }
  expect(unclosedFindings(watch, at('10:14'), p)).toEqual([])
  expect(unclosedFindings(watch, at('10:15'), p)).toMatchObject([{ id: 'IN-06', action: 'doctor', met: { by: 'nobody' } }])
})

describe('a call is answered by what it was about', () => {
  const call = (id: OpenCall['findings'][number]['id'], of: '1' | null = '1', since = ordinary.now): OpenCall => ({
    entry: 'e' as EntryId,
    since,
    findings: [{ id, of }],
  })
  const dose = { found: [], of: '1', at: ordinary.now, ordered: undefined } as const
  const signed = (id: 'FT-02' | 'MS-02') => [
    { ...found({ doses: daily(ago(40), ago(4), mg(60)) })[0], id, met: { by: 'confirmation', entry: 'c' } } as unknown as Finding, // of a kind
  ]

  test('the dose that was refused, once nothing stands in its way; not the other part of the day, nor the dose of the next', () => {
    expect(isAnsweredBy(call('DD-05'), dose)).toBe(true)
    expect(isAnsweredBy(call('DD-05'), { ...dose, of: '2' })).toBe(false)
    expect(isAnsweredBy(call('DD-05', '1', '2026-01-01T08:00+07:00' as Moment), dose)).toBe(false)
  })

  test('a signature of the doctor about it, or the order that was signed since, on whatever day', () => {
    const before = call('MS-03', '1', '2026-01-01T08:00+07:00' as Moment)
    expect(isAnsweredBy(before, { ...dose, found: signed('MS-02') })).toBe(true)
    expect(isAnsweredBy(before, { ...dose, ordered: '2026-01-01T08:01+07:00' as Moment })).toBe(true)
    expect(isAnsweredBy(before, { ...dose, ordered: '2026-01-01T07:59+07:00' as Moment })).toBe(false)
  })

  test('who was not fit by a signature about that alone, what came up by its replacement, a watch by no dose', () => {
    expect(isAnsweredBy(call('FT-01', null), { ...dose, ordered: ordinary.now })).toBe(false)
    expect(isAnsweredBy(call('FT-01', null), { ...dose, found: signed('FT-02') })).toBe(true)
    expect(isAnsweredBy(call('VM-02', null), dose)).toBe(false)
    expect(isAnsweredBy(call('VM-02', null), { ...dose, of: 'replacement' })).toBe(true)
    expect(isAnsweredBy(call('IN-06', null), dose)).toBe(false)
  })

  test('what stands since comes to the call that is open', () => {
    const four = { doses: daily(ago(40), ago(5), mg(60)) }
    const task = taskOf({ ...ordinary, ...four }, { agent: 'methadone', of: '1' }, found(four), 'looked', p)
    expect(task && notYetCalled(task, [call('FT-01', null)]).map((f) => f.id)).toEqual(['MS-03'])
    expect(task && notYetCalled(task, [call('FT-01', null), call('MS-03')])).toEqual([])
  })
})

test('a lower order after a break is the order of today: the older one does not come back', () => {
  const facts = after(daily(ago(40), ago(5), mg(60)), { parts: [mg(30)] })
  const asked = { ...asDose, ...cup({ measured: { by: 'hand', volume: ml(3), second: 'nobody' } }) }
  expect(findings({ ...facts, orders: [order(), ...facts.orders], asked }, p).map((f) => f.id)).toEqual(['MX-05'])
})

test.each([
  [9, 100],
  [10, 50],
  [30, 50],
  [31, 25],
  [45, 25],
  [46, 0],
])('%i minutes after a dose %i percent of it are replaced, as recalled', (minutes, percent) => {
  expect(replacedShare({ p }, minutes)).toBe(percent)
})
