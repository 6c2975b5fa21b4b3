import type { CaseId, PersonId } from '../../kernel/ids.ts'
import type { Told } from './told.ts'

/** Who a person is in figures at a position: of records that are one person always the same one, and of a case the record it was laid to. */
export type Persons = { readonly ofRecord: (record: PersonId) => PersonId; readonly ofCase: (id: CaseId, record: PersonId) => PersonId }

const joinedAt = ({ pairs }: Told, pos: number): ReadonlyMap<PersonId, readonly PersonId[]> => {
  const last = new Map<string, Told['pairs'][number]>()
  for (const word of pairs) {
    if (word.pos > pos) continue
    const key = [word.one, word.other].sort().join(' ')
    const before = last.get(key)
    if (!before || before.turn < word.turn) last.set(key, word)
  }
  const beside = new Map<PersonId, PersonId[]>()
  for (const { one, other, same } of last.values()) {
    if (!same) continue
    beside.set(one, [...(beside.get(one) ?? []), other])
    beside.set(other, [...(beside.get(other) ?? []), one])
  }
  return beside
}

/** Where answers have laid cases, with every case that stands on one of them. */
const laidAt = (told: Told, pos: number): ReadonlyMap<CaseId, PersonId> => {
  const laid = new Map<CaseId, PersonId>()
  for (const word of told.pairs) {
    if (word.pos > pos) continue
    for (const [id, person] of Object.entries(word.cases)) laid.set(id as CaseId, person) // keys of a record are strings to the compiler
  }
  if (laid.size === 0) return laid
  const standing = told.records.flatMap((r) =>
    r.acts.flatMap(({ pos: at, entry }) =>
      at <= pos && entry.seq === 1 && entry.body.from ? [[entry.case, entry.body.from.case] as const] : [],
    ),
  )
  const answered = new Set(laid.keys())
  for (let more = true; more; ) {
    more = false
    for (const [id, on] of standing) {
      const person = laid.get(on)
      if (person === undefined || laid.has(id) || answered.has(id)) continue
      laid.set(id, person)
      more = true
    }
  }
  return laid
}

export const personsAt = (told: Told, pos: number): Persons => {
  const [beside, laid] = [joinedAt(told, pos), laidAt(told, pos)]
  const ofRecord = (record: PersonId): PersonId => {
    const group = new Set([record])
    for (const each of group) for (const next of beside.get(each) ?? []) group.add(next)
    return [...group].sort()[0] ?? record
  }
  return { ofRecord, ofCase: (id, record) => ofRecord(laid.get(id) ?? record) }
}
