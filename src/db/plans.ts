import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** What is counted: cases in one of the states on the last day (`stock`), or that first came into one of them from the first day to the last (`flow`). */
export type Counted = {
  readonly kind: 'stock' | 'flow'
  readonly measure: string
  /** Without: every route, every state. */
  readonly routes?: readonly string[] | undefined
  readonly states?: readonly string[] | undefined
  /** Units under which cases are counted when they had a part in them; without, the unit that had the case. */
  readonly among?: readonly UnitId[] | undefined
  readonly from: Day
  readonly until: Day
  /** As it was known at this position of the log; without, as known now. */
  readonly known?: number | undefined
}

const valuesOf = (of: Counted): readonly unknown[] => [of.kind, of.measure, of.routes, of.states, of.among, of.from, of.until, of.known]

/** `unit` is null for cases in which no unit of `among` had a part. Persons are different people, also when they have several cases. */
export type UnitCount = { readonly unit: UnitId | null; readonly persons: number; readonly episodes: number }

/** Counts from nameless spans, over all units: no session, no names. */
export const countPlans = (db: Database, of: Counted): Promise<readonly UnitCount[]> =>
  db.query<UnitCount>({
    name: 'plan_counts',
    text: 'select unit, persons, episodes from api.plan_counts($1, $2, $3, $4, $5, $6, $7, $8)',
    values: valuesOf(of),
  })

export type Behind = {
  readonly person: PersonId
  readonly case: CaseId
  readonly name: string | null
  readonly birth: string
  readonly unit: UnitId | null
  readonly from: Day
  readonly until: Day | null
}

export type PeopleBehind = { readonly people: readonly Behind[]; readonly hidden: number }

/**
 * The people behind a count that the session may see, and how many it may not: those under one of `units`, under none of `among` when it is
 * empty, all without it. Reading it is written down. Nothing when the session is over.
 */
export const readPlanPeople = async (
  db: Database,
  session: SessionKey,
  of: Counted & { readonly units?: readonly UnitId[] | undefined; readonly purpose: string },
): Promise<PeopleBehind | undefined> => {
  const [row] = await db.query<{ readonly found: PeopleBehind | null }>({
    name: 'plan_people',
    text: 'select api.plan_people($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as found',
    values: [session, ...valuesOf(of), of.units, of.purpose],
  })
  return row?.found ?? undefined
}
