import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { addHours, addMinutes, dayOf, type Moment, startOf } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { edition } from '../parameters/edition.ts'
import {
  afterStart,
  forget,
  giveBack,
  meetRestored,
  type OnPaper,
  type Seal,
  shorten,
  takeSheet,
  uncounted,
  wakeAlone,
  wakeUp,
} from '../rights/device.ts'
import { type Claim, claimKey, type Epoch, type Two } from '../rights/right.ts'
import type { Both } from '../text.ts'
import { isForked, type Kept } from './kept.ts'
import { textOf } from './made.ts'
import { type SentSheet, type SheetPerson, wholeSheet } from './sheet.ts'
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
const notWhole: Refusal = { why: 'not-whole', detail: 'Danh sách thiếu dữ liệu của một số người: tải lại toàn bộ.' }

/** A device of another installation's figures would judge otherwise than the server. */
export const wrongSheet = (kept: Kept, sheet: SentSheet): readonly Refusal[] => [
  ...(sheet.device === kept.device.id && sheet.site === kept.device.site ? [] : [otherDevice]),
  ...(sheet.edition === edition ? [] : [otherEdition]),
]

/** Takes a sheet whose signature is right. */
export const takeSheetHere = (kept: Kept, sent: SentSheet, clock: Moment): Outcome<Kept> => {
  const sheet = wholeSheet(sent, kept.sheet)
  const against = [
    ...wrongSheet(kept, sent),
    ...(sheet ? [] : [notWhole]),
    ...(kept.forked || isForked(kept, sent.heard) ? [otherJournal] : []),
  ]
  if (!sheet || against.length > 0) return refused(...against)
  const { epoch, tickets, serverTime, heard } = sheet
  const outcome = takeSheet(kept.device, { epoch, tickets, serverTime, heard: heard.n }, clock)
  return outcome.ok ? done({ ...kept, device: outcome.value, sheet }) : outcome
}

/** Somebody as the server signed it a moment ago, in the place of what the sheet has of them. Nothing changes where the sheet does not have them. */
export const takePersonHere = (
  kept: Kept,
  { device, person }: { readonly device: string; readonly person: SentSheet['people'][number] },
): Kept => {
  const { sheet } = kept
  const before = sheet?.people.find((p) => p.person === person.person)
  const known = person.known ?? (before?.version === person.version ? before.known : undefined)
  if (!sheet || !before || !known || device !== kept.device.id || person.version < before.version) return kept
  return { ...kept, sheet: { ...sheet, people: sheet.people.map((p) => (p === before ? { ...person, known } : p)) } }
}

/** How many minutes lines stay that the server has: longer than any backup that may still be restored. */
const MINUTES_KEPT = 60 * 24 * 60

const withDevice = (kept: Kept, device: Kept['device']): Kept => ({ ...kept, device })

export const startHere = (kept: Kept): Kept => withDevice(kept, afterStart(kept.device))

export const wakeAloneHere = (kept: Kept, serverTime: Moment, clock: Moment): Outcome<Kept> => {
  const outcome = wakeAlone(kept.device, serverTime, clock)
  return outcome.ok ? done(withDevice(kept, outcome.value)) : outcome
}

/** What two people are asked about after a start: each right of that day that the machine holds. Those of later days were given by nobody. */
export const maybeOnPaper = ({ device, sheet }: Kept, today: Day): readonly { readonly person: SheetPerson; readonly claim: Claim }[] =>
  (sheet?.people ?? []).flatMap((person) =>
    device.tickets
      .filter(({ claim }) => claim.day === today && person.known.records.includes(claim.person))
      .map(({ claim }) => ({ person, claim })),
  )

export const wakeHere = (kept: Kept, two: Two, onPaper: readonly OnPaper[], clock: Moment, seal: Seal): Outcome<Kept> => {
  const outcome = wakeUp(kept.device, two, onPaper, clock, seal)
  return outcome.ok ? done(withDevice(kept, outcome.value)) : outcome
}

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

/** Where somebody's dose of a day lies, as the sheet has it. */
const placeOf = ({ places, guest }: SheetPerson, day: Day, site: UnitId): UnitId | 'elsewhere' =>
  places.findLast((p) => p.from <= day && day <= p.to)?.site ?? (guest ? 'elsewhere' : site)

/**
 * Gives back at once what the sheet says lies elsewhere by now: of who goes to another site that day, and of who is treated here no more. What was called to
 * the device stays: its person came here.
 */
export const giveGoneBack = (kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const { sheet, device } = kept
  if (!sheet || device.asleep || sheet.day !== dayOf(clock)) return done(kept)
  const called = new Set(device.journal.flatMap(({ told, claim }) => (told.does === 'called-in' ? [claimKey(claim)] : [])))
  const gone = device.tickets.filter(({ claim }) => {
    const person = sheet.people.find((p) => p.known.records.includes(claim.person))
    // Who comes on a later day, ahead of a storm, is on the sheet of that day.
    const away = person ? placeOf(person, claim.day, sheet.site) !== sheet.site : claim.day === sheet.day
    return away && !called.has(claimKey(claim))
  })
  return gone.reduce<Outcome<Kept>>((so, { claim }) => {
    if (!so.ok) return so
    const outcome = giveBack(so.value.device, claim, clock, seal)
    return outcome.ok ? done(withDevice(so.value, outcome.value)) : outcome
  }, done(kept))
}

export const meetRestoredHere = (kept: Kept, epoch: Epoch, clock: Moment, seal: Seal): Kept =>
  withDevice(kept, meetRestored(kept.device, epoch, clock, seal))

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

/** Two people say that the cabinet cannot be counted today: counts are made over the line. A line of the journal takes it to the log. */
export const cannotCount = (kept: Kept, second: AccountId, reason: string, { clock, by, seal, newId, prove }: Hand): Outcome<Kept> => {
  const entry = newId()
  const text = textOf({ entry, at: clock, by: by.account, office: by.office, words: { why: reason }, uncounted: { second } }, prove)
  const outcome = uncounted(kept.device, entry, clock, sealing(seal, text))
  if (!outcome.ok) return outcome
  const openings = { ...kept.openings, [dayOf(clock)]: { is: 'cannot be counted', by: [by.account, second], reason } as const }
  return done({ ...withMade(kept, outcome.value, text), openings })
}

/** Hours that a machine may be without a line from when it has one, in the morning after it took its rights for the night. */
const HOURS_LEFT = 2

/** The first sheet of a morning: what was taken in the evening runs no longer than a lease of any hour. */
export const endNight = (kept: Kept, clock: Moment, seal: Seal): Outcome<Kept> => {
  const ends = addHours(clock, HOURS_LEFT)
  const day = dayOf(clock)
  const today = kept.device.tickets.filter((t) => t.claim.day === day)
  // What the head sent ahead of a storm stays as long as it was sent for.
  const ofNight = today.every((t) => t.ends <= addHours(startOf(day), 12))
  if (kept.device.asleep || !ofNight || !today.some((t) => t.ends > ends)) return done(kept)
  const outcome = shorten(kept.device, day, ends, clock, seal)
  return outcome.ok ? done(withDevice(kept, outcome.value)) : outcome
}
