import { createHash } from 'node:crypto'
import { type DeviceReading, type DeviceSelf, keepForked, keepHead, keepTold, readDevice, readGiven } from '../../../db/devices.ts'
import type { Database } from '../../../db/pool.ts'
import { readRights, rightColumns } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { isBeside, isProven } from '../../../dosing/device/proof.ts'
import { receive } from '../../../dosing/rights/receive.ts'
import { claimKey, type DeviceId, type Epoch } from '../../../dosing/rights/right.ts'
import type { Given } from '../../../dosing/situation/facts.ts'
import type { Both } from '../../../dosing/text.ts'
import type { AccountId, EntryId } from '../../../kernel/ids.ts'
import { holdable } from '../../../kernel/letters.ts'
import { dosing } from '../../../law/dosing.ts'
import { type CameLine, type Hello, type JournalAnswer, type JournalLine, ReadTold, type TellHead } from '../../contract/machine.ts'
import { lowestAt, officeAt } from '../situation.ts'
import type { Entering } from './dose-there.ts'
import { enteringOf } from './entering.ts'
import { rightEntry } from './keep.ts'
import { type DeviceKeys, mac } from './keys.ts'
import { bottlesIn, madeOf, openedOf } from './made.ts'
import { asKnown } from './stranger.ts'
import { FORKED, NOT_ENTERED } from './troubles.ts'

/** The seal of a line: over the line as the device seals it, and over the record beside it. */
export const sealOf = (before: string, { n, at, claim, told, made }: Omit<CameLine, 'seal'>): string =>
  createHash('sha256')
    .update(before)
    .update(JSON.stringify([n, at, claimKey(claim), told]))
    .update(made ?? '')
    .digest('hex')

type Entered = { readonly is: 'done'; readonly troubles: readonly Both[] } | { readonly is: 'no session' | 'busy' }

const TRIES = 4

/** Whether a record was signed with the slot of an account at the device. */
const proving =
  (keys: DeviceKeys, { device }: DeviceSelf, made: string | null, signs: typeof isBeside = isProven) =>
  (account: AccountId): boolean =>
    made !== null && signs(made, mac, keys.slotOf(device as DeviceId, account), account) // its own row

/** The reading that a line tells of; whose it is, where that is proven. */
const readingOf = ({ told, at, made }: JournalLine, proves: (account: AccountId) => boolean): DeviceReading | undefined => {
  if (told.does !== 'opened') return undefined
  const by = made === null ? undefined : openedOf(made)?.by
  return { person: told.person, at, account: by !== undefined && proves(by) ? by : undefined }
}

/** A line as it can be read. Where a machine sealed more than is taken here, the whole of it stays beside the line. */
const readLine = ({ told: came, ...line }: CameLine): JournalLine | undefined => {
  const { data: told } = ReadTold.safeParse(came)
  if (!told || (line.made !== null && line.made !== holdable(line.made))) return undefined
  const cut = told.does === 'gave-on-paper' && told.sheet !== came['sheet']
  return { ...line, told, made: line.made ?? (cut ? JSON.stringify(came) : null) }
}

/** What nobody here can read of a line, in the words beside it: as JSON, which writes out the letters that no database keeps. */
const unreadLine = ({ told, made, ...line }: CameLine) => ({
  ...line,
  told: { does: 'unread' } as const,
  made: JSON.stringify({ told, made }),
})

const unread = (self: DeviceSelf, came: CameLine): Entering => {
  const { made, claim, ...line } = unreadLine(came)
  const troubles = [NOT_ENTERED]
  const says = { device: self.device, line, claim, changes: [], calls: [], troubles }
  const { entry, words } = rightEntry(
    { name: '@right-told', office: lowestAt(self), says, words: { made } },
    { site: self.site, signer: self.account, now: self.now },
  )
  return { entries: [rightColumns(entry)], words, draws: false, troubles }
}

/** Enters one line, whatever it says: as a dose where it is one, else as the line that came. */
const enter = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  self: DeviceSelf,
  sealed: CameLine,
  before: string,
): Promise<Entered> => {
  const came = await asKnown(db, session, sealed)
  const { claim, n, seal } = came
  const line = readLine(came)
  if (!line) {
    const kept = await keepTold(db, { session, n, before, seal, ...unread(self, came) })
    return kept === 'done' || kept === 'heard' ? { is: 'done', troubles: [NOT_ENTERED] } : { is: kept === 'no session' ? kept : 'busy' }
  }
  const { made } = line
  const as = claim.person === sealed.claim.person ? undefined : sealed.claim.person
  const proves = proving(keys, self, sealed.made)
  const beside = proving(keys, self, sealed.made, isBeside)
  const reading = readingOf(line, proves)
  if (reading) {
    const kept = await keepTold(db, { session, n, before, seal, entries: [], words: [], draws: false, reading })
    if (kept === 'done' || kept === 'heard') return { is: 'done', troubles: [] }
    return { is: kept === 'no session' ? kept : 'busy' }
  }
  const record = made === null ? undefined : madeOf(made)
  const removes = record && 'record' in record && record.record.entry.is === 'removed' ? record.record.entry.of : undefined
  let plainly = false
  for (let tried = 0; tried < TRIES; tried += 1) {
    const view = await readRights(db, {
      session,
      site: self.site,
      first: claim.day,
      last: claim.day,
      persons: [claim.person],
      strangers: true,
      bottles: made === null ? [] : bottlesIn(made),
    })
    if (!view?.known) return { is: 'no session' }
    const office = officeAt(view, self.site, ...dosing.gives) ?? lowestAt(self)
    const given = removes && ((await readGiven(db, session, removes)) as unknown as Omit<Given, 'id'> | undefined) // as `enteringOf` wrote it
    const entering: Entering = enteringOf({ line, as, self, known: view.known, office, proves, beside, given }, plainly)
    try {
      const kept = await keepTold(db, { session, n, before, seal, ...entering })
      if (kept === 'heard') return { is: 'done', troubles: [] }
      if (kept === 'done') return { is: 'done', troubles: entering.troubles }
      if (kept === 'no session') return { is: 'no session' }
      // Somebody moved the bottle, or the case is not as the device knew it: once more, and then without the record.
      plainly = kept === 'unfit' || kept === 'no right' || tried > 0
    } catch (error) {
      // A record that the tables do not take is kept as it came; without it, whatever is wrong is our own fault.
      if (plainly) throw error
      plainly = true
    }
  }
  return { is: 'busy' }
}

