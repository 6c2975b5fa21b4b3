import type { Derive, PersonLog } from '../db/rebuild.ts'
import type { Law } from '../engine/law.ts'
import type { Moment } from '../kernel/moment.ts'
import { foldIdentity } from '../people/identity.ts'
import { isWithdrawn } from '../people/withdrawn.ts'
import { byCase } from './by-case.ts'
import { rowsOf } from './derive.ts'
import type { UnitBook } from './ground.ts'
import { identityEntry, rowOf } from './identity-rows.ts'
import { subjectIn } from './subject.ts'

const personOf = ({ person, identities }: PersonLog) => {
  if (isWithdrawn(identities.map((i) => i.entry))) return undefined
  const identity = foldIdentity(identities.map((i) => identityEntry(i.entry, i.words)))
  return identity && rowOf(person, identity)
}

/** All rows of a person from the log alone, as `append` would have left them today. */
export const rederive =
  (law: Law, units: UnitBook, now: Moment): Derive =>
  (log) => {
    const person = personOf(log)
    const cases = byCase(log.entries)
    const organisation = units.organisation(log.person)
    const subject = person ?? (organisation && subjectIn(organisation))
    if (!subject) return { cases: [], deadlines: [], tasks: [] }
    const setting = { law, units: units.on, kindOf: units.kindOf, above: units.above, subject, now }
    return { ...rowsOf(setting, cases, [...cases.keys()]), ...(person ? { person } : {}) }
  }
