import { createDecipheriv } from 'node:crypto'
import type { Database } from '../../../db/pool.ts'
import { readDevice, readTold } from '../../../db/rights.ts'
import type { SessionKey } from '../../../db/session.ts'
import { fileKey } from '../../../dosing/device/proof.ts'
import { part } from '../../../dosing/rights/receive.ts'
import { type AccountId, type EntryId, isUuid } from '../../../kernel/ids.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import { type CameLine, FiledJournal, type JournalFile, type JournalRead, type ReadJournal } from '../../contract/devices.ts'
import { sessionAt } from '../../http/device.ts'
import { officeAt } from '../situation.ts'
import { hearForked, hearJournal, sealOf } from './journal.ts'
import { type RightKept, readDecideKeep } from './keep.ts'
import { type DeviceKeys, mac } from './keys.ts'

const TAG = 16

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

/** An exported journal comes in by the same entrance as one that its machine sends: the head and a second person sign that it was read. */
export const readIn = async (
  db: Database,
  keys: DeviceKeys,
  session: SessionKey,
  { key, site, file }: ReadJournal,
  second: AccountId,
): Promise<RightKept<JournalRead>> => {
  const journal = opened(keys, file)
  const request = { site, device: file.device, iv: file.iv, second } satisfies Json
  const signed = await readDecideKeep<{ readonly by: AccountId }>(db, { session, key, site, request, persons: [] }, (view, known) => {
    const office = officeAt(view, site, dosing.heads)
    if (!office) return { not: 'no right' }
    if (!known.devices.some((d) => d.device === file.device && d.site === site))
      return { not: [{ why: 'content', field: 'file', detail: 'Tệp không phải của một thiết bị của cơ sở này.' }] }
    if (journal?.site !== site)
      return { not: [{ why: 'content', field: 'file', detail: 'Tệp không mở được: không phải sổ do thiết bị này xuất, hoặc đã bị sửa.' }] }
    const says = { device: file.device, second, lines: journal.lines.length }
    return { made: { name: '@right-read-in', office, says, answer: () => ({ by: view.account as AccountId }) } } // an account of the database
  })
  if (!('answer' in signed)) return signed
  const heard = await hear(db, keys, sessionAt(keys.tokenOf(file.device), signed.answer.by), journal?.lines ?? [])
  return 'is' in heard ? heard : { is: signed.is, answer: heard }
}
