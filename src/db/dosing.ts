import type { FormerEnd } from '../dosing/care/ends.ts'
import type { Licence } from '../dosing/care/licence.ts'
import type { Release } from '../dosing/decide/record.ts'
import type { OpenCall } from '../dosing/interlocks/task.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import { type DosingEntry, dosingEntryOf, type StoredDosingEntry } from './dosing-entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey, Who } from './session.ts'

/** All that the log and its rows know for a decision about a person's dose, of every record and site. */
export type DosingKnown = {
  /** The record that the case lies in, with the version to be given to `appendDose`. */
  readonly person: PersonId
  readonly canonical: PersonId
  readonly records: readonly PersonId[]
  readonly version: number
  readonly birth: string
  readonly sex: string
  readonly unit: UnitId
  readonly name: string | null
  readonly photo: EntryId | null
  readonly case: CaseId
  readonly state: string
  readonly stateKind: 'open' | 'proposed' | 'end'
  readonly facts: Json
  /** The clinic that treats; where the doses of that day are usually taken, there or at one of its points; and the clinic of the site that asks. */
  readonly home: UnitId
  readonly usual: UnitId
  readonly clinic: UnitId
  /** Whether the site treats the person now, as its own or as a guest; else it reads what it wrote for a while, and writes nothing. */
  readonly treats: boolean
  /** Only a dose of today came from the site: the right of the day, or the treatment, lies elsewhere since. */
  readonly gave: boolean
  /** Last number of the entries of doses and care in the case. */
  readonly seq: number
  /** First day whose doses are among the entries; `older`: there are doses from before. */
  readonly since: string
  readonly older: boolean
  /** The entry that was appended last among these, cards and counselling aside: who names it has read them all. */
  readonly read: EntryId | null
  /** Entries of today in the order in which they were appended. */
  readonly appended: readonly EntryId[]
  readonly entries: readonly DosingEntry[]
  /** What is to be known of records that were one person with these and are not now; nothing of who has none. `unsure`: doses and orders of the time in which they were. */
  readonly apart: {
    readonly unsure: readonly EntryId[]
    readonly entries: readonly DosingEntry[]
  } | null
  readonly alsoAt: readonly UnitId[]
  /** The site where the right to today's dose lies. */
  readonly place: UnitId
  readonly placeName: string
  /** Where the rights of days lie that are not, or not any more, at the clinic that treats; the latest word last. */
  readonly places: readonly { readonly site: UnitId; readonly from: Day; readonly to: Day }[]
  /** Where doses are usually taken, day by day; nothing where that was never elsewhere than at the clinic that treats. */
  readonly points: DosingKnown['places']
  readonly uses: readonly {
    readonly entry: EntryId
    readonly person: PersonId
    readonly part: number
    readonly is: 'given' | 'lease' | 'call' | 'paper' | 'unknown' | 'apart'
    /** Of `apart`: how it was used, for a record that was one person with these. */
    readonly was?: 'given' | 'lease' | 'call' | 'paper' | 'unknown'
    readonly site: UnitId
    readonly siteName: string
    readonly device: string | null
    readonly epoch: number | null
    readonly until: Moment | null
    readonly sheet: string | null
    readonly waits: readonly string[] | null
  }[]
  /** `named`: bottles that were asked for by name, each with its place. `away`: those on their way to another site. */
  readonly cabinet: {
    readonly opening: Json
    readonly bottles: readonly Json[]
    readonly named: readonly Json[]
    readonly away: readonly string[]
  }
  readonly adoptions: readonly { readonly says: Json; readonly by: AccountId }[]
  /** Licences to prescribe as the heads of clinics keep them, oldest first. */
  readonly licences: readonly Licence[]
  /** Whether the clinic of the site, or a point of it, has given a dose by this program. */
  readonly begun: boolean
  /** Open calls of a doctor at the site, each with what it is about. */
  readonly tasks: readonly (OpenCall & { readonly established: boolean })[]
  /** Acts of the case and papers it was taken over with, of who may be under age: an adult's are not asked. */
  readonly acts: readonly { readonly name: string; readonly day: Day }[]
  /** Clinical and statistical ends as the case had them before they were entries. */
  readonly former: readonly FormerEnd[]
  /** The last day with a dose that stands, however long ago. */
  readonly lastDose: Day | null
  /** Kinds of numbers that are known of the person. */
  readonly papers: readonly ('personal-id' | 'old-id' | 'passport')[]
  /** Accounts that hold an office at the site today, or at the clinic of the point: who may be second or release. */
  readonly staff: readonly AccountId[]
  /** Who lets one person of this point work alone today, with everybody whose work of today is seen there. */
  readonly release: Release | null
  /** The head and the doctors of the clinic, one of whom signs for paper of more than a week ago; nobody where less is asked about. */
  readonly lateSigners: readonly AccountId[]
  /** Those of them who prescribe. */
  readonly doctors: readonly AccountId[]
}

