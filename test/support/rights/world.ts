import { createHash, createHmac } from 'node:crypto'
import { type Call, codeOf, keyBetween } from '../../../src/dosing/rights/codes.ts'
import * as device from '../../../src/dosing/rights/device.ts'
import { type Heard, receive } from '../../../src/dosing/rights/receive.ts'
import { type Claim, type DeviceId, type Epoch, type Right, rightAt, type Two } from '../../../src/dosing/rights/right.ts'
import * as server from '../../../src/dosing/rights/server.ts'
import * as told from '../../../src/dosing/rights/told.ts'
import { day } from '../../../src/kernel/day.ts'
import { mg } from '../../../src/kernel/dose.ts'
import type { EntryId, PersonId, UnitId } from '../../../src/kernel/ids.ts'
import { addMinutes, type Moment, moment } from '../../../src/kernel/moment.ts'
import type { Outcome } from '../../../src/kernel/refusal.ts'

/** Everything that decides, in one place, so that a test can put a wrong one in. */
export const rules = { ...server, ...device, ...told, receive }
export type Rules = typeof rules

const DAY = day('2026-11-23')
export const SITES = ['site-a', 'site-b'] as unknown as readonly [UnitId, UnitId] // units of the model
export const DEVICES = ['device-a', 'device-b'] as unknown as readonly [DeviceId, DeviceId] // devices of the model, one at each site
const [SITE_A] = SITES
const PERSON = 'person' as PersonId // the one person of the model
export const CLAIM: Claim = { person: PERSON, day: DAY, part: 1 }
const TWO: Two = [
  { name: 'Nguyễn Văn A', office: 'doctor' },
  { name: 'Trần Thị B', office: 'dispenser' },
]

/** The times at which something happens: before the end of a first lease, within the error of clocks after it, surely after it, and so for a second. */
const TIMES = ['08:00', '09:57', '10:02', '10:08', '11:57', '12:08'].map((t) => moment(`${DAY}T${t}+07:00`))
const ENDS = [moment(`${DAY}T10:00+07:00`), moment(`${DAY}T12:00+07:00`)]
const LAST = moment(`${DAY}T12:00+07:00`)

type Sheet = { readonly to: 0 | 1; readonly epoch: Epoch; readonly tickets: readonly device.Ticket[]; readonly serverTime: Moment }
type Batch = { readonly from: 0 | 1; readonly lines: readonly device.Line[] }
type Spoken = { readonly call: Call; readonly code: string }
type Knowledge = {
  readonly right: Right
  readonly heard: readonly [Heard, Heard]
  readonly calls: number
  readonly usedCalls: readonly string[]
}

/** Two sites, a device at each, a server, one person, one day; and what really happened. */
export type World = {
  readonly time: number
  readonly epoch: Epoch
  readonly server: Knowledge
  readonly backup: Knowledge | undefined
  /** Devices whose journal the restored server has. */
  readonly devices: readonly [device.Device, device.Device]
  /** Minutes by which the device's clock is off. */
  readonly off: readonly [number, number]
  readonly sheets: readonly Sheet[]
  readonly batches: readonly Batch[]
  readonly spoken: readonly Spoken[]
  /** Given on paper while the device of the site was off, and not told to it yet. */
  readonly paper: readonly [readonly EntryId[], readonly EntryId[]]
  /** Doses swallowed. */
  readonly swallowed: number
  readonly left: {
    readonly leases: number
    readonly calls: number
    readonly restores: number
    readonly starts: number
    readonly entries: number
  }
}

const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')
const seal: device.Seal = (before, line) => createHash('sha256').update(before).update(line).digest('hex').slice(0, 12)
const master = (end: told.End): string => `master of ${end}`

const freshDevice = (n: 0 | 1): device.Device => ({
  id: DEVICES[n],
  site: SITES[n],
  epoch: 0 as Epoch, // the first one
  tickets: [],
  journal: [],
  written: 0,
  lastSeal: '',
  seen: TIMES[0] as Moment, // there are times
  asleep: false,
  calls: 0,
  usedCalls: [],
})

export const beginning = (off: readonly [number, number]): World => ({
  time: 0,
  epoch: 0 as Epoch, // the first one
  server: {
    right: rightAt(SITE_A, CLAIM),
    heard: [
      { n: 0, seal: '' },
      { n: 0, seal: '' },
    ],
    calls: 0,
    usedCalls: [],
  },
  backup: undefined,
  devices: [
    { ...freshDevice(0), seen: addMinutes(TIMES[0] as Moment, off[0]) },
    { ...freshDevice(1), seen: addMinutes(TIMES[0] as Moment, off[1]) },
  ],
  off,
  sheets: [],
  batches: [],
  spoken: [],
  paper: [[], []],
  swallowed: 0,
  left: { leases: 2, calls: 2, restores: 1, starts: 1, entries: 0 },
})

