import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { expect } from 'vitest'
import { factsOf } from '../../src/dosing/care/fold.ts'
import { askedOf, offerOf } from '../../src/dosing/care/next.ts'
import { pouredFor } from '../../src/dosing/care/pouring.ts'
import { decide } from '../../src/dosing/decide/decide.ts'
import { provenText, requestProof, type Signer } from '../../src/dosing/device/proof.ts'
import type { FreshSheet } from '../../src/dosing/device/sheet.ts'
import { parametersOn } from '../../src/dosing/parameters/parameters.ts'
import * as pure from '../../src/dosing/rights/device.ts'
import { giveHere } from '../../src/dosing/rights/gives.ts'
import { takeSheet } from '../../src/dosing/rights/leases.ts'
import { type Claim, claimKey, type DeviceId } from '../../src/dosing/rights/right.ts'
import type { AccountId, EntryId, PersonId } from '../../src/kernel/ids.ts'
import { dayOf, type Moment } from '../../src/kernel/moment.ts'
import { now } from '../../src/server/clock.ts'
import type { Enrolled } from '../../src/server/contract/devices.ts'
import type { JournalAnswer, JournalLine, SignedSheet, SlotKey } from '../../src/server/contract/machine.ts'
import { sealOf } from '../../src/server/dosing/rights/journal.ts'
import { mac } from '../../src/server/dosing/rights/keys.ts'
import { freshId } from '../../src/server/ids.ts'
import { type Actor, CLINIC, PASSWORD, type TestProgram } from './program.ts'
import { signed } from './treating.ts'

/** A device as a browser is one: the pure store of rights, the sheet, and the records beside its journal. */
export type TestDevice = {
  readonly enrolled: Enrolled
  readonly id: DeviceId
  readonly state: () => pure.Device
  readonly sheet: () => FreshSheet
  readonly ask: (
    path: string,
    body: object,
    by?: AccountId,
    more?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly statusCode: number; readonly body: string }>
  /** Takes the day's sheet; the status where it was refused. */
  readonly takes: () => Promise<number>
  /** Gives the dose of somebody by the same rules as the window, without a line. Answers what stands in the way. */
  readonly gives: (person: string, at?: Moment) => readonly string[]
  readonly acts: (act: (device: pure.Device, seal: pure.Seal) => pure.Device, made?: string | null, beside?: readonly Signer[]) => void
  /** Somebody who signs beside, by the key that the server gave to their own session. */
  readonly signer: (of: Actor) => Promise<Signer>
  readonly lines: (after?: number) => readonly JournalLine[]
  readonly sends: (lines?: readonly JournalLine[]) => Promise<JournalAnswer>
  readonly holds: (person: string) => boolean
  /** Goes on with another server that answers at its address: a restored one. */
  readonly meets: (program: TestProgram) => void
}

const must = (outcome: ReturnType<typeof giveHere>): pure.Device => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.why).join())
  return outcome.value
}

