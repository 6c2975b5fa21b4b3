import type { Day } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { addHours, addMinutes, dayOf, type Moment, startOf } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { edition } from '../parameters/edition.ts'
import { forget, type Seal } from '../rights/device.ts'
import { uncounted } from '../rights/gives.ts'
import { giveBack, returnAll, shorten, takeSheet } from '../rights/leases.ts'
import { olderSheet } from '../rights/reasons.ts'
import type { Heard } from '../rights/receive.ts'
import { CLOCK_ERROR, claimKey, type Epoch } from '../rights/right.ts'
import type { Both } from '../text.ts'
import { forkedHere, isForked, type Kept, notOfStaff } from './kept.ts'
import { textOf } from './made.ts'
import type { Signer } from './proof.ts'
import { meetRestoredHere } from './restored.ts'
import { type DaySheet, placeOf, type SentSheet, wholeSheet, withKnown } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

const otherDevice: Refusal = { why: 'other-device', detail: 'Danh sách này ký cho một máy khác.' }
const otherEdition: Refusal = {
  why: 'edition',
  detail: 'Chương trình trên máy này khác phiên bản của máy chủ: tải lại trang khi còn đường truyền rồi nhận danh sách.',
}
const otherJournal: Refusal = {
  why: 'forked',
  detail:
    'Máy chủ đã có một sổ khác của máy này: kho của máy được chép lại từ một bản cũ. Máy không cấp liều nữa; các mục được gửi và giữ nguyên. Người đứng đầu thu hồi máy này và ghi danh lại.',
}
const otherInstallation: Refusal = {
  why: 'other-installation',
  detail: 'Máy chủ này là của một hệ thống khác (bản tập, hoặc một bản riêng): máy không gửi và không nhận gì ở đó.',
}
const copyBeside: Refusal = {
  why: 'copy-beside',
  detail:
    'Máy chủ này là một bản khôi phục chạy song song: máy chủ mà máy này theo vẫn còn trả lời sau khi bản này được khôi phục. Máy không gửi và không nhận gì ở đây; báo người vận hành. Nếu máy chủ cũ đã tắt hẳn: xuất cả sổ 60 ngày, người đứng đầu đọc tệp vào ở máy chủ này, rồi máy tự theo nó.',
}
const notWhole: Refusal = { why: 'not-whole', detail: 'Danh sách thiếu dữ liệu của một số người: tải lại toàn bộ.' }

/** A device serves one installation: that which signed its first sheet. */
const elsewhere = ({ installation }: Kept, said: { readonly id: string }): readonly Refusal[] =>
  installation === undefined || installation === said.id ? [] : [otherInstallation]

/** What the server says of itself and of this device before anything else. */
export type Hello = {
  readonly installation: { readonly id: string }
  readonly epoch: Epoch
  /** The last restore of which it was told everything. */
  readonly toldEpoch: Epoch
  readonly heard: Heard
  readonly now: Moment
  /** When it was restored last. */
  readonly restored: Moment | null
  /** Since then the head and a second person have read a journal of this device in there. */
  readonly readIn: boolean
}

/**
 * Whether the server that this device serves still spoke after the other one was restored: a restored server takes the place of one that is gone, and this one
 * runs beside it. Whose journal was read in there under two signatures follows it all the same.
 */
const runsBeside = ({ device, spoke }: Kept, { epoch, restored, readIn }: Hello): boolean =>
  epoch > device.epoch && restored !== null && spoke !== undefined && spoke > restored && !readIn

/** Why this device has nothing to do with that server: another installation, or one that was left behind by a restore. */
export const knowsHello = (kept: Kept, hello: Hello): readonly Refusal[] => [
  ...elsewhere(kept, hello.installation),
  ...(hello.epoch < kept.device.epoch ? [olderSheet] : []),
  ...(runsBeside(kept, hello) ? [copyBeside] : []),
]

/** What follows from the server's word: it may have been restored, and have less of the journal than it said once. */
export const meetHello = (kept: Kept, { epoch, heard, now }: Hello, clock: Moment, seal: Seal): Kept => {
  if (isForked(kept, heard)) return kept.forked ? kept : forkedHere(kept)
  // It was put back without a restore: what it has leased since it does not know. Two people look first, and it is met again.
  const putBack = epoch === kept.device.epoch && heard.n < kept.heard
  if (putBack && kept.device.asleep) return kept
  const returned = putBack ? { ...kept, device: returnAll(kept.device, clock, seal) } : kept
  const restored = kept.device.asleep ? kept : meetRestoredHere(returned, epoch, clock, seal)
  const met = restored.device.epoch === epoch && restored.spoke !== now ? { ...restored, spoke: now } : restored
  return kept.forked || heard.n === met.heard ? met : { ...met, heard: heard.n }
}

