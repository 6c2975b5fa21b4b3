import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explore } from '../../../test/support/rights/explore.ts'
import { follow, wander } from '../../../test/support/rights/wander.ts'
import { playOf, waysFound } from '../../../test/support/rights/ways-found.ts'
import { CLAIM, DEVICES, rules, SITES, type World } from '../../../test/support/rights/world.ts'
import { wrong } from '../../../test/support/rights/wrong.ts'
import { day } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import { type Call, codeOf, heardCall, heardOrder, keyBetween, spoken, spokenOrder } from './codes.ts'
import { type Epoch, merged, neverGiven, parted, type Right, rightAt, troublesOf } from './right.ts'
import { attest, callOut, give, lease, toPaper, transfer, typeBack } from './server.ts'
import { afterTold, type Told } from './told.ts'
import { waysTo } from './ways.ts'

const [SITE_A, SITE_B] = SITES
const [DEVICE_A] = DEVICES
const at = (time: string) => moment(`2026-11-23T${time}+07:00`)
const entry = (name: string) => name as EntryId // an entry of the test
const person = CLAIM.person
const other = 'the other record' as PersonId // of the same person
const free = rightAt(SITE_A, CLAIM)
const handing = { person, device: DEVICE_A, site: SITE_A, epoch: 0 as Epoch, ends: at('12:00') } // the first epoch
const value = (outcome: ReturnType<typeof give>): Right => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.why).join())
  return outcome.value
}
const reasons = (outcome: ReturnType<typeof give>): readonly string[] => (outcome.ok ? [] : outcome.refusals.map((r) => r.why))
const leased = value(lease(free, handing))
const given = value(give(free, { entry: entry('1'), person, site: SITE_A }))
const TWO = [
  { name: 'Nguyễn Văn A', office: 'doctor' },
  { name: 'Trần Thị B', office: 'dispenser' },
] as const

