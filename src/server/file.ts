import type { FileRead } from '../db/files.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { foldIdentity, type Identity, livesAt } from '../people/identity.ts'
import { type Equivalent, equivalentOf } from '../units/equivalent.ts'
import type { PersonFile, SaidOfPerson, UnitName } from './contract/answers.ts'
import { identityEntry } from './identity-rows.ts'
import type { UnitBook } from './unit-book.ts'

/** Shown where the session's offices may not read a name. */
const HIDDEN = '(không được xem tên)'

const saidOf = (file: FileRead): readonly SaidOfPerson[] =>
  file.identities.map((e) => ({
    ...identityEntry(e, file.words[e.id] ?? {}),
    recordedBy: e.recordedBy,
    recordedAt: e.recordedAt,
    forOffice: e.forOffice,
    forUnit: e.forUnit,
  }))

/** Where the units of addresses lie today, by residence. */
const equivalentsOf = (units: UnitBook, identity: Identity | undefined, file: FileRead): PersonFile['equivalents'] =>
  Object.fromEntries(
    (identity?.residences ?? []).map((r) => [r.id, equivalentOf(units.book(), r.unit, dayOf(file.now), r.equivalent)] as const),
  )

const unitsIn = (e: Equivalent): readonly UnitId[] => (e.is === 'one' ? [e.unit] : e.is === 'several' ? e.units : e.within)

/** A file as the contract has it: the database's answer with the words of the identity entries put to the person. */
export const fileOf = (units: UnitBook, file: FileRead): PersonFile => {
  const { id: person, name, number, unit, birth, sex } = file.person
  const identities = saidOf(file)
  const identity = foldIdentity(identities)
  const address = identity && livesAt(identity.residences)?.address
  const equivalents = equivalentsOf(units, identity, file)
  const today = Object.values(equivalents)
    .flatMap(unitsIn)
    .flatMap((id): readonly UnitName[] => {
      const found = units.book().get(id)
      return found ? [{ id, name: found.name, kind: found.kind }] : []
    })
  return {
    person: { id: person, name: name ?? HIDDEN, birth, sex, unit, ...(number ? { number } : {}), ...(address ? { address } : {}) },
    identities,
    reading: file.reading,
    equivalents,
    cases: file.cases.map(({ case: id, entries }) => ({ id, entries })),
    linked: file.linked.map(({ case: id, entries }) => ({ id, entries })),
    words: file.words,
    ...(file.same ? { same: file.same } : {}),
    ...(Object.keys(file.subjects).length > 0 ? { subjects: file.subjects } : {}),
    accounts: file.accounts,
    units: Object.fromEntries([
      ...today.map((u) => [u.id, u] as const),
      ...Object.entries(file.units).map(([unitId, u]) => [unitId, { id: unitId as UnitName['id'], ...u }] as const), // keys are unit ids
    ]),
    successors: file.successors,
    now: file.now,
  }
}
