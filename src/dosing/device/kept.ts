import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment, minutesBetween } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Parameters, parametersOn } from '../parameters/parameters.ts'
import type { Device } from '../rights/device.ts'
import type { Claim, DeviceId, Epoch } from '../rights/right.ts'
import type { Line, OpeningCount } from '../situation/site.ts'
import type { Facts } from '../situation/situation.ts'
import type { Both } from '../text.ts'
import { bottlesHere, factsHere, type Here, writtenHere } from './facts.ts'
import type { FullLine } from './made.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'
import { strangersOf } from './strangers.ts'

/** Everything the sealed store of a device holds of its work. */
export type Kept = {
  readonly device: Device
  readonly sheet: DaySheet | undefined
  /** The installation that signed the first sheet: no other one is served. */
  readonly installation?: string | undefined
  /** The minute, by its own clock, at which the server of this epoch last said something. */
  readonly spoke?: Moment | undefined
  /** What was made by the lines of the journal, by their number. */
  readonly made: Readonly<Record<number, string>>
  /** Counts that two people said cannot be made, by day: the cabinet is counted over the line. */
  readonly openings: Readonly<Record<Day, OpeningCount>>
  /** Wrong codes, by call. */
  readonly tries: Readonly<Record<string, number>>
  /** Up to which line the server has the journal, as it last said. */
  readonly heard: number
  /** The server has another journal of this machine: its store was put back from a copy. Nothing is given by it any more. */
  readonly forked?: boolean | undefined
  /** When the line last came back after minutes without one: a weak line asks for longer leases. */
  readonly lost: Moment | undefined
  /** Lines that the server entered as they happened, with what has to be looked into. */
  readonly troubles: readonly { readonly n: number; readonly says: readonly Both[] }[]
}

export const freshKept = (id: DeviceId, site: UnitId, epoch: Epoch, now: Moment): Kept => ({
  device: {
    id,
    site,
    epoch,
    tickets: [],
    used: [],
    journal: [],
    written: 0,
    lastSeal: '',
    seen: now,
    asleep: false,
    calls: 0,
    usedCalls: [],
  },
  sheet: undefined,
  made: {},
  openings: {},
  tries: {},
  heard: 0,
  lost: undefined,
  troubles: [],
})

/** Whether the server has heard a journal that this is not the continuation of. */
export const isForked = ({ device }: Pick<Kept, 'device'>, heard: { readonly n: number; readonly seal: string }): boolean => {
  if (heard.n > device.written) return true
  const own = heard.n === device.written ? device.lastSeal : device.journal.find((line) => line.n === heard.n)?.seal
  return own !== undefined && own !== heard.seal
}

/** What it holds may have been used by the other one: it gives nothing, and its lines are told as they are. */
export const forkedHere = (kept: Kept): Kept => ({ ...kept, forked: true, device: { ...kept.device, tickets: [], used: [] } })

/** Lines that the server does not have yet, in their order. */
export const unsent = (kept: Kept): readonly FullLine[] => linesOf(kept).filter(({ n }) => n > kept.heard)

export const linesOf = ({ device, made }: Kept): readonly FullLine[] =>
  device.journal.map((line) => ({ ...line, made: made[line.n] ?? null }))

/**
 * The sheet as it holds now. Of one of another day neither the count that opens a day holds, nor where a right of that day lay; and it stands for no line:
 * nobody has said since what happened elsewhere, whatever the browser says of its network. Who came by telephone stands on it too.
 */
export const sheetNow = (kept: Kept, now: Moment): DaySheet | undefined => {
  const { sheet, openings } = kept
  if (!sheet) return undefined
  const today = dayOf(now)
  const ofToday = sheet.day === today
  const counted: OpeningCount = ofToday && sheet.opening.is !== 'not entered' ? sheet.opening : { is: 'not entered' }
  const opening = counted.is === 'not entered' ? (openings[today] ?? counted) : counted
  const people = ofToday ? sheet.people : sheet.people.map((p) => ({ ...p, held: null }))
  return { ...sheet, opening, people: [...people, ...strangersOf(linesOf(kept), sheet, today)] }
}

