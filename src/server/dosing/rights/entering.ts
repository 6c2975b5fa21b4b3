import { type RightsPerson, rightColumns } from '../../../db/rights.ts'
import { looksOf } from '../../../dosing/care/fold.ts'
import { CLOCK_ERROR, type DeviceId, type Right } from '../../../dosing/rights/right.ts'
import { isStrangerCase } from '../../../dosing/rights/stranger.ts'
import { afterTold, callOfDevice } from '../../../dosing/rights/told.ts'
import type { Both } from '../../../dosing/text.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import type { JournalLine } from '../../contract/machine.ts'
import { type Called, callOf, careOf, doseOf, type Entering, orderCalled, TWICE } from './dose-there.ts'
import { type Changes, changesOf, isCovered, orderOf, rightOn } from './held.ts'
import { type RightDraft, rightEntry } from './keep.ts'
import { type Made, madeOf, strangerTakenIn, uncountedOf, wokenIn } from './made.ts'
import { type At, isReleased, isSecondOf, signedByTwo } from './signed-there.ts'
import {
  COVERED,
  FOUND_UNFIT,
  NO_PROOF,
  NO_RECORD,
  NO_SECOND,
  NO_STAFF,
  NOT_ANSWERED,
  NOT_ENTERED,
  ORDER_CHANGED,
  oddities,
  STRANGER,
  UNCOUNTED,
  UNCOUNTED_ALONE,
} from './troubles.ts'
import { answeredOf } from './waking.ts'

type RightName = RightDraft<unknown>['name']

/**
 * Whether a record is the one that its line tells of: of that person and minute, since the proof beside it is over the record alone; a dose by a right is the
 * part that was claimed, and nothing else is.
 */
const isOf = ({ told, claim, at }: JournalLine, made: Made, person: RightsPerson): boolean => {
  if (!('entry' in told) || told.entry !== made.entry || made.at !== at) return false
  if (!('record' in made)) return told.does === 'noted' && made.case === person.case
  const { record, records = [] } = made
  // Its list had both as one person, and they have parted since: the dose is of the record whose right was used, and the other one is asked about.
  const asOne = [record.entry.person, claim.person].every((one) => records.includes(one))
  if (!person.records.includes(record.entry.person) && !asOne) return false
  const given = record.entry.is === 'given' ? record.entry.as : undefined
  const part = typeof given === 'object' && 'part' in given ? given.part : undefined
  if (told.does === 'spilled') return (record.entry.is === 'spilled' || record.entry.is === 'removed') && record.entry.of === told.of
  // Whoever removes frees a right: it is told as that, or not at all.
  if (record.entry.is === 'removed') return false
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
  const day = dayOf(line.at)
  return [
    ...(isCovered(person, day) ? [{ id: 'DD-01', row: 'DD-01', action: 'block', says: COVERED } as const] : []),
    ...(order === 'none' || order.id !== (orderCalled(person, made)?.id ?? entry.order)
      ? [{ id: 'OR-01', row: 'OR-01', action: 'block', says: ORDER_CHANGED } as const]
      : []),
    // What the device knew it asked itself.
    ...(looks.some(({ look }) => look.found !== 'fit') && !own.has('FT-02')
      ? [{ id: 'FT-02', row: 'FT-02', action: 'block', says: FOUND_UNFIT } as const]
      : []),
  ]
}

/** What is removed stands in the log. */
const isThere = ({ given }: At, made: Made): boolean => !('record' in made) || made.record.entry.is !== 'removed' || given !== undefined

/** A device that knew somebody by their card alone has nothing of their treatment. */
const madeHere = (made: string, person: RightsPerson): Made | undefined => {
  const read = madeOf(made)
  return read && isStrangerCase(read.case) ? { ...read, case: person.case } : read
}

/** Two take the code of somebody whom their list does not have: both compare the person with what was read out. */
const isAlone = (at: At): boolean => {
  const taken = at.line.made === null ? undefined : strangerTakenIn(at.line.made)
  return taken !== undefined && !(at.proves(taken.call.by) && isSecondOf(at, taken.call, taken.call.stranger.second))
}

const NOTHING: Changes = { changes: [], places: [], answers: [] }

/** The entry that says what became of the right, and keeps the line whole where something is odd about it. */
const toldEntry = (
  { line, as, self, office }: At,
  { changes }: Changes,
  troubles: readonly Both[],
  now: Moment,
  calls: readonly string[],
) => {
  const { seal, made, ...plain } = line
  return rightEntry(
    {
      name: '@right-told',
      office,
      says: {
        device: self.device,
        line: { n: line.n, at: line.at, seal, told: plain.told, ...(as ? { as } : {}) },
        claim: line.claim,
        changes,
        calls,
        troubles,
      },
      // Names of those who spoke stand in it, and whatever could not be read.
      words: made === null ? {} : { made },
    },
    { site: self.site, signer: self.account, now },
  )
}

/** Lines about no person: how long the device goes on, who woke it from afar, and that nobody counted the cabinet. */
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
  const plain = { changes: [], calls: [] }
  const kept = line.made === null ? {} : { made: line.made }
  if (line.told.does === 'shortened') return put('@right-told', plain, {}, [])
  if (line.told.does === 'woken') {
    const woken = line.made === null ? undefined : wokenIn(line.made)
    if (!woken) return put('@right-told', plain, kept, [NOT_ENTERED])
    const answered = woken.woken.device === self.device && at.known.calls.includes(answeredOf(woken.woken))
    const troubles = [...(answered ? [] : [NOT_ANSWERED]), ...(at.proves(woken.by) ? [] : [NO_PROOF])]
    return put('@right-told', { ...plain, by: [woken.by, woken.woken.second] }, kept, troubles)
  }
  const made = line.made === null ? undefined : uncountedOf(line.made)
  if (!made) return put('@right-told', plain, kept, [NOT_ENTERED])
  const { by, uncounted } = made
  const works = at.known.staff.some((s) => s.account === by)
  if ('release' in uncounted) {
    const released = uncounted.release !== by && isReleased(at, uncounted.release)
    const troubles = [UNCOUNTED_ALONE, ...(works ? [] : [NO_STAFF]), ...(at.proves(by) ? [] : [NO_PROOF]), ...(released ? [] : [NO_SECOND])]
    return put('@right-uncounted', { by: [by], release: uncounted.release }, made.words, troubles)
  }
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
  if (line.told.does === 'shortened' || line.told.does === 'uncounted' || line.told.does === 'woken') return aboutNobody(at)
  const device = self.device as DeviceId // its own row
  const person = known.people.find((p) => p.records.includes(line.claim.person))
  const read = person && line.made !== null ? madeHere(line.made, person) : undefined
  const fits = read && person && isOf(line, read, person) && signedByTwo(at, read) && isThere(at, read)
  const before: Right | undefined = person && rightOn(person, line.claim.day, line.claim.part)
  const after = before && afterCall(at, line, afterTold(before, { device, site: self.site, calls: known.calls }, line.told))
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
    ...(isAlone(at) ? [NO_SECOND] : []),
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
