import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Database } from './pool.ts'
import { logRole } from './roles.ts'
import type { SessionKey } from './session.ts'

/** One figure as the database counts it. */
export type FigureAsked = {
  readonly id: string
  readonly part: 'start' | 'in' | 'out' | 'end' | 'did' | 'over' | 'cohort' | 'kept' | 'dosed'
  readonly causes?: readonly string[]
  readonly but?: readonly string[]
  readonly act?: string
  readonly field?: string
  readonly months?: number
  readonly back?: readonly string[]
  readonly agent?: string
  readonly gone?: number
  readonly sex?: string
  readonly from?: number
  readonly below?: number
}

/** What is counted: cases of a measure in some states, in the unit of a seat, between two days, as known at a position (now without one). */
export type FiguresAsked = {
  readonly indicators: readonly FigureAsked[]
  readonly roll: { readonly measure: string; readonly states: readonly string[]; readonly seat: string }
  readonly places: readonly { readonly id: string; readonly units: readonly UnitId[] }[]
  readonly window: { readonly from: Day; readonly until: Day }
  readonly known?: number | undefined
}

const valuesOf = ({ indicators, roll, places, window, known }: FiguresAsked): readonly unknown[] => [
  JSON.stringify(
    // Their words stay here.
    indicators.map(({ id, part, causes, but, act, field, months, back, agent, gone, sex, from, below }) => ({
      id,
      part,
      causes,
      but,
      act,
      field,
      months,
      back,
      agent,
      gone,
      sex,
      from,
      below,
    })),
  ),
  roll.measure,
  roll.states,
  roll.seat,
  places.flatMap((p) => p.units),
  places.flatMap((p) => p.units.map(() => p.id)),
  window.from,
  window.until,
  known,
]

export type FigureCount = { readonly id: string; readonly place: string; readonly persons: number; readonly episodes: number }

/** Counts from nameless spans, over all units: no session, no names. What is 0 is not there. */
export const countFigures = (db: Database, asked: FiguresAsked): Promise<readonly FigureCount[]> =>
  db.query<FigureCount>({
    name: 'figures',
    text: 'select id, place, persons, episodes from api.figures($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: valuesOf(asked),
  })

/** The cases that the figures count, as the owner: to say where two counts differ. */
export const figureCases = async (owner: Database, asked: FiguresAsked): Promise<readonly CaseId[]> =>
  (
    await owner.query<{ readonly id: CaseId }>({
      name: 'figure_cases',
      text: 'select c as id from api.figure_cases($1, $2, $3, $4, $5, $6, $7, $8, $9) c',
      values: valuesOf(asked),
    })
  ).map(({ id }) => id)

export type FigurePeople = {
  readonly hidden: number
  readonly people: readonly {
    readonly person: PersonId
    readonly case: CaseId
    readonly name: string | null
    readonly birth: string
    readonly day: Day
    readonly from: Day
    readonly until: Day | null
  }[]
}

/** The people behind figures that the session may see, and how many cases it may not. Reading it is written down. Nothing when the session is over. */
export const readFigurePeople = async (
  db: Database,
  session: SessionKey,
  asked: FiguresAsked & { readonly purpose: string },
): Promise<FigurePeople | undefined> => {
  const [row] = await db.query<{ readonly found: FigurePeople | null }>({
    name: 'figure_people',
    text: 'select api.figure_people($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as found',
    values: [session, ...valuesOf(asked), asked.purpose],
  })
  return row?.found ?? undefined
}

/** How far the log had been sealed and projected by the end of a day, with the root that proves it. */
export type KnownAt = { readonly pos: number; readonly root: string; readonly sealed_at: Moment }

/** Nothing when nothing had been known by then. */
export const readKnownAt = async (db: Database, until?: Day): Promise<KnownAt | undefined> => {
  const [row] = await db.query<KnownAt>({
    name: 'known_at',
    text: 'select pos, root, sealed_at from api.known_at($1)',
    values: [until],
  })
  return row
}

/** Positions at which the log was sealed: those at which anything can have been known. */
export const readSealedPositions = async (owner: Database): Promise<readonly number[]> =>
  (
    await owner.query<{ readonly pos: number }>({
      name: 'sealed_positions',
      text: 'select distinct pos_to as pos from log.batch where pos_to > 0 order by pos_to',
      values: [],
    })
  ).map(({ pos }) => pos)

export type ProofKind = 'export' | 'verify' | 'figures'
export type Proof<Detail = unknown> = {
  readonly what: ProofKind
  readonly at: Moment
  readonly pos: number | null
  readonly compared: number
  readonly findings: number
  readonly detail: Detail
}

/** Writes down what a night did. As the owner. */
export const keepProof = (owner: Database, proof: Omit<Proof, 'at'>): Promise<void> =>
  owner.transaction(async (tx) => {
    await tx.query({ name: 'keeping_role', text: `set local role ${logRole}`, values: [] })
    await tx.query({
      name: 'keep_proof',
      text: 'select api.keep_proof($1, $2, $3, $4, $5)',
      values: [proof.what, proof.pos, proof.compared, proof.findings, JSON.stringify(proof.detail)],
    })
  })

/** The last of each kind. */
export const readProofs = (db: Database): Promise<readonly Proof[]> =>
  db.query<Proof>({ name: 'last_proofs', text: 'select what, at, pos, compared, findings, detail from api.last_proofs()', values: [] })
