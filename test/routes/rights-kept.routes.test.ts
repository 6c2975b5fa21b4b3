import '../support/draw.ts'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRights } from '../../src/db/rights.ts'
import { logRole } from '../../src/db/roles.ts'
import { callAway, takeCall } from '../../src/dosing/rights/calls.ts'
import { type Call, codeOf, keyBetween } from '../../src/dosing/rights/codes.ts'
import { giveHere } from '../../src/dosing/rights/gives.ts'
import { giveBack } from '../../src/dosing/rights/leases.ts'
import { type Claim, type Epoch, type Right, rightAt, surelyOver, type Two } from '../../src/dosing/rights/right.ts'
import * as server from '../../src/dosing/rights/server.ts'
import { afterTold, type Told } from '../../src/dosing/rights/told.ts'
import { addDays } from '../../src/kernel/day.ts'
import { mg } from '../../src/kernel/dose.ts'
import type { EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { addMinutes } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { CalledOut } from '../../src/server/contract/rights.ts'
import { rightOn } from '../../src/server/dosing/rights/held.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { freshId } from '../../src/server/ids.ts'
import { addOrganisation, care, dose, giving, openCabinet, ordered, patient, today, writtenOf } from '../support/clinic.ts'
import { enrol, type TestDevice } from '../support/device.ts'
import { type Actor, CLINIC, startProgram, type TestProgram } from '../support/program.ts'
import { signed } from '../support/treating.ts'

/** `npm test` draws few ways; `RUNS=200 SEED=7 npx vitest run test/routes/rights-kept` draws others, and many. */
const RUNS = Number(process.env['RUNS'] ?? 5)

type Site = { readonly unit: UnitId; readonly head: Actor; readonly nurse: Actor; readonly doctor: Actor; readonly device: TestDevice }

let program: TestProgram
let sites: readonly [Site, Site]
beforeAll(async () => {
  program = await startProgram()
  const other = await addOrganisation(program)
  const open = async (unit: UnitId): Promise<Site> => {
    const [head, nurse, doctor] = [
      await program.actor('clinicHead', unit),
      await program.actor('clinicNurse', unit),
      await program.actor('clinicDoctor', unit),
    ]
    return { unit, head, nurse, doctor, device: await enrol(program, head, nurse, 'Máy của cơ sở', unit) }
  }
  sites = [await open(CLINIC), await open(other)]
  await openCabinet(program)
})
afterAll(() => program.close())

/** Time goes by for what is outside of somebody's rights. */
const late = (person: string): Promise<unknown> =>
  program.owner.transaction(async (tx) => {
    await tx.query({ name: 'as log', text: `set local role ${logRole}`, values: [] })
    const text = "update now.dose_right set until = now() - interval '1 minute' where person = $1 and device is not null"
    return tx.query({ name: 'late', text, values: [person] })
  })
const TWO: Two = [
  { name: 'A', office: 'nurse' },
  { name: 'B', office: 'doctor' },
]

/** The world beside the program: what the rules make of the same things. */
type World = {
  readonly claim: Claim
  readonly right: Right
  /** What each device wrote and the server has not heard. */
  readonly unheard: readonly [readonly Told[], readonly Told[]]
  readonly spoken: readonly { readonly call: Call; readonly code: string }[]
  readonly usedCalls: readonly string[]
  readonly swallowed: number
}
type Which = 0 | 1
type Step = (w: World, d: Which) => Promise<World>

const put = <T>(pair: readonly [T, T], at: Which, value: T): readonly [T, T] => (at === 0 ? [value, pair[1]] : [pair[0], value])
const wrote = (w: World, d: Which, told: Told): World => ({ ...w, unheard: put(w.unheard, d, [...w.unheard[d], told]) })
const recorded = (answer: { readonly statusCode: number; readonly body: string }): boolean => {
  expect(answer.statusCode, answer.body).toBeLessThan(500)
  return answer.statusCode === 201
}
const claimed = (w: World) => ({ person: w.claim.person, day: w.claim.day, part: 1 })
const handing = (w: World, d: Which) => {
  const { device, unit } = sites[d]
  return { person: w.claim.person, device: device.id, site: unit, epoch: device.enrolled.epoch, ends: addMinutes(now(), 360) }
}

/** It gives a right up by telephone, where it may: the number and the end of its call. */
const givesUp = (device: TestDevice, claim: Claim, to: Parameters<typeof callAway>[2]) => {
  const away = callAway(device.state(), claim, to, now(), () => '')
  if (!away.ok) return undefined
  device.acts((it, seal) => {
    const again = callAway(it, claim, to, now(), seal)
    if (!again.ok) throw new Error('it may')
    return again.value.device
  })
  return away.value
}

const steps: Readonly<Record<string, Step>> = {
  'a device takes the sheet': async (w, d) => {
    const { device } = sites[d]
    expect(await device.takes()).toBe(200)
    const leased = server.lease(w.right, handing(w, d))
    return leased.ok ? { ...w, right: leased.value } : w
  },
  'a device gives without a line': async (w, d) => {
    const { device } = sites[d]
    const entry = freshId() as EntryId // of the device
    const may = giveHere(device.state(), w.claim, entry, now(), () => '').ok
    if (!may) return w
    device.acts((it, seal) => {
      const gave = giveHere(it, w.claim, entry, now(), seal)
      if (!gave.ok) throw new Error('it may')
      return gave.value
    })
    return { ...wrote(w, d, { does: 'gave', person: w.claim.person, entry }), swallowed: w.swallowed + 1 }
  },
  'a device gives back': async (w, d) => {
    const { device } = sites[d]
    if (!giveBack(device.state(), w.claim, now(), () => '').ok) return w
    device.acts((it, seal) => {
      const gave = giveBack(it, w.claim, now(), seal)
      if (!gave.ok) throw new Error('it may')
      return gave.value
    })
    return wrote(w, d, { does: 'returned', person: w.claim.person })
  },
  'a device sends its journal': async (w, d) => {
    const { device, unit } = sites[d]
    if (device.lines().length === 0) return w
    await device.sends()
    const right = w.unheard[d].reduce((r, told) => afterTold(r, { device: device.id, site: unit, calls: w.usedCalls }, told), w.right)
    const calls = w.unheard[d].flatMap((told) => (told.does === 'called-out' ? [`${device.id}/${told.n}`] : []))
    return { ...w, right, usedCalls: [...w.usedCalls, ...calls], unheard: put(w.unheard, d, []) }
  },
  'a site gives over the line': async (w, d) => {
    const { nurse, unit } = sites[d]
    const entry = freshId() as EntryId // of the model
    const may = server.give(w.right, { entry, person: w.claim.person, site: unit })
    const page = await nurse.get(`/api/dosing/people/${w.claim.person}?site=${encodeURIComponent(unit)}`)
    const gave = page.statusCode === 200 && recorded(await dose(nurse, w.claim.person, giving(page.json(), { site: unit })))
    // The cabinet of the second site is not counted: there the rules of the drug refuse, beside the right.
    if (d === 0) expect(gave).toBe(may.ok)
    return gave && may.ok ? { ...w, right: may.value, swallowed: w.swallowed + 1 } : w
  },
  'a right is passed to a site': async (w, d) => {
    const moved = server.transfer(w.right, sites[d].unit)
    const said = { key: randomUUID(), site: CLINIC, ...claimed(w), to: sites[d].unit }
    expect(recorded(await sites[0].head.send('POST', '/api/dosing/rights/transfer', said))).toBe(moved.ok)
    return moved.ok ? { ...w, right: moved.value } : w
  },
  'a device gives up to the server by telephone': async (w, d) => {
    const { device } = sites[d]
    const to = { end: 'server', site: sites[1 - d]?.unit ?? CLINIC } as const
    const away = givesUp(device, w.claim, to)
    if (!away) return w
    const { n, ends } = away
    const call: Call = {
      from: device.id,
      to: 'server',
      n,
      epoch: device.state().epoch,
      claim: w.claim,
      drug: 'methadone',
      dose: mg(60),
      written: await writtenOf(program, w.claim.person),
      ends,
    }
    const code = codeOf(mac, keyBetween(mac, device.enrolled.master, 'server'), call)
    const told: Told = { does: 'called-out', person: w.claim.person, to: 'server', toSite: to.site, until: surelyOver(ends), n }
    return { ...wrote(w, d, told), spoken: [...w.spoken, { call, code }] }
  },
  'a device gives up to the other device by telephone': async (w, d) => {
    const { device } = sites[d]
    const [far] = sites.filter((s) => s.device !== device)
    if (!far) throw new Error('two sites')
    const to = { end: far.device.id, site: far.unit } as const
    const away = givesUp(device, w.claim, to)
    if (!away) return w
    const { n, ends } = away
    const of = { from: device.id, to: to.end, n, epoch: device.state().epoch, claim: w.claim, ends }
    const call: Call = { ...of, drug: 'methadone', dose: mg(60), written: now() }
    const told: Told = { does: 'called-out', person: w.claim.person, to: to.end, toSite: to.site, until: surelyOver(ends), n }
    // Both ends compute the same code.
    return { ...wrote(w, d, told), spoken: [...w.spoken, { call, code: 'heard' }] }
  },
  'a site types a code in': async (w, d) => {
    const { nurse, unit } = sites[d]
    const [said] = w.spoken.filter((s) => s.call.to === 'server')
    if (!said) return w
    const { call, code } = said
    const from = { device: call.from as TestDevice['id'], person: w.claim.person, epoch: call.epoch as Epoch } // a device's call
    const used = w.usedCalls.includes(`${call.from}/${call.n}`)
    const heard = server.callIn(w.right, from, unit, { code, expected: code, used })
    const { drug, dose: of, n, epoch, ends } = call
    const body = {
      key: randomUUID(),
      site: unit,
      ...claimed(w),
      from: call.from,
      n,
      code,
      epoch,
      drug,
      dose: of,
      ends,
      other: { name: 'A', office: 'B' },
    }
    expect(recorded(await nurse.send('POST', '/api/dosing/rights/call-in', body))).toBe(heard.ok)
    return heard.ok ? { ...w, right: heard.value, usedCalls: [...w.usedCalls, `${call.from}/${n}`] } : w
  },
  'a site gives up to the other device by telephone': async (w, d) => {
    const taker: Which = d === 0 ? 1 : 0
    const { device } = sites[taker]
    const called = server.callOut(w.right, sites[d].unit, handing(w, taker))
    const body = {
      key: randomUUID(),
      site: sites[d].unit,
      person: w.claim.person,
      part: 1,
      device: device.id,
      other: { name: 'A', office: 'B' },
    }
    const answer = await sites[d].nurse.send('POST', '/api/dosing/rights/call-out', body)
    expect(recorded(answer)).toBe(called.ok)
    if (!called.ok) return w
    const out = answer.json<CalledOut>()
    const call: Call = {
      from: 'server',
      to: device.id,
      n: out.n,
      epoch: out.epoch,
      claim: out.claim,
      drug: out.drug,
      dose: out.dose,
      written: out.written,
      ends: out.ends,
    }
    // By the end that was read out, half an hour later.
    const until = server.callOut(w.right, sites[d].unit, { ...handing(w, taker), ends: out.ends })
    return until.ok ? { ...w, right: until.value, spoken: [...w.spoken, { call, code: out.code }] } : w
  },
  'a device takes a code': async (w, d) => {
    const { device } = sites[d]
    const [said] = w.spoken.filter((s) => s.call.to === device.id)
    if (!said) return w
    const { call, code } = said
    const heard = { code, expected: code }
    const took = takeCall(device.state(), call, heard, now(), () => '')
    if (!took.ok) return w
    device.acts((it, seal) => {
      const again = takeCall(it, call, heard, now(), seal)
      if (!again.ok) throw new Error('it may')
      return again.value
    })
    const line = device.state().journal.at(-1)
    return line ? wrote(w, d, line.told) : w
  },
  'the time of everything outside is over, and two people answer for it': async (w) => {
    // People say what is so.
    if (w.swallowed > 0 || w.right.out.length === 0) return w
    for (const { device } of sites)
      device.acts((it) => ({ ...it, tickets: it.tickets.map((t) => ({ ...t, ends: addMinutes(now(), -1) })) }))
    await late(w.claim.person)
    const answered = server.attest(w.right, TWO, addMinutes(now(), 2_000))
    const of = { is: 'claims', claims: [claimed(w)] }
    const body = { key: randomUUID(), site: CLINIC, of, why: 'Chưa cấp.', second: signed(sites[0].doctor) }
    expect(recorded(await sites[0].nurse.send('POST', '/api/dosing/rights/attest', body))).toBe(answered.ok)
    // A code serves no longer than what it gave up.
    return answered.ok ? { ...w, right: answered.value, spoken: [] } : w
  },
}

type Way = [string, Which][]
const [GIVES_UP, TAKES, SENDS] = [
  'a device gives up to the other device by telephone',
  'a device takes a code',
  'a device sends its journal',
]
const called: Way = [
  ['a device takes the sheet', 0],
  [GIVES_UP, 0],
  [TAKES, 1],
]
/** The giver has the right again before the taker tells of the call. */
const tellsLate: Way = [
  ...called,
  [SENDS, 0],
  ['the time of everything outside is over, and two people answer for it', 0],
  ['a device takes the sheet', 0],
  [SENDS, 1],
]
/** The taker tells first, and gives the right up to where it came from. */
const givesBack: Way = [...called, [SENDS, 1], [SENDS, 0], [GIVES_UP, 1], [TAKES, 0], [SENDS, 0], [SENDS, 1]]

/** What of a right both sides must say alike. */
const shown = ({ site, given, out }: Right) => ({
  site,
  given: given.length,
  out: out.map((o) => [o.is, 'device' in o ? o.device : '']).sort(),
})

const kept = async ({ claim }: World): Promise<Right> => {
  const asked = { session: sites[0].head.session, site: CLINIC, first: claim.day, last: claim.day, persons: [claim.person] }
  const person = (await readRights(program.db, asked))?.known?.people[0]
  if (!person) throw new Error('treated there')
  return rightOn(person, claim.day, 1)
}

test('whatever happens in whatever order, the database holds the rights that the rules say, and one dose at most', {
  timeout: 3_600_000,
}, async () => {
  const names = Object.keys(steps)
  const way = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(0 as const, 1 as const)), { minLength: 8, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(way, async (drawn) => {
      const person = (await patient(sites[0].head)) as PersonId // a fresh one
      await ordered(sites[0].doctor, person)
      // A guest of the other site tomorrow: its machine knows them, and may be called.
      const [, { unit: at }] = sites
      const guest = { at, from: addDays(today(), 1), to: addDays(today(), 1) }
      expect((await care(sites[0].doctor, person, '@care-guest', guest, { why: 'Đi làm xa.' })).statusCode).toBe(201)
      const claim: Claim = { person, day: today(), part: 1 }
      let w: World = { claim, right: rightAt(CLINIC, claim), unheard: [[], []], spoken: [], usedCalls: [], swallowed: 0 }
      for (const [name, d] of drawn) {
        const step = steps[name]
        if (step) w = await step(w, d)
        expect(shown(await kept(w)), name).toEqual(shown(w.right))
        expect(w.swallowed).toBeLessThanOrEqual(1)
      }
      // What is left in the journals of the devices is of this person alone.
      for (const d of [0, 1] as const) w = (await steps['a device sends its journal']?.(w, d)) ?? w
    }),
    { numRuns: RUNS, examples: [[tellsLate], [givesBack]] },
  )
})
