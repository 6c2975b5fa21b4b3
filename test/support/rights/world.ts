import { createHash, createHmac } from 'node:crypto'
import { isForked } from '../../../src/dosing/device/kept.ts'
import * as calls from '../../../src/dosing/rights/calls.ts'
import * as awake from '../../../src/dosing/rights/clock.ts'
import type { Call } from '../../../src/dosing/rights/codes.ts'
import * as device from '../../../src/dosing/rights/device.ts'
import * as gives from '../../../src/dosing/rights/gives.ts'
import * as leases from '../../../src/dosing/rights/leases.ts'
import { type Heard, receive } from '../../../src/dosing/rights/receive.ts'
import {
  type Claim,
  claimKey,
  type DeviceId,
  type Epoch,
  merged,
  type Out,
  ownOut,
  parted,
  type Right,
  rightAt,
  type Two,
} from '../../../src/dosing/rights/right.ts'
import * as server from '../../../src/dosing/rights/server.ts'
import * as told from '../../../src/dosing/rights/told.ts'
import * as waking from '../../../src/dosing/rights/waking.ts'
import { type Day, day } from '../../../src/kernel/day.ts'
import type { EntryId, PersonId, UnitId } from '../../../src/kernel/ids.ts'
import { addMinutes, dayOf, type Moment, moment } from '../../../src/kernel/moment.ts'

const [DAY, NEXT] = [day('2026-11-23'), day('2026-11-24')]
export const SITES = ['site-a', 'site-b'] as unknown as readonly [UnitId, UnitId] // units of the model
export const DEVICES = ['device-a', 'device-b'] as unknown as readonly [DeviceId, DeviceId] // devices of the model, one at each site
const [SITE_A] = SITES
const [PERSON, OTHER] = ['person', 'other record'] as unknown as readonly [PersonId, PersonId] // of the model
/** Under which id device b writes of the first record, which stands on no list of it when it is called. */
const STRANGER = 'a card' as PersonId // of the model
export const CLAIM: Claim = { person: PERSON, day: DAY, part: 1 }
export const TWO: Two = [
  { name: 'Nguyễn Văn A', office: 'doctor' },
  { name: 'Trần Thị B', office: 'dispenser' },
]

/** Whom a restored server waits for beside the devices that its backup knew: both sites, which look through their devices, and whoever answers for a lost day. */
export const LOOKS = ['look a', 'look b'] as unknown as readonly [DeviceId, DeviceId] // waited for as devices are
export const PEOPLE = 'two people' as unknown as DeviceId // likewise

/** What two people who answer for a right have found: doses by it, after a restore also of that human by another record, and sheets that are out by which one may still be given. */
type Looked = { readonly swallowed: number; readonly had: number; readonly sheets: number }

/** What is asked of people, and of the server beside the rules of one right (`api.restore_waits`, `api.place_of`). */
const duties = {
  mayAnswer: ({ swallowed, had, sheets }: Looked): boolean => swallowed === 0 && had === 0 && sheets === 0,
  /** Whoever takes a right away from a site has asked there whether it was given on paper. */
  mayTakeAway: (gaveOnPaper: boolean): boolean => !gaveOnPaper,
  /** A clinic's word where somebody usually takes doses. */
  usually: (right: Right, site: UnitId): Right => ({ ...right, site }),
  /** Beside whom a day waits of which doses over the line are lost: no journal tells of them. */
  lost: [PEOPLE] as readonly DeviceId[],
  /** How a device tells how long it holds what a sheet has brought: as `sayHeld` of src/dosing/device does. */
  saysHeld: (it: device.Device, { claim, ends }: device.Ticket, clock: Moment, seal: device.Seal): device.Acted =>
    leases.shorten(it, claim.day, ends, clock, seal),
  /** What of the other record's doses keeps a dose from whoever was one person with it that day: those of which no doctor has said whose they were. */
  asksWhose: (doses: readonly EntryId[], signed: readonly EntryId[]): readonly EntryId[] => doses.filter((d) => !signed.includes(d)),
  /** Of what a device wrote since a copy of its store was made, that which two people tell it where the copy was put back. */
  tellsOfLost: (lost: readonly device.Line[]): readonly device.Line[] => lost,
  /** Whom the server enters what was told of: whose card it is, as `asKnown` of src/server/dosing/rights does. */
  asKnown: (line: device.Line): device.Line =>
    line.claim.person === STRANGER
      ? { ...line, claim: known(line.claim), told: 'person' in line.told ? { ...line.told, person: PERSON } : line.told }
      : line,
}

