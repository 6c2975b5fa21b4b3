import { createHash, createHmac } from 'node:crypto'
import type { Call } from '../../../src/dosing/rights/codes.ts'
import * as device from '../../../src/dosing/rights/device.ts'
import { type Heard, receive } from '../../../src/dosing/rights/receive.ts'
import { type Claim, type DeviceId, type Epoch, type Right, rightAt, type Two } from '../../../src/dosing/rights/right.ts'
import * as server from '../../../src/dosing/rights/server.ts'
import * as told from '../../../src/dosing/rights/told.ts'
import { day } from '../../../src/kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../../src/kernel/ids.ts'
import { addMinutes, type Moment, moment } from '../../../src/kernel/moment.ts'

/** Everything that decides, in one place, so that a test can put a wrong one in. */
export const rules = { ...server, ...device, ...told, receive }
export type Rules = typeof rules

const DAY = day('2026-11-23')
export const SITES = ['site-a', 'site-b'] as unknown as readonly [UnitId, UnitId] // units of the model
export const DEVICES = ['device-a', 'device-b'] as unknown as readonly [DeviceId, DeviceId] // devices of the model, one at each site
const [SITE_A] = SITES
export const PERSON = 'person' as PersonId // the one person of the model
export const CLAIM: Claim = { person: PERSON, day: DAY, part: 1 }
export const TWO: Two = [
  { name: 'Nguyễn Văn A', office: 'doctor' },
  { name: 'Trần Thị B', office: 'dispenser' },
]

/** The times at which something happens: before the end of a first lease, within the error of clocks after it, surely after it, and so for a second. */
export const TIMES = ['08:00', '09:57', '10:02', '10:08', '11:57', '12:08'].map((t) => moment(`${DAY}T${t}+07:00`))
const ENDS = [moment(`${DAY}T10:00+07:00`), moment(`${DAY}T12:00+07:00`)]
export const LAST = moment(`${DAY}T12:00+07:00`)

type Sheet = device.Sheet & { readonly to: 0 | 1 }
export type Batch = { readonly from: 0 | 1; readonly lines: readonly device.Line[] }
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
    readonly spills: number
    readonly shortened: number
  }
}

export const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')
export const seal: device.Seal = (before, line) => createHash('sha256').update(before).update(line).digest('hex').slice(0, 12)
export const master = (end: told.End): string => `master of ${end}`

const freshDevice = (n: 0 | 1): device.Device => ({
  id: DEVICES[n],
  site: SITES[n],
  epoch: 0 as Epoch, // the first one
  tickets: [],
  used: [],
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
  left: { leases: 2, calls: 2, restores: 1, starts: 1, entries: 0, spills: 1, shortened: 1 },
})

export const now = (w: World): Moment => TIMES[w.time] as Moment // `tick` stops at the last
export const clock = (w: World, d: 0 | 1): Moment => addMinutes(now(w), w.off[d])
export const ends = (w: World): Moment | undefined => ENDS.find((e) => e > now(w))
export const put = <T>(pair: readonly [T, T], at: 0 | 1, value: T): readonly [T, T] => (at === 0 ? [value, pair[1]] : [pair[0], value])
export const withDevice = (w: World, d: 0 | 1, changed: device.Device): World => ({ ...w, devices: put(w.devices, d, changed) })
export const withRight = (w: World, right: Right): World => ({ ...w, server: { ...w.server, right } })
export const newEntry = (w: World): readonly [EntryId, World] => [
  `e${w.left.entries}` as EntryId, // a name of the model
  { ...w, left: { ...w.left, entries: w.left.entries + 1 } },
]
export const swallow = (w: World): World => ({ ...w, swallowed: w.swallowed + 1 })
export const spill = (w: World): World => ({ ...w, swallowed: w.swallowed - 1, left: { ...w.left, spills: w.left.spills - 1 } })
export const both = [0, 1] as const

/** The one thing that must hold whatever happens. */
export const isSafe = (w: World): boolean => w.swallowed <= 1