/** The line as the rules are told of it: without one, or by a sheet of another day, nothing is known of other places since the server signed the sheet. */
export const lineHere = ({ day, serverTime }: Pick<DaySheet, 'day' | 'serverTime'>, line: Line, now: Moment): Line => {
  if (line.is === 'up' && day === dayOf(now)) return line
  return { is: 'down', since: line.is === 'down' && line.since < serverTime ? line.since : serverTime }
}

/** What is known here and now of somebody of the sheet. */
export type Known = { readonly sheet: DaySheet; readonly facts: Facts; readonly p: Parameters }

export const holdsToday = ({ device }: Kept, { known }: SheetPerson, today: Day): boolean =>
  device.tickets.some(({ claim }) => claim.day === today && known.records.includes(claim.person))

export const knownHere = (kept: Kept, sheet: DaySheet, person: SheetPerson, here: Here): Known => ({
  sheet: { ...sheet, bottles: bottlesHere(sheet, linesOf(kept)) },
  facts: factsHere(sheet, person, writtenHere(linesOf(kept), sheet), {
    ...here,
    line: lineHere(sheet, here.line, here.now),
    holds: holdsToday(kept, person, dayOf(here.now)),
  }),
  p: parametersOn(dayOf(here.now), sheet.clinic ?? sheet.site, sheet.adoptions),
})

/** The claim under which the device holds a right to this part of the day of somebody, or the one it would be. */
export const claimOf = ({ device }: Kept, { known }: SheetPerson, day: Day, part: number): Claim =>
  device.tickets.find(({ claim }) => known.records.includes(claim.person) && claim.day === day && claim.part === part)?.claim ?? {
    person: known.canonical,
    day,
    part,
  }

/** What keeps the browser of a machine from becoming another one: what it holds and what the server does not have would go with it. */
export const notAnew = (kept: Kept): readonly Refusal[] => [
  ...(kept.device.tickets.length > 0
    ? [{ why: 'holds', detail: 'Máy còn giữ quyền cấp liều: trả quyền về máy chủ trước khi ghi danh lại.' }]
    : []),
  ...(unsent(kept).length > 0
    ? [{ why: 'unsent', detail: `Còn ${unsent(kept).length} mục chưa tới máy chủ: gửi trước khi ghi danh lại.` }]
    : []),
]

const WEAK_MINUTES = 24 * 60
/** Whether the line was down within the last day. */
export const isWeak = ({ lost }: Kept, now: Moment): boolean => lost !== undefined && minutesBetween(lost, now) < WEAK_MINUTES

const EVENING_HOUR = 15
/**
 * In the evening a machine takes the next morning's rights along where its head said so, unless its people gave such rights back today: a machine that is dead
 * at six keeps them from everybody until noon.
 */
export const takesMorning = (kept: Kept, now: Moment): boolean =>
  kept.sheet?.morning === true &&
  Number(now.slice(11, 13)) >= EVENING_HOUR &&
  !kept.device.journal.some(({ at, claim, told }) => told.does === 'returned' && dayOf(at) === dayOf(now) && claim.day > dayOf(at))

/** Whether a sheet that nobody asked for takes rights of today: not once they were given back, or all used. */
export const takesToday = ({ device }: Kept, now: Moment): boolean => device.tickets.some(({ claim }) => claim.day === dayOf(now))

/** Until when the device may give doses: the latest end of its rights of the nearest day. What is over is held no more. */
export const holdsUntil = ({ device }: Kept, now: Moment): Moment | undefined => {
  const running = device.tickets.filter((t) => t.ends > now)
  const [nearest] = running.map((t) => t.claim.day).toSorted()
  return running
    .filter((t) => t.claim.day === nearest)
    .map((t) => t.ends)
    .toSorted()
    .at(-1)
}

export type { Here, Line }

/** What keeps whoever opened the machine from writing: the latest list of the site does not name them in that office any more. */
export const notOfStaff = ({ sheet }: Kept, by: { readonly account: AccountId; readonly office: string }): readonly Refusal[] =>
  !sheet || sheet.staff.some((s) => s.account === by.account && s.office === by.office)
    ? []
    : [
        {
          why: 'staff',
          detail: 'Danh sách mới nhất của cơ sở không còn tên bạn ở chức vụ này: người khác mở máy để cấp liều, ký hoặc gọi.',
        },
      ]
