import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { PairStanding, RecordLine, Waiting } from '../people/record-line.ts'
import type { Database } from './pool.ts'
import type { SessionKey, Who } from './session.ts'

export type PairRead = {
  readonly standing: PairStanding
  readonly turn: number
  readonly saidOf: PersonId | null
  /** The last word on it. */
  readonly entry: {
    readonly name: string
    readonly at: Moment
    readonly unit: string | null
    readonly by: string | null
    readonly why: string | null
  } | null
}

export type MeanwhileRead = {
  readonly case: CaseId
  readonly seen: boolean
  readonly measure: string | null
  readonly route: string | null
  readonly opened: Day | null
  readonly unit: UnitId | null
  /** The record it belongs to, and the one at the other end of the link where the case may go there. */
  readonly may: readonly [PersonId, ...PersonId[]]
}

export type SameRead = Who & {
  readonly stored: { readonly request: Buffer; readonly answer: Json } | undefined
  readonly pair: PairRead | undefined
  /** In the order asked; nothing when the session may not know of one of them. */
  readonly records: readonly [SameRecord, SameRecord] | undefined
  readonly meanwhile: readonly MeanwhileRead[]
}

export type SameRecord = {
  readonly version: number
  /** Last number of the identity entries. */
  readonly seq: number
  readonly holders: readonly UnitId[]
  readonly home: UnitId
  readonly line: RecordLine
}

type Row = Who & {
  readonly request: Buffer | null
  readonly answer: Json
  readonly pair: PairRead | null
  readonly records: readonly [SameRecord, SameRecord] | null
  readonly meanwhile: readonly MeanwhileRead[] | null
}

/** Two records and what was said of them, in one round trip. With a purpose it is written down that they were compared. Nothing when the session is over. */
export const readSame = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly one: PersonId
    readonly other: PersonId
    readonly key?: string | undefined
    readonly purpose?: string | undefined
    readonly clock?: string | undefined
  },
): Promise<SameRead | undefined> => {
  const [row] = await db.query<Row>({
    name: 'same_view',
    text: `select account, name, offices, kind, moment as now, request, answer, pair, records, meanwhile
      from api.same_view($1, $2, $3, $4, $5, $6)`,
    values: [of.session, of.one, of.other, of.key, of.purpose, of.clock],
  })
  if (!row) return undefined
  const { request, answer, pair, records, meanwhile, ...who } = row
  return {
    ...who,
    stored: request ? { request, answer } : undefined,
    pair: pair ?? undefined,
    records: records ?? undefined,
    meanwhile: meanwhile ?? [],
  }
}

/** Signs are names as `comparing` wrote them. */
export type SameList = Waiting<string>

/** What waits to be judged in the session's reach. Nothing when the session is over. */
export const readSameList = async (db: Database, session: SessionKey, limit = 100): Promise<SameList | undefined> => {
  const [row] = await db.query<{ readonly list: SameList | null }>({
    name: 'same_list',
    text: 'select api.same_list($1, $2) as list',
    values: [session, limit],
  })
  return row?.list ?? undefined
}