const now = (w: World): Moment => TIMES[w.time] as Moment // `tick` stops at the last
const clock = (w: World, d: 0 | 1): Moment => addMinutes(now(w), w.off[d])
const ends = (w: World): Moment | undefined => ENDS.find((e) => e > now(w))
const put = <T>(pair: readonly [T, T], at: 0 | 1, value: T): readonly [T, T] => (at === 0 ? [value, pair[1]] : [pair[0], value])
const withDevice = (w: World, d: 0 | 1, changed: device.Device): World => ({ ...w, devices: put(w.devices, d, changed) })
const withRight = (w: World, right: Right): World => ({ ...w, server: { ...w.server, right } })
const newEntry = (w: World): readonly [EntryId, World] => [
  `e${w.left.entries}` as EntryId, // a name of the model
  { ...w, left: { ...w.left, entries: w.left.entries + 1 } },
]
const swallow = (w: World): World => ({ ...w, swallowed: w.swallowed + 1 })
const both = [0, 1] as const

/** One thing that may happen, by name; nothing where it cannot, or was refused. */
export type Step = { readonly name: string; readonly to: World }

const after = <T>(name: string, outcome: Outcome<T, string>, then: (value: T) => World): readonly Step[] =>
  outcome.ok ? [{ name, to: then(outcome.value) }] : []

