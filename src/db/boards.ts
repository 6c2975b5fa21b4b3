import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment, When } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

export type BoardRead = {
  readonly now: Moment
  /** How many there are; the rows may be fewer. */
  readonly total: number
  readonly rows: readonly {
    readonly case: CaseId
    readonly person: PersonId
    readonly name: string | null
    readonly birth: string
    readonly measure: string
    readonly route: string
    readonly state: string
    readonly unit: UnitId
    readonly at: UnitId | null
    readonly ends: Day | null
    readonly facts: Readonly<Record<string, When>>
    readonly owed: readonly {
      readonly acts: readonly string[]
      readonly who: string
      readonly offices: readonly string[]
      readonly unit: UnitId
      readonly opens: When | null
      readonly raw: When
      readonly rolled: When
      readonly basis: Json
    }[]
  }[]
  readonly units: Readonly<Record<UnitId, string>>
}

/** Open cases that the session may see, narrowed as asked, nearest first, with what is owed in each. Nothing when the session is over. */
export const readBoard = async (
  db: Database,
  session: SessionKey,
  of: {
    readonly states?: Readonly<Record<string, readonly string[]>> | undefined
    readonly endsWithin?: number | undefined
    readonly owedBy?: readonly string[] | undefined
    readonly besides?: Readonly<Record<string, readonly string[]>> | undefined
    readonly lacks?: { readonly measure: string; readonly age: number; readonly at: string } | undefined
    /** Cases of these units only, by measure. */
    readonly at?: Readonly<Record<string, readonly UnitId[]>> | undefined
    readonly ofAge?: Json | undefined
    readonly most: number
  },
): Promise<BoardRead | undefined> => {
  const [row] = await db.query<{ readonly board: BoardRead | null }>({
    name: 'board',
    text: 'select api.board($1, $2, $3, $4, $5, $6, $7, $8, $9) as board',
    values: [
      session,
      of.states && JSON.stringify(of.states),
      of.endsWithin,
      of.owedBy,
      of.besides && JSON.stringify(of.besides),
      of.most,
      of.lacks && JSON.stringify(of.lacks),
      of.at && JSON.stringify(of.at),
      of.ofAge && JSON.stringify(of.ofAge),
    ],
  })
  return row?.board ?? undefined
}
