import { columnsOf } from '../../../db/columns.ts'
import { type DeviceSelf, type RightsKnown, type RightsPerson, rightColumns } from '../../../db/rights.ts'
import { looksOf, ordersOf } from '../../../dosing/care/fold.ts'
import { asksSecond } from '../../../dosing/interlocks/moments.ts'
import { calledFor } from '../../../dosing/interlocks/task.ts'
import { parametersOn } from '../../../dosing/parameters/parameters.ts'
import { CLOCK_ERROR, type DeviceId, type Right } from '../../../dosing/rights/right.ts'
import { afterTold } from '../../../dosing/rights/told.ts'
import { coversOf, type Order } from '../../../dosing/situation/order.ts'
import type { Both } from '../../../dosing/text.ts'
import type { AccountId, EntryId } from '../../../kernel/ids.ts'
import type { Moment } from '../../../kernel/moment.ts'
import { addMinutes, dayOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import { canonical, type Json } from '../../../log/canonical.ts'
import type { NewWords } from '../../../log/entry.ts'
import type { JournalLine } from '../../contract/machine.ts'
import { freshId } from '../../ids.ts'
import { notesOf } from '../../salts.ts'
import { drawnFrom, type StandingBottle } from '../drawn.ts'
import { lowestAt } from '../situation.ts'
import { type Changes, changesOf, orderOf, rightOn } from './held.ts'
import { type RightDraft, rightEntry } from './keep.ts'
import { type Made, type MadeCare, type MadeDose, madeOf, uncountedOf } from './made.ts'
import {
  FOUND_UNFIT,
  NO_OFFICE,
  NO_PROOF,
  NO_RECORD,
  NO_SECOND,
  NO_STAFF,
  NOT_ENTERED,
  ORDER_CHANGED,
  oddities,
  STRANGER,
  troubleText,
  UNCOUNTED,
} from './troubles.ts'

type RightName = RightDraft<unknown>['name']

/** What one line of a journal writes, and what has to be looked into. */
export type Entering = {
  readonly entries: readonly object[]
  readonly words: readonly NewWords[]
  readonly draws: boolean
  readonly troubles: readonly Both[]
}

const names = { given: '@dose-given', 'not given': '@dose-not-given', vomited: '@dose-vomited', spilled: '@dose-spilled' } as const

const wordsOf = (made: Made): ReturnType<typeof notesOf> => notesOf(made.entry, made.words, 'clinical')

type At = {
  readonly line: JournalLine
  readonly self: DeviceSelf
  readonly known: RightsKnown
  readonly office: string
  readonly proves: (account: AccountId) => boolean
  /** Whether somebody signed beside, with a key of their own. */
  readonly beside: (account: AccountId) => boolean
}

const holds = ({ known, self }: At, account: string, office: string): boolean =>
  known.staff.some((s) => s.account === account && s.office === office && s.unit === self.site)

/** The office in which something was signed at the device, where its signer holds it at the site and proves that it was them; else the one that signs for nothing but itself. */
const officeOf = (at: At, { by, office }: Made): string =>
  dosing.gives.find((o) => o === office && holds(at, by, o) && at.proves(by)) ?? lowestAt(at.self)

/** Who signs an entry: who is said to have, where that is proven and they work there; else who tells of it, and the name stays in what was said. */
const signerOf = (at: At, { by }: Pick<Made, 'by'>): AccountId =>
  at.proves(by) && at.known.staff.some((s) => s.account === by) ? by : at.self.account

/** The columns that every entry of a device has: signed by who was at it, by the device's clock. */
const columns = (at: At, person: RightsPerson, made: Made) => ({
  id: made.entry,
  kind: 'dose',
  person: person.person,
  case: person.case,
  seq: 1, // counted where it is written
  happened: at.line.at,
  forOffice: officeOf(at, made),
  forUnit: at.self.site,
  signer: signerOf(at, made),
  deviceAt: at.line.at,
})

const lineOf = (at: At, made: Made) => ({
  device: at.self.device,
  n: at.line.n,
  claim: at.line.claim,
  ...(signerOf(at, made) === made.by ? {} : { said: made.by }),
})

const staffTrouble = (at: At, made: Made): readonly Both[] => {
  if (!at.known.staff.some((s) => s.account === made.by)) return [NO_STAFF]
  if (!at.proves(made.by)) return [NO_PROOF]
  return officeOf(at, made) === made.office ? [] : [NO_OFFICE]
}

/** Somebody else of the site who proves that they signed beside: whoever opened the device can name anybody. */
const isSecondOf = ({ known, beside }: At, { by }: Pick<Made, 'by'>, second: AccountId): boolean =>
  second !== by && known.staff.some((s) => s.account === second) && beside(second)

/** A supervisor who let one person of this point work alone that day: their word is in the log, whatever was said of it since. */
const isReleased = ({ known, line }: At, release: AccountId): boolean =>
  known.releases.some((r) => r.by === release && r.from <= dayOf(line.at) && dayOf(line.at) <= r.until)

/** What gives a right back is signed by two of the site. */
const signedByTwo = (at: At, made: Made): boolean => {
  if (!('record' in made) || made.record.entry.is !== 'spilled') return true
  const { second } = made.record.by
  return second !== 'nobody' && isSecondOf(at, made, second)
}

/** Who acted, as far as it is proven: of who is only named it is said, and they signed nothing. */
const actorOf = (at: At, made: MadeDose): { readonly by: MadeDose['record']['by']; readonly troubles: readonly Both[] } => {
  const { second, release, account } = made.record.by
  const by = {
    account,
    second: second !== 'nobody' && isSecondOf(at, made, second) ? second : ('nobody' as const),
    release: release !== 'none' && (isSecondOf(at, made, release) || isReleased(at, release)) ? release : ('none' as const),
  }
  return { by, troubles: by.second === second && by.release === release ? [] : [NO_SECOND] }
}

type Called = Pick<NonNullable<MadeDose['record']['task']>, 'established' | 'findings' | 'of'>

/** A doctor is called, as at the window: what was found is named by its rules, and its sentences are words. */
const callOf = (at: At, person: RightsPerson, made: Made, { established, findings, of }: Called) => {
  const id = freshId() as EntryId // a fresh uuid is one
  const { words, committed } = notesOf(id, { findings: findings.map((f) => f.says.vi).join(' ') }, 'clinical')
  const says = { established, findings: calledFor({ of }, findings), line: lineOf(at, made) }
  const entry = {
    ...columns(at, person, made),
    id,
    name: '@dose-called',
    edition: parametersOn(dayOf(at.line.at), at.self.clinic, []).edition,
    body: canonical({ says, words: committed } as unknown as Json), // plain data
  }
  return { entry: columnsOf(entry), words }
}

/** The order that was read out by telephone, as the log has it: written in that minute, with that dose for the part that was given. */
const orderCalled = (person: RightsPerson, { called, record: { entry } }: MadeDose): Order | undefined => {
  const part = entry.is === 'given' && typeof entry.as === 'object' && 'part' in entry.as ? entry.as.part : undefined
  if (!called || part === undefined) return undefined
  return ordersOf(person.orders, dosing.prescribes).find(
    (o) => o.signedAt === called.written && o.agent === called.drug && o.parts[part - 1] === called.dose,
  )
}

/** What a dose says of its order, where the device knew it by telephone alone; the device's own name of it stays beside. */
const byOrder = (person: RightsPerson, made: MadeDose): object => {
  const order = orderCalled(person, made)
  const { entry } = made.record
  if (!order || entry.is !== 'given' || typeof entry.as !== 'object' || !('part' in entry.as)) return {}
  return { order: order.id, covers: coversOf(order), as: { part: entry.as.part, of: order.parts.length } }
}

/** Two doses of one day: a doctor sees the person at once. */
const TWICE: Called = {
  established: true,
  findings: [{ id: 'DD-01', row: 'DD-01', action: 'block', says: troubleText({ is: 'given-twice' }) }],
}

const doseOf = (at: At, person: RightsPerson, made: MadeDose): Entering => {
  const { line, self, known } = at
  const { record } = made
  const { ledger, troubles } = drawnFrom(record.ledger, known.cabinet.named as unknown as readonly StandingBottle[]) // as the cabinet writes them
  const { words, committed } = wordsOf(made)
  const actor = actorOf(at, made)
  const says = {
    ...record.entry,
    ...byOrder(person, made),
    site: self.site,
    at: record.entry.is === 'vomited' ? record.entry.at : line.at,
    ...(made.looked ? { looked: made.looked } : {}),
    recognised: made.recognised,
    ...(record.entry.is === 'given' ? { closes: [] } : {}),
    ...(record.entry.is === 'given' && asksSecond(record.notes) ? { alone: true } : {}),
    ledger,
    ...(line.told.does === 'gave-on-paper' ? { sheet: line.told.sheet } : {}),
    line: lineOf(at, made),
  }
  const judged = {
    edition: record.edition,
    by: actor.by,
    found: record.found.map(({ id, row, action, met }) => ({ id, row, action, met })),
    notes: record.notes.map(({ id }) => id),
  }
  const body = { says, judged, ...(words.length === 0 ? {} : { words: committed }) }
  const dose = {
    ...columns(at, person, made),
    name: names[record.entry.is],
    edition: record.edition,
    body: canonical(body as unknown as Json), // plain data
  }
  const { task } = record
  const called = task ? callOf(at, person, made, task) : undefined
  return {
    entries: [columnsOf(dose), ...(called ? [called.entry] : [])],
    words: [...words, ...(called?.words ?? [])],
    draws: ledger.length > 0,
    troubles: [...troubles, ...staffTrouble(at, made), ...actor.troubles],
  }
}

const careOf = (at: At, person: RightsPerson, made: MadeCare): Entering => {
  const { words, committed } = wordsOf(made)
  const body = { says: { ...made.care.says, line: lineOf(at, made) }, ...(words.length === 0 ? {} : { words: committed }) }
  const entry = {
    ...columns(at, person, made),
    name: made.care.name,
    edition: parametersOn(dayOf(at.line.at), at.self.clinic, []).edition,
    body: canonical(body as unknown as Json), // plain data
  }
  // Who may sign for a finding is asked where it is read: an entry of another office confirms nothing (docs/decisions/0596).
  return { entries: [columnsOf(entry)], words, draws: false, troubles: staffTrouble(at, made) }
}

/**
 * Whether a record is the one that its line tells of: of that person and minute, since the proof beside it is over the record alone; a dose by a right is the
 * part that was claimed, and nothing else is.
 */
const isOf = ({ told, claim, at }: JournalLine, made: Made, person: RightsPerson): boolean => {
  if (!('entry' in told) || told.entry !== made.entry || made.at !== at) return false
  if (!('record' in made)) return told.does === 'noted' && made.case === person.case
  const { record } = made
  if (!person.records.includes(record.entry.person)) return false
  const given = record.entry.is === 'given' ? record.entry.as : undefined
  const part = typeof given === 'object' && 'part' in given ? given.part : undefined
  if (told.does === 'spilled') return record.entry.is === 'spilled' && record.entry.of === told.of
  return told.does === 'noted' ? part === undefined : part === claim.part
}

/** What the log knew before the dose was given and the device did not: its sheet was older. */
const unknownThere = ({ line, self }: At, person: RightsPerson, made: Made): Called['findings'] => {
  if (!('record' in made) || made.record.entry.is !== 'given') return []
  const { entry } = made.record
  // Its clock may be late: what was written in these minutes it may have known, or not. A doctor is called once too often rather than never.
  const by = [addMinutes(line.at, CLOCK_ERROR), self.now].toSorted()[0] ?? line.at
  const order = orderOf(person, by, dayOf(line.at))
  const looks = looksOf(person.looks).filter(({ look }) => look.at <= by && dayOf(look.at) === dayOf(line.at))
  const own = new Set(made.record.found.map((f) => f.id))
  return [
    ...(order === 'none' || order.id !== (orderCalled(person, made)?.id ?? entry.order)
      ? [{ id: 'OR-01', row: 'OR-01', action: 'block', says: ORDER_CHANGED } as const]
      : []),
    // What the device knew it asked itself.
    ...(looks.some(({ look }) => look.found !== 'fit') && !own.has('FT-02')
      ? [{ id: 'FT-02', row: 'FT-02', action: 'block', says: FOUND_UNFIT } as const]
      : []),
  ]
}

const NOTHING: Changes = { changes: [], places: [], answers: [] }

/** The entry that says what became of the right, and keeps the line whole where something is odd about it. */
const toldEntry = ({ line, self, office }: At, { changes }: Changes, troubles: readonly Both[], now: Moment, calls: readonly string[]) => {
  const { seal, made, ...plain } = line
  return rightEntry(
    {
      name: '@right-told',
      office,
      says: { device: self.device, line: { n: line.n, at: line.at, seal, told: plain.told }, claim: line.claim, changes, calls, troubles },
      // Names of those who spoke stand in it, and whatever could not be read.
      words: made === null ? {} : { made },
    },
    { site: self.site, signer: self.account, now },
  )
}

/** A call that a device gave up: its code serves no more at the server. */
export const callOfDevice = (device: DeviceId, n: number): string => `${device}/${n}`

/** Lines about no person: how long the device goes on, and that nobody counted the cabinet. */
const aboutNobody = (at: At): Entering => {
  const { line, self, office } = at
  const said = { device: self.device, line: { n: line.n, at: line.at, seal: line.seal, told: line.told }, claim: line.claim }
  const put = (name: RightName, says: object, words: Readonly<Record<string, string>>, troubles: readonly Both[]): Entering => {
    const told = rightEntry(
      { name, office, says: { ...said, ...says, troubles }, words },
      { site: self.site, signer: self.account, now: self.now },
    )
    return { entries: [rightColumns(told.entry)], words: told.words, draws: false, troubles }
  }
  if (line.told.does === 'shortened') return put('@right-told', { changes: [], calls: [] }, {}, [])
  const made = line.made === null ? undefined : uncountedOf(line.made)
  if (!made) return put('@right-told', { changes: [], calls: [] }, line.made === null ? {} : { made: line.made }, [NOT_ENTERED])
  const { by, uncounted } = made
  const works = at.known.staff.some((s) => s.account === by)
  const two = at.proves(by) && isSecondOf(at, { by }, uncounted.second)
  const troubles = [UNCOUNTED, ...(works ? [] : [NO_STAFF]), ...(two ? [] : [NO_SECOND])]
  return put('@right-uncounted', { by: [by, uncounted.second] }, made.words, troubles)
}

/**
 * A right that was given up by telephone to the server before it was restored: where the server has lost that somebody took the code, it may have been given
 * by it. Until two people of that clinic say whether, it is as on a sheet of theirs.
 */
const afterCall = ({ known, self }: At, { told, at, claim }: JournalLine, after: Right): Right => {
  if (told.does !== 'called-out' || told.to !== 'server' || known.restored === null || at > known.restored) return after
  if (after.given.length > 0 || known.sites.every((s) => s.id !== told.toSite)) return after
  const lost = !known.calls.includes(callOfDevice(self.device as DeviceId, told.n))
  // Its own row names the device.
  return lost ? { ...after, out: [...after.out, { is: 'paper', person: claim.person, sheet: `ĐT-${told.n}`, site: told.toSite }] } : after
}

/** What a line writes: the dose as it happened, and what becomes of the right. `plainly`: the record could not be written and is only kept. */
export const enteringOf = (at: At, plainly: boolean): Entering => {
  const { line, self, known } = at
  if (line.told.does === 'shortened' || line.told.does === 'uncounted') return aboutNobody(at)
  const device = self.device as DeviceId // its own row
  const person = known.people.find((p) => p.records.includes(line.claim.person))
  const read = line.made === null ? undefined : madeOf(line.made)
  const fits = read && person && isOf(line, read, person) && signedByTwo(at, read)
  const before: Right | undefined = person && rightOn(person, line.claim.day, line.claim.part)
  const after = before && afterCall(at, line, afterTold(before, { device, site: self.site }, line.told))
  const entry: EntryId | undefined = 'entry' in line.told ? line.told.entry : undefined
  const already = before?.given.some((g) => g.entry === entry) ?? false
  const enters = person && read && fits && !plainly && !already
  const dose = enters ? ('record' in read ? doseOf(at, person, read) : careOf(at, person, read)) : undefined
  const missing = entry !== undefined && !dose && !already
  const late = dose && person && read ? unknownThere(at, person, read) : []
  const troubles = [
    ...late.map((f) => f.says),
    ...(person && dosing.treated.some((s) => s === person.state) ? [] : [STRANGER]),
    ...(before && after ? oddities(line, before, after, device, self.now) : []),
    ...(missing ? [line.made === null ? NO_RECORD : NOT_ENTERED] : []),
    ...(dose?.troubles ?? []),
  ]
  // The rows of a dose follow from its own entry; that its device has the right again after a spill does not.
  const changes =
    person && before && after && (line.told.does === 'spilled' || !dose?.entries.length)
      ? changesOf(person, before, after, known.epoch)
      : NOTHING
  const calls = line.told.does === 'called-out' ? [callOfDevice(device, line.told.n)] : []
  const spoke = line.told.does === 'called-out' || line.told.does === 'called-in'
  const told = spoke || changes.changes.length + troubles.length > 0 ? toldEntry(at, changes, troubles, self.now, calls) : undefined
  const twice =
    person && read && dose && line.told.does !== 'noted' && (after?.given.length ?? 0) > 1 ? callOf(at, person, read, TWICE) : undefined
  const seen = person && read && late.length > 0 ? callOf(at, person, read, { established: true, findings: late }) : undefined
  return {
    entries: [
      ...(dose?.entries ?? []),
      ...(twice ? [twice.entry] : []),
      ...(seen ? [seen.entry] : []),
      ...(told ? [rightColumns(told.entry)] : []),
    ],
    words: [...(dose?.words ?? []), ...(twice?.words ?? []), ...(seen?.words ?? []), ...(told?.words ?? [])],
    draws: dose?.draws ?? false,
    troubles,
  }
}
