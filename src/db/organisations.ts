import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Entry } from '../log/entry.ts'
import { entryOf, type StoredEntry } from './entry-row.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type OrganisationCase = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly stateKind: 'open' | 'proposed' | 'end'
  readonly facts: Readonly<Record<string, When>>
  readonly place: string | null
  /** When something is due next, as its sort key. */
  readonly due: string | null
}
export type OrganisationRead = {
  readonly subject: PersonId
  readonly unit: UnitId
  readonly name: string
  readonly kind: string
  readonly until: Day | null
  readonly within: string | null
  readonly cases: readonly OrganisationCase[]
}

/** Organisations of these kinds in the session's reach with their cases of these measures, by name. Nothing when the session is over. */
export const readOrganisations = async (
  db: Database,
  session: SessionKey,
  of: { readonly kinds: readonly string[]; readonly measures: readonly string[]; readonly most: number },
): Promise<{ readonly now: Moment; readonly rows: readonly OrganisationRead[] } | undefined> => {
  const [row] = await db.query<{ readonly list: { readonly now: Moment; readonly rows: readonly OrganisationRead[] } | null }>({
    name: 'organisations',
    text: 'select api.organisations($1, $2, $3, $4) as list',
    values: [session, of.kinds, of.measures, of.most],
  })
  return row?.list ?? undefined
}

export type PublishedCase = { readonly case: CaseId; readonly subject: PersonId; readonly entries: readonly Entry[] }

/** Every case of these measures, which are about organisations, whole and without words. */
export const readPublishedCases = async (db: Database, measures: readonly string[]): Promise<readonly PublishedCase[]> => {
  type Stored = Omit<PublishedCase, 'entries'> & { readonly entries: readonly StoredEntry[] }
  const [row] = await db.query<{ readonly cases: readonly Stored[] }>({
    name: 'published_cases',
    text: 'select api.published_cases($1) as cases',
    values: [measures],
  })
  return (row?.cases ?? []).map((c) => ({ ...c, entries: c.entries.map(entryOf) }))
}