const known = (claim: Claim): Claim => (claim.person === STRANGER ? { ...claim, person: PERSON } : claim)
/** As device b has the right of somebody who is on no list of it. */
export const strange = (claim: Claim): Claim => (claim.person === PERSON ? { ...claim, person: STRANGER } : claim)
/** Of whom a sheet says that the device was called about them: by every record that the server knows to be theirs. */
export const calledAs = (w: Pick<World, 'play' | 'merged'>, d: 0 | 1): leases.Sheet['calledAs'] =>
  w.play === 'a stranger' && d === 1 ? (w.merged === undefined ? [PERSON] : [PERSON, OTHER]).map((of) => [of, STRANGER] as const) : []

/** Everything that decides, in one place, so that a test can put a wrong one in. */
export const rules = {
  ...server,
  ...device,
  ...awake,
  ...leases,
  ...gives,
  ...calls,
  ...told,
  ...waking,
  ...duties,
  isForked,
  receive,
  merged,
  parted,
}
export type Rules = typeof rules

const on = (of: Day, ...times: readonly string[]): readonly Moment[] => times.map((t) => moment(`${of}T${t}+07:00`))
/** What is played: the rights there are, and the times at which something happens. */
type Play = { readonly claims: readonly Claim[]; readonly times: readonly Moment[] }
/** One right of one day: before the end of a first lease, within the error of clocks after it, surely after it, and so for a second. */
export const ONE_DAY: Play = { claims: [CLAIM], times: on(DAY, '08:00', '09:57', '10:02', '10:08', '11:57', '12:08') }
/** Two days: a morning, its end, an evening that takes the next morning along, that morning, and around its noon. */
export const TWO_DAYS: Play = {
  claims: [CLAIM, { ...CLAIM, day: NEXT }],
  times: [...on(DAY, '09:00', '12:08', '17:00'), ...on(NEXT, '06:00', '11:57', '12:08')],
}
/** Two records that may turn out to be one person. */
export const TWO_RECORDS: Play = { claims: [CLAIM, { ...CLAIM, person: OTHER }], times: ONE_DAY.times }

/** A right of tomorrow: a morning, an afternoon when every short lease of the morning is over, and tomorrow's morning and noon. */
export const AHEAD: Play = {
  claims: [{ ...CLAIM, day: NEXT }],
  times: [...on(DAY, '09:00', '16:00'), ...on(NEXT, '06:00', '11:57', '12:08')],
}

type Sheet = leases.Sheet & { readonly to: 0 | 1; readonly of: SheetOf }
export type Batch = { readonly from: 0 | 1; readonly lines: readonly device.Line[] }
type Spoken = { readonly call: Call; readonly code: string }
type Knowledge = {
  readonly rights: Readonly<Record<string, Right>>
  readonly heard: readonly [Heard, Heard]
  readonly calls: number
  readonly usedCalls: readonly string[]
  /** Which devices it knows. */
  readonly enrolled: readonly [boolean, boolean]
}
/** A line of a numbered sheet that is at a site, and the dose that was given by it. */
export type Slip = { readonly claim: Claim; readonly site: 0 | 1; readonly given: EntryId | 'none' }
/** A dose on paper without a number: who works at the site knows of it. */
export type Loose = { readonly claim: Claim; readonly site: 0 | 1; readonly entry: EntryId; readonly typed: boolean }

/** What two people ticked as given on paper when a device started, and whether it was. */
export type Tick = OnPaper & { readonly given: boolean }

