import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import { type Moment, momentOf } from '../../kernel/moment.ts'
import { ago, at, DOCTOR, entry, given, HERE, NOW, order, PERSON, TODAY } from '../cases/world.ts'
import type { Given } from '../situation/facts.ts'
import type { Order } from '../situation/order.ts'
import { listedOn } from './list.ts'
import type { Noted } from './said.ts'

const noted = (id: string, name: string, when: Moment, says: object): Noted => ({
  id: entry(id),
  name,
  person: PERSON,
  at: when,
  site: HERE,
  office: 'doctor',
  by: DOCTOR,
  corrects: undefined,
  says,
})
const ordered = (id: string, more: Partial<Order> = {}, when = momentOf(ago(15), 8, 0)): Noted => {
  const { id: _, signedAt: _at, stopped: _s, prescriber: _p, ...says } = order(more)
  return noted(id, '@care-order', when, says)
}
const dosed = (id: string, when: Moment, more: Partial<Given> = {}): Noted => {
  const { id: _, ...says } = given(id, when, mg(60), more)
  return noted(id, '@dose-given', when, says)
}
const notGiven = noted('không', '@dose-not-given', at('07:40'), {
  is: 'not given',
  at: at('07:40'),
  reason: 'intoxicated',
  agent: 'methadone',
})
const answered = (back: boolean | undefined) => noted('trả lời', '@care-answer', at('07:40'), back === undefined ? {} : { back })
const TOMORROW = addDays(TODAY, 1)
const listed = (entries: readonly Noted[], now = NOW, called = false) => {
  const { is, offer } = listedOn({ entries, prescribes: 'doctor', called }, now)
  return [is, offer.dose ?? null, offer.part]
}

describe('the list of a day follows the order as the window does', () => {
  test('an order that was stopped or is over gives nothing, and the one before it does not come back', () => {
    expect(listed([ordered('một')])).toEqual(['due', mg(60), 1])
    expect(listed([ordered('một'), noted('dừng', '@care-stop', at('07:00'), { of: entry('một') })])).toEqual(['no order', null, 1])
    expect(listed([ordered('một'), ordered('hai', { end: ago(1) }, momentOf(ago(3), 8, 0))])).toEqual(['no order', null, 1])
    expect(listed([ordered('một'), ordered('hai', { parts: [mg(40)], start: TOMORROW }, at('07:00'))])).toEqual(['due', mg(60), 1])
  })

  test('tomorrow’s list takes the order that begins tomorrow, and leaves out the one that ends today', () => {
    const tomorrow = momentOf(TOMORROW, 0, 0)
    expect(listed([ordered('một'), ordered('hai', { parts: [mg(40)], start: TOMORROW }, at('07:00'))], tomorrow)).toEqual([
      'due',
      mg(40),
      1,
    ])
    expect(listed([ordered('một', { end: TODAY })], tomorrow)).toEqual(['no order', null, 1])
    expect(listed([ordered('một'), dosed('sáng', at('07:30'))], tomorrow)).toEqual(['due', mg(60), 1])
  })

  test('a split dose is due until its last part', () => {
    const split = ordered('một', { parts: [mg(40), mg(20)] })
    expect(listed([split, dosed('sáng', at('07:30'), { dose: mg(40), as: { part: 1, of: 2 } })])).toEqual(['due', mg(20), 2])
    const both = [
      dosed('sáng', at('07:30'), { dose: mg(40), as: { part: 1, of: 2 } }),
      dosed('chiều', at('07:55'), { as: { part: 2, of: 2 } }),
    ]
    expect(listed([split, ...both])[0]).toBe('done')
  })

  test('a dose for several days covers them', () => {
    const every = ordered('một', { agent: 'buprenorphine', every: 3, parts: [mg(16)] })
    const dose = (days: number) => dosed('trước', momentOf(ago(days), 7, 30), { agent: 'buprenorphine', dose: mg(16), covers: 3 })
    expect(listed([every, dose(2)])[0]).toBe('covered')
    expect(listed([every, dose(3)])[0]).toBe('due')
  })

  test('what a doctor lowered today is lower here, and a replacement that was signed is due', () => {
    const signed = (finding: string) => noted('ký', '@care-confirm', at('07:50'), { finding, agent: 'methadone', upTo: mg(30) })
    expect(listed([ordered('một'), signed('MS-02')])).toEqual(['due', mg(30), 1])
    const vomited = noted('nôn', '@dose-vomited', at('07:45'), { is: 'vomited', at: at('07:45'), of: entry('sáng'), witness: DOCTOR })
    expect(listed([ordered('một'), dosed('sáng', at('07:30')), vomited])[0]).toBe('done')
    expect(listed([ordered('một'), dosed('sáng', at('07:30')), vomited, signed('VM-02')])).toEqual(['due', mg(30), 1])
  })
})

test('who went without a dose is not over for today while a doctor is called, or said that they come back', () => {
  expect(listed([ordered('một'), notGiven])[0]).toBe('not given')
  expect(listed([ordered('một'), notGiven], NOW, true)[0]).toBe('comes back')
  expect(listed([ordered('một'), notGiven, answered(true)])[0]).toBe('comes back')
  expect(listed([ordered('một'), notGiven, answered(undefined)])[0]).toBe('not given')
  expect(listed([ordered('một'), answered(true), notGiven])[0]).toBe('not given')
  expect(listed([ordered('một'), notGiven, answered(true), dosed('sau', at('07:55'))])[0]).toBe('done')
})
