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
  /** Only days on which this seat has a unit, under which the case then stands; without, under any of its units. */
  readonly seat?: string | undefined
  /** The part of a plan to which a unit belongs; without, each unit that had a case is its own. */
  readonly homes?: Readonly<Record<UnitId, string>> | undefined
  /** Units of the territory that is counted: cases that named none of these and none of `homes` are another's. Without, those of everywhere. */
  readonly around?: readonly UnitId[] | undefined
  /** Count women and men apart, by what was said of them. */
  readonly bySex?: boolean | undefined
  readonly from: Day
  readonly until: Day
  /** As it was known at this position of the log; without, as known now. */
  readonly known?: number | undefined
}

const whatOf = (of: Omit<Counted, 'until' | 'known'>): readonly unknown[] => [
  of.kind,
  of.measure,
  of.routes,
  of.states,
  of.seat,
  of.homes && JSON.stringify(of.homes),
  of.around,
  of.bySex ?? false,
  of.from,
]

export type Sex = 'female' | 'male'

/** `home` is null for cases in which no unit of `homes` had a part. Persons are different people, also when they have several cases. */
export type HomeCount = { readonly home: string | null; readonly sex: Sex | null; readonly persons: number; readonly episodes: number }

/** Counts from nameless spans, over all units: no session, no names. */
export const countPlans = (db: Database, of: Counted): Promise<readonly HomeCount[]> =>
  db.query<HomeCount>({
    name: 'plan_counts',
    text: 'select home, sex, persons, episodes from api.plan_counts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [...whatOf(of), of.until, of.known],
  })

/** The cases of one part of the plan and one sex that a count has, as the owner: to say where two counts differ. */
export const planCases = async (owner: Database, of: Counted, { home, sex }: Pick<HomeCount, 'home' | 'sex'>): Promise<readonly CaseId[]> =>
  (
    await owner.query<{ readonly id: CaseId }>({
      name: 'plan_cases',
      text: `select "case" as id from api.plan_cases($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        where home is not distinct from $12 and sex is not distinct from $13`,
      values: [...whatOf(of), of.until, of.known, home, sex],
    })
  ).map(({ id }) => id)

/** Cases of a part of the plan, of both sexes without one; null: of none. */
export type Slot = { readonly home: string | null; readonly sex?: Sex | undefined }

export type Behind = {
  readonly person: PersonId
  readonly case: CaseId
  readonly name: string | null
  readonly birth: string
  readonly home: string | null
  readonly from: Day
  readonly until: Day | null
}

export type PeopleBehind = { readonly people: readonly Behind[]; readonly hidden: number }

/**
 * The people behind a count that the session may see, and how many it may not: those in one of the slots, or with `outside` those in a part of the
 * plan and in none of them. Reading it is written down. Nothing when the session is over.
 */
export const readPlanPeople = async (
  db: Database,
  session: SessionKey,
  of: Counted & { readonly slots: readonly Slot[]; readonly outside?: boolean; readonly purpose: string },
): Promise<PeopleBehind | undefined> => {
  const [row] = await db.query<{ readonly found: PeopleBehind | null }>({
    name: 'plan_people',
    text: 'select api.plan_people($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as found',
    values: [session, ...whatOf(of), of.until, of.known, JSON.stringify(of.slots), of.outside ?? false, of.purpose],
  })
  return row?.found ?? undefined
}

type Place = { readonly home: string | null; readonly sex: Sex | null }

/** A case that stands elsewhere in a plan at a second cut-off than at a first. Without `person` the session may not see whose it is, nor since when. */
export type Changed = {
  readonly person: PersonId | null
  readonly case: CaseId | null
  readonly name: string | null
  readonly birth: string | null
  readonly from: Day | null
  /** In the days between; written later; corrected since; moved for another reason. */
  readonly why: 'began' | 'ended' | 'late' | 'corrected' | 'moved'
  readonly before: Place | null
  readonly after: Place | null
}

type Cut = { readonly until: Day; readonly known?: number | undefined }

/** What is counted at each, and each case that makes them differ. */
export type Compared = {
  readonly before: readonly HomeCount[]
  readonly after: readonly HomeCount[]
  readonly changes: readonly Changed[]
}

/** Two cut-offs, the second no earlier than the first, each counted once. Reading it is written down. Nothing when the session is over. */
export const readPlanChanges = async (
  db: Database,
  session: SessionKey,
  of: Omit<Counted, 'until' | 'known'> & { readonly before: Cut; readonly after: Cut; readonly purpose: string },
): Promise<Compared | undefined> => {
  type Found = { readonly [Each in keyof Compared]: Compared[Each] | null }
  const [row] = await db.query<{ readonly found: Found | null }>({
    name: 'plan_changes',
    text: 'select api.plan_changes($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) as found',
    values: [session, ...whatOf(of), of.before.until, of.before.known, of.after.until, of.after.known, of.purpose],
  })
  const found = row?.found
  return found ? { before: found.before ?? [], after: found.after ?? [], changes: found.changes ?? [] } : undefined
}

/** How many of the statements about units, which have an order, were written by a position of the log. */
export const rulingsBy = async (db: Database, known: number): Promise<number> => {
  const [row] = await db.query<{ readonly count: number }>({
    name: 'unit_rulings_by',
    text: 'select api.unit_rulings_by($1) as count',
    values: [known],
  })
  if (!row) throw new Error('unit_rulings_by answers')
  return row.count
}
