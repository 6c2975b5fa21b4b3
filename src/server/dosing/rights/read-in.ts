import { createDecipheriv } from 'node:crypto'
import { readDevice, readTold } from '../../../db/devices.ts'
import { readInstallation } from '../../../db/installation.ts'
import type { Database } from '../../../db/pool.ts'
import type { RightsKnown } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { fileKey } from '../../../dosing/device/proof.ts'
import { part } from '../../../dosing/rights/receive.ts'
import { type DeviceId, surelyOver } from '../../../dosing/rights/right.ts'
import { takenUp } from '../../../dosing/rights/server.ts'
import { type AccountId, type EntryId, isUuid, type UnitId } from '../../../kernel/ids.ts'
import type { Moment } from '../../../kernel/moment.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Json } from '../../../log/canonical.ts'
import { FiledJournal, type JournalFile, type JournalRead, type ReadJournal } from '../../contract/devices.ts'
import type { CameLine } from '../../contract/machine.ts'
import { sessionAt } from '../../http/device.ts'
import { freshId } from '../../ids.ts'
import { headAt } from '../situation.ts'
import { hashOf } from './devices.ts'
import { type Changes, changesOf, rightOn, together } from './held.ts'
import { hearForked, hearJournal, sealOf } from './journal.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import { type DeviceKeys, mac } from './keys.ts'
import { claimKnown } from './stranger.ts'

const TAG = 16
/** As the table of devices takes it. */
const LONGEST_NAME = 60

/** What lies in the file; nothing where it was not sealed by the machine that it names. */
const opened = (keys: DeviceKeys, { device, iv, secret }: JournalFile): FiledJournal | undefined => {
  const sealed = Buffer.from(secret, 'base64')
  if (sealed.length < TAG) return undefined
  const key = Buffer.from(fileKey(mac, keys.masterOf(device)), 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(device, 'utf8')).setAuthTag(sealed.subarray(-TAG))
  try {
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()])
    return FiledJournal.safeParse(JSON.parse(plain.toString('utf8'))).data
  } catch {
    return undefined
  }
}

const entryOf = ({ told: { entry } }: CameLine) => (isUuid(entry) ? (entry as EntryId) : undefined) // whatever came under that name

/** Tells the lines of a file as the machine itself would have: in its name, heard by whoever reads them in. */
const hear = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  lines: readonly CameLine[],
): Promise<JournalRead | { readonly is: 'no session' | 'busy' }> => {
  const self = await readDevice(db, session)
  const told =
    self &&
    (await readTold(
      db,
      session,
      lines.flatMap((l) => entryOf(l) ?? []),
    ))
  if (!self || !told) return { is: 'no session' }
  const known = new Set<string>(told)
  const parts = part(
    { n: self.heard, seal: self.seal },
    lines,
    sealOf,
    (line) => known.has(entryOf(line) ?? '') || entryOf(line) === undefined,
  )
  const heard = parts.next.length > 0 ? await hearJournal(db, keys, session, parts.next) : undefined
  if (heard && heard.is !== 'heard') return heard
  const entered = heard?.answer.lines ?? []
  if (entered.length < parts.next.length) return { is: 'busy' }
  const apart = parts.apart.length > 0 ? await hearForked(db, keys, session, parts.apart) : undefined
  if (apart && apart.is !== 'heard') return apart
  return {
    told: parts.told.length,
    entered: entered.length,
    apart: parts.apart.length,
    troubles: entered.filter((l) => l.troubles.length > 0).length,
  }
}

const refusal = (detail: string): Refusal => ({ why: 'content', field: 'file', detail })
const NOT_OURS = refusal('Tệp không phải của một thiết bị của cơ sở này.')
const NOT_OPENED = refusal('Tệp không mở được: không phải sổ do thiết bị này xuất, hoặc đã bị sửa.')
const NOT_SERVED = refusal('Tệp của một máy đã theo một bản khôi phục khác của hệ thống này: hỏi người vận hành bản nào là bản thật.')
const NOT_WHOLE = refusal('Máy chủ đã được khôi phục và chưa có mục nào của máy này: xuất “toàn bộ sổ” ở máy, rồi đọc tệp thứ nhất trước.')

/** Against taking a machine up by its file: it serves another server, or its journal does not begin here. */
const unfit = ({ installation, epoch, lines }: FiledJournal, here: { readonly id: string; readonly epoch: number }): readonly Refusal[] => [
  ...((installation !== undefined && installation !== here.id) || (epoch ?? 0) > here.epoch ? [NOT_SERVED] : []),
  ...(lines.some((line) => line.n === 1) ? [] : [NOT_WHOLE]),
]

type FileRead = { readonly site: UnitId; readonly device: DeviceId; readonly journal: FiledJournal; readonly second: AccountId }

