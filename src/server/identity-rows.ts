import type { IdentityRead } from '../db/entry-row.ts'
import type { NowNumber, NowPerson } from '../db/now-rows.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Entry } from '../log/entry.ts'
import type { Identity, IdentityEntry } from '../people/identity.ts'
import { nameKey } from '../people/names.ts'
import { phoneDigits } from '../people/numbers.ts'

/** An entry of the log as identities are folded from it. */
export const identityEntry = (e: Omit<Entry, 'case'>, words: IdentityRead['words'] = {}): IdentityEntry => ({
  id: e.id,
  seq: e.seq,
  name: e.name,
  happened: e.happened,
  corrects: e.corrects,
  says: e.body.says,
  words,
})

const distinct = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] =>
  [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].reverse()

/** The best paper first: who has a personal number is called by it. */
const RANK = ['personal-id', 'old-id', 'passport'] as const

const numbersOf = ({ papers, contacts }: Identity): readonly NowNumber[] => {
  const ofPapers = RANK.flatMap((kind) =>
    papers
      .filter((p) => p.paper === kind && p.ended?.because !== 'mistake')
      // The valid one before those that are over, the latest first.
      .toSorted((a, b) => Number(a.ended !== undefined) - Number(b.ended !== undefined) || b.seq - a.seq)
      .flatMap((p) => (p.number ? [{ kind, number: p.number }] : [])),
  )
  const phones = contacts
    .filter((c) => c.contact === 'phone' && c.ended === undefined)
    .flatMap((c) => (c.value && phoneDigits(c.value) ? [{ kind: 'phone' as const, number: phoneDigits(c.value) }] : []))
  return distinct([...ofPapers, ...phones], (n) => `${n.kind} ${n.number}`)
}

const namesOf = ({ name, formerNames, aliases }: Identity): NowPerson['names'] => {
  const others = [...formerNames.map((n) => n.name), ...aliases.filter((a) => a.ended?.because !== 'mistake').map((a) => a.alias)]
  const rows = [{ name, alias: false }, ...others.map((other) => ({ name: other, alias: true }))]
  return distinct(
    rows.flatMap((r) => (r.name ? [{ name: r.name, nameKey: nameKey(r.name), alias: r.alias }] : [])),
    (r) => r.name,
  )
}

/** The row of the register that follows from an identity. An erased name leaves the person without one. */
export const rowOf = (person: PersonId, identity: Identity): NowPerson => {
  const numbers = numbersOf(identity)
  const name = identity.name ?? ''
  return {
    person,
    name,
    nameKey: nameKey(name),
    birth: identity.birth,
    sex: identity.sex,
    number: numbers.find((n) => n.kind !== 'phone')?.number ?? null,
    unit: identity.unit,
    names: namesOf(identity),
    numbers,
  }
}
