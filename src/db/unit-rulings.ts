import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry } from '../log/entry.ts'
import type { Ruling } from '../units/rulings.ts'
import type { Successor } from '../units/unit.ts'
import type { Appended } from './acts.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'
import type { UnitRow } from './units.ts'

export type UnitRuling = {
  readonly session: SessionKey
  readonly key: string
  readonly clock?: string | undefined
  /** sha256 of the canonical request. */
  readonly request: Buffer
  /** The number of the last ruling that the decision knew. */
  readonly last: number
  readonly entry: NewEntry
  /** What follows from it for the unit it is about, and all who take over from that. */
  readonly unit: UnitRow
  readonly heirs: readonly Successor[]
  /** What the rows of units follow from, without it and with it. */
  readonly stamps: { readonly before: string; readonly after: string }
  readonly answer: Json
}

/** Writes a statement about a unit into the log, all or nothing, with the rows that follow. `stale`: somebody said something meanwhile. */
export const ruleUnit = async (db: Database, r: UnitRuling): Promise<Appended> => {
  const [row] = await db.query<Appended>({
    name: 'rule_unit',
    text: 'select outcome, answer from api.rule_unit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
    values: [
      r.session,
      r.key,
      r.request,
      r.last,
      JSON.stringify(columnsOf(r.entry)),
      JSON.stringify(r.unit),
      JSON.stringify(r.heirs),
      r.stamps.before,
      r.stamps.after,
      JSON.stringify(r.answer),
      r.clock,
    ],
  })
  return row ?? { outcome: 'no session' }
}

/** A statement as the page of a unit tells it: by whom, for which office, when. */
export type ToldRuling = Ruling & {
  readonly office: string
  readonly forUnit: UnitId
  readonly by: string | null
  readonly at: Moment
}

/** What officials said of a unit, or of another in its favour, in its order. */
export const readUnitStory = (db: Database, session: SessionKey, unit: UnitId): Promise<readonly ToldRuling[]> =>
  db.query<ToldRuling>({
    name: 'unit_story',
    text: 'select id, seq, name, "on", says, office, "forUnit", "by", at from api.unit_story($1, $2)',
    values: [session, unit],
  })

export type WaitingCase = {
  readonly case: CaseId
  readonly person: PersonId
  readonly measure: string
  readonly state: string
  readonly opened: Day
  readonly seq: number
  readonly seat: string
  /** The unit of the papers, and those its work may have gone to. */
  readonly unit: UnitId
  readonly to: readonly UnitId[]
  readonly birth: string
  readonly name: string | null
  /** The nearest limit, as text that sorts. */
  readonly due: string | null
}

export type Assignments = { readonly now: Moment; readonly total: number; readonly cases: readonly WaitingCase[] }

/** Cases that wait for a unit, as far as the session sees them. Nothing when the session is over. */
export const readAssignments = async (db: Database, session: SessionKey, most: number): Promise<Assignments | undefined> => {
  const [row] = await db.query<{ readonly found: Assignments | null }>({
    name: 'assignments',
    text: 'select api.assignments($1, $2) as found',
    values: [session, most],
  })
  return row?.found ?? undefined
}