/** A device of other figures would judge otherwise than the server. */
export const wrongSheet = (kept: Kept, sheet: SentSheet): readonly Refusal[] => [
  ...elsewhere(kept, sheet.installation),
  ...(sheet.device === kept.device.id && sheet.site === kept.device.site ? [] : [otherDevice]),
  ...(sheet.edition === edition ? [] : [otherEdition]),
]

/** Takes a sheet whose signature is right. */
export const takeSheetHere = (kept: Kept, sent: SentSheet, clock: Moment, asked: Moment): Outcome<Kept> => {
  const sheet = wholeSheet(sent, kept.sheet)
  const against = [
    ...wrongSheet(kept, sent),
    ...(sheet ? [] : [notWhole]),
    ...(kept.forked || isForked(kept, sent.heard) ? [otherJournal] : []),
  ]
  if (!sheet || against.length > 0) return refused(...against)
  const { epoch, tickets, serverTime, heard } = sheet
  const calledAs = sheet.people.flatMap((p) => (p.calledAs ?? []).flatMap((as) => p.known.records.map((of) => [of, as] as const)))
  const outcome = takeSheet(kept.device, { epoch, tickets, serverTime, heard: heard.n, asked, calledAs }, clock)
  return outcome.ok ? done({ ...kept, device: outcome.value, sheet, installation: sheet.installation.id }) : outcome
}

/**
 * Tells how long the rights are held that a sheet has brought. The server has heard of a line since, so that a store that is put back from a copy of before the
 * sheet is seen as one, though nothing of what was given by it was told (docs/decisions/0682).
 */
export const sayHeld = (had: Kept, kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const before = new Set(had.device.tickets.map(({ claim, ends }) => `${claimKey(claim)} ${ends}`))
  const brought = kept.device.tickets.filter(({ claim, ends }) => !before.has(`${claimKey(claim)} ${ends}`))
  return [...new Set(brought.map(({ claim }) => claim.day))].reduce<Outcome<Kept>>((so, day) => {
    const [last] = kept.device.tickets
      .flatMap(({ claim, ends }) => (claim.day === day ? [ends] : []))
      .toSorted()
      .toReversed()
    if (!so.ok || last === undefined) return so
    const outcome = shorten(so.value.device, day, last, clock, seal)
    return outcome.ok ? done(withDevice(so.value, outcome.value)) : outcome
  }, done(kept))
}

/** Somebody as the server signed it a moment ago, in the place of what the sheet has of them. Nothing changes where the sheet does not have them. */
export const takePersonHere = (
  kept: Kept,
  {
    installation,
    epoch,
    device,
    person,
  }: {
    readonly installation: { readonly id: string }
    /** Versions count anew after a restore. */
    readonly epoch: Epoch
    readonly device: string
    readonly person: SentSheet['people'][number]
  },
): Kept => {
  if (elsewhere(kept, installation).length > 0 || epoch !== kept.device.epoch) return kept
  const { sheet } = kept
  const before = sheet?.people.find((p) => p.person === person.person)
  const known = person.known ?? (before?.version === person.version ? before.known : undefined)
  if (!sheet || !before || !known || device !== kept.device.id || person.version < before.version) return kept
  return { ...kept, sheet: { ...sheet, people: sheet.people.map((p) => (p === before ? withKnown(person, known) : p)) } }
}

/** Letters of the number of a paper sheet: what is sealed into a line cannot be made shorter later. */
export const LONGEST_SHEET = 40
/** The number as a journal takes it; nothing where it is none. */
export const sheetNumber = (typed: string): string | undefined => {
  const number = typed.normalize('NFC').trim()
  return number !== '' && number.length <= LONGEST_SHEET && !/[\p{Cc}\p{Cs}]/u.test(number) ? number : undefined
}

/** How many minutes lines stay that the server has: longer than any backup that may still be restored. */
const MINUTES_KEPT = 60 * 24 * 60

const withDevice = (kept: Kept, device: Kept['device']): Kept => ({ ...kept, device })

/**
 * Gives the rights of the day back that the device still holds, so that other windows may use them; where it holds none of them, those of later days: they
 * were taken for a morning without a line.
 */
export const giveAllBack = (kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const { tickets } = kept.device
  const due = tickets.filter(({ claim }) => claim.day <= dayOf(clock))
  return (due.length > 0 ? due : tickets).reduce<Outcome<Kept>>((so, { claim }) => {
    if (!so.ok) return so
    const outcome = giveBack(so.value.device, claim, clock, seal)
    return outcome.ok ? done(withDevice(so.value, outcome.value)) : outcome
  }, done(kept))
}

/**
 * Gives back at once what the sheet says lies elsewhere by now: of who goes to another site that day, and of who is treated here no more; and what is left of
 * days that are over. What was called to the device stays: its person came here.
 */