/** Two sites, a device at each, a server, and some rights; and what really happened. */
export type World = {
  /** `a point`: site b is a dispensing point of the clinic a. `taken up`: device b is enrolled on the way. `a copy`: of the store of device a. */
  readonly play: 'one day' | 'two days' | 'two records' | 'two humans' | 'a stranger' | 'a point' | 'taken up' | 'a copy'
  readonly time: number
  /** The two records turned out to be one person: how many uses of the right there were then, which nobody can undo. */
  readonly merged: number | undefined
  /** Of two humans whose records were taken for one. */
  readonly humans: Humans
  readonly epoch: Epoch
  readonly server: Knowledge
  readonly backup: (Knowledge & Pick<World, 'merged'> & { readonly humans: Pick<Humans, 'joined' | 'before' | 'signed'> }) | undefined
  /** When the server was restored. */
  readonly restored: Moment | undefined
  /** Devices whose journal the restored server has. */
  readonly devices: readonly [device.Device, device.Device]
  /** Minutes by which the device's clock is off. */
  readonly off: readonly [number, number]
  readonly sheets: readonly Sheet[]
  readonly batches: readonly Batch[]
  readonly spoken: readonly Spoken[]
  /** Codes by which a second person answered what was read out of a start, by device. */
  readonly answered: readonly [string | undefined, string | undefined]
  /** Given on paper while the device of the site was off, and not told to it yet. */
  readonly paper: readonly [readonly OnPaper[], readonly OnPaper[]]
  readonly ticks: readonly Tick[]
  /** Since when the device's lid is closed. */
  readonly paused: readonly [Moment | undefined, Moment | undefined]
  readonly slips: readonly Slip[]
  readonly loose: readonly Loose[]
  /** The store of device a as a copy has it, until it was put back; `stopped` where the server saw it. */
  readonly copy: device.Device | 'back' | 'stopped' | undefined
  /** Doses swallowed, by the right they were given by. */
  readonly swallowed: Readonly<Record<string, number>>
  readonly left: {
    readonly leases: number
    readonly calls: number
    readonly restores: number
    readonly starts: number
    readonly entries: number
    readonly spills: number
    readonly shortened: number
    readonly pauses: number
    readonly mistakes: number
    readonly words: number
    readonly slips: number
    readonly loose: number
    readonly copies: number
    /** Words on whether the two records are of one person. */
    readonly turns: number
  }
}
/** What the records of two humans say is not what they swallowed. */
export type Humans = {
  /** Doses that each swallowed, by their own record. */
  readonly had: Readonly<Record<string, number>>
  /** Which human swallowed what a device gave. */
  readonly whose: Readonly<Record<string, string>>
  /** Whether the records were one person on this day. */
  readonly joined: boolean
  /** Whether a device has them as one, by its sheet; and doses of the other record that this asks about, by record. */
  readonly sheets: readonly [SheetOf, SheetOf]
  /** Who holds a right of the other record that went out before the two parted, by the record that it keeps too. */
  readonly before: Readonly<Record<string, readonly string[]>>
  /** Doses that a doctor has said the other human swallowed, by the record that is asked about. */
  readonly signed: Readonly<Record<string, readonly EntryId[]>>
}
export type SheetOf = { readonly one: boolean; readonly asks: Readonly<Record<string, readonly EntryId[]>> }
type OnPaper = { readonly claim: Claim; readonly entry: EntryId }

const plays: Readonly<Record<World['play'], Play>> = {
  'one day': ONE_DAY,
  'two days': TWO_DAYS,
  'two records': TWO_RECORDS,
  'a stranger': TWO_RECORDS,
  'two humans': TWO_RECORDS,
  'a point': ONE_DAY,
  'taken up': AHEAD,
  'a copy': ONE_DAY,
}
export const claimsOf = (w: Pick<World, 'play'>): readonly Claim[] => plays[w.play].claims
export const isLast = (w: World): boolean => w.time === plays[w.play].times.length - 1

export const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')
export const seal: device.Seal = (before, line) => createHash('sha256').update(before).update(line).digest('hex').slice(0, 12)
export const master = (end: told.End): string => `master of ${end}`

const freshDevice = (n: 0 | 1, seen: Moment): device.Device => ({
  id: DEVICES[n],
  site: SITES[n],
  epoch: 0 as Epoch, // the first one
  tickets: [],
  used: [],
  journal: [],
  written: 0,
  lastSeal: '',
  seen,
  asleep: false,
  calls: 0,
  usedCalls: [],
})

const none = { words: 0, slips: 0, loose: 0, copies: 0, turns: 0 }
/** What may happen in one play and in no other. */
const only: Readonly<Record<World['play'], Pick<World['left'], keyof typeof none>>> = {
  'one day': none,
  'two days': none,
  'two records': none,
  'a stranger': none,
  'two humans': { ...none, turns: 3 },
  'a point': { ...none, words: 2, slips: 1, loose: 1 },
  'taken up': none,
  'a copy': { ...none, copies: 1 },
}

