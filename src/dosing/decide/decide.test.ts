import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg, ml } from '../../kernel/dose.ts'
import { momentOf } from '../../kernel/moment.ts'
import {
  account,
  after,
  ago,
  asDose,
  at,
  bottle,
  confirmation,
  cup,
  DISPENSER,
  daily,
  entry,
  given,
  HERE,
  homeBottle,
  newcomer,
  order,
  ordinary,
  PERSON,
  person,
  SECOND,
  THERE,
  TODAY,
} from '../cases/world.ts'
import { checkAdoption } from '../parameters/adoption.ts'
import { edition } from '../parameters/edition.ts'
import { FIRST_DAY } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Asked } from '../situation/situation.ts'
import { alone, ask, refusedFor, today, two } from './asking.ts'
import { decide } from './decide.ts'
import { saysOf } from './entry.ts'
import type { Actor, Answer } from './record.ts'

describe('giving', () => {
  test('a dose is one entry and one line of the bottle, under the edition that judged it', () => {
    const decision = ask({}, asDose)
    expect(decision).toMatchObject({
      ok: true,
      record: {
        edition,
        entry: {
          is: 'given',
          person: PERSON,
          site: HERE,
          at: ordinary.now,
          agent: 'methadone',
          dose: 600,
          as: { part: 1, of: 1 },
          covers: 1,
          poured: [{ bottle: 'chai-1' }],
        },
        ledger: [{ bottle: 'chai-1', does: 'out', amount: { unit: 'ml', volume: 600 }, why: 'dose' }],
        found: [],
        notes: [],
      },
    })
  })

  test('what is recorded is what was ordered, and the book says what was measured', () => {
    expect(ask({}, { ...asDose, ...cup({ measured: { by: 'hand', volume: ml(6.1), second: SECOND } }) })).toMatchObject({
      record: { entry: { dose: 600, poured: [{ amount: { volume: 610 } }] }, ledger: [{ amount: { volume: 610 } }] },
    })
  })

  test('a refusal says everything and calls a doctor', () => {
    const decision = ask({ doses: daily(ago(40), ago(7), mg(60)), recognised: [] }, asDose)
    expect(decision).toMatchObject({ ok: false, task: { for: 'doctor', person: PERSON, since: ordinary.now } })
    expect(decision.ok ? [] : decision.standing.map((f) => f.id)).toEqual(['ID-01', 'MS-04', 'IN-01', 'IN-02', 'IN-04'])
    expect(decision.ok ? [] : decision.task?.findings.map((f) => f.id)).toEqual(['ID-01', 'MS-04', 'IN-01', 'IN-02', 'IN-04'])
  })

  test('a warning is answered with a reason, and both are kept', () => {
    const missed = { doses: daily(ago(40), ago(2), mg(60)) }
    expect(refusedFor(missed, asDose)).toEqual(['MS-01'])
    expect(refusedFor(missed, asDose, two, [{ finding: 'MS-01', reason: ' ' }])).toEqual(['MS-01'])
    expect(ask(missed, asDose, two, [{ finding: 'MS-01', reason: 'đi làm xa, tỉnh táo' }])).toMatchObject({
      ok: true,
      record: { found: [{ id: 'MS-01' }], answers: [{ reason: 'đi làm xa, tỉnh táo' }] },
    })
  })

  test('a reason answers no block and no doctor', () => {
    const three = { doses: daily(ago(40), ago(4), mg(60)) }
    expect(refusedFor(three, asDose, two, [{ finding: 'MS-02', reason: 'quen' }])).toEqual(['MS-02'])
    expect(refusedFor({ recognised: [] }, asDose, two, [{ finding: 'ID-01', reason: 'quen' }])).toEqual(['ID-01'])
    expect(refusedFor({ ...three, confirmations: [confirmation('MS-02')] }, asDose)).toEqual([])
  })

  test('where the head adopted that two give, one person alone says why, is marked, and calls no doctor', () => {
    const draft = { clinic: HERE, row: 'RC-02', rowFrom: FIRST_DAY, value: 2, source: 'Thông tư 26/2023', mark: 'read' } as const
    const adopted = checkAdoption({ ...draft, head: account('trưởng'), second: SECOND, signed: ago(3), until: 'open' }, TODAY)
    if (!adopted.ok) throw new Error('the adoption holds')
    const ours = parametersOn(TODAY, HERE, [adopted.value])
    const gives = (by: Actor, answers: readonly Answer[] = []) => decide(ordinary, asDose, by, answers, ours)
    const marks = (by: Actor, answers?: readonly Answer[]) => {
      const decision = gives(by, answers)
      return decision.ok ? 'alone' in saysOf(decision.record, {}) : 'not given'
    }
    expect(gives(alone)).toMatchObject({ ok: false, standing: [{ id: 'RC-02', action: 'block' }], malformed: [], task: undefined })
    expect(marks(alone, [{ finding: 'RC-02', reason: ' ' }])).toBe('not given')
    expect(marks({ ...alone, second: DISPENSER })).toBe('not given')
    expect(marks(alone, [{ finding: 'RC-02', reason: 'Dược sĩ đi nhận thuốc.' }])).toBe(true)
    expect(marks(two)).toBe(false)
    expect(marks({ ...alone, release: account('phụ-trách') })).toBe(false)
  })

  test('one person at a point does not hold back a dose: the record is marked', () => {
    expect(ask({}, asDose, alone)).toMatchObject({ ok: true, record: { notes: [{ id: 'RC-02' }] } })
    expect(ask({}, asDose, { ...alone, release: account('phụ-trách') })).toMatchObject({ ok: true, record: { notes: [] } })
  })

  test('bottles for days at home are one entry with all that left the bottle', () => {
    const days = [1, 2, 3].map((n) => addDays(TODAY, n))
    const asked: Asked = {
      does: 'hand out',
      agent: 'methadone',
      from: addDays(TODAY, 1),
      to: addDays(TODAY, 3),
      bottles: days.map((d) => homeBottle(d)),
      bottle: bottle(),
    }
    expect(ask({ doses: today }, asked)).toMatchObject({
      ok: true,
      record: {
        entry: { is: 'handed out', daily: 600, bottles: 3 },
        ledger: [{ why: 'days at home', amount: { unit: 'ml', volume: 1800 } }],
      },
    })
    expect(refusedFor({ doses: today }, { ...asked, bottle: bottle({ balance: { unit: 'ml', volume: ml(17.99) } }) })).toEqual(['ST-02'])
  })
})