export const steps = (w: World, r: Rules): readonly Step[] => {
  const { right } = w.server
  const [A, B] = DEVICES
  const until = ends(w)
  const all: (readonly Step[])[] = []

  if (w.time < TIMES.length - 1) {
    const later = { ...w, time: w.time + 1 }
    const beat = both.reduce<World>((x, d) => (x.devices[d].asleep ? x : withDevice(x, d, r.beat(x.devices[d], clock(x, d)))), later)
    all.push([{ name: 'time goes on', to: beat }])
  }

  for (const d of both) {
    const it = w.devices[d]
    const at = clock(w, d)
    const who = `device ${'ab'[d]}`

    if (until && w.left.leases > 0) {
      const handing = { person: PERSON, device: it.id, site: it.site, epoch: w.epoch, ends: until }
      const ticket = { claim: CLAIM, from: addMinutes(now(w), -10), ends: until, epoch: w.epoch }
      all.push(
        after(`the server leases to ${who}`, r.lease(right, handing), (leased) => ({
          ...withRight(w, leased),
          sheets: [...w.sheets, { to: d, epoch: w.epoch, tickets: [ticket], serverTime: now(w) }],
          left: { ...w.left, leases: w.left.leases - 1 },
        })),
      )
    }
    for (const sheet of w.sheets.filter((s) => s.to === d))
      all.push(
        after(`${who} takes its sheet`, r.takeSheet(it, sheet, at), (has) => ({
          ...withDevice(w, d, has),
          sheets: w.sheets.filter((s) => s !== sheet),
        })),
      )

    const [entry, w1] = newEntry(w)
    all.push(
      after(`${who} gives without a line`, r.giveHere(it, CLAIM, entry, at, seal), (gave) => swallow(withDevice(w1, d, gave))),
      // Whoever stands at the site's page has its device before him.
      it.asleep || it.epoch < w.epoch
        ? []
        : after(`site ${'ab'[d]} gives over the line`, r.give(right, { entry, person: PERSON, site: it.site }), (given) =>
            swallow(withRight(withDevice(w1, d, r.keepGiven(it, CLAIM, entry, at, seal)), given)),
          ),
      after(`${who} gives back`, r.giveBack(it, CLAIM, at, seal), (gave) => withDevice(w, d, gave)),
      after(`site ${'ab'[d]} gets the right over the line`, r.transfer(right, it.site), (moved) => withRight(w, moved)),
    )

    // Its journal, now or kept on the way: what arrives late arrives again.
    const heard = w.server.heard[d]
    if (it.epoch === w.epoch) {
      const lines = r.toSend(it, heard.n)
      if (lines.length > 0) {
        all.push([{ name: `${who} sends its journal`, to: hear(w, r, { from: d, lines }) }])
        if (w.batches.length < 1) all.push([{ name: `${who} sends, and it stays on the way`, to: { ...w, batches: [{ from: d, lines }] } }])
      }
    } else {
      const met = r.meetRestored(it, w.epoch, at, seal)
      const told = hear(withDevice(w, d, met), r, { from: d, lines: r.toSend(met, heard.n) })
      const head = told.server.heard[d].n === met.written ? withRight(told, r.afterHead(told.server.right, it.id, w.epoch)) : told
      if (!it.asleep) all.push([{ name: `${who} meets the restored server`, to: head }])
    }

    // Off and on again; meanwhile paper.
    if (it.asleep) {
      // The printed list says until when; the clock on the wall is right.
      if (it.tickets.some((t) => now(w) < t.ends)) {
        const onSheet = swallow({ ...w1, paper: put(w.paper, d, [...w.paper[d], entry]) })
        if (w.paper[d].length === 0) all.push([{ name: `site ${'ab'[d]} gives on paper while ${who} is off`, to: onSheet }])
      }
      const lines = w.paper[d].map((e) => ({ claim: CLAIM, entry: e, sheet: '7' }))
      all.push(
        after(`${who} is woken by two`, r.wakeUp(it, TWO, lines, now(w), seal), (awake) => ({
          ...withDevice(w, d, awake),
          // They set it right.
          off: put(w.off, d, 0),
          paper: put(w.paper, d, []),
        })),
      )
    } else if (w.left.starts > 0)
      all.push([
        { name: `${who} is started anew`, to: { ...withDevice(w, d, r.afterStart(it)), left: { ...w.left, starts: w.left.starts - 1 } } },
      ])
    // A clock that jumps back while it runs.
    if (!it.asleep && w.off[d] > -60)
      all.push([
        {
          name: `the clock of ${who} jumps back`,
          to: withDevice({ ...w, off: put(w.off, d, -150) }, d, r.beat(it, addMinutes(now(w), -150))),
        },
      ])

    // By telephone, away from the device.
    const others = [
      { end: (d === 0 ? B : A) as told.End, site: SITES[1 - d] as UnitId },
      { end: 'server' as const, site: SITES[1 - d] as UnitId },
    ]
    if (w.left.calls > 0)
      for (const to of others)
        all.push(
          after(
            `${who} gives up to ${to.end} by telephone`,
            r.callAway(it, CLAIM, { ...to, until: addMinutes(LAST, 5) }, at, seal),
            (away) =>
              say(withDevice(w, d, away.device), {
                from: it.id,
                to: to.end,
                n: away.n,
                epoch: it.epoch,
                claim: CLAIM,
                drug: 'methadone',
                dose: mg(60),
              }),
          ),
        )
    if (w.left.calls > 0 && until)
      all.push(
        after(
          `the server gives up to ${who} by telephone`,
          r.callOut(right, right.site, { person: PERSON, device: it.id, site: it.site, epoch: w.epoch, ends: LAST }),
          (called) =>
            say(
              { ...withRight(w, called), server: { ...w.server, right: called, calls: w.server.calls + 1 } },
              {
                from: 'server',
                to: it.id,
                n: w.server.calls + 1,
                epoch: w.epoch,
                claim: CLAIM,
                drug: 'methadone',
                dose: mg(60),
              },
            ),
        ),
      )
    for (const { call, code } of w.spoken) {
      if (call.to === it.id) {
        const expected = codeOf(mac, keyBetween(mac, master(call.from), it.id), call)
        all.push(
          after(`${who} takes the code ${call.n} of ${call.from}`, r.takeCall(it, call, { code, expected, ends: LAST }, at, seal), (took) =>
            withDevice(w, d, took),
          ),
        )
      }
      if (call.to === 'server' && call.from === it.id) {
        const expected = codeOf(mac, keyBetween(mac, master(call.from), 'server'), call)
        const key = `${call.from}/${call.n}`
        all.push(
          after(
            `the server takes the code ${call.n} of ${call.from}`,
            r.callIn(right, { device: it.id, person: PERSON, epoch: call.epoch }, SITES[1 - d] as UnitId, {
              code,
              expected,
              used: w.server.usedCalls.includes(key),
            }),
            (taken) => ({ ...w, server: { ...w.server, right: taken, usedCalls: [...w.server.usedCalls, key] } }),
          ),
        )
      }
    }
  }

  for (const batch of w.batches)
    all.push([{ name: 'what was on the way arrives', to: hear({ ...w, batches: w.batches.filter((b) => b !== batch) }, r, batch) }])
  if (!w.backup) all.push([{ name: 'a backup is made', to: { ...w, backup: w.server } }])
  if (w.backup && w.left.restores > 0) {
    const epoch = (w.epoch + 1) as Epoch // the next one
    all.push([
      {
        name: 'the server is restored',
        to: {
          ...w,
          epoch,
          server: { ...w.backup, right: r.restored(w.backup.right, PERSON, DEVICES, addMinutes(LAST, 5)) },
          left: { ...w.left, restores: w.left.restores - 1 },
        },
      },
    ])
  }
  // People say what is so: nobody has had a dose.
  if (w.swallowed === 0) all.push(after('two people answer for it', r.attest(right, TWO, now(w)), (freed) => withRight(w, freed)))
  return all.flat()
}

const say = (w: World, call: Call): World => ({
  ...w,
  spoken: [...w.spoken, { call, code: codeOf(mac, keyBetween(mac, master(call.from), call.to), call) }],
  left: { ...w.left, calls: w.left.calls - 1 },
})

const hear = (w: World, r: Rules, { from, lines }: Batch): World => {
  const it = w.devices[from]
  const { fresh, heard } = r.receive(w.server.heard[from], lines, (before, line) =>
    seal(before, JSON.stringify([line.n, line.at, `${line.claim.person}/${line.claim.day}/${line.claim.part}`, line.told])),
  )
  const right = fresh.reduce((x, line) => r.afterTold(x, { device: it.id, site: it.site }, line.told), w.server.right)
  const toldCalls = fresh.flatMap(({ told: t }) => (t.does === 'called-out' ? [`${it.id}/${t.n}`] : []))
  const usedCalls = [...w.server.usedCalls, ...toldCalls]
  return { ...w, server: { ...w.server, right, usedCalls, heard: put(w.server.heard, from, heard) } }
}

/** The one thing that must hold whatever happens. */
export const isSafe = (w: World): boolean => w.swallowed <= 1