describe('the right to today’s dose', () => {
  test('is used once, at its site, and all that is against it is said at once', () => {
    expect(reasons(give(given, { entry: entry('2'), person, site: SITE_B }))).toEqual(['given', 'other-site'])
    expect(reasons(give(leased, { entry: entry('2'), person, site: SITE_B }))).toEqual(['at-device', 'other-site'])
    expect(reasons(give(value(transfer(free, SITE_B)), { entry: entry('2'), person, site: SITE_B }))).toEqual([])
  })

  test('comes back from a lost device when its time is surely over and two different people answer for it', () => {
    expect(reasons(attest(leased, TWO, at('12:04')))).toEqual(['still-runs'])
    expect(reasons(attest(leased, [TWO[0], TWO[0]], at('12:04')))).toEqual(['same-person-twice', 'still-runs'])
    expect(attest(leased, TWO, at('12:05'))).toEqual({ ok: true, value: free })
  })

  test('that was called to a device again, after two people answered for the call before, stays called when the device tells of that one', () => {
    const called = { ...handing, ends: at('08:30') }
    const first: Told = { does: 'called-in', person, from: 'server', n: 1, epoch: called.epoch, until: at('08:35') }
    const there = { device: DEVICE_A, site: SITE_A, calls: [] }
    const answered = value(attest(value(callOut(free, SITE_A, called)), TWO, at('08:36')))
    const again = value(callOut(answered, SITE_A, { ...called, ends: at('09:07') }))
    const told = afterTold(again, there, first)
    expect(reasons(attest(told, TWO, at('08:40')))).toContain('still-runs')
    expect(afterTold(told, there, { does: 'returned', person })).toEqual(again)
    const second = afterTold(told, there, { ...first, until: at('09:12') })
    expect(second.out.map((o) => [o.is, 'until' in o && o.until])).toEqual([['lease', at('09:12')]])
  })

  test('on a numbered sheet ends only when the sheet is typed back', () => {
    const onPaper = value(toPaper(free, { person, sheet: '7', site: SITE_A }))
    expect(reasons(attest(onPaper, TWO, at('23:59')))).toEqual(['not-out'])
    expect(reasons(transfer(onPaper, SITE_B))).toEqual(['on-paper'])
    expect(typeBack(onPaper, { person, sheet: '7' }, undefined)).toEqual({ ok: true, value: free })
    expect(value(typeBack(onPaper, { person, sheet: '7' }, entry('1'))).given).toEqual(given.given)
  })

  test('is on paper for each of two records that are one person, also where both stand on one sheet: a line typed back ends its own', () => {
    const there = { device: DEVICE_A, site: SITE_A, calls: [] }
    const ticked = (of: PersonId, name: string): Told => ({ does: 'gave-on-paper', person: of, entry: entry(name), sheet: '7' })
    const both = afterTold(afterTold(leased, there, ticked(person, '1')), there, ticked(other, '2'))
    const mistaken = value(typeBack(both, { person: other, sheet: '7' }, undefined))
    expect(reasons(give(mistaken, { entry: entry('3'), person, site: SITE_A }))).toEqual(['on-paper'])
    // Seen on the lists of two machines it is one.
    expect(afterTold(both, { ...there, device: DEVICES[1] }, ticked(person, '3'))).toEqual(both)
  })

  test('of two records that are one person is one; what was done under each is shown, and goes apart again', () => {
    const ofOther = value(give(rightAt(SITE_B, CLAIM), { entry: entry('2'), person: other, site: SITE_B }))
    const both = merged(given, ofOther)
    expect(troublesOf(both).map((t) => t.is)).toEqual(['given-twice'])
    expect(troublesOf(merged(given, value(lease(rightAt(SITE_A, CLAIM), { ...handing, person: other })))).map((t) => t.is)).toEqual([
      'may-be-given-again',
    ])
    expect(troublesOf(merged(leased, { ...leased, out: leased.out.map((o) => ({ ...o, person: other })) })).map((t) => t.is)).toEqual([
      'out-twice',
    ])
    expect(reasons(give(merged(free, ofOther), { entry: entry('3'), person, site: SITE_A }))).toEqual(['given'])
    expect(parted(both, [person])).toEqual(given)
    expect(troublesOf(given)).toEqual([])
  })

  test('is free again when the dose was never swallowed', () => {
    expect(neverGiven(given, entry('1'))).toEqual(free)
  })

  test('always names a way to the dose until it was given', () => {
    expect(waysTo(free, SITE_A)).toEqual([{ is: 'here' }])
    expect(waysTo(free, SITE_B)).toEqual([{ is: 'transfer', from: SITE_A }])
    expect(waysTo(leased, SITE_B)).toEqual([
      { is: 'telephone', site: SITE_A },
      { is: 'two-people', from: at('12:05') },
    ])
    expect(waysTo(given, SITE_A)).toEqual([])
  })
})

describe('a code by telephone', () => {
  const mac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex')
  const call: Call = {
    from: DEVICE_A,
    to: 'server',
    n: 17,
    epoch: handing.epoch,
    claim: CLAIM,
    drug: 'methadone',
    dose: mg(60),
    written: at('07:00'),
    ends: at('12:00'),
  }
  const key = keyBetween(mac, 'master', 'server')
  const code = codeOf(mac, key, call)

  test('is eight digits, the same at both ends, read out with the number of the call and the end of the right', () => {
    expect(code).toMatch(/^\d{8}$/)
    expect(spoken(17, '48219930', call.ends)).toBe('17 - 4821 9930 - 12:00')
    expect(heardCall('17 - 4821 9930 - 12:00', CLAIM.day)).toEqual({ n: 17, code: '48219930', ends: call.ends })
    expect(heardCall('17-48219930-9h05', CLAIM.day)?.ends).toBe(at('09:05'))
    for (const typed of ['17 - 4821 9930', '17 - 4821 9930 - 24:00', '4821 9930 - 12:00'])
      expect(heardCall(typed, CLAIM.day)).toBeUndefined()
    const written = moment('2025-12-03T08:05+07:00')
    for (const typed of [spokenOrder(written), '8h05 3/12', '08:05 03-12']) expect(heardOrder(typed, CLAIM.day)).toBe(written)
    for (const typed of ['08:05', '25:00 03/12', '08:05 31/02']) expect(heardOrder(typed, CLAIM.day)).toBeUndefined()
  })

  test.each<[string, Partial<Call>]>([
    ['giver', { from: DEVICES[1] }],
    ['taker', { to: DEVICES[1] }],
    ['call', { n: 18 }],
    ['epoch', { epoch: 1 as Epoch }], // the second one
    ['person', { claim: { ...CLAIM, person: other } }],
    ['day', { claim: { ...CLAIM, day: day('2026-11-24') } }],
    ['part of a split dose', { claim: { ...CLAIM, part: 2 } }],
    ['drug', { drug: 'buprenorphine' }],
    ['dose', { dose: mg(60.5) }],
    ['order', { written: at('07:01') }],
    ['end', { ends: at('12:01') }],
  ])('is another one for another %s', (_, change) => {
    expect(codeOf(mac, key, { ...call, ...change })).not.toBe(code)
  })
})

