import type { View as Stored } from '../db/acts.ts'
import type { PublishedCase } from '../db/organisations.ts'
import type { Database } from '../db/pool.ts'
import { changes } from '../engine/changes.ts'
import type { Entry } from '../engine/entry.ts'
import { fold } from '../engine/fold.ts'
import type { Law } from '../engine/law.ts'
import type { Recording } from '../engine/recording.ts'
import type { Why } from '../engine/state.ts'
import type { Commit, View } from '../engine/view.ts'
import { isOrganisation, mayBeIrregular } from '../engine/why-not.ts'
import type { CaseId, PersonId } from '../kernel/ids.ts'
import type { Outcome, Refusal } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import type { NewEntry } from '../log/entry.ts'
import { type Answered, type Decided, type Keyed, readDecideAppend } from './appending.ts'
import type { Recorded } from './contract/answers.ts'
import { rowsOf } from './derive.ts'
import type { UnitBook } from './ground.ts'
import { freshId } from './ids.ts'
import { freshSalts } from './salts.ts'
import type { Standings } from './standings.ts'

/** What the program is made of, handed to everything that answers requests. */
export type Ground = {
  readonly db: Database
  readonly law: Law
  readonly units: UnitBook
  /** What is known of organisations that are given nobody new; nothing where nobody is sent to one. */
  readonly standings?: Standings | undefined
}

export type Attempt = Keyed & {
  readonly read: () => Promise<Stored | undefined>
  /** Pure: from what was read to what is recorded, or why not. `stale`: the form was filled against an older case, its number as detail. */
  readonly decide: (view: View, who: Stored, ids: readonly string[], commit: Commit) => Outcome<Recording, Why | 'stale'>
}

type Unmade =
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[]; readonly mayBeIrregular: boolean }
  | { readonly is: 'stale'; readonly seq: number }
  | { readonly is: 'not found' }

export type Attempted = Answered<Recorded> | Unmade

export const viewOf = (ground: Ground, stored: Stored, person: PersonId): View | undefined =>
  stored.person && {
    law: ground.law,
    units: ground.units.on,
    kindOf: ground.units.kindOf,
    above: ground.units.above,
    shut: ground.standings?.shut,
    presets: ground.standings?.presets,
    subject: stored.person,
    now: stored.now,
    person,
    cases: new Map(stored.cases.map((c) => [c.case, c.entries])),
  }

const answerOf = (view: View, made: Recording, main: CaseId): Recorded => {
  const entry = made.entries[0]
  const after = fold({ ...view, cases: made.cases }, main)
  const before = view.cases.has(main) ? fold(view, main) : undefined
  if (!entry) throw new Error('a recording has an entry')
  return {
    person: view.person,
    case: main,
    entry: entry.id,
    seq: after?.seq ?? entry.seq,
    state: after?.state ?? '',
    changes: changes(view, before, after),
    proposed: made.entries.slice(1).map((e) => ({ case: e.case, measure: e.body.opens?.measure ?? '' })),
  }
}

/** An entry as it goes into the log. */
export const written = ({ id, case: of, seq, name, edition, happened, forOffice, forUnit, signer, body, corrects }: Entry): NewEntry => ({
  id,
  kind: 'act',
  case: of,
  seq,
  name,
  edition,
  happened,
  forOffice,
  forUnit,
  signer,
  body: canonical(body as Json), // a body is plain data
  corrects,
})

const unmade = (refusals: readonly Refusal[]): Unmade => {
  const stale = refusals.find((r) => r.why === 'stale')
  if (stale) return { is: 'stale', seq: Number(stale.detail) }
  return { is: 'refused', reasons: refusals, mayBeIrregular: mayBeIrregular(refusals) }
}

/** What the engine decides on what was read, as it is written. */
export const decidedBy = (ground: Ground, stored: Stored, decide: Attempt['decide']): Decided<Recorded, Unmade> => {
  const view = stored.person && viewOf(ground, stored, stored.person.id)
  if (!view || !stored.person) return { not: { is: 'not found' } }
  const { commit, salted } = freshSalts()
  const decided = decide(view, stored, Array.from({ length: 8 }, freshId), commit)
  if (!decided.ok) return { not: unmade(decided.refusals) }
  const made = decided.value
  const main = made.entries[0]?.case
  if (!main) throw new Error('a recording has an entry')
  return {
    writes: {
      person: view.person,
      version: stored.person.version,
      entries: made.entries.map(written),
      words: salted(made.words),
      rows: rowsOf(view, made.cases, made.touched),
      answer: answerOf(view, made, main),
    },
  }
}

const casesOf = (subject: PersonId, { touched, cases }: Recording): readonly PublishedCase[] =>
  touched.map((id) => ({ case: id, subject, entries: cases.get(id) ?? [] }))

/** An act or a ruling in a case: read, decided by the engine, and appended if nothing changed meanwhile. */
export const attempt = async (ground: Ground, { read, decide, ...asked }: Attempt): Promise<Attempted> => {
  let cases: readonly PublishedCase[] = []
  const attempted = await readDecideAppend<Stored, Recorded, Unmade>(ground.db, asked, read, (stored) =>
    decidedBy(ground, stored, (view, ...rest) => {
      const made = decide(view, ...rest)
      cases = made.ok && isOrganisation(view.subject) ? casesOf(view.person, made.value) : []
      return made
    }),
  )
  if (attempted.is === 'recorded') for (const c of cases) ground.standings?.learn(c)
  return attempted
}
