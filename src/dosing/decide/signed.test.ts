import { expect, test } from 'vitest'
import { mg, ml } from '../../kernel/dose.ts'
import { offerOf } from '../care/next.ts'
import { ago, asDose, at, confirmation, cup, daily, entry, given, HERE, order, ordinary, PERSON, SECOND, TODAY } from '../cases/world.ts'
import { findings } from '../interlocks/findings.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Confirmation } from '../situation/order.ts'
import type { Facts } from '../situation/situation.ts'

const p = parametersOn(TODAY, HERE, [])
const split = [order({ parts: [mg(30), mg(30)] })]
const morning = given('sáng', at('01:00'), mg(30), { as: { part: 1, of: 2 } })
const evening = { ...asDose, part: 2, ...cup({ measured: { by: 'hand', volume: ml(3), second: SECOND } }) }
const found = (facts: Partial<Facts>, asked = asDose as Parameters<typeof findings>[0]['asked']) =>
  findings({ ...ordinary, ...facts, asked }, p)
    .filter((f) => f.action !== 'warn' && f.met.by === 'nobody')
    .map((f) => f.id)

test('a signature for what is given again after vomiting lowers that, and no other dose of the day', () => {
  const up = { person: PERSON, site: HERE, is: 'vomited', at: at('01:05'), id: entry('nôn'), of: morning.id, witness: SECOND } as const
  const again = given('thay', at('01:20'), mg(20), { as: { replaces: morning.id } })
  const signed = confirmation('VM-02', { upTo: mg(20), signedAt: at('01:10'), of: 'replacement' })
  const facts = { orders: split, doses: [...ordinary.doses, morning, up, again], confirmations: [signed] }
  expect(offerOf({ ...ordinary, ...facts })).toMatchObject({ does: 'dose', part: 2, dose: mg(30) })
  expect(found(facts, evening)).toEqual([])
})

test('whoever is given nothing again has the other part of the day all the same', () => {
  const up = { person: PERSON, site: HERE, is: 'vomited', at: at('01:05'), id: entry('nôn'), of: morning.id, witness: SECOND } as const
  const nothing = confirmation('VM-02', { upTo: mg(0), signedAt: at('01:10'), of: 'replacement' })
  const facts = { orders: split, doses: [...ordinary.doses, morning, up], confirmations: [nothing] }
  expect(offerOf({ ...ordinary, ...facts })).toMatchObject({ does: 'dose', part: 2, dose: mg(30) })
  expect(found(facts, evening)).toEqual([])
  const both = { ...facts, doses: [...facts.doses, given('chiều', at('07:00'), mg(30), { as: { part: 2, of: 2 } })] }
  expect(offerOf({ ...ordinary, ...both })).toMatchObject({ does: 'dose', part: 1 })
  expect(found(both)).toContain('DD-01')
})

test('of a dose of which a part was spilled the share is of what was swallowed; what was spilled comes with it, and no rest twice', () => {
  const dose = given('nay', at('07:00'), mg(60))
  const of = { person: PERSON, site: HERE, of: dose.id } as const
  const spill = { ...of, is: 'spilled', at: at('07:02'), id: entry('đổ'), lost: mg(20) } as const
  const up = { ...of, is: 'vomited', at: at('07:20'), id: entry('nôn'), witness: SECOND } as const
  const rest = given('bù', at('07:05'), mg(20), { as: { rest: dose.id } })
  const asks = (doses: Facts['doses']) => {
    const facts = { ...ordinary, doses: [...ordinary.doses, ...doses], confirmations: [confirmation('VM-02', { of: 'replacement' })] }
    const offer = offerOf(facts)
    const says = findings({ ...facts, asked: { ...asDose, does: 'replace', of: dose.id, dose: mg(20) } }, p).find((f) => f.id === 'VM-02')
      ?.says.en
    return [offer.dose, says?.replace(/ \(as recalled.*/, '').replaceAll('\u00a0', ' ')]
  }
  expect(asks([dose, up])).toEqual([mg(60), 'Vomited 20 minutes after 60 mg: 50% replaced, 30 mg'])
  expect(asks([dose, spill, up])).toEqual([
    mg(60),
    'Vomited 20 minutes after 60 mg: 50% replaced of 40 mg swallowed, with 20 mg spilled, 40 mg',
  ])
  expect(asks([dose, spill, rest, up])).toEqual([mg(40), 'Vomited 20 minutes after 60 mg: 50% replaced of 40 mg swallowed, 20 mg'])
})

test('what a doctor signs for one part of a split dose neither lowers nor opens the other', () => {
  const unsure = { ...ordinary.chart, fitness: [{ at: at('07:50'), found: 'unsure', by: SECOND }] } as const
  const facts = (of: Confirmation['of'], upTo = mg(20)) => ({
    orders: split,
    doses: [...ordinary.doses, morning],
    chart: unsure,
    confirmations: [confirmation('FT-02', { upTo, of })],
  })
  expect(offerOf({ ...ordinary, ...facts('1') }).dose).toBe(mg(30))
  expect(found(facts('1'), evening)).toEqual(['FT-02'])
  expect(offerOf({ ...ordinary, ...facts('2') }).dose).toBe(mg(20))
  expect(found(facts('2', mg(30)), evening)).toEqual([])
})

test('of several signatures for one finding the last counts, also where it is higher than a mistaken one', () => {
  const mistaken = confirmation('MS-02', { upTo: mg(6), signedAt: at('07:50') })
  const mended = confirmation('MS-02', { upTo: mg(60), signedAt: at('07:52') })
  expect(offerOf({ ...ordinary, confirmations: [mistaken] }).dose).toBe(mg(6))
  expect(offerOf({ ...ordinary, confirmations: [mistaken, mended] }).dose).toBe(mg(60))
  expect(offerOf({ ...ordinary, confirmations: [mistaken, mended, confirmation('FT-02', { upTo: mg(40) })] }).dose).toBe(mg(40))
})

test('the day after a part was spilled or lowered an unchanged order is no increase; after three such days it is', () => {
  const chart = { ...ordinary.chart, qtc: [{ on: ago(100), ms: 520 }] }
  const orders = [order({ names: ['MX-07'] })]
  const lower = (days: number) => [...daily(ago(60), ago(days + 1), mg(60)), ...daily(ago(days), ago(1), mg(20))]
  expect(found({ chart, orders, doses: lower(1) })).toEqual([])
  expect(found({ chart, orders, doses: lower(2) })).toEqual([])
  expect(found({ chart, orders, doses: lower(3) })).toEqual(['MX-04', 'MX-05'])
  // A new order that is higher is one, whatever the days before were.
  expect(
    found(
      { chart, orders: [order({ id: entry('mới'), parts: [mg(80)] })], doses: lower(1) },
      { ...asDose, ...cup({ measured: { by: 'hand', volume: ml(8), second: SECOND } }) },
    ),
  ).toContain('MX-04')
})
