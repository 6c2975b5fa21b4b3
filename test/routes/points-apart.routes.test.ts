import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callAway, takeCall } from '../../src/dosing/rights/calls.ts'
import { type Call, codeOf, keyBetween } from '../../src/dosing/rights/codes.ts'
import { giveBack } from '../../src/dosing/rights/leases.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { PersonId, UnitId } from '../../src/kernel/ids.ts'
import { now } from '../../src/server/clock.ts'
import type { DevicesPage } from '../../src/server/contract/devices.ts'
import type { CalledOut, RightsKept } from '../../src/server/contract/rights.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { dose, giving, look, today, writtenOf } from '../support/clinic.ts'
import { enrol } from '../support/device.ts'
import { startPoint } from '../support/point.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { restoredFrom } from '../support/restored.ts'
import { asLog, expectMadeAgain, refusedFor, signed } from '../support/treating.ts'

let at: Awaited<ReturnType<typeof startPoint>>
let program: TestProgram
let point: UnitId
let head: Actor
let doctor: Actor
let nurse: Actor
let pours: Actor
beforeAll(async () => {
  at = await startPoint()
  ;({ program, point, head, doctor, nurse, pours } = at)
})
afterAll(() => program.close())

const claimOf = (person: string) => ({ person: person as PersonId, day: today(), part: 1 })
const down = { is: 'down', since: `${today()}T00:00+07:00`, why: 'Mất điện ở điểm.' }
const types = (who: Actor, person: string, on: object, beside: Actor | undefined, site = point, bottle = 'MT2-1') =>
  who.send('POST', `/api/dosing/people/${person}/paper`, {
    ...{ key: randomUUID(), site, on, part: 1, at: now(), poured: [{ bottle }], fitness: 'fit' },
    second: beside ? signed(beside) : { login: '', password: '' },
  })
const takenToday = async (who: Actor, person: string, site: UnitId) => (await look(who, person, site)).today
const tries = async (who: Actor, person: string, site: UnitId) => refusedFor(await at.gives(who, person, site))

describe('paper at a point', () => {
  test('is typed in there with somebody of the clinic beside, drawn from the bottle of the point, and nobody gives after it, nor a machine that knew nothing', async () => {
    const person = await at.sent()
    const device = await enrol(program, head, pours, 'Máy ở điểm', point)
    expect(await device.takes()).toBe(200)
    expect((await types(pours, person, down, undefined)).statusCode, 'one signature is none').toBeGreaterThanOrEqual(400)
    const typed = await types(pours, person, down, doctor)
    expect(typed.statusCode, typed.body).toBe(201)
    const entered = `select e.for_unit as unit, e.for_office as office, m.bottle from log.entry e join stock.move m on m.entry = e.id where e.person = '${person}'`
    expect(await asLog(program, entered)).toEqual([{ unit: point, office: 'pointNurse', bottle: 'MT2-1' }])
    for (const [who, site] of [
      [pours, point],
      [nurse, CLINIC],
    ] as const)
      expect(await tries(who, person, site)).toContain('given')

    // The machine holds the right still: whoever works there is told, and a new list takes it from the machine's people.
    const page = (await pours.get(`/api/dosing/devices?site=${encodeURIComponent(point)}`)).json<DevicesPage>()
    expect(page.troubles.filter((t) => t.person === person).map((t) => t.is)).toEqual(['may-be-given-again'])
    expect(await device.takes()).toBe(200)
    expect(device.gives(person)).toContain('DD-01')
    const back = device.state().tickets.find((t) => t.claim.person === person)
    expect(back, 'its right is at it until it gives it back').toBeDefined()
  })

  test('by a numbered sheet of the clinic’s head ends at the point alone: given once, or not given', async () => {
    const [gave, none] = [await at.sent(), await at.sent()]
    const said = { key: randomUUID(), site: point, from: today(), to: today(), where: { is: 'paper' }, why: 'Bão.', second: signed(doctor) }
    const moved = await head.send('POST', '/api/dosing/rights/ahead', said)
    expect(moved.statusCode, moved.body).toBe(201)
    const { sheet } = moved.json<RightsKept>()
    const alone = await pours.send('POST', '/api/dosing/rights/ahead', { ...said, key: randomUUID() })
    expect(alone.statusCode, 'the head’s word').toBe(403)
    expect(await tries(pours, gave, point)).toContain('on-paper')
    expect(await tries(nurse, gave, CLINIC)).toContain('on-paper')

    const on = { is: 'sheet', sheet }
    const typed = await types(pours, gave, on, doctor)
    expect(typed.statusCode, typed.body).toBe(201)
    expect(refusedFor(await types(pours, gave, on, doctor))).toContain('not-out')
    const back = { key: randomUUID(), site: point, sheet, claims: [claimOf(none)], second: signed(doctor) }
    expect((await pours.send('POST', '/api/dosing/rights/typed-back', back)).statusCode).toBe(201)
    expect((await at.gives(pours, none)).statusCode).toBe(201)
    expect([await takenToday(doctor, gave, CLINIC), await takenToday(doctor, none, CLINIC)]).toMatchObject([
      [{ is: 'given' }],
      [{ is: 'given' }],
    ])
  })
})

