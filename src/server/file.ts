import type { FileRead } from '../db/files.ts'
import type { Day } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { foldIdentity, type Identity, livesAt } from '../people/identity.ts'
import { type Equivalent, equivalentOf } from '../units/equivalent.ts'
import { excerptOf } from '../units/excerpt.ts'
import { asOf, type Units } from '../units/unit.ts'
import type { PersonFile, SaidOfPerson } from './contract/answers.ts'
import { identityEntry } from './identity-rows.ts'
import type { Standings } from './standings.ts'
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

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []

/** The units that a file names: those of the person, of who recorded and of every seat that acts gave; and where addresses lie today. */
const unitsOf = (units: UnitBook, file: FileRead, equivalents: PersonFile['equivalents']): ReadonlySet<UnitId> => {
  const entries = [...file.identities, ...[...file.cases, ...file.linked].flatMap((c) => c.entries)]
  const said = entries.flatMap((e) => [e.forUnit, ...stringsIn(e.body)])
  return new Set([
    file.person.unit,
    ...said.filter((id): id is UnitId => units.kindOf(id as UnitId) !== undefined), // whatever it is, the book says whether it is a unit
    ...Object.values(equivalents).flatMap(unitsIn),
  ])
}

/** The units of a file by the names of a day, whether its entries name them or their work went there. */
const namesOf = (places: Units, on: Day): PersonFile['units'] =>
  Object.fromEntries(places.units.map((u) => [u.id, { id: u.id, name: asOf(u, on).name, kind: u.kind }]))

/** A file as the contract has it: the database's answer with the words of the identity entries put to the person. */
export const fileOf = (units: UnitBook, file: FileRead, presetsOf: Standings['presets'] = () => []): PersonFile => {
  const { id: person, name, number, unit } = file.person
  const { birth, sex, kind } = file.person
  const identities = saidOf(file)
  const identity = foldIdentity(identities)
  const address = identity && livesAt(identity.residences)?.address
  const equivalents = equivalentsOf(units, identity, file)
  const named = unitsOf(units, file, equivalents)
  const places = excerptOf(units.book(), named)
  const presets = [...named].flatMap((u) => presetsOf(u))
  return {
    person: {
      id: person,
      name: name ?? HIDDEN,
      ...(sex === 'none' ? { birth, sex, kind } : { birth, sex }),
      unit,
      ...(number ? { number } : {}),
      ...(address ? { address } : {}),
    },
    identities,
    reading: file.reading,
    equivalents,
    cases: file.cases.map(({ case: id, entries }) => ({ id, entries })),
    linked: file.linked.map(({ case: id, entries }) => ({ id, entries })),
    words: file.words,
    ...(file.same ? { same: file.same } : {}),
    ...(Object.keys(file.subjects).length > 0 ? { subjects: file.subjects } : {}),
    accounts: file.accounts,
    units: namesOf(places, dayOf(file.now)),
    places,
    ...(presets.length > 0 ? { presets } : {}),
    now: file.now,
  }
}
