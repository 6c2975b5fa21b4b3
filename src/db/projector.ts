import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Entry, Subject } from '../log/entry.ts'
import { entryOf, type StoredEntry } from './entry-row.ts'
import { repeat } from './loop.ts'
import type { Pool } from './pool.ts'

/** Everything known about a person at one position: acts and rulings of all cases, in the order of case and number. */
export type Known = Subject & { readonly person: PersonId; readonly entries: readonly Entry[] }

/** Days in which a case was in a state. `units`: all with a part in it, the one that has it first. `until` is the first day after; nothing while it goes on. */
export type Span = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  readonly units: readonly UnitId[]
  readonly from: Day
  readonly until: Day | null
}

/** The spans of all cases of a person. Pure: the same log gives the same spans. */
export type Project = (known: Known) => readonly Span[]

type Next = {
  readonly batch: number
  readonly pos: number
  readonly persons: readonly (Omit<Known, 'entries'> & { readonly entries: readonly StoredEntry[] })[]
}

/** Brings the spans up by one batch; false when they are up to date, or another projector is at work. */
export const projectOnce = (pool: Pool, project: Project): Promise<boolean> =>
  pool.transaction(async (tx) => {
    const [next] = await tx.query<Next>({ name: 'project_next', text: 'select batch, pos, persons from api.project_next()', values: [] })
    if (!next) return false
    const spans = next.persons.flatMap((p) =>
      project({ ...p, entries: p.entries.map(entryOf) }).map((span) => ({ ...span, person: p.person })),
    )
    await tx.query({
      name: 'project_put',
      text: 'select api.project_put($1, $2, $3, $4)',
      values: [next.batch, next.pos, next.persons.map((p) => p.person), JSON.stringify(spans)],
    })
    return true
  })

export type Projector = {
  /** Projects everything that is sealed. */
  readonly projectNow: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Keeps the spans up to the sealed log, batch by batch. */
export const startProjector = (options: {
  readonly pool: Pool
  readonly project: Project
  readonly every?: number
  readonly onError: (error: unknown) => void
}): Projector => {
  const { pool, project, every = 1_000, onError } = options
  const loop = repeat(
    every,
    async () => {
      while (await projectOnce(pool, project)) {}
    },
    onError,
  )
  return { projectNow: loop.now, stop: loop.stop }
}

/** The last batch and position the spans know. */
export const readProjected = async (pool: Pool): Promise<{ readonly batch: number; readonly pos: number }> => {
  const [row] = await pool.query<{ readonly batch: number; readonly pos: number }>({
    name: 'project_state',
    text: 'select batch, pos from api.project_state()',
    values: [],
  })
  if (!row) throw new Error('the checkpoint always has its row')
  return row
}
