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
  handedOut,
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
import { findings } from '../interlocks/findings.ts'
import { checkAdoption } from '../parameters/adoption.ts'
import { edition } from '../parameters/edition.ts'
import { FIRST_DAY } from '../parameters/interlock.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Asked, Facts } from '../situation/situation.ts'
import { decide } from './decide.ts'
import { saysOf } from './entry.ts'
import type { Happened } from './happened.ts'
import type { Actor, Answer, LedgerLine } from './record.ts'

const p = parametersOn(TODAY, HERE, [])
const two: Actor = { account: DISPENSER, second: SECOND, release: 'none' }
const alone: Actor = { account: DISPENSER, second: 'nobody', release: 'none' }
const ask = (facts: Partial<Facts>, asked: Asked | Happened, by = two, answers: readonly Answer[] = []) =>
  decide({ ...ordinary, ...facts }, asked, by, answers, p)
const refusedFor = (...args: Parameters<typeof ask>) => {
  const decision = ask(...args)
  return decision.ok ? [] : [...decision.standing.map((f) => f.id), ...decision.malformed.map((m) => m.why)]
}
const today = [...ordinary.doses, given('nay', at('07:40'), mg(60))]

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

describe('four things that happen around a dose', () => {
  test('not given is a record with its reason, and calls the doctor for what was found', () => {
    const facts = {
      ...ordinary,
      chart: { ...ordinary.chart, fitness: [{ at: at('07:55'), found: 'intoxicated', by: DISPENSER }] },
    } as const
    const found = findings({ ...facts, asked: asDose }, p)
    expect(ask(facts, { does: 'not given', agent: 'methadone', reason: 'intoxicated', found })).toMatchObject({
      ok: true,
      record: { entry: { is: 'not given', reason: 'intoxicated' }, ledger: [], task: { findings: [{ id: 'FT-01' }], established: true } },
    })
  })

  test('nothing is "not given" once all of the day was given, unless it came up again', () => {
    const not: Happened = { does: 'not given', agent: 'methadone', reason: 'refused', found: [] }
    expect(refusedFor({ doses: today }, not)).toEqual(['time'])
    expect(refusedFor({ doses: today, orders: [order({ parts: [mg(40), mg(20)] })] }, not)).toEqual([])
    const vomit = {
      id: entry('nôn'),
      person: PERSON,
      site: HERE,
      at: at('07:45'),
      is: 'vomited',
      of: entry('nay'),
      witness: SECOND,
    } as const
    expect(refusedFor({ doses: [...today, vomit] }, not)).toEqual([])
  })

  test('vomiting leaves the dose and the book as they are', () => {
    const happened: Happened = { does: 'vomited', of: entry('nay'), at: at('07:50'), witness: SECOND }
    expect(ask({ doses: today }, happened)).toMatchObject({ ok: true, record: { entry: { is: 'vomited', at: at('07:50') }, ledger: [] } })
    expect(refusedFor({ doses: today }, { ...happened, at: at('07:39') })).toEqual(['time'])
    expect(refusedFor({ doses: today }, { ...happened, of: entry('ai-khác') })).toEqual(['not found'])
  })

  test('a spill takes the dose off the person and brings nothing back to the bottle; two people sign', () => {
    const happened: Happened = { does: 'spilled', of: entry('nay'), lost: mg(60), reason: 'đổ cốc', doctor: true }
    const decision = ask({ doses: today }, happened)
    expect(decision).toMatchObject({ ok: true, record: { entry: { is: 'spilled', lost: 600 } } })
    expect(refusedFor({ doses: today }, happened, alone)).toEqual(['ST-06'])
    expect(refusedFor({ doses: today }, { ...happened, lost: mg(60.1) })).toEqual(['amount'])
    expect(refusedFor({ doses: today }, { ...happened, reason: '' })).toEqual(['reason'])
    const spilled = { id: entry('đổ'), person: PERSON, site: HERE, at: at('07:45'), is: 'spilled', of: entry('nay'), lost: mg(60) } as const
    expect(refusedFor({ doses: [...today, spilled] }, asDose)).toEqual([])
    expect(refusedFor({ doses: [...today, { ...spilled, lost: mg(59.9) }] }, asDose)).toEqual(['DD-01'])
  })

  test('what is spilled of a cup is a loss in the book, together exactly what the cup held; nothing where the book has no dose', () => {
    const held = { unit: 'ml', volume: ml(6.05) } as const
    const poured = today.map((d) => (d.id === entry('nay') ? { ...d, poured: [{ bottle: 'chai-1', amount: held }] } : d)) as typeof today
    const spills = (doses: typeof today, lost: number, before: readonly number[] = []) => {
      const earlier = before.map((b, n) => ({
        ...{ id: entry(`đổ-${n}`), person: PERSON, site: HERE, at: at('07:45'), is: 'spilled', of: entry('nay') },
        lost: mg(b),
      }))
      const decision = ask(
        { doses: [...doses, ...earlier] as typeof today },
        { does: 'spilled', of: entry('nay'), lost: mg(lost), reason: 'đổ', doctor: true },
      )
      return decision.ok ? decision.record.ledger : decision
    }
    const line = (volume: number) => [{ bottle: 'chai-1', does: 'out', amount: { unit: 'ml', volume: ml(volume) }, why: 'spill' }]
    expect(spills(poured, 60)).toEqual(line(6.05))
    expect(spills(poured, 10)).toEqual(line(1.01))
    expect(spills(poured, 50, [10])).toEqual(line(5.04))
    expect(spills(poured.map((d) => ({ ...d, ledger: [] })) as typeof today, 60)).toEqual([])
    // Of a cup from two bottles what came first is taken as lost first.
    const two = [
      { bottle: 'chai-1', amount: { unit: 'ml', volume: ml(3.2) } },
      { bottle: 'chai-2', amount: { unit: 'ml', volume: ml(2.8) } },
    ] as const
    const ofTwo = today.map((d) => (d.id === entry('nay') ? { ...d, poured: two } : d)) as typeof today
    const lines = (...all: readonly (readonly [string, number])[]) =>
      all.map(([id, volume]) => ({ bottle: id, does: 'out', amount: { unit: 'ml', volume: ml(volume) }, why: 'spill' }))
    expect(spills(ofTwo, 20)).toEqual(lines(['chai-1', 2]))
    expect(spills(ofTwo, 20, [20])).toEqual(lines(['chai-1', 1.2], ['chai-2', 0.8]))
    expect(spills(ofTwo, 20, [40])).toEqual(lines(['chai-2', 2]))
    const lost = {
      id: entry('đổ'),
      person: PERSON,
      site: HERE,
      at: at('07:45'),
      is: 'spilled',
      of: entry('nay'),
      lost: mg(60),
      ledger: line(6.05),
    }
    const back = ask({ doses: [...poured, lost] as typeof today }, { does: 'remove', of: entry('đổ'), reason: 'nhầm', doctor: false })
    expect(back).toMatchObject({ ok: true, record: { ledger: [{ does: 'back', why: 'spill' }] } })
  })

  test('a doctor is called to whoever vomited, for the replacement and nothing else', () => {
    const vomiting = { does: 'vomited', of: entry('nay'), at: at('07:50') } as const
    expect(ask({ doses: today }, { ...vomiting, witness: SECOND })).toMatchObject({ record: { task: { findings: [{ id: 'VM-02' }] } } })
    expect(ask({ doses: today }, { ...vomiting, witness: 'nobody' })).toMatchObject({ record: { task: { findings: [{ id: 'VM-01' }] } } })
  })

  test('half an hour after a dose nobody but a doctor says that it was never taken, or spilled', () => {
    const remove = (doctor: boolean): Happened => ({ does: 'remove', of: entry('nay'), reason: 'nhầm người', doctor })
    const chart = { ...ordinary.chart }
    expect(refusedFor({ doses: today, chart, now: at('08:10') }, remove(false))).toEqual([])
    expect(refusedFor({ doses: today, chart, now: at('08:11') }, remove(false))).toEqual(['doctor'])
    expect(refusedFor({ doses: today, chart, now: at('08:11') }, remove(true))).toEqual([])
    // Nor that it was spilled, all of it or a part: another dose, or the rest, would follow.
    const spill = (lost: number, doctor: boolean): Happened => ({ does: 'spilled', of: entry('nay'), lost: mg(lost), reason: 'đổ', doctor })
    expect(refusedFor({ doses: today, chart, now: at('08:10') }, spill(60, false))).toEqual([])
    expect(refusedFor({ doses: today, chart, now: at('08:11') }, spill(60, false))).toEqual(['doctor'])
    expect(refusedFor({ doses: today, chart, now: at('08:11') }, spill(20, false))).toEqual(['doctor'])
    expect(refusedFor({ doses: today, chart, now: at('08:11') }, spill(60, true))).toEqual([])
  })

  test('a removal reverses entry and line: it never happened, and the drug stands in the bottle', () => {
    const happened: Happened = { does: 'remove', of: entry('nay'), reason: 'nhầm người', doctor: false }
    expect(ask({ doses: today }, happened)).toMatchObject({
      ok: true,
      record: { entry: { is: 'removed', of: 'nay' }, ledger: [{ bottle: 'chai-1', does: 'back', why: 'removal', amount: { dose: 600 } }] },
    })
    expect(refusedFor({ doses: today }, happened, alone)).toEqual(['ST-06'])
    expect(refusedFor({ doses: today }, { ...happened, reason: ' ' })).toEqual(['reason'])
  })

  test('what is removed undoes the lines that the book has of it, and no others', () => {
    const happened: Happened = { does: 'remove', of: entry('nay'), reason: 'nhầm người', doctor: false }
    const amount = (dose: number) => ({ unit: 'mg', dose: mg(dose) }) as const
    const told = (ledger: readonly LedgerLine[]) =>
      ask({ doses: today.map((d) => (d.id === entry('nay') ? { ...d, ledger } : d)) as typeof today }, happened)
    expect(told([])).toMatchObject({ ok: true, record: { ledger: [] } })
    const short = { bottle: 'chai-1', does: 'back', amount: amount(40), why: 'shortage' } as const
    expect(told([short, { bottle: 'chai-1', does: 'out', amount: amount(60), why: 'dose' }])).toMatchObject({
      record: {
        ledger: [
          { does: 'back', amount: amount(60), why: 'removal' },
          { does: 'out', amount: amount(40), why: 'shortage' },
        ],
      },
    })
  })

  test('a spill that let a second dose be given is not removed while that dose stands', () => {
    const spilled = { id: entry('đổ'), person: PERSON, site: HERE, at: at('07:45'), is: 'spilled', of: entry('nay'), lost: mg(60) } as const
    const again = given('lại', at('07:50'), mg(60))
    expect(refusedFor({ doses: [...today, spilled, again] }, { does: 'remove', of: entry('đổ'), reason: 'nhầm', doctor: false })).toEqual([
      'not found',
    ])
    expect(refusedFor({ doses: [...today, spilled] }, { does: 'remove', of: entry('đổ'), reason: 'nhầm', doctor: false })).toEqual([])
    // What came first is said by the place in the log: a minute holds a dose, its spill and the next dose.
    const inOne = { ...spilled, at: at('07:40') }
    expect(refusedFor({ doses: [...today, inOne] }, { does: 'remove', of: entry('đổ'), reason: 'nhầm', doctor: false })).toEqual([])
    const next = given('lại', at('07:40'), mg(60))
    expect(refusedFor({ doses: [...today, inOne, next] }, { does: 'remove', of: entry('đổ'), reason: 'nhầm', doctor: false })).toEqual([
      'not found',
    ])
  })

  test('nor where the clock of the machine that gave it is slow; a spilled cup before it, or another part of the day, holds nothing up', () => {
    const spilled = { id: entry('đổ'), person: PERSON, site: HERE, at: at('07:45'), is: 'spilled', of: entry('nay'), lost: mg(60) } as const
    const remove = (of: string): Happened => ({ does: 'remove', of: entry(of), reason: 'nhầm', doctor: false })
    const slow = given('lại', at('07:38'), mg(60))
    const [last, ...before] = today.toReversed()
    if (!last) throw new Error('a dose of today')
    expect(refusedFor({ doses: [...before.toReversed(), slow, last, spilled] }, remove('đổ'))).toEqual(['not found'])
    const later = { ...spilled, id: entry('đổ-2'), of: entry('lại') }
    expect(refusedFor({ doses: [...today, spilled, given('lại', at('07:46'), mg(60)), later] }, remove('đổ-2'))).toEqual([])
    const half = given('sáng', at('07:00'), mg(30), { as: { part: 2, of: 2 } })
    expect(refusedFor({ doses: [...before.toReversed(), half, last, spilled] }, remove('đổ'))).toEqual([])
  })

  test('what left the bottle of another site is spilled and taken back there, and by nobody else', () => {
    const there = given('kia', at('07:40'), mg(60), { site: THERE })
    const spilled = {
      id: entry('đổ'),
      person: PERSON,
      site: THERE,
      at: at('07:45'),
      is: 'spilled',
      of: entry('kia'),
      lost: mg(60),
    } as const
    const doses = [...ordinary.doses, there]
    const remove = (of: string): Happened => ({ does: 'remove', of: entry(of), reason: 'nhầm', doctor: false })
    expect(refusedFor({ doses }, remove('kia'))).toEqual(['elsewhere'])
    expect(refusedFor({ doses }, { does: 'spilled', of: entry('kia'), lost: mg(5), reason: 'đổ', doctor: true })).toEqual(['elsewhere'])
    expect(refusedFor({ doses: [...doses, spilled] }, remove('đổ'))).toEqual(['elsewhere'])
    expect(refusedFor({ doses, site: { ...ordinary.site, unit: THERE } }, remove('kia'))).toEqual([])
  })

  test('bottles come back only as many as went, for days that they were for', () => {
    const doses = [...daily(ago(40), ago(4), mg(60)), handedOut(ago(3), ago(1))]
    const back: Happened = { does: 'returned', of: entry('đợt'), empty: 2, full: [ago(1)], sealBroken: false }
    expect(refusedFor({ doses }, back)).toEqual([])
    expect(refusedFor({ doses }, { ...back, empty: 3 })).toEqual(['amount'])
    expect(refusedFor({ doses }, { ...back, full: [TODAY] })).toEqual(['amount'])
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

test('the right of a day ends at midnight: a dose of 23:59 is none of the day that begins, and is one of its own day', () => {
  const late = (now: ReturnType<typeof at>) => ({
    now,
    doses: [...ordinary.doses, given('khuya', at('23:59'), mg(60))],
    chart: { ...ordinary.chart, fitness: [{ at: now, found: 'fit', by: DISPENSER } as const] },
  })
  expect(refusedFor(late(at('23:59')), asDose)).toEqual(['DD-01'])
  expect(refusedFor(late(momentOf(addDays(TODAY, 1), 0, 0)), asDose)).toEqual([])
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
