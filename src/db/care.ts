import type { FormerEnd } from '../dosing/care/ends.ts'
import type { Lost } from '../dosing/care/sought.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { StoredDosingEntry } from './dosing-entry.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type CareWords = {
  /** Whether the session reads of other medicines: to everybody else there are none. */
  readonly restricted: boolean
  readonly words: readonly (readonly [entry: EntryId, field: string, text: string])[]
  readonly signers: Readonly<Record<string, string>>
  readonly staff: readonly { readonly account: AccountId; readonly name: string; readonly office: string }[]
  readonly places: Readonly<Record<string, string>>
  readonly stays: readonly { readonly entry: EntryId; readonly site: UnitId; readonly from: string; readonly to: string }[]
  /** Dispensing points of the clinic that treats. */
  readonly points: readonly { readonly id: UnitId; readonly name: string }[]
  /** Names of the acts of the legal case, and of the papers of one that was taken over. */
  readonly acts: readonly string[]
  /** The day of the first dose in this case. */
  readonly first: string | null
}

/** What stands beside `readDosing` on the page of somebody's care; nothing for who may not look. */
export const readCareWords = async (
  db: Database,
  {
    session,
    person,
    site,
    clock,
  }: { readonly session: SessionKey; readonly person: PersonId; readonly site: UnitId; readonly clock?: string | undefined },
): Promise<CareWords | undefined> => {
  const [row] = await db.query<{ readonly found: CareWords | null }>({
    name: 'care_words',
    text: 'select api.care_words($1, $2, $3, $4) as found',
    values: [session, person, site, clock],
  })
  return row?.found ?? undefined
}

export type CarePeople = {
  readonly now: Moment
  readonly site: UnitId
  readonly people: readonly {
    readonly person: PersonId
    readonly case: CaseId
    readonly is: 'applied' | 'admitted' | 'transferring' | 'ended' | 'lost' | 'guest' | 'wasGuest' | 'moved' | 'away'
    readonly state: string
    readonly facts: Json
    /** The stay of a guest, or of who is away: its entry, its other place and its days. */
    readonly entry: EntryId | null
    readonly place: string | null
    readonly from: string | null
    readonly to: string | null
    /** Of who has ended, or has had no dose for long. */
    readonly ends: EndsRead | null
    /** Of who had no dose for more than 30 days. */
    readonly lost: Lost | null
    readonly name: string | null
    readonly birth: string
  }[]
}

/** Who is not at the window of a clinic every day. */
export const readCarePeople = async (
  db: Database,
  { session, site }: { readonly session: SessionKey; readonly site: UnitId },
): Promise<CarePeople | 'no session' | 'not found'> => {
  type Found = { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & CarePeople)
  const [row] = await db.query<{ readonly found: Found }>({
    name: 'care_people',
    text: 'select api.care_people($1, $2) as found',
    values: [session, site],
  })
  if (!row) throw new Error('care_people answers')
  return row.found.outcome === 'read' ? row.found : row.found.outcome
}

type Asked = { readonly session: SessionKey; readonly site: UnitId; readonly days: number }

/** The people whom one of these functions found, for a reader who judges each. */
const peopleFound = async (
  db: Database,
  name: 'care_watched' | 'care_reviews',
  { session, site, days }: Asked,
): Promise<readonly PersonId[] | 'no session' | 'not found'> => {
  type Found =
    | { readonly outcome: 'no session' | 'not found' }
    | { readonly outcome: 'read'; readonly people: readonly { readonly person: PersonId }[] }
  const [row] = await db.query<{ readonly found: Found }>({
    name,
    text: `select api.${name}($1, $2, $3) as found`,
    values: [session, site, days],
  })
  if (!row) throw new Error(`${name} answers`)
  return row.found.outcome === 'read' ? row.found.people.map((p) => p.person) : row.found.outcome
}

/** Who took a dose at a site today and none in so many days before. */
export const readWatched = (db: Database, asked: Asked) => peopleFound(db, 'care_watched', asked)

/** Of whom a medicine that lowers methadone began or ended, and no doctor examined them so many days after: nobody, to who does not read of medicines. */
export const readReviews = (db: Database, asked: Asked) => peopleFound(db, 'care_reviews', asked)

export type LostPerson = Lost & { readonly person: PersonId; readonly name: string | null; readonly undosed: boolean }

/** Who had no dose for more than 30 days and is in treatment, the longest first; of one person, that one or nobody. */
export const readLost = async (
  db: Database,
  of: { readonly session: SessionKey; readonly site: UnitId; readonly person?: PersonId | undefined; readonly clock?: string | undefined },
): Promise<{ readonly now: Moment; readonly people: readonly LostPerson[] } | 'no session' | 'not found'> => {
  type Found =
    | { readonly outcome: 'no session' | 'not found' }
    | { readonly outcome: 'read'; readonly now: Moment; readonly people: readonly LostPerson[] }
  const [row] = await db.query<{ readonly found: Found }>({
    name: 'care_lost',
    text: 'select api.care_lost($1, $2, $3, $4) as found',
    values: [of.session, of.site, of.person, of.clock],
  })
  if (!row) throw new Error('care_lost answers')
  return row.found.outcome === 'read' ? row.found : row.found.outcome
}

/** What was written of the ends of somebody's treatment, and the day of their last dose. */
export type EndsRead = { readonly entries: readonly StoredDosingEntry[]; readonly former: readonly FormerEnd[]; readonly last: Day | null }

/** What a decision to move or to end a treatment is held against: also the day of the last summary of the case. */
export type Moments = EndsRead & { readonly summary: Day | null }

/** Nothing where the session does not work at the clinic that treats. */
export const readMoments = async (
  db: Database,
  asked: { readonly session: SessionKey; readonly case: CaseId },
): Promise<Moments | undefined> => {
  const [row] = await db.query<{ readonly found: Moments | null }>({
    name: 'care_moments',
    text: 'select api.care_moments($1, $2) as found',
    values: [asked.session, asked.case],
  })
  return row?.found ?? undefined
}

/** The clinic of whoever else holds a card with a code; nothing where it is free. */
export const readCardHolder = async (
  db: Database,
  {
    session,
    site,
    person,
    code,
  }: { readonly session: SessionKey; readonly site: UnitId; readonly person: PersonId; readonly code: string },
): Promise<string | null> => {
  const [row] = await db.query<{ readonly holder: string | null }>({
    name: 'card_holder',
    text: 'select api.card_holder($1, $2, $3, $4) as holder',
    values: [session, site, person, code],
  })
  return row?.holder ?? null
}