/** How far the search goes: RIGHTS_DEPTH=8 takes minutes. */
const DEPTH = Number(process.env['RIGHTS_DEPTH'] ?? 4)
const WALKS = Number(process.env['RIGHTS_WALKS'] ?? 60)
const STEPS = 45
/** Minutes by which the clocks are off: a device takes no lease where it may be five. */
const OFF = [
  [-4, 4],
  [4, -4],
] as const

describe('in a world of two sites, two devices and a server', { timeout: 3_600_000 }, () => {
  test.each<[World['play'], number, number]>([
    ['one day', DEPTH, 1_000],
    ['two days', DEPTH - 1, 300],
    ['two records', DEPTH - 1, 300],
    ['a stranger', DEPTH - 1, 300],
    ['two humans', DEPTH - 1, 300],
    ['a point', DEPTH - 1, 300],
    ['taken up', DEPTH - 1, 300],
    ['a copy', DEPTH - 1, 300],
  ])('at most one original dose is swallowed, in every order of the first things that can happen: %s', (play, depth, worlds) => {
    const found = explore(rules, OFF[0], depth, play)
    expect(found.unsafe).toBeUndefined()
    expect(found.worlds).toBeGreaterThan(worlds)
  })

  test.each<[World['play'], number]>([
    ['one day', 1 / 2],
    ['two days', 1 / 10],
    ['two records', 1 / 2],
    ['a stranger', 1 / 2],
    ['two humans', 1 / 2],
    ['a point', 1 / 2],
    ['taken up', 1 / 10],
    ['a copy', 1 / 2],
  ])('at most one original dose is swallowed on long ways, and there is a way to a dose until then: %s', (play, share) => {
    let swallowed = 0
    const walks = Math.ceil(WALKS / (play === 'one day' ? 2 : 3))
    fc.assert(
      fc.property(
        fc.constantFrom(...OFF),
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: STEPS, maxLength: STEPS }),
        (off, draws) => {
          const { end, safe, way } = wander(rules, off, draws, play)
          expect(safe, way.join('\n')).toBe(true)
          for (const right of Object.values(end.server.rights))
            expect(right.given.length > 0 || waysTo(right, SITE_A).length > 0).toBe(true)
          swallowed += Object.values(end.swallowed).some((n) => n > 0) ? 1 : 0
        },
      ),
      { numRuns: walks },
    )
    expect(swallowed, 'ways that end with a dose').toBeGreaterThan(walks * share)
  })

  test.each(Object.entries(waysFound))('a program where %s doubles a dose on the way that was found, and ours does not', (name, way) => {
    const forgets = wrong[name]
    expect(forgets && follow(forgets, OFF[0], way, playOf[name])).toBe('doubled')
    expect(follow(rules, OFF[0], way, playOf[name])).not.toBe('doubled')
  })

  test('every program that forgets one thing has such a way', () => {
    expect(Object.keys(waysFound)).toEqual(Object.keys(wrong))
  })
})