export const beginning = (off: readonly [number, number], play: World['play'] = 'one day'): World => {
  const { claims, times } = plays[play]
  const [first] = times as readonly [Moment] // there are times
  return {
    play,
    time: 0,
    merged: undefined,
    humans: {
      had: {},
      whose: {},
      joined: false,
      sheets: [
        { one: false, asks: {} },
        { one: false, asks: {} },
      ],
      before: {},
      signed: {},
    },
    epoch: 0 as Epoch, // the first one
    server: {
      rights: Object.fromEntries(claims.map((claim) => [claimKey(claim), rightAt(SITE_A, claim)])),
      heard: [
        { n: 0, seal: '' },
        { n: 0, seal: '' },
      ],
      calls: 0,
      usedCalls: [],
      enrolled: [true, play !== 'taken up'],
    },
    backup: undefined,
    restored: undefined,
    devices: [freshDevice(0, addMinutes(first, off[0])), freshDevice(1, addMinutes(first, off[1]))],
    off,
    sheets: [],
    batches: [],
    spoken: [],
    answered: [undefined, undefined],
    paper: [[], []],
    ticks: [],
    paused: [undefined, undefined],
    slips: [],
    loose: [],
    copy: undefined,
    swallowed: {},
    left: {
      leases: 2 * claims.length,
      calls: 2,
      restores: 1,
      starts: 1,
      entries: 0,
      spills: 1,
      shortened: 1,
      pauses: 1,
      mistakes: 1,
      ...only[play],
    },
  }
}

export const now = (w: World): Moment => plays[w.play].times[w.time] as Moment // `goingOn` stops at the last
export const clock = (w: World, d: 0 | 1): Moment => addMinutes(now(w), w.off[d])
/** Until when a right is leased now: the next end of its day, and of a day to come its noon, in the evening before. */
export const ends = (w: World, { day: of }: Claim): Moment | undefined => {
  const today = dayOf(now(w))
  if (of < today) return undefined
  // In the evening, or by the word of its head.
  if (of > today) return w.play === 'taken up' || now(w).slice(11, 13) >= '15' ? last({ day: of }) : undefined
  return on(of, '10:00', '12:00').find((e) => e > now(w))
}
export const last = ({ day: of }: Pick<Claim, 'day'>): Moment => moment(`${of}T12:00+07:00`)
export const put = <T>(pair: readonly [T, T], at: 0 | 1, value: T): readonly [T, T] => (at === 0 ? [value, pair[1]] : [pair[0], value])
export const withDevice = (w: World, d: 0 | 1, changed: device.Device): World => ({ ...w, devices: put(w.devices, d, changed) })

/** Under which record the server keeps a right: both records that are one person have one. */
export const keptAs = (w: Pick<World, 'merged'>, claim: Claim): string =>
  claimKey(w.merged === undefined ? known(claim) : { ...claim, person: PERSON })
const ownRight = (w: World, claim: Claim): Right => w.server.rights[keptAs(w, claim)] as Right // of a claim of the play
export const otherOf = (claim: Claim): Claim => ({ ...claim, person: claim.person === PERSON ? OTHER : PERSON })
/** By whom a right is held, of which record. */
export const holderOf = (o: Out): string => `${o.person}/${'device' in o ? o.device : o.is}`
/** Whether two humans' records were one and are none any more. */
const areApart = (w: World): boolean => w.play === 'two humans' && w.merged === undefined && w.humans.joined
/** With what is outside for the other record since before the two parted, or by telephone. */
export const rightOf = (w: World, claim: Claim): Right => {
  const right = ownRight(w, claim)
  if (!areApart(w)) return right
  const kept = w.humans.before[claimKey(claim)] ?? []
  const before = ownOut(ownRight(w, otherOf(claim))).filter((o) => o.is === 'call' || kept.includes(holderOf(o)))
  return { ...right, out: [...right.out, ...before.map((of) => ({ is: 'apart', person: of.person, of }) as const)] }
}
/** Doses of the other record of this day that nobody has said whose they were. */
export const asksOf = (w: World, r: Rules, claim: Claim): readonly EntryId[] =>
  areApart(w)
    ? r.asksWhose(
        ownRight(w, otherOf(claim)).given.map((g) => g.entry),
        w.humans.signed[claimKey(claim)] ?? [],
      )
    : []
export const withRight = (w: World, claim: Claim, right: Right): World => ({
  ...w,
  server: { ...w.server, rights: { ...w.server.rights, [keptAs(w, claim)]: { ...right, out: ownOut(right) } } },
})
/** What the server knows when two records turn out to be one person. */
export const mergedRights = (rights: Knowledge['rights'], r: Rules): Knowledge['rights'] => {
  const [stays, goes] = TWO_RECORDS.claims.map(claimKey) as [string, string] // two
  const { [stays]: one, [goes]: other } = rights
  return one && other ? { [stays]: r.merged(one, other) } : rights
}

