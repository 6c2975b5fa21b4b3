import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg, NO_DOSE } from '../../kernel/dose.ts'
import { momentOf } from '../../kernel/moment.ts'
import { ago, at, DISPENSER, daily, entry, given, HERE, NOW, newcomer, order, ordinary, PERSON, TODAY } from '../cases/world.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { cowsItems, cowsText, readCows } from './cows.ts'
import { daysLooked } from './days.ts'
import { type Begun, beginningOf } from './path.ts'
import type { Noted } from './said.ts'
import { watchOf } from './watch.ts'

const p = parametersOn(TODAY, HERE, [])

describe('the eleven signs of withdrawal', () => {
  test('add up to 48 at most, and to nothing at least', () => {
    const most = cowsItems.map(([, of]) => of.at(-1) ?? 0)
    expect(readCows(most.join(' '))?.sum).toBe(48)
    expect(readCows(cowsItems.map(() => 0).join(' '))?.sum).toBe(0)
  })

  test('are all asked for, each with points that it can have', () => {
    expect(readCows('0 0 0 0 0 0 0 0 0 0')).toBeUndefined()
    // Gooseflesh has no single point, a pulse no three.
    expect(readCows('0 0 0 0 0 0 0 0 0 0 1')).toBeUndefined()
    expect(readCows('3 0 0 0 0 0 0 0 0 0 0')).toBeUndefined()
    expect(cowsText({ pulse: 2 })).toBeUndefined()
    const all = Object.fromEntries(cowsItems.map(([item]) => [item, 0]))
    expect(cowsText({ ...all, pulse: 2, gooseflesh: 3 })).toBe('2 0 0 0 0 0 0 0 0 0 3')
  })
})

describe('looking back on the days', () => {
  test('a day without a dose between two with one was missed; today is still to come', () => {
    const looked = daysLooked({ ...ordinary, doses: daily(ago(4), ago(3), mg(60)) }, 6)
    expect(looked.map((d) => d.how)).toEqual(['before', 'taken', 'taken', 'missed', 'missed', 'to come'])
    expect(looked.map((d) => d.dose)).toEqual([NO_DOSE, mg(60), mg(60), NO_DOSE, NO_DOSE, NO_DOSE])
  })

  test('an order that was stopped held until it was, and one that was signed later did not hold before', () => {
    const stopped = order({ stopped: momentOf(ago(2), 9, 0) })
    const next = order({ id: entry('mới'), parts: [mg(40)], start: ago(1), signedAt: momentOf(ago(1), 7, 0) })
    expect(daysLooked({ ...ordinary, orders: [stopped] }, 4).map((d) => d.ordered)).toEqual([mg(60), mg(60), 'none', 'none'])
    expect(daysLooked({ ...ordinary, orders: [stopped, next] }, 4).map((d) => d.ordered)).toEqual([mg(60), mg(60), mg(40), mg(40)])
  })

  test('a day that an alternate-day dose covers was not missed', () => {
    const doses = daily(ago(3), ago(3), mg(16), { agent: 'buprenorphine', covers: 2 })
    expect(daysLooked({ ...ordinary, doses }, 4).map((d) => d.how)).toEqual(['taken', 'covered', 'missed', 'to come'])
  })
})

describe('after the first dose of a course', () => {
  const dosed = newcomer({}, { doses: [given('đầu', at('07:00'), mg(20))], now: at('08:30') })
  const look = (time: string, closes: boolean): Noted => ({
    id: entry(time),
    person: PERSON,
    name: '@care-watch',
    at: at(time),
    site: HERE,
    office: 'clinicNurse',
    by: DISPENSER,
    corrects: undefined,
    says: { of: entry('đầu'), found: 'fit', closes, names: [] },
  })

  test('somebody is watched for three hours, minute by minute', () => {
    expect(watchOf(dosed, [], p)).toMatchObject({ since: at('07:00'), until: at('10:00'), left: 90, closed: 'no' })
    expect(watchOf({ ...dosed, now: at('10:00') }, [], p)?.left).toBe(0)
    expect(watchOf({ ...dosed, now: at('09:59') }, [], p)?.left).toBe(1)
  })

  test('checks are kept, and the one that closes ends it', () => {
    const checks = [look('08:00', false), look('10:05', true)]
    expect(watchOf({ ...dosed, now: at('10:06') }, checks, p)).toMatchObject({
      checks: [{ at: at('08:00') }, { at: at('10:05') }],
      closed: at('10:05'),
    })
  })

  test('nobody is watched in the middle of a course, nor after a dose that was spilled whole', () => {
    expect(watchOf({ ...ordinary, doses: [...ordinary.doses, given('nay', NOW, mg(60))] }, [], p)).toBeUndefined()
    const spilled = {
      id: entry('đổ'),
      person: ordinary.person.canonical,
      site: HERE,
      at: at('07:01'),
      is: 'spilled',
      of: entry('đầu'),
      lost: mg(20),
    } as const
    expect(watchOf({ ...dosed, doses: [...dosed.doses, spilled] }, [], p)).toBeUndefined()
  })
})

describe('from the application to the first dose', () => {
  const nothing: Begun = {
    applied: ago(3),
    minor: false,
    consent: false,
    decided: undefined,
    late: [],
    paper: true,
    examined: undefined,
    moved: false,
    lastDose: undefined,
    ordered: undefined,
    firstDose: undefined,
    watch: 'none',
    started: undefined,
    told: false,
  }
  const next = (b: Partial<Begun>) => beginningOf({ ...nothing, ...b }).flatMap((s) => (s.is === 'next' ? [[s.name, s.who]] : []))

  test('the head decides and the doctor examines at the same time', () => {
    expect(next({})).toEqual([
      ['decided', 'head'],
      ['examined', 'doctor'],
    ])
  })

  test('of a minor the consent comes before the decision; of an adult it is not needed', () => {
    expect(next({ minor: true })).toContainEqual(['consent', 'clinic'])
    expect(next({ minor: true })).not.toContainEqual(['decided', 'head'])
    expect(beginningOf(nothing).find((s) => s.name === 'consent')?.is).toBe('not needed')
  })

  test('an order waits for the decision, the examination, a paper, and the last dose of another place', () => {
    const ready = { decided: TODAY, examined: TODAY } as const
    expect(next(ready)).toEqual([['ordered', 'doctor']])
    expect(next({ ...ready, paper: false })).toEqual([['paper', 'clinic']])
    expect(next({ ...ready, moved: true })).toEqual([['lastDose', 'doctor']])
    expect(next({ ...ready, moved: true, lastDose: addDays(TODAY, -1) })).toEqual([['ordered', 'doctor']])
  })

  test('after the first dose the watch goes on beside the beginning in law', () => {
    const given = { decided: TODAY, examined: TODAY, ordered: TODAY, firstDose: TODAY, watch: 'open' } as const
    expect(next(given)).toEqual([
      ['watched', 'nurse'],
      ['started', 'clinic'],
    ])
    expect(next({ ...given, watch: 'closed', started: TODAY })).toEqual([['told', 'clinic']])
  })
})
