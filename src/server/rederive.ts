import type { NowPerson } from '../db/now-rows.ts'
import type { Derive, PersonLog } from '../db/rebuild.ts'
import type { Law } from '../engine/law.ts'
import type { Moment } from '../kernel/moment.ts'
import { nameKey } from '../people/names.ts'
import { byCase } from './by-case.ts'
import { rowsOf } from './derive.ts'
import type { UnitBook } from './ground.ts'

/** What the latest identity entry says. An erased name leaves the person without one. */
const personOf = ({ person, identities }: PersonLog): NowPerson | undefined => {
  const last = identities.at(-1)
  if (!last) return undefined
  const { birth, sex, unit } = last.entry.body.says as Pick<NowPerson, 'birth' | 'sex' | 'unit'> // written by `register`
  const name = last.words['name'] ?? ''
  return { person, name, nameKey: nameKey(name), birth, sex, number: last.words['number'] ?? null, unit }
}

/** All rows of a person from the log alone, as `append` would have left them today. */
export const rederive =
  (law: Law, units: UnitBook, now: Moment): Derive =>
  (log) => {
    const person = personOf(log)
    const cases = byCase(log.entries)
    if (!person) return { cases: [], deadlines: [], tasks: [] }
    const setting = { law, units: units.on, kindOf: units.kindOf, subject: person, now }
    return { ...rowsOf(setting, cases, [...cases.keys()]), person }
  }