export const newEntry = (w: World): readonly [EntryId, World] => [
  `e${w.left.entries}` as EntryId, // a name of the model
  { ...w, left: { ...w.left, entries: w.left.entries + 1 } },
]
const swallowedBy = (w: World, claim: Claim, more: number): World => ({
  ...w,
  swallowed: { ...w.swallowed, [claimKey(known(claim))]: (w.swallowed[claimKey(known(claim))] ?? 0) + more },
})
const hadBy = (w: World, human: string, more: number): World =>
  w.play === 'two humans' ? { ...w, humans: { ...w.humans, had: { ...w.humans.had, [human]: (w.humans.had[human] ?? 0) + more } } } : w
/** By a right, of this human or of the other one. */
export const swallow = (w: World, claim: Claim, human: Claim = claim, entry?: EntryId): World => {
  const had = hadBy(swallowedBy(w, claim, 1), claimKey(human), 1)
  if (w.play !== 'two humans' || entry === undefined) return had
  return { ...had, humans: { ...had.humans, whose: { ...had.humans.whose, [entry]: claimKey(human) } } }
}
/** Who may come for the dose of a record: whoever it is of, and where two are taken for one the other human too. */
export const comers = (claim: Claim, one: boolean): readonly { readonly human: Claim; readonly as: string }[] => [
  { human: claim, as: '' },
  ...(one ? [{ human: otherOf(claim), as: ' to the other human' }] : []),
]
export const isOne = (w: World): boolean => w.play === 'two humans' && w.merged !== undefined
/** What a sheet has of the two: whether they are one, and what asks about each. */
export const sheetOf = (w: World, r: Rules): SheetOf => ({
  one: isOne(w),
  asks: w.play === 'two humans' ? Object.fromEntries(claimsOf(w).map((c) => [claimKey(c), asksOf(w, r, c)])) : {},
})
/** A right went out since: for its own record alone. */
export const wentOut = (w: World, claim: Claim, holder: string, before: boolean): World => {
  if (w.play !== 'two humans') return w
  const key = claimKey(otherOf(claim))
  const others = (w.humans.before[key] ?? []).filter((h) => h !== holder)
  return { ...w, humans: { ...w.humans, before: { ...w.humans.before, [key]: before ? [...others, holder] : others } } }
}
export const spill = (w: World, claim: Claim, entry: EntryId): World => ({
  ...hadBy(swallowedBy(w, claim, -1), w.humans.whose[entry] ?? '', -1),
  left: { ...w.left, spills: w.left.spills - 1 },
})
export const both = [0, 1] as const
export const siteOf = ({ site }: Pick<Right, 'site'>): 0 | 1 => (site === SITES[0] ? 0 : 1)
/** Whether a dose was given on paper without a number at a site. Whoever works there gives none after it. */
export const looseAt = (w: World, d: 0 | 1, claim: Claim): Loose | undefined =>
  w.loose.find((l) => l.site === d && claimKey(l.claim) === claimKey(claim))
/** Sheets by which one may still be given, and of which the server knows nothing. */
export const sheetsOut = (w: World, claim: Claim): number =>
  w.slips.filter((s) => s.given === 'none' && claimKey(s.claim) === claimKey(claim) && !rightOf(w, claim).out.some((o) => o.is === 'paper'))
    .length
/** Whether anybody has asked at the site where a right lies before it is taken away from there. */
export const mayTakeAway = (w: World, r: Rules, claim: Claim): boolean => {
  const there = looseAt(w, siteOf(rightOf(w, claim)), claim)
  return r.mayTakeAway(there !== undefined && !there.typed)
}

/**
 * The one thing that must hold whatever happens: one dose at most by each right. Two records that turned out to be one person have one right from then on: no
 * more doses than it had uses already; and of two humans whose records were taken for one, each has one.
 */
export const isSafe = (w: World): boolean => {
  if (w.play === 'two humans') return Object.values(w.humans.had).every((n) => n <= 1)
  const all = Object.values(w.swallowed)
  const most = w.merged === undefined ? all.length : Math.max(1, w.merged)
  return all.every((n) => n <= 1) && all.reduce((sum, n) => sum + n, 0) <= most
}
