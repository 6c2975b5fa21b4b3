import { expect, test } from 'vitest'
import type { RightsKnown, RightsPerson } from '../../../db/rights.ts'
import type { DeviceId } from '../../../dosing/rights/right.ts'
import type { Day } from '../../../kernel/day.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { type Moment, moment } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import { leaseDay, leaseMorning, ticketsOf } from './lease.ts'

const SITE = 'demo/a' as UnitId
const DEVICE = { id: 'device-a' as DeviceId, site: SITE } // a device of the test
const at = (time: string): Moment => moment(`2026-11-23T${time}+07:00`)
const ordered = (name: string): RightsPerson => {
  const says = { agent: 'methadone', phase: 'maintenance', parts: [600], topUp: 'none', every: 1, start: '2026-11-20', end: '2026-12-15' }
  const order = {
    id: `order ${name}`,
    name: '@care-order',
    person: name,
    at: at('05:00'),
    site: SITE,
    office: dosing.prescribes,
    by: 'doctor',
  }
  const orders = [{ ...order, corrects: undefined, says: { ...says, senior: 'none', names: [] } }]
  return { person: name, home: SITE, records: [name], points: [], places: [], uses: [], orders } as unknown as RightsPerson // what leasing reads of a person
}
const [an, binh] = [ordered('an'), ordered('binh')]
const known = { epoch: 1, people: [an, binh] } as unknown as RightsKnown // likewise
const until = (now: Moment, weak: boolean, person = an): Moment | undefined => {
  const { claims } = leaseDay({ now }, { ...known, people: [person] }, DEVICE, weak ? 'long' : 'short')
  return ticketsOf(claims, DEVICE.id, now)[0]?.ends
}

test('a lease runs two hours while the line is good, six where it is weak, and never beyond its day', () => {
  expect([until(at('06:10'), false), until(at('06:10'), true)]).toEqual([at('08:10'), at('12:10')])
  expect(until(at('22:30'), false)).toBe(moment('2026-11-24T00:00+07:00'))
})

test('a lease is renewed when it has less than an hour and a half', () => {
  const lease = { entry: 'e', person: an.person as PersonId, day: '2026-11-23' as Day, part: 1, is: 'lease', site: SITE, device: DEVICE.id }
  const held = { ...an, uses: [{ ...lease, epoch: 1, until: at('08:15'), sheet: null, waits: null }] } as unknown as RightsPerson // its row
  expect([until(at('06:40'), false, held), until(at('06:46'), false, held)]).toEqual([at('08:10'), at('08:46')])
  // Not of who has gone to another clinic since: it ends when it ends.
  const gone = { ...held, places: [{ site: 'demo/b' as UnitId, from: lease.day, to: lease.day }] } as unknown as RightsPerson // likewise
  expect(until(at('06:46'), false, gone)).toBe(at('08:10'))
  // Under the record that it went out for, where that is one with another by now.
  const one = { ...held, person: binh.person, records: [binh.person, an.person] }
  expect(until(at('06:46'), false, one)).toBe(at('08:46'))
})

test('in the evening a sheet takes the rights of tomorrow morning along, until noon, of who is on it', () => {
  const morning = (now: Moment) => ticketsOf(leaseMorning({ now }, known, DEVICE, [an]).claims, DEVICE.id, now)
  expect(morning(at('14:59'))).toEqual([])
  expect(morning(at('15:00'))).toMatchObject([
    { claim: { person: an.person }, from: moment('2026-11-24T00:00+07:00'), ends: moment('2026-11-24T12:00+07:00') },
  ])
})