test('rights go by telephone from a point’s machine to the clinic’s window and from that window to the machine, each code once', async () => {
  const [out, home] = [await at.sent(), await at.sent()]
  const device = await enrol(program, head, pours, 'Máy nghe điện thoại', point)
  expect(await device.takes()).toBe(200)
  const other = { name: 'Nguyễn Thị A', office: 'Điều dưỡng' }
  let n = 0
  let ends = now()
  device.acts(
    (d, seal) => {
      const away = callAway(d, claimOf(out), { end: 'server', site: CLINIC }, now(), seal)
      if (!away.ok) throw new Error(away.refusals.map((r) => r.why).join())
      ;({ n, ends } = away.value)
      return away.value.device
    },
    JSON.stringify({ call: { names: ['A', 'B'], by: pours.account } }),
  )
  const call = {
    ...{ from: device.id, to: 'server', n, epoch: device.state().epoch, claim: claimOf(out), drug: 'methadone', dose: mg(60) },
    ...{ written: await writtenOf(program, out), ends },
  } satisfies Call
  const code = codeOf(mac, keyBetween(mac, device.enrolled.master, 'server'), call)
  const { claim, to: _, written: __, ...said } = call
  const heard = () => nurse.send('POST', '/api/dosing/rights/call-in', { key: randomUUID(), site: CLINIC, ...claim, ...said, code, other })
  expect((await heard()).statusCode).toBe(201)
  expect(refusedFor(await heard())).toContain('code-used')
  expect(device.gives(out)).toEqual(['not-held'])
  expect((await at.gives(nurse, out, CLINIC)).statusCode).toBe(201)

  // Back to the machine: the clinic takes the right home, and reads it out.
  device.acts((d, seal) => {
    const back = giveBack(d, claimOf(home), now(), seal)
    return back.ok ? back.value : d
  })
  await device.sends()
  const moved = await nurse.send('POST', '/api/dosing/rights/transfer', { key: randomUUID(), site: CLINIC, ...claimOf(home), to: CLINIC })
  expect(moved.statusCode, moved.body).toBe(201)
  const asked = { key: randomUUID(), site: CLINIC, person: home, part: 1, device: device.id, other }
  const called = await nurse.send('POST', '/api/dosing/rights/call-out', asked)
  expect(called.statusCode, called.body).toBe(201)
  const told = called.json<CalledOut>()
  expect(await tries(nurse, home, CLINIC)).toContain('by-telephone')
  const takes = () =>
    takeCall(device.state(), { ...told, from: 'server', to: device.id }, { code: told.code, expected: told.code }, now(), () => '')
  device.acts((d, seal) => {
    const took = takeCall(d, { ...told, from: 'server', to: device.id }, { code: told.code, expected: told.code }, now(), seal)
    if (!took.ok) throw new Error(took.refusals.map((r) => r.why).join())
    return took.value
  })
  expect(takes().ok, 'a code serves once').toBe(false)
  expect(device.gives(home)).toEqual([])
  await device.sends()
  expect(await takenToday(doctor, home, CLINIC)).toMatchObject([{ is: 'given', dose: 600 }])
})

test('after a restore somebody of a point gets nothing before it is known what they had; two answer where the right lies, and the clinic for a point that it has asked', async () => {
  const [here, asked] = [await at.sent(), await at.sent()]
  const restored = await startProgram('demo', await restoredFrom(program))
  try {
    const asOwner = (text: string) => restored.owner.query({ name: randomUUID(), text, values: [] })
    await asOwner("update app.dose_epoch set since = now() - interval '1 minute', until = now() - interval '1 minute' where epoch > 1")
    await asOwner('update app.dose_device set told_epoch = (select max(epoch) from app.dose_epoch)')
    const [only, giver, second] = [
      await restored.actor('pointNurse', point),
      await restored.actor('clinicNurse', CLINIC),
      await restored.actor('clinicDoctor', CLINIC),
    ]
    expect(await tries(only, here, point)).toContain('not-known')
    expect(await tries(giver, here, CLINIC)).toContain('not-known')
    const answers = (who: Actor, site: UnitId, person: string, more: object = {}) =>
      who.send('POST', '/api/dosing/rights/attest', {
        ...{ key: randomUUID(), site, of: { is: 'claims', claims: [claimOf(person)] }, why: 'Sổ in không có tên.', second: signed(second) },
        ...more,
      })
    // Who stands in the clinic sees no book of the point.
    const unasked = await answers(giver, CLINIC, asked)
    expect([refusedFor(unasked), unasked.body.includes(point)], 'a site by its name').toEqual([['right'], false])
    const named = await answers(giver, CLINIC, asked, { asked: [{ site: point, name: 'Lê Thị Điểm' }] })
    expect(named.statusCode, named.body).toBe(201)
    const there = await answers(only, point, here, { asked: [{ site: CLINIC, name: 'Nguyễn Thị A' }] })
    expect(there.statusCode, there.body).toBe(201)
    for (const person of [here, asked]) {
      const given = await dose(only, person, giving(await look(only, person, point), { site: point }))
      expect(given.statusCode, given.body).toBe(201)
    }
  } finally {
    await restored.close()
  }
})

test('rows of rights, doses and bottles are made again from the log as they are', () => expectMadeAgain(program))
