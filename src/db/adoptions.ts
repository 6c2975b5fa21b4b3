import type { Licence } from '../dosing/care/licence.ts'
import type { Day } from '../kernel/day.ts'
import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry, NewWords } from '../log/entry.ts'
import type { Appended } from './acts.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** A supervisor lets a point with one person work alone, both days included. */
export type Released = { readonly point: UnitId; readonly from: Day; readonly until: Day; readonly second: AccountId }

export type AdoptionsRead = {
  /** Whose they are: the clinic of the site. */
  readonly clinic: UnitId
  readonly now: Moment
  readonly account: AccountId
  readonly stored: { readonly request: string; readonly answer: Json } | null
  readonly offices: readonly string[]
  readonly staff: readonly AccountId[]
  /** Oldest first. */
  readonly adoptions: readonly {
    readonly entry: EntryId
    readonly says: Json
    readonly source: string | null
    readonly at: Moment
    readonly by: string
    readonly second: string | null
  }[]
  /** Points of the clinic, with how many people work there today; and the releases of those with one, oldest first. */
  readonly points: readonly { readonly id: UnitId; readonly name: string; readonly staff: number }[]
  readonly releases: readonly {
    readonly entry: EntryId
    readonly says: Released
    readonly why: string | null
    readonly at: Moment
    readonly by: string
    readonly second: string | null
  }[]
  /** Who prescribes at the site today. */
  readonly doctors: readonly { readonly account: AccountId; readonly name: string }[]
  /** Oldest first. */
  readonly licences: readonly {
    readonly entry: EntryId
    readonly says: Omit<Licence, 'kept'>
    readonly name: string
    readonly number: string | null
    readonly at: Moment
    readonly by: string
    readonly second: string | null
  }[]
}

/** What the heads of a site took over; `not found` for who does not work there. */
export const readAdoptions = async (
  db: Database,
  asked: { readonly session: SessionKey; readonly site: UnitId; readonly key?: string | undefined },
): Promise<AdoptionsRead | 'no session' | 'not found'> => {
  type Found = { readonly outcome: 'no session' | 'not found' } | ({ readonly outcome: 'read' } & AdoptionsRead)
  const [row] = await db.query<{ readonly found: Found }>({
    name: 'adoptions',
    text: 'select api.adoptions($1, $2, $3) as found',
    values: [asked.session, asked.site, asked.key],
  })
  if (!row) throw new Error('adoptions answers')
  return row.found.outcome === 'read' ? row.found : row.found.outcome
}

/** Appends an adoption, a licence to prescribe, or the release of a point, which two people signed. */
export const keepAdoption = async (
  db: Database,
  a: {
    readonly session: SessionKey
    readonly key: string
    readonly name: '@adoption' | '@licence' | '@release'
    readonly request: Buffer
    readonly entry: Pick<NewEntry, 'id' | 'happened' | 'forOffice' | 'forUnit' | 'signer' | 'body'>
    readonly words: readonly NewWords[]
    readonly answer: Json
  },
): Promise<Appended> => {
  const entry = columnsOf({ ...a.entry, name: a.name, kind: 'ledger', case: null, seq: 1, edition: '' })
  const [row] = await db.query<Appended>({
    name: 'keep_adoption',
    text: 'select outcome, answer from api.keep_adoption($1, $2, $3, $4, $5, $6)',
    values: [a.session, a.key, a.request, JSON.stringify(entry), JSON.stringify(a.words), JSON.stringify(a.answer)],
  })
  return row ?? { outcome: 'no session' }
}
