import type { Project, ProjectUnder } from '../db/projector.ts'
import { lawAt } from '../engine/editions.ts'
import { fold } from '../engine/fold.ts'
import type { Law } from '../engine/law.ts'
import { spansOf } from '../engine/spans.ts'
import { done } from '../kernel/refusal.ts'
import { openKept } from '../law/kept/index.ts'
import { foldIdentity } from '../people/identity.ts'
import { byCase } from './by-case.ts'
import { identityEntry } from './identity-rows.ts'
import { keptFor, type OpenKept } from './kept.ts'

/** What the log says of a person's cases, as days in states: the same entries under the same law always give the same spans. */
const projectingBy =
  (law: Law): Project =>
  ({ entries, identities }) => {
    const who = foldIdentity(identities.map((e) => identityEntry(e)))
    if (!who) return []
    const cases = byCase(entries)
    return [...cases.keys()].flatMap((id) => {
      const c = fold({ law, subject: { birth: who.birth, sex: who.sex }, cases }, id)
      return c ? spansOf(c).map((span) => ({ ...span, sex: who.sex, birth: who.birth })) : []
    })
  }

/** Spans by the law as it was ruled at a position, so that a rebuild gives each stretch of the log its own editions. */
export const projecting =
  (law: Law, open: OpenKept = openKept): ProjectUnder =>
  async (ruled) => {
    const then = lawAt(law, await keptFor(law, ruled ? [ruled] : [], open), ruled)
    return then.ok ? done(projectingBy(then.value)) : then
  }