export const enrol = async (
  program: TestProgram,
  head: Actor,
  by: Actor,
  name = `Máy ${freshId().slice(-4)}`,
  site = CLINIC,
): Promise<TestDevice> => {
  const answer = await head.send('POST', '/api/dosing/devices', { key: randomUUID(), site, name, password: PASSWORD, second: signed(by) })
  expect(answer.statusCode, answer.body).toBe(201)
  const enrolled = answer.json<Enrolled>()
  const slotOf = async (of: Actor): Promise<string> => {
    const asked = await of.send('POST', '/api/dosing/devices/slot', { site, device: enrolled.device, password: PASSWORD })
    expect(asked.statusCode, asked.body).toBe(200)
    return asked.json<SlotKey>().slot
  }
  const slot = await slotOf(by)
  /** As the machine writes it, for who unlocked it: of others it knows no key. */
  const proven = (made: string | null, beside?: readonly Signer[]): string | null =>
    made && provenText(JSON.parse(made), (text) => mac(slot, text), beside)
  let server = program
  const ask: TestDevice['ask'] = (path, body, account = by.account, more = {}) =>
    server.app.inject({
      method: 'POST',
      url: `/api/dosing/devices/self/${path}`,
      payload: body,
      headers: {
        'x-hoa-nhap': '1',
        authorization: `Device ${enrolled.device}.${enrolled.token}`,
        'x-device-by': account,
        'x-device-proof': requestProof(mac, slot),
        ...more,
      },
    })
  const records = new Map<number, string | null>()
  let sheet: FreshSheet | undefined
  let device: pure.Device = {
    id: enrolled.device,
    site,
    epoch: enrolled.epoch,
    tickets: [],
    used: [],
    journal: [],
    written: 0,
    lastSeal: '',
    seen: now(),
    asleep: false,
    calls: 0,
    usedCalls: [],
  }
  const acts: TestDevice['acts'] = (act, plain = null, beside = undefined) => {
    const made = proven(plain, beside)
    // The seal is over the line and the record beside it.
    const seal: pure.Seal = (before, line) => {
      const [n, at, , told] = JSON.parse(line) as [number, Moment, string, JournalLine['told']] // as `write` makes it
      const [person, day, part] = (JSON.parse(line) as [number, Moment, string])[2].split('/') as [
        PersonId,
        JournalLine['claim']['day'],
        string,
      ]
      records.set(n, made)
      return sealOf(before, { n, at, claim: { person, day, part: Number(part) }, told, made })
    }
    device = act(device, seal)
  }
  const lines: TestDevice['lines'] = (after = 0) => pure.toSend(device, after).map((l) => ({ ...l, made: records.get(l.n) ?? null }))
  return {
    enrolled,
    id: enrolled.device,
    state: () => device,
    sheet: () => sheet as FreshSheet, // taken before
    ask,
    acts,
    signer: async (of) => {
      const key = await slotOf(of)
      return { account: of.account as AccountId, prove: (text) => mac(key, text) } // an account of the program
    },
    lines,
    takes: async () => {
      const taken = await ask('sheet', { epoch: device.epoch })
      if (taken.statusCode !== 200) return taken.statusCode
      const answered = JSON.parse(taken.body) as SignedSheet // what the route answers
      const key = createPublicKey({ key: Buffer.from(enrolled.server.publicKey, 'base64'), format: 'der', type: 'spki' })
      expect(verify(null, Buffer.from(answered.sheet, 'utf8'), key, Buffer.from(answered.signature, 'base64'))).toBe(true)
      sheet = JSON.parse(answered.sheet) as FreshSheet // what was signed
      device = must(takeSheet(device, { ...sheet, heard: sheet.heard.n, asked: now() }, now()))
      return 200
    },
    gives: (person, at = now()) => {
      const known = sheet?.people.find((p) => p.person === person)
      if (!sheet || !known?.known) throw new Error('not on the sheet')
      const claim: Claim = { person: known.person, day: dayOf(at), part: 1 }
      const refused = pure.whyNotUse(device, claim, at)
      if (refused.length > 0) return refused.map((r) => r.why)
      const looked = { at, found: 'fit' as const, by: by.account }
      const site = { unit: sheet.site, opening: sheet.opening, line: { is: 'down' as const, since: at } }
      const facts = factsOf({ ...known.known, places: known.places, now: at, site, recognised: ['card', 'photo'], looked })
      const offer = offerOf(facts)
      const { poured } = pouredFor(sheet.bottles, offer, dayOf(at), true)
      if (poured.length === 0 || offer.dose === undefined) return ['no offer']
      const p = parametersOn(dayOf(at), sheet.site, sheet.adoptions)
      const asked = askedOf(offer, poured)
      const actor = { account: by.account, second: 'nobody', release: 'none' } as const
      const first = decide(facts, asked, actor, [], p)
      const answers = first.ok ? [] : first.standing.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã xem.' }))
      const decision = decide(facts, asked, actor, answers, p)
      if (!decision.ok) return decision.standing.map((f) => f.id)
      const entry = freshId() as EntryId // the device's own
      const made = {
        entry,
        at,
        by: by.account,
        office: by.office,
        case: known.case,
        record: decision.record,
        looked,
        recognised: ['card', 'photo'],
        ...(known.known.records.length > 1 ? { records: known.known.records } : {}),
        words: Object.fromEntries(answers.map((a) => [`answer-${a.finding}`, a.reason])),
      }
      acts((d, seal) => must(giveHere(d, claim, entry, at, seal)), JSON.stringify(made))
      return []
    },
    sends: async (some) => {
      const answer = await ask('journal', { lines: some ?? lines() })
      expect(answer.statusCode, answer.body).toBe(200)
      return JSON.parse(answer.body) as JournalAnswer // what the route answers
    },
    meets: (restored) => {
      server = restored
    },
    holds: (person) => device.tickets.some((t) => claimKey(t.claim).startsWith(person)),
  }
}
