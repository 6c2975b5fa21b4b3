import type { Day } from '../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../kernel/ids.ts'
import type { Outcome } from '../kernel/refusal.ts'
import type { Entry } from '../log/entry.ts'
import type { Editions } from '../log/ruling.ts'
import { entryOf, type StoredEntry } from './entry-row.ts'
import { repeat } from './loop.ts'
import type { Database, Pool } from './pool.ts'

/**
 * Everything known about a person at one position: acts and rulings of all cases, in the order of case and number, and what was said of who the
 * person is, without its texts.
 */
export type Known = { readonly person: PersonId; readonly entries: readonly Entry[]; readonly identities: readonly Omit<Entry, 'case'>[] }

/** Days in which a case was in a state. `units`: all with a part in it, the one that has it first. `until` is the first day after; nothing while it goes on. */
export type Span = {
  readonly case: CaseId
  readonly measure: string
  readonly route: string
  readonly state: string
  /** The states of the case before, each once. */
  readonly been?: readonly string[]
  readonly units: readonly UnitId[]
  /** The same units by their seats. */
  readonly seats?: Readonly<Record<string, UnitId>>
  /** Of the person, as far as figures ask for it. */
  readonly sex?: string
  readonly birth?: string
  readonly from: Day
  readonly until: Day | null
}

/** The spans of all cases of a person. Pure: the same log gives the same spans. */
export type Project = (known: Known) => readonly Span[]

/** How spans are derived under the editions ruled by a position (nothing before the first ruling); refused when one of them is no longer kept. */
export type ProjectUnder = (ruled: Editions | undefined) => Outcome<Project> | Promise<Outcome<Project>>

type Next = {
  readonly batch: number
  readonly since: number
  readonly pos: number
  readonly ruled: Editions | null
  readonly anew: boolean
}
type StoredKnown = Pick<Known, 'person'> & { readonly entries: readonly StoredEntry[]; readonly identities: readonly StoredEntry[] }

/** A ruling asks for everybody at once: this bounds memory. */
const PORTION = 500
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000' as PersonId // sorts before every id

const personsIn = async (tx: Database, { since, pos, anew }: Next, after: PersonId): Promise<readonly StoredKnown[]> => {
  const [row] = await tx.query<{ readonly persons: readonly StoredKnown[] }>({
    name: 'project_persons',
    text: 'select api.project_persons($1, $2, $3, $4, $5) as persons',
    values: [since, pos, anew, after, PORTION],
  })
  return row?.persons ?? []
}

type Put = { readonly person: PersonId; readonly spans: readonly (Span & { readonly person: PersonId })[] }

const put = (tx: Database, { batch, pos }: Next, persons: readonly Put[]) =>
  tx.query({
    name: 'project_put',
    text: 'select api.project_put($1, $2, $3, $4)',
    values: [batch, pos, persons.map((p) => p.person), JSON.stringify(persons.flatMap((p) => p.spans))],
  })

const mark = (tx: Database, does: 'savepoint' | 'rollback to savepoint' | 'release savepoint') =>
  tx.query({ name: `${does} project_put`, text: `${does} project_put`, values: [] })

/** Classes 22 and 23 of SQLSTATE: what is to be stored is wrong, not the database. */
const isOfData = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^2[23]/.test(error.code)

/** Puts the spans of all persons, or, where the database takes some of them not, of each for whom it does. The others keep what was believed. */
const putSound = async (tx: Database, next: Next, persons: readonly Put[], leftOut: LeftOut): Promise<void> => {
  await mark(tx, 'savepoint')
  try {
    await put(tx, next, persons)
  } catch (error) {
    if (!isOfData(error)) throw error
    await mark(tx, 'rollback to savepoint')
    const [only, ...others] = persons
    if (!only) throw error
    if (others.length > 0) for (const one of persons) await putSound(tx, next, [one], leftOut)
    else {
      leftOut(only.person, error)
      await put(tx, next, [])
    }
  }
  await mark(tx, 'release savepoint')
}

/** Told of a person whose spans could not be derived or stored, and why. They stay as they were until something more is sealed of them. */
export type LeftOut = (person: PersonId, error: unknown) => void

const stop: LeftOut = (_, error) => {
  throw error
}

/**
 * Brings the spans up by one batch; false when they are up to date, or another projector is at work. A person whose cases bring an error is left
 * out, so that the figures of all others go on; without somebody to tell, it is thrown.
 * @throws what `under` refuses: spans of another law would be wrong without anybody seeing it.
 */
export const projectOnce = (pool: Pool, under: ProjectUnder, leftOut: LeftOut = stop): Promise<boolean> =>
  pool.transaction(async (tx) => {
    const [next] = await tx.query<Next>({
      name: 'project_next',
      text: 'select batch, since, pos, ruled, anew from api.project_next()',
      values: [],
    })
    if (!next) return false
    const project = await under(next.ruled ?? undefined)
    if (!project.ok) throw new Error(project.refusals.map((r) => r.detail).join('\n'))
    let after: PersonId | undefined = BEFORE_ALL
    while (after) {
      const persons: readonly StoredKnown[] = await personsIn(tx, next, after)
      const sound = persons.flatMap((p): readonly Put[] => {
        try {
          const spans = project.value({ person: p.person, entries: p.entries.map(entryOf), identities: p.identities.map(entryOf) })
          return [{ person: p.person, spans: spans.map((span) => ({ ...span, person: p.person })) }]
        } catch (error) {
          leftOut(p.person, error)
          return []
        }
      })
      await putSound(tx, next, sound, leftOut)
      after = persons.length < PORTION ? undefined : persons.at(-1)?.person
    }
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
  readonly project: ProjectUnder
  readonly every?: number
  readonly onError: (error: unknown) => void
}): Projector => {
  const { pool, project, every = 1_000, onError } = options
  // What stops the spans stops them every second anew, and is told once.
  let told = ''
  const leftOut: LeftOut = (person, error) =>
    onError(new Error(`The figures go on without the latest of person ${person}, whose days could not be told: ${error}`, { cause: error }))
  const loop = repeat(
    every,
    async () => {
      while (await projectOnce(pool, project, leftOut)) {}
      told = ''
    },
    (error) => {
      if (String(error) !== told) onError(error)
      told = String(error)
    },
  )
  return { projectNow: loop.now, stop: loop.stop }
}

/** The last batch and position the spans know. */
export const readProjected = async (pool: Database): Promise<{ readonly batch: number; readonly pos: number }> => {
  const [row] = await pool.query<{ readonly batch: number; readonly pos: number }>({
    name: 'project_state',
    text: 'select batch, pos from api.project_state()',
    values: [],
  })
  if (!row) throw new Error('the checkpoint always has its row')
  return row
}
