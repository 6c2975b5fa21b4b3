import { describe, expect, test } from 'vitest'
import { mg, ml } from '../../kernel/dose.ts'
import {
  ago,
  asDose,
  at,
  DISPENSER,
  daily,
  entry,
  given,
  HERE,
  handedOut,
  order,
  ordinary,
  PERSON,
  SECOND,
  THERE,
  TODAY,
} from '../cases/world.ts'
import { findings } from '../interlocks/findings.ts'
import { alone, ask, p, refusedFor, today } from './asking.ts'
import type { Happened } from './happened.ts'
import type { LedgerLine } from './record.ts'

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

  test('of what came up not all was spilled: no second dose follows but as a doctor signs', () => {
    const vomit = {
      id: entry('nôn'),
      person: PERSON,
      site: HERE,
      at: at('07:45'),
      is: 'vomited',
      of: entry('nay'),
      witness: SECOND,
    } as const
    const spill: Happened = { does: 'spilled', of: entry('nay'), lost: mg(60), reason: 'đổ cốc', doctor: false }
    expect(refusedFor({ doses: [...today, vomit] }, spill)).toEqual(['amount'])
    expect(refusedFor({ doses: [...today, vomit] }, { ...spill, lost: mg(20) })).toEqual([])
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
    // The last one first: below a later spill another one would take from a bottle what never came from it.
    const [first, then] = [
      { ...lost, lost: mg(20), ledger: lines(['chai-1', 2]) },
      { ...lost, id: entry('đổ nữa'), lost: mg(20), ledger: lines(['chai-1', 1.2], ['chai-2', 0.8]) },
    ]
    const remove = (of: string): Happened => ({ does: 'remove', of: entry(of), reason: 'nhầm', doctor: false })
    const twice = { doses: [...ofTwo, first, then] as typeof today }
    expect([refusedFor(twice, remove('đổ')), refusedFor(twice, remove('đổ nữa'))]).toEqual([['not found'], []])
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
    // A clock that was fast wrote it: when it was given nobody knows.
    expect(refusedFor({ doses: today, chart, now: at('07:10') }, remove(false))).toEqual([])
    expect(refusedFor({ doses: today, chart, now: at('07:09') }, remove(false))).toEqual(['doctor'])
    expect(refusedFor({ doses: today, chart, now: at('07:09') }, remove(true))).toEqual([])
  })

  test('whoever takes back a vomiting does not say next, without a doctor, that the dose was spilled or never given', () => {
    const common = { person: PERSON, site: HERE, at: at('07:45') }
    const vomit = { ...common, id: entry('nôn'), is: 'vomited', of: entry('nay'), witness: SECOND } as const
    const gone = { ...common, id: entry('hủy'), is: 'removed', of: entry('nôn'), reason: 'nhầm' } as const
    const doses = [...today, vomit, gone]
    const around = (doctor: boolean): readonly Happened[] => [
      { does: 'spilled', of: entry('nay'), lost: mg(60), reason: 'đổ', doctor },
      { does: 'spilled', of: entry('nay'), lost: mg(20), reason: 'đổ', doctor },
      { does: 'remove', of: entry('nay'), reason: 'nhầm', doctor },
    ]
    expect(around(false).map((e) => refusedFor({ doses }, e))).toEqual([['doctor'], ['doctor'], ['doctor']])
    expect(around(true).map((e) => refusedFor({ doses }, e))).toEqual([[], [], []])
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
