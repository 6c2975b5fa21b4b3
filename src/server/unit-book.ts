import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../db/pool.ts'
import { readDerivedUnits, readUnitRows, readUnitRulings, syncUnits, type UnitRow } from '../db/units.ts'
import type { UnitsOn } from '../engine/law.ts'
import type { Day } from '../kernel/day.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import { done, type Outcome } from '../kernel/refusal.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { type Book, bookOf } from '../units/book.ts'
import { isOrganisationKind, type Organisation, type OrganisationKind, unitsOfOrganisations } from '../units/organisation.ts'
import { readUnits, type UnitFiles, unitFiles } from '../units/read.ts'
import { type Ruling, ruled } from '../units/rulings.ts'
import { asOf, type Successor, type Unit, type Units } from '../units/unit.ts'
import { isOfOrganisation, subjectOf } from './subject.ts'

/** The reference lists, with what tells them from others. */
export type Lists = Units & { readonly hash: string }

/** The units that the reference files hold, and organisations beside them: read once at start. */
export const unitsIn = (folder: string, organisations: readonly Organisation[] = []): Outcome<Lists> => {
  const texts = Object.fromEntries(unitFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')])) as UnitFiles // one text a name
  const read = readUnits(texts)
  if (!read.ok) return read
  const more = unitsOfOrganisations(organisations)
  const hash = createHash('sha256')
  for (const file of unitFiles) hash.update(texts[file])
  hash.update(JSON.stringify(organisations))
  return done({
    units: [...read.value.units, ...more.units],
    successors: [...read.value.successors, ...more.successors],
    hash: hash.digest('hex'),
  })
}

/** The units as they are known now: the lists, and what officials ruled since. One value that everything in the program asks. */
export type UnitBook = {
  readonly on: UnitsOn
  readonly above: (unit: UnitId, on: Day) => readonly UnitId[]
  readonly kindOf: (unit: UnitId) => string | undefined
  /** What a unit is called on a day; without one, by its latest name. */
  readonly nameOf: (unit: UnitId, on?: Day) => string | undefined
  readonly book: () => Book
  readonly lists: Lists
  readonly rulings: () => readonly Ruling[]
  /** Days on which some unit ended or got another name or superior. */
  readonly borders: () => readonly Day[]
  readonly learn: (ruling: Ruling) => void
  /** The organisation that the subject of a case stands for. */
  readonly organisation: (subject: PersonId) => (Unit & { readonly kind: OrganisationKind }) | undefined
}

const bordersOf = ({ units }: Units): readonly Day[] => [
  ...new Set(units.flatMap((u) => [...(u.until ? [u.until] : []), ...(u.was ?? []).map((p) => p.until)])),
]

type Of = Unit & { readonly kind: OrganisationKind }
const isOrganisation = (unit: Unit): unit is Of => isOrganisationKind(unit.kind)

export const unitBook = (lists: Lists, known: readonly Ruling[]): UnitBook => {
  let rulings = known
  let book = bookOf(ruled(lists, rulings))
  let borders = bordersOf(book)
  let bySubject: ReadonlyMap<PersonId, Of> | undefined
  return {
    on: (unit, day) => book.locate(unit, day).units,
    above: (unit, day) => book.above(unit, day),
    kindOf: (unit) => book.get(unit)?.kind,
    nameOf: (unit, day) => {
      const found = book.get(unit)
      return found && day ? asOf(found, day).name : found?.name
    },
    book: () => book,
    lists,
    rulings: () => rulings,
    borders: () => borders,
    learn: (ruling) => {
      rulings = [...rulings, ruling]
      book = bookOf(ruled(lists, rulings))
      borders = bordersOf(book)
      bySubject = undefined
    },
    organisation: (subject) => {
      if (!isOfOrganisation(subject)) return undefined
      bySubject ??= new Map(book.units.filter(isOrganisation).map((u) => [subjectOf(u.id), u]))
      return bySubject.get(subject)
    },
  }
}

/** The book with everything the log says of units. As the owner. */
export const readUnitBook = async (owner: Database, lists: Lists): Promise<UnitBook> => unitBook(lists, await readUnitRulings(owner))

/** A unit as its row stands on a day. */
export const rowOfUnit = (unit: Unit, on: Day): UnitRow => {
  const { id, code, kind, from, until, was } = unit
  return { id, code, kind, ...asOf(unit, on), from, until: until ?? null, was: was ?? [] }
}

/** What rows of units follow from on a day: equal stamps, equal rows. `last`: the ruling that stands to be recorded. */
export const unitStamp = ({ lists, rulings }: UnitBook, book: Book, on: Day, last = rulings().at(-1)): string => {
  const passed = bordersOf(book).filter((b) => b <= on).length
  return createHash('sha256')
    .update(`${lists.hash} ${last?.id ?? ''} ${passed}`)
    .digest('hex')
    .slice(0, 32)
}

const rowsOf = (book: Book, on: Day): { readonly units: readonly UnitRow[]; readonly successors: readonly Successor[] } => ({
  units: book.units.map((u) => rowOfUnit(u, on)),
  successors: book.successors,
})

const plain = (value: object): string => canonical(value as Json) // rows are made of JSON values only

/** Units whose rows, or whose successors' rows, are not what the book says on a day. Of units that it does not know nothing is said. */
export const differingUnits = async (owner: Database, units: UnitBook, on: Day): Promise<readonly UnitId[]> => {
  const stored = await readUnitRows(owner)
  const rows = new Map(stored.units.map((u) => [u.id, plain(u)]))
  const heirs = new Set(stored.successors.map(plain))
  const wanted = rowsOf(units.book(), on)
  const wantedHeirs = new Set(wanted.successors.map(plain))
  const known = new Set(wanted.units.map((u) => u.id))
  return [
    ...wanted.units.filter((u) => rows.get(u.id) !== plain({ ...u, parent: u.parent ?? null })).map((u) => u.id),
    ...wanted.successors.filter((s) => !heirs.has(plain(s))).map((s) => s.old),
    ...stored.successors.filter((s) => known.has(s.old) && !wantedHeirs.has(plain(s))).map((s) => s.old),
  ]
}

/** Makes the rows of units what the book says, unless they are already: a start with the same lists writes nothing. `anew`: whatever they were derived from. As the owner. */
export const deriveUnits = async (owner: Database, units: UnitBook, on: Day, anew = false): Promise<void> => {
  const stamp = unitStamp(units, units.book(), on)
  if (!anew && (await readDerivedUnits(owner)) === stamp) return
  const rows = rowsOf(units.book(), on)
  await syncUnits(owner, rows.units, rows.successors, stamp)
}
