import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Entry, Subject } from '../log/entry.ts'
import { entryOf, type StoredEntry } from './entry-row.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** A person's file as the session may see it: whole cases, and the words its offices may read. */
export type FileRead = {
  readonly person: Subject & {
    readonly id: PersonId
    /** Nothing where the session's offices may not read names, or numbers. */
    readonly name: string | null
    readonly number: string | null
    readonly unit: UnitId
  }
  readonly cases: readonly { readonly case: CaseId; readonly entries: readonly Entry[] }[]
  /** Cases that these read, or that read these, and that the session may not see: to be folded with them, never to be shown. */
  readonly linked: readonly { readonly case: CaseId; readonly entries: readonly Entry[] }[]
  /** Words of cases and of the identity entries, by entry and field. */
  readonly words: Readonly<Record<EntryId, Readonly<Record<string, string>>>>
  /** Classes of words that the session may read of this person. */
  readonly reading: readonly string[]
  /** What was said of who the person is, as far as the session may read a word of it; texts are in `words`. */
  readonly identities: readonly Omit<Entry, 'case'>[]
  readonly same: OtherRecords | null
  /** Birth and sex by which the cases of a record are judged, where they are not the person's. */
  readonly subjects: Readonly<Record<PersonId, Subject>>
  readonly accounts: Readonly<Record<AccountId, string>>
  readonly now: Moment
}

/** Other records of the same person. */
export type OtherRecords = {
  /** Those that the session sees; names and numbers as far as it may read them. */
  readonly seen: readonly (Subject & {
    readonly person: PersonId
    readonly name: string | null
    readonly number: string | null
    readonly unit: string
  })[]
  /** There are some that it does not see. */
  readonly elsewhere: boolean
  /** Which two were said to be the same. */
  readonly links: readonly (readonly [PersonId, PersonId])[]
}

export type FileAnswer = 'no session' | 'not found' | FileRead

type FileRow = { readonly outcome: 'no session' | 'not found' | 'read'; readonly file: StoredFile | null }
type StoredCase = { readonly case: CaseId; readonly entries: readonly StoredEntry[] }
type StoredFile = Omit<FileRead, 'cases' | 'linked' | 'identities'> & {
  readonly cases: readonly StoredCase[]
  readonly linked: readonly StoredCase[]
  readonly identities: readonly StoredEntry[]
}

const caseOf = ({ entries, ...rest }: StoredCase) => ({ ...rest, entries: entries.map(entryOf) })

const answerOf = (row: FileRow | undefined): FileAnswer => {
  if (!row || row.outcome === 'no session') return 'no session'
  if (row.outcome === 'not found' || !row.file) return 'not found'
  const { cases, linked, identities } = row.file
  return { ...row.file, cases: cases.map(caseOf), linked: linked.map(caseOf), identities: identities.map(entryOf) }
}

type Reading = { readonly session: SessionKey; readonly purpose: string; readonly clock?: string | undefined }

/** Reads the file of the person of a case and writes that it was read, and why; also when it is refused. */
export const readCaseFile = async (db: Database, of: Reading & { readonly case: CaseId }): Promise<FileAnswer> => {
  const [row] = await db.query<FileRow>({
    name: 'case_file',
    text: 'select outcome, file from api.case_file($1, $2, $3, $4)',
    values: [of.session, of.case, of.purpose, of.clock],
  })
  return answerOf(row)
}

/** The same by person: all cases that the session may see. */
export const readPersonFile = async (db: Database, of: Reading & { readonly person: PersonId }): Promise<FileAnswer> => {
  const [row] = await db.query<FileRow>({
    name: 'person_file',
    text: 'select outcome, file from api.person_file($1, $2, $3, $4)',
    values: [of.session, of.person, of.purpose, of.clock],
  })
  return answerOf(row)
}
