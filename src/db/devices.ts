import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewWords } from '../log/entry.ts'
import type { Installation } from './installation.ts'
import type { Database } from './pool.ts'
import { type RightEntry, rightColumns } from './rights.ts'
import type { SessionKey } from './session.ts'

/** A device as it is known to the server. */
export type DeviceSelf = {
  readonly device: string
  readonly site: UnitId
  /** The clinic of the site. */
  readonly clinic: UnitId
  readonly name: string
  readonly revoked: boolean
  readonly heard: number
  readonly seal: string
  readonly toldEpoch: number
  readonly morning: boolean
  readonly epoch: number
  readonly now: Moment
  /** When the installation was restored last; and whether a journal of the device was read in since, which it had not told. */
  readonly restored: Moment | null
  readonly readIn: boolean
  readonly account: AccountId
  readonly installation: Pick<Installation, 'id' | 'kind'>
}

/** Nothing when the session is none of a device, or of somebody who holds no office at its site today. */
export const readDevice = async (db: Database, session: SessionKey): Promise<DeviceSelf | undefined> => {
  const [row] = await db.query<{ readonly self: DeviceSelf | null }>({
    name: 'device_self',
    text: 'select api.device_self($1) as self',
    values: [session],
  })
  return row?.self ?? undefined
}

/** `unfit`: what the line says of a dose does not fit what became of it meanwhile. */
export type Kept = 'done' | 'heard' | 'stale' | 'unfit' | 'no session' | 'no right'

/** A file that was opened at a device: `account` where who opened it is proven, else it is whose session tells of it. */
export type DeviceReading = { readonly person: PersonId; readonly account: AccountId | undefined; readonly at: Moment }

/** Enters the next line of a device's journal with whatever follows from it, all or nothing. */
export const keepTold = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly n: number
    /** The seal of the line before it. */
    readonly before: string
    readonly seal: string
    readonly entries: readonly object[]
    readonly words: readonly NewWords[]
    /** The first entry draws from a bottle. */
    readonly draws: boolean
    readonly reading?: DeviceReading | undefined
  },
): Promise<Kept> => {
  const [row] = await db.query<{ readonly kept: Kept }>({
    name: 'keep_told',
    text: 'select api.keep_told($1, $2, $3, $4, $5, $6, $7, $8) as kept',
    values: [
      of.session,
      of.n,
      of.before,
      of.seal,
      JSON.stringify(of.entries),
      JSON.stringify(of.words),
      of.draws,
      of.reading && JSON.stringify(of.reading),
    ],
  })
  if (!row) throw new Error('keep_told answers')
  return row.kept
}

/** Of these entries of lines of the device's journal those that the log has. Nothing when the session is none of a device. */
export const readTold = async (db: Database, session: SessionKey, entries: readonly EntryId[]): Promise<readonly EntryId[] | undefined> => {
  const [row] = await db.query<{ readonly told: readonly EntryId[] | null }>({
    name: 'device_told',
    text: 'select api.device_told($1, $2) as told',
    values: [session, entries],
  })
  return row?.told ?? undefined
}

/** What the log has of a dose that a device told of; nothing where it was not entered. */
export const readGiven = async (db: Database, session: SessionKey, of: EntryId): Promise<Json | undefined> => {
  const [row] = await db.query<{ readonly says: Json | null }>({
    name: 'device_dose',
    text: 'select api.device_dose($1, $2) as says',
    values: [session, of],
  })
  return row?.says ?? undefined
}

/** Whom a device means on a day that knew somebody by their card alone; nothing where nobody was read out so and nobody has that card, or without a session. */
export const readStranger = async (db: Database, session: SessionKey, of: PersonId, day: Day): Promise<PersonId | undefined> => {
  const [row] = await db.query<{ readonly person: PersonId | null }>({
    name: 'stranger',
    text: 'select api.stranger($1, $2, $3) as person',
    values: [session, of, day],
  })
  return row?.person ?? undefined
}

/** Keeps a line that continues no journal as it came, once. False where the session is none of a device. */
export const keepForked = async (
  db: Database,
  session: SessionKey,
  entry: RightEntry,
  words: readonly NewWords[],
  reading?: DeviceReading,
): Promise<boolean> => {
  const [row] = await db.query<{ readonly kept: boolean }>({
    name: 'keep_forked',
    text: 'select api.keep_forked($1, $2, $3, $4) as kept',
    values: [session, JSON.stringify(rightColumns(entry)), JSON.stringify(words), reading && JSON.stringify(reading)],
  })
  return row?.kept ?? false
}

/** The device has told its whole journal of before. */
export const keepHead = async (db: Database, session: SessionKey, written: number, entry: RightEntry): Promise<Kept> => {
  const [row] = await db.query<{ readonly kept: Kept }>({
    name: 'keep_head',
    text: 'select api.keep_head($1, $2, $3) as kept',
    values: [session, written, JSON.stringify(rightColumns(entry))],
  })
  if (!row) throw new Error('keep_head answers')
  return row.kept
}
