import type { Release } from '../dosing/decide/record.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import type { Appended } from './acts.ts'
import { columnsOf } from './columns.ts'
import type { DosingKnown } from './dosing.ts'
import { type DosingEntry, dosingEntryOf, type StoredDosingEntry } from './dosing-entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey, Who } from './session.ts'

/** A use of a right, as its row has it; `entry` is nothing where the server does not know since a restore. */
export type RightUse = {
  readonly entry: EntryId | null
  readonly person: PersonId
  readonly day: Day
  readonly part: number
  readonly is: 'given' | 'lease' | 'call' | 'paper' | 'unknown' | 'apart'
  readonly was?: 'given' | 'lease' | 'call' | 'paper' | 'unknown'
  readonly site: UnitId | null
  readonly device: string | null
  readonly epoch: number | null
  readonly until: Moment | null
  readonly sheet: string | null
  readonly waits: readonly string[] | null
}

export type RightsPerson = {
  readonly person: PersonId
  readonly case: CaseId
  /** The clinic that treats, and where doses are usually taken, day by day; nothing where that was never elsewhere. */
  readonly home: UnitId
  readonly points: DosingKnown['places']
  readonly state: string
  readonly records: readonly PersonId[]
  readonly version: number
  readonly name: string
  readonly birth: string
  readonly sex: string
  readonly photo: EntryId | null
  /** The number of an identity paper is known. */
  readonly paper: boolean
  /** Orders, their ends and cards. */
  readonly orders: readonly DosingEntry[]
  /** Looks at the person in these days, and calls of a doctor that hold one. */
  readonly looks: readonly DosingEntry[]
  /** Doses of several days that reach into the days that were asked for. */
  readonly covered: readonly { readonly day: Day; readonly through: Day }[]
  readonly places: readonly { readonly entry: EntryId; readonly site: UnitId; readonly from: Day; readonly to: Day }[]
  readonly uses: readonly RightUse[]
}

export type DeviceRead = {
  readonly device: string
  readonly name: string
  readonly site: UnitId
  readonly siteName: string
  readonly enrolledAt: Moment
  readonly heardAt: Moment | null
  readonly revokedAt: Moment | null
  readonly heard: number
  readonly seal: string
  readonly toldEpoch: number
  /** Takes the rights of the next morning along, by the word of its head. */
  readonly morning: boolean
}

/** What is not known since the last restore: of the days from `day` to `through` (later ones too, while devices or sites are waited for). */
export type RestoreWaits = {
  readonly epoch: number
  readonly since: Moment
  readonly until: Moment
  readonly day: Day
  readonly through: Day | null
  readonly devices: readonly string[]
  readonly sites: readonly UnitId[]
  /** Clinics that have not said which numbered sheets of the days to come are out. */
  readonly papers: readonly UnitId[]
}

export type RightsKnown = {
  readonly site: UnitId
  /** The clinic of the site; and the supervisor who lets one person of this point work alone today. */
  readonly clinic: UnitId
  readonly release: (Release & { readonly until: Day }) | null
  /** Every release of this point that was ever signed. */
  readonly releases: readonly { readonly by: AccountId; readonly from: Day; readonly until: Day }[]
  readonly siteName: string
  readonly epoch: number
  /** When the installation was restored last. */
  readonly restored: Moment | null
  readonly waits: RestoreWaits | null
  readonly people: readonly RightsPerson[]
  readonly devices: readonly DeviceRead[]
  /** Calls by telephone that were made or served already, by their keys. */
  readonly calls: readonly string[]
  /** Who works at the site or, beside a point, at its clinic. */
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string; readonly unit: UnitId }[]
  /** Every site that gives doses, with its clinic. */
  readonly sites: readonly { readonly id: UnitId; readonly name: string; readonly clinic: UnitId }[]
  readonly adoptions: readonly Json[]
  /** Whether the clinic of the site, or a point of it, has given a dose by this program. */
  readonly begun: boolean
  /** Licences to prescribe as the heads of clinics keep them, oldest first. */
  readonly licences: DosingKnown['licences']
  readonly cabinet: DosingKnown['cabinet']
}

export type RightsView = Who & {
  readonly stored: { readonly request: Buffer; readonly answer: Json } | undefined
  /** Nothing for a session without an office at the site that reads doses. */
  readonly known: RightsKnown | undefined
}

type StoredPerson = Omit<RightsPerson, 'orders' | 'looks'> & Readonly<Record<'orders' | 'looks', readonly StoredDosingEntry[]>>

/** The rights of people of a site on some days, in one round trip and without a lock. */
export const readRights = async (
  db: Database,
  asked: {
    readonly session: SessionKey
    readonly site: UnitId
    readonly key?: string | undefined
    readonly first: Day
    readonly last: Day
    readonly persons?: readonly PersonId[] | undefined
    /** Whoever is named, also where the site neither treats them nor holds a right of theirs: for a code that was read out, or a journal. */
    readonly strangers?: boolean | undefined
    /** From which bottles something is told of. */
    readonly bottles?: readonly string[] | undefined
  },
): Promise<RightsView | undefined> => {
  type Row = Who & {
    readonly request: Buffer | null
    readonly answer: Json
    readonly known: (Omit<RightsKnown, 'people'> & { readonly people: readonly StoredPerson[] }) | null
  }
  const [row] = await db.query<Row>({
    name: 'rights_view',
    text: 'select account, name, offices, kind, moment as now, request, answer, known from api.rights_view($1, $2, $3, $4, $5, $6, strangers => $7, bottles => $8)',
    values: [asked.session, asked.site, asked.key, asked.first, asked.last, asked.persons, asked.strangers ?? false, asked.bottles],
  })
  return (
    row && {
      account: row.account,
      name: row.name,
      offices: row.offices,
      kind: row.kind,
      now: row.now,
      stored: row.request ? { request: row.request, answer: row.answer } : undefined,
      known: row.known
        ? {
            ...row.known,
            people: row.known.people.map((p) => ({ ...p, orders: p.orders.map(dosingEntryOf), looks: p.looks.map(dosingEntryOf) })),
          }
        : undefined,
    }
  )
}

/** An entry about rights: of an office at its site, about nobody by its column; whom it is about stands in what it says. */
export type RightEntry = Pick<NewEntry, 'id' | 'name' | 'happened' | 'forOffice' | 'forUnit' | 'body'> & { readonly signer: AccountId }

export const rightColumns = (entry: RightEntry) => columnsOf({ ...entry, kind: 'ledger', case: null, seq: 1, edition: '' })

/** Appends what was decided about rights; `stale` where they are not as they were read. */
export const keepRight = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly entry: RightEntry
    readonly words: readonly NewWords[]
    readonly answer: Json
  },
): Promise<Appended> => {
  const [row] = await db.query<Appended>({
    name: 'keep_right',
    text: 'select outcome, answer from api.keep_right($1, $2, $3, $4, $5, $6)',
    values: [of.session, of.key, of.request, JSON.stringify(rightColumns(of.entry)), JSON.stringify(of.words), JSON.stringify(of.answer)],
  })
  if (!row) throw new Error('keep_right answers')
  return row
}

/** How often the installation was restored, as its epochs count it. */
export const readEpoch = async (db: Database): Promise<number> => {
  const [row] = await db.query<{ readonly epoch: number }>({ name: 'epoch', text: 'select api.epoch() as epoch', values: [] })
  if (!row) throw new Error('there is always an epoch')
  return row.epoch
}
