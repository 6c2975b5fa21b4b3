import type { FileRead } from '../db/files.ts'
import { foldIdentity, livesAt } from '../people/identity.ts'
import type { PersonFile, UnitName } from './contract/answers.ts'
import { identityEntry } from './identity-rows.ts'

/** Shown where the session's offices may not read a name. */
const HIDDEN = '(không được xem tên)'

/** A file as the contract has it: the database's answer with the words of the identity entries put to the person. */
export const fileOf = (file: FileRead): PersonFile => {
  const { id: person, name, number, unit, birth, sex } = file.person
  const identities = file.identities.map(({ recordedBy, recordedAt, forOffice, forUnit, ...e }) => ({
    ...identityEntry({ ...e, recordedBy, recordedAt, forOffice, forUnit }, file.words[e.id] ?? {}),
    recordedBy,
    recordedAt,
    forOffice,
    forUnit,
  }))
  const folded = foldIdentity(identities)
  const address = folded && livesAt(folded.residences)?.address
  return {
    person: { id: person, name: name ?? HIDDEN, birth, sex, unit, ...(number ? { number } : {}), ...(address ? { address } : {}) },
    identities,
    reading: file.reading,
    cases: file.cases.map(({ case: id, entries }) => ({ id, entries })),
    linked: file.linked.map(({ case: id, entries }) => ({ id, entries })),
    words: file.words,
    accounts: file.accounts,
    units: Object.fromEntries(Object.entries(file.units).map(([unitId, u]) => [unitId, { id: unitId as UnitName['id'], ...u }])), // keys are unit ids
    successors: file.successors,
    now: file.now,
  }
}