export type DosingView = Who & {
  readonly stored: { readonly request: Buffer; readonly answer: Json } | undefined
  /** Nothing for whoever is no patient and no guest of the site, and for a session that has no office there. */
  readonly known: DosingKnown | undefined
}

type ViewRow = Who & {
  readonly request: Buffer | null
  readonly answer: Json
  readonly known: (Omit<DosingKnown, 'entries' | 'apart'> & { readonly apart: StoredApart | null }) | null
  /** JSON: entries by place, each with its whole body. */
  readonly entries: string | null
}

type StoredApart = Omit<NonNullable<DosingKnown['apart']>, 'entries'> & { readonly entries: readonly StoredDosingEntry[] }

const apartOf = (apart: StoredApart | null): DosingKnown['apart'] => apart && { ...apart, entries: apart.entries.map(dosingEntryOf) }

type StoredWhole = readonly [EntryId, string, PersonId, Moment, UnitId, string, AccountId, EntryId | null, { readonly says: Json }]

/** As `dosing_entry_text` writes them: a body says something, and how it was judged. */
const entriesOf = (stored: string): readonly DosingEntry[] => {
  const rows: readonly StoredWhole[] = JSON.parse(stored)
  return rows.map(([id, name, person, at, site, office, by, corrects, { says }]) =>
    dosingEntryOf([id, name, person, at, site, office, by, corrects, says]),
  )
}

/** Everything for a decision about a dose, in one round trip and without a lock. `reads`: what it is looked at for, which is written down. */
export const readDosing = async (
  db: Database,
  asked: {
    readonly session: SessionKey
    readonly person: PersonId
    readonly site: UnitId
    readonly key?: string | undefined
    readonly days: number
    readonly reads?: string | undefined
    /** The day that is asked about, where it is not today: of whom the site treated then, a month ago at the most, or to a device, within a week will. */
    readonly of?: Day | undefined
    /** From which bottles something is told of. */
    readonly bottles?: readonly string[] | undefined
    readonly clock?: string | undefined
  },
): Promise<DosingView | undefined> => {
  const [row] = await db.query<ViewRow>({
    name: 'dosing_view',
    text: 'select account, name, offices, kind, moment as now, request, answer, known, entries from api.dosing_view($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [asked.session, asked.person, asked.site, asked.key, asked.days, asked.reads, asked.clock, asked.of, asked.bottles],
  })
  return (
    row && {
      account: row.account,
      name: row.name,
      offices: row.offices,
      kind: row.kind,
      now: row.now,
      stored: row.request ? { request: row.request, answer: row.answer } : undefined,
      known: row.known ? { ...row.known, apart: apartOf(row.known.apart), entries: entriesOf(row.entries ?? '[]') } : undefined,
    }
  )
}

/** Writes down that somebody was told something of a person, or asked in vain, where nothing else was written. False: the session is over. */
export const logDosingTold = async (
  db: Database,
  told: {
    readonly session: SessionKey
    readonly person: PersonId
    readonly case: CaseId | undefined
    readonly reads: string
    readonly clock?: string | undefined
  },
): Promise<boolean> => {
  const [row] = await db.query<{ readonly told: boolean }>({
    name: 'told_dosing',
    text: 'select api.told_dosing($1, $2, $3, $4, $5) as told',
    values: [told.session, told.person, told.case, told.reads, told.clock],
  })
  return row?.told ?? false
}