const answerOf = (n: number, troubles: readonly Both[]): JournalAnswer['lines'][number] => ({
  n,
  outcome: troubles.length > 0 ? 'taken with trouble' : 'taken',
  troubles,
})

export type Heard = { readonly is: 'heard'; readonly answer: JournalAnswer } | { readonly is: 'no session' | 'busy' }

/** Hears lines of a journal: each once and in its order, however often and in whatever pieces they come. */
export const hearJournal = async (db: Database, keys: DeviceKeys, session: SessionKey, lines: readonly CameLine[]): Promise<Heard> => {
  const self = await readDevice(db, session)
  if (!self) return { is: 'no session' }
  const { fresh, broken } = receive({ n: self.heard, seal: self.seal }, lines, sealOf)
  const entered: { readonly n: number; readonly troubles: readonly Both[] }[] = []
  let heard = { n: self.heard, seal: self.seal }
  let stopped: 'no session' | 'busy' | undefined
  for (const line of fresh) {
    const done = await enter(db, keys, session, self, line, heard.seal)
    if (done.is !== 'done') {
      stopped = done.is
      break
    }
    heard = { n: line.n, seal: line.seal }
    entered.push({ n: line.n, troubles: done.troubles })
  }
  // What was entered is told, also where the rest waits for another try.
  if (stopped && entered.length === 0) return { is: stopped }
  const before = lines.filter((l) => l.n <= self.heard).map((l) => ({ n: l.n, troubles: [] }))
  return {
    is: 'heard',
    answer: {
      heard,
      epoch: self.epoch as Epoch, // a count of restores
      now: self.now,
      lines: [...before, ...entered].map(({ n, troubles }) => answerOf(n, troubles)),
      broken: broken ?? null,
    },
  }
}

/** An entry is known again by the seal of its line: sent twice it is kept once. */
const entryOfSeal = (seal: string): string => {
  const hex = createHash('sha256').update('forked').update(seal).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Lines of a device whose store was put back from a copy: each is kept whole and shown, and changes no right. What was heard before stays. */
export const hearForked = async (db: Database, keys: DeviceKeys, session: SessionKey, lines: readonly CameLine[]): Promise<Heard> => {
  const self = await readDevice(db, session)
  if (!self) return { is: 'no session' }
  const troublesOf = ({ told }: CameLine) => (told['does'] === 'opened' ? [] : [FORKED])
  for (const sealed of lines) {
    const came = await asKnown(db, session, sealed)
    const read = readLine(came)
    const { made, ...line } = read ?? unreadLine(came)
    const reading = read && readingOf(read, proving(keys, self, sealed.made))
    const troubles = troublesOf(came)
    const says = { device: self.device, forked: true, line, claim: line.claim, changes: [], calls: [], troubles }
    const { entry, words } = rightEntry(
      { name: '@right-told', office: lowestAt(self), says, words: made === null ? {} : { made } },
      { site: self.site, signer: self.account, now: self.now, id: entryOfSeal(line.seal) as EntryId }, // a uuid by its shape
    )
    if (!(await keepForked(db, session, entry, words, reading))) return { is: 'no session' }
  }
  const heard = { n: self.heard, seal: self.seal }
  const answered = lines.map((line) => answerOf(line.n, troublesOf(line)))
  return { is: 'heard', answer: { heard, epoch: self.epoch as Epoch, now: self.now, lines: answered, broken: null } } // a count of restores
}

/** What the server is, and what it has of the device that asks. Nothing without a session. */
export const sayHello = async (db: Database, session: SessionKey): Promise<Hello | undefined> => {
  const self = await readDevice(db, session)
  if (!self) return undefined
  const { installation, heard: n, seal, now, restored, readIn } = self
  return { installation, epoch: self.epoch as Epoch, toldEpoch: self.toldEpoch as Epoch, heard: { n, seal }, now, restored, readIn } // counts of restores
}

export type Headed =
  | { readonly is: 'done'; readonly epoch: Epoch; readonly heard: number }
  | { readonly is: 'gap' }
  | { readonly is: 'no session' }

/** The device has told all that it wrote before the restore: nobody waits for it any more. */
export const hearHead = async (db: Database, session: SessionKey, { epoch, written }: TellHead): Promise<Headed> => {
  const self = await readDevice(db, session)
  if (!self) return { is: 'no session' }
  const { entry } = rightEntry(
    { name: '@right-head', office: lowestAt(self), says: { device: self.device, epoch } },
    { site: self.site, signer: self.account, now: self.now },
  )
  const kept = await keepHead(db, session, written, entry)
  if (kept === 'no session') return { is: 'no session' }
  return kept === 'done' ? { is: 'done', epoch: self.epoch as Epoch, heard: self.heard } : { is: 'gap' } // a count of restores
}