/**
 * A machine that was enrolled since the backup: the restored server has never heard of it, and its file opens with a key that only this installation and the
 * machine have. It is written down anew under its own id, and its token holds again (docs/decisions/0669).
 */
const takeUp = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { site, device, journal, second }: FileRead,
): Promise<RightKept<object>> => {
  const id = (await readInstallation(db))?.id ?? ''
  return readDecideKeep<object>(db, { session, key: freshId(), site, request: { device, second }, persons: [] }, (view, known) => {
    if (known.devices.some((d) => d.device === device)) return { nothing: {} }
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    if (known.restored === null) return { not: [NOT_OURS] }
    const against = unfit(journal, { id, epoch: known.epoch })
    if (against.length > 0) return { not: against }
    const said = journal.name ?? 'Máy đọc từ tệp'
    const name = known.devices.some((d) => d.site === site && d.name === said && d.revokedAt === null)
      ? `${said} (${device.slice(-4)})`
      : said
    const says = { device, name: name.slice(-LONGEST_NAME), token: hashOf(keys.tokenOf(device)), again: true, second }
    return { made: { name: '@right-enrolled', office, says, answer: () => ({}) } }
  })
}

/** A right as it lies at the machine by its file. */
const lyingThere = (known: RightsKnown, { site, device, journal }: FileRead, now: Moment): readonly Changes[] =>
  (journal.holds ?? []).flatMap(({ claim, ends, epoch }) => {
    const person = known.people.find((p) => p.records.includes(claim.person))
    const right = person && rightOn(person, claim.day, claim.part)
    const until = surelyOver(ends)
    if (!right || epoch >= known.epoch || until <= now || right.out.some((o) => o.is === 'lease' && o.device === device)) return []
    return [changesOf(person, right, takenUp(right, { is: 'lease', person: claim.person, device, site, epoch, until }), known.epoch)]
  })

/**
 * What the machine held when its file was made, of before a restore, lies there until it gives it back, or two people answer once its time is over: the backup
 * may know nothing of it. Not by a file that is older than what the machine has told since.
 */
const holdThere = async (db: Database, session: SessionKey, read: FileRead): Promise<RightKept<object>> => {
  const { site, device, second } = read
  const held = (read.journal.holds ?? []).map(async (h) => ({ ...h, claim: await claimKnown(db, session, h.claim) }))
  const journal = { ...read.journal, holds: await Promise.all(held) }
  const file = { ...read, journal }
  const days = journal.holds.map(({ claim }) => claim.day).sort()
  const persons = [...new Set(journal.holds.map(({ claim }) => claim.person))]
  const [first] = days
  const span = first === undefined ? {} : { first, last: days.at(-1) ?? first }
  const asking = { session, key: freshId(), site, request: { device, second }, persons, strangers: true, ...span }
  return readDecideKeep<object>(db, asking, (view, known) => {
    const office = headAt(view, known)
    const heard = known.devices.find((d) => d.device === device)?.heard ?? 0
    if (!office || journal.lines.every(({ n }) => n < heard)) return { nothing: {} }
    const changes = together(lyingThere(known, file, view.now))
    if (changes.changes.length === 0) return { nothing: {} }
    const says = { device, second, lines: 0, ...changes }
    return { made: { name: '@right-read-in', office, says, answer: () => ({}) } }
  })
}

/** An exported journal comes in by the same entrance as one that its machine sends: the head and a second person sign that it was read. */
export const readIn = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, site, file }: ReadJournal,
  second: AccountId,
): Promise<RightKept<JournalRead>> => {
  const journal = opened(keys, file)
  const known = journal?.site === site ? await takeUp(db, keys, session, { site, device: file.device, journal, second }) : undefined
  if (known && !('answer' in known)) return known
  const request = { site, device: file.device, iv: file.iv, second } satisfies Json
  const signed = await readDecideKeep<{ readonly by: AccountId }>(db, { session, key, site, request, persons: [] }, (view, known) => {
    const office = headAt(view, known)
    if (!office) return { not: 'no right' }
    if (!known.devices.some((d) => d.device === file.device && d.site === site)) return { not: [NOT_OURS] }
    if (journal?.site !== site) return { not: [NOT_OPENED] }
    const says = { device: file.device, second, lines: journal.lines.length }
    return { made: { name: '@right-read-in', office, says, answer: () => ({ by: view.account as AccountId }) } } // an account of the database
  })
  if (!('answer' in signed)) return signed
  const heard = await hear(db, keys, sessionAt(keys.tokenOf(file.device), signed.answer.by), journal?.lines ?? [])
  if ('is' in heard) return heard
  const held = journal?.holds ? await holdThere(db, session, { site, device: file.device, journal, second }) : undefined
  return held && !('answer' in held) ? held : { is: signed.is, answer: heard }
}