test('two records that are one person have one dose a day, wherever and under whichever it was given', () => {
  const merged = { person: { ...ordinary.person, records: [PERSON, person('trùng')] } }
  const other = given('kia', at('07:00'), mg(60), { person: person('trùng'), site: THERE })
  expect(refusedFor({ ...merged, doses: [...ordinary.doses, other] }, asDose)).toEqual(['DD-01'])
})

test('the evening part is due after the morning part, also where that came up and was replaced', () => {
  const orders = [order({ parts: [mg(40), mg(20)] })]
  const part = given('sáng', at('01:30'), mg(40), { as: { part: 1, of: 2 } })
  const again = given('thay', at('01:50'), mg(20), { as: { replaces: part.id } })
  const evening = { ...asDose, part: 2, ...cup({ measured: { by: 'hand', volume: ml(2), second: SECOND } }) }
  expect(refusedFor({ orders, doses: [...ordinary.doses, part, again] }, evening)).toEqual([])
  const stray = given('thay', at('07:30'), mg(20), { as: { replaces: entry('khác') } })
  expect(refusedFor({ orders, doses: [...ordinary.doses, part, stray] }, evening)).toEqual(['DD-01'])
})

test('the right of a day ends at midnight: a dose of 23:59 is none of the day that begins, whose dose a doctor signs for six hours', () => {
  const late = (now: ReturnType<typeof at>) => ({
    now,
    doses: [...ordinary.doses, given('khuya', at('23:59'), mg(60))],
    chart: { ...ordinary.chart, fitness: [{ at: now, found: 'fit', by: DISPENSER } as const] },
  })
  expect(refusedFor(late(at('23:59')), asDose)).toEqual(['DD-01'])
  expect(refusedFor(late(momentOf(addDays(TODAY, 1), 0, 0)), asDose)).toEqual(['DD-06'])
  expect(refusedFor(late(momentOf(addDays(TODAY, 1), 6, 0)), asDose)).toEqual([])
})

test('a first dose and its top-up stay within the day that was ordered', () => {
  const facts = newcomer(
    { parts: [mg(20)], topUp: mg(10) },
    {
      now: at('11:00'),
      doses: [given('đầu', at('07:00'), mg(20))],
      chart: { ...ordinary.chart, fitness: [{ at: at('10:50'), found: 'fit', by: DISPENSER }] },
    },
  )
  const topUp: Asked = { ...asDose, does: 'top-up', ...cup({ measured: { by: 'hand', volume: ml(1), second: SECOND } }) }
  expect(ask(facts, topUp)).toMatchObject({ ok: true, record: { entry: { as: 'top-up', dose: 100 } } })
  const twice = { ...facts, doses: [...facts.doses, given('thêm', at('10:30'), mg(10), { as: 'top-up' })] }
  expect(refusedFor(twice, topUp)).toEqual(['DD-01'])
  expect(refusedFor(after([...ordinary.doses, ...facts.doses], { topUp: mg(10) }), topUp)).toContain('DD-01')
})