export const giveGoneBack = (kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const { sheet, device } = kept
  if (!sheet || device.asleep || sheet.day !== dayOf(clock)) return done(kept)
  const called = new Set(device.journal.flatMap(({ told, claim }) => (told.does === 'called-in' ? [claimKey(claim)] : [])))
  const gone = device.tickets.filter(({ claim }) => {
    const person = sheet.people.find((p) => p.known.records.includes(claim.person))
    // Who comes on a later day, ahead of a storm, is on the sheet of that day.
    const away = person ? placeOf(person, claim.day, sheet.site) !== sheet.site : claim.day === sheet.day
    const isCalled = [claim.person, ...(person?.calledAs ?? [])].some((as) => called.has(claimKey({ ...claim, person: as })))
    return claim.day < sheet.day || (away && !isCalled)
  })
  return gone.reduce<Outcome<Kept>>((so, { claim }) => {
    if (!so.ok) return so
    const outcome = giveBack(so.value.device, claim, clock, seal)
    return outcome.ok ? done(withDevice(so.value, outcome.value)) : outcome
  }, done(kept))
}

/** What the server answered to lines of the journal. A restored server may have fewer than before: they are sent again. */
export const heardHere = (
  kept: Kept,
  heard: number,
  lines: readonly { readonly n: number; readonly troubles: readonly Both[] }[],
  clock: Moment,
): Kept => {
  const met = lines.filter((l) => l.troubles.length > 0 && l.n > kept.heard).map(({ n, troubles }) => ({ n, says: troubles }))
  const device = forget(kept.device, heard, addMinutes(clock, -MINUTES_KEPT))
  const numbers = new Set(device.journal.map((l) => l.n))
  const made = Object.fromEntries(Object.entries(kept.made).filter(([n]) => numbers.has(Number(n))))
  return { ...kept, device, made, heard, troubles: [...kept.troubles, ...met] }
}

const alone: Refusal = {
  why: 'content',
  field: 'second',
  detail: 'Cần người thứ hai ký cùng: hôm nay cơ sở này không được phép làm một mình, hoặc có người khác cùng làm ở đây.',
}

/** The supervisor by whose release somebody alone at a point of today opens its day, as over the line: where nobody else works there. */
export const releaseAlone = (
  { release, staff, site }: Pick<DaySheet, 'release' | 'staff' | 'site'>,
  by: AccountId,
  day: Day,
): AccountId | undefined => {
  const others = staff.some((s) => s.account !== by && s.unit === site)
  return release && day <= release.until && release.by !== by && !others ? release.by : undefined
}

/**
 * Two people say that the cabinet cannot be counted today, or the only one of a released point says it: counts are made over the line. A line of the journal
 * takes it to the log.
 */
export const cannotCount = (
  kept: Kept,
  beside: Signer | 'nobody',
  reason: string,
  { clock, by, seal, newId, prove }: Hand,
): Outcome<Kept> => {
  const release = kept.sheet && releaseAlone(kept.sheet, by.account, dayOf(clock))
  const strange = notOfStaff(kept, by)
  const said = beside !== 'nobody' ? { second: beside.account } : release ? { release } : undefined
  if (!said || strange.length > 0) return refused(...strange, ...(said ? [] : [alone]))
  const entry = newId()
  const made = { entry, at: clock, by: by.account, office: by.office, words: { why: reason }, uncounted: said }
  const text = textOf(made, prove, beside === 'nobody' ? [] : [beside])
  const outcome = uncounted(kept.device, entry, clock, sealing(seal, text))
  if (!outcome.ok) return outcome
  const two = [by.account, ...('second' in said ? [said.second] : [])]
  const openings = { ...kept.openings, [dayOf(clock)]: { is: 'cannot be counted', by: two, reason } as const }
  return done({ ...withMade(kept, outcome.value, text), openings })
}

/** Hours that a machine may be without a line from when it has one, in the morning after it took its rights for the night. */
const HOURS_LEFT = 2

/**
 * Once the first sheet of a morning has come what was taken in the evening runs no longer than a lease of any hour. Not by a sheet of the evening: as long as
 * none has come there is no line, and the machine holds the morning.
 */
export const endNight = (kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const ends = addHours(clock, HOURS_LEFT)
  const day = dayOf(clock)
  const today = kept.device.tickets.filter((t) => t.claim.day === day)
  // What the head sent ahead of a storm stays as long as it was sent for.
  const ofNight = today.every((t) => t.ends <= addHours(startOf(day), 12))
  // A lease that was renewed now by a clock that goes before ours is none of the night.
  const long = today.some((t) => t.ends > addMinutes(ends, CLOCK_ERROR))
  if (kept.device.asleep || kept.sheet?.day !== day || !ofNight || !long) return done(kept)
  const outcome = shorten(kept.device, day, ends, clock, seal)
  return outcome.ok ? done(withDevice(kept, outcome.value)) : outcome
}
