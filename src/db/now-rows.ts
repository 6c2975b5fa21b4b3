import type { Day } from '../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../kernel/ids.ts'
import type { When } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { PersonSubject } from '../log/entry.ts'
import { columnsOf } from './columns.ts'

/** Rows that screens read, derived from the entries of one person and replaced with them in one transaction. */
export type NowRows = {
  /** Every case that changed, whole. */
  readonly cases: readonly NowCase[]
  /** All deadlines and tasks of exactly these cases. */
  readonly deadlines: readonly NowDeadline[]
  readonly tasks: readonly NowTask[]
  readonly person?: NowPerson | undefined
  /** Everything written of the person was taken back: no row of them is left. */
  readonly withdrawn?: true | undefined
  /** Further persons the decision was about, with the versions it read of them: their heads move with it. */
  readonly beside?: readonly { readonly person: PersonId; readonly version: number }[] | undefined
}

export type NowCase = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly stateKind: 'open' | 'proposed' | 'end'
  /** Units that may see the case: all its seats. */
  readonly units: readonly UnitId[]
  readonly mainUnit: UnitId
  /** Cases of the person that this one reads: `body.from` of its entries. */
  readonly standsOn: readonly CaseId[]
  readonly opened: Day
  readonly ends: Day | null
  readonly irregular: boolean
  /** Entries that lost their ground. */
  readonly lost: readonly EntryId[]
  readonly seq: number
  readonly facts: Json
  readonly fixed: Json
  /** Seats that wait for somebody to say which unit has the case. */
  readonly unassigned: readonly { readonly seat: string; readonly unit: UnitId; readonly to: readonly UnitId[] }[]
}

export type NowDeadline = {
  readonly case: CaseId
  /** Which clock of the sheet; one case has one row a clock. */
  readonly clock: string
  readonly acts: readonly string[]
  /** A role, or `person` for a duty of the person. */
  readonly who: string
  /** Offices that may do it now; none for a duty of the person. */
  readonly offices: readonly string[]
  readonly unit: UnitId
  readonly opens: When | null
  readonly raw: When
  readonly rolled: When
  /** Compares as text with a Moment: the minute itself, or `YYYY-MM-DDT24` for a day. */
  readonly sortKey: string
  readonly from: When
  readonly edition: string
  readonly basis: Json
  /** What it was before a calendar that came later moved it, latest first. */
  readonly moved: readonly NowMoved[] | null
}

export type NowMoved = { readonly calendar: string; readonly by: string; readonly was: When; readonly is: When }

export type NowTask = {
  readonly case: CaseId
  readonly task: string
  readonly raised: When
  readonly who: string
  readonly offices: readonly string[]
  readonly unit: UnitId
}

export type NowPerson = PersonSubject & {
  readonly person: PersonId
  readonly name: string
  /** The name without tone marks, lower case, single spaces. */
  readonly nameKey: string
  readonly number: string | null
  readonly unit: UnitId
  /** Every name the person is found by; `alias` all but the one borne now. No two alike. */
  readonly names: readonly { readonly name: string; readonly nameKey: string; readonly alias: boolean }[]
  /** Every number, phones among them, without spaces. No two alike. */
  readonly numbers: readonly NowNumber[]
}

export type NowNumber = { readonly kind: 'personal-id' | 'old-id' | 'passport' | 'phone'; readonly number: string }

export type RowsOf = { readonly person: PersonId; readonly rows: NowRows }

const columnsOfCase = (person: PersonId, c: NowCase, { deadlines, tasks }: NowRows): object =>
  columnsOf({
    ...c,
    person,
    tasks: tasks.some((t) => t.case === c.case),
    awaits: deadlines.some((d) => d.case === c.case && d.unit !== c.mainUnit),
  })

/** Rows of one person or of many as the functions take them: each says whose it is. */
export const storedRows = (all: readonly RowsOf[]): object => {
  const persons = all.flatMap(({ rows }) => (rows.person ? [rows.person] : []))
  const withdrawn = all.flatMap(({ person, rows }) => (rows.withdrawn ? [person] : []))
  const beside = all.flatMap(({ rows }) => rows.beside ?? [])
  return {
    cases: all.flatMap(({ person, rows }) => rows.cases.map((c) => columnsOfCase(person, c, rows))),
    deadlines: all.flatMap(({ rows }) => rows.deadlines.map(columnsOf)),
    tasks: all.flatMap(({ rows }) => rows.tasks.map(columnsOf)),
    ...(persons.length === 0
      ? {}
      : {
          persons: persons.map(({ names, numbers, ...row }) => columnsOf(row)),
          names: persons.flatMap(({ person, names }) => names.map((n) => columnsOf({ ...n, person }))),
          numbers: persons.flatMap(({ person, numbers }) => numbers.map((n) => ({ ...n, person }))),
        }),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
    ...(beside.length === 0 ? {} : { beside }),
  }
}
