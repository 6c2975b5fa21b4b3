import type { PersonId, UnitId } from '../kernel/ids.ts'
import { canonical, type Json } from '../log/canonical.ts'
import type { Entry } from '../log/entry.ts'
import { entryOf, type IdentityRead, identityOf, type StoredEntry, type StoredIdentity } from './entry-row.ts'
import { type NowRows, type RowsOf, storedRows } from './now-rows.ts'
import type { Database } from './pool.ts'
import { streamRows } from './stream.ts'

/** Everything about a person that rows are derived from, as known now. */
export type PersonLog = {
  readonly person: PersonId
  /** Acts and rulings of all cases. */
  readonly entries: readonly Entry[]
  readonly identities: readonly IdentityRead[]
}

/** All rows of a person, from the log alone: given by the server, which knows the engine and the law. */
export type Derive = (log: PersonLog) => NowRows

type StoredLog = Omit<PersonLog, 'entries' | 'identities'> & {
  readonly entries: readonly StoredEntry[]
  readonly identities: readonly StoredIdentity[]
}
type Row = { readonly log: StoredLog; readonly stored: NowRows }

const logOf = ({ person, entries, identities }: StoredLog): PersonLog => ({
  person,
  entries: entries.map(entryOf),
  identities: identities.map(identityOf),
})

const PERSONS = `
  select api.person_log(p.person) as log, api.now_rows(p.person) as stored
  from (select distinct e.person from log.entry e where e.person is not null) p
  order by p.person`

const PORTION = 200

const put = (tx: Database, portion: readonly RowsOf[]) =>
  tx.query({
    name: 'write_rebuilt',
    text: 'select api.write_rebuilt($1, $2)',
    values: [portion.map((p) => p.person), JSON.stringify(storedRows(portion))],
  })

/**
 * Derives the rows of all persons anew and puts them in the place of those that are there, which nobody can read meanwhile: for the tools of an owner on
 * an installation that no program serves. Answers how many persons there are.
 */
export const rebuildNow = async (tx: Database, derive: Derive): Promise<number> => {
  await tx.query({ name: 'clear_now', text: 'select api.clear_now()', values: [] })
  let portion: RowsOf[] = []
  let count = 0
  for await (const { log } of streamRows<Row>(tx, 'persons', PERSONS)) {
    portion.push({ person: log.person, rows: derive(logOf(log)) })
    count += 1
    if (portion.length < PORTION) continue
    await put(tx, portion)
    portion = []
  }
  if (portion.length > 0) await put(tx, portion)
  await tx.query({ name: 'forget_unborne', text: 'select api.forget_unborne()', values: [] })
  await tx.query({ name: 'rebuild_same', text: 'select api.rebuild_same()', values: [] })
  await tx.query({ name: 'rebuild_doses', text: 'select api.rebuild_doses()', values: [] })
  await tx.query({ name: 'derive_imports', text: 'select api.derive_imports()', values: [] })
  await tx.query({ name: 'derive_stock', text: 'select api.derive_stock()', values: [] })
  return count
}

const logsOf = (tx: Database, persons: readonly PersonId[]) =>
  tx.query<{ readonly log: StoredLog }>({
    name: 'logs_of',
    text: 'select api.person_log(person) as log from unnest($1::uuid[]) as person',
    values: [persons],
  })

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000' as PersonId // sorts before every id

const rebuildAfter = async (tx: Database, after: PersonId, derive: Derive): Promise<readonly PersonId[]> => {
  const taken = await tx.query<{ readonly person: PersonId }>({
    name: 'take_persons_after',
    text: 'select person from api.take_persons_after($1, $2) as person order by person',
    values: [after, PORTION],
  })
  const persons = taken.map((t) => t.person)
  const rows = (await logsOf(tx, persons)).map(({ log }) => ({ person: log.person, rows: derive(logOf(log)) }))
  await tx.query({
    name: 'forget_cases',
    text: 'select api.forget_cases($1, $2)',
    values: [persons, JSON.stringify(storedRows(rows))],
  })
  await put(tx, rows)
  return persons
}

/**
 * Derives the rows of all persons anew beside the work of a program, a few hundred in a transaction: whoever is not derived yet keeps the rows of before, and
 * only these few hundred cannot be written to for a second. Answers how many persons that were; nothing when it was stopped.
 */
export const rebuildBeside = async (
  within: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
  derive: Derive,
  goesOn: () => boolean,
): Promise<number | undefined> => {
  let after = BEFORE_ALL
  let count = 0
  while (goesOn()) {
    const persons = await within((tx) => rebuildAfter(tx, after, derive))
    count += persons.length
    if (persons.length < PORTION) return count
    after = persons.at(-1) ?? after
  }
  return undefined
}

/**
 * Derives the rows of everybody with an open case in some units anew, since it changed where the work of these units lies. Answers how many
 * persons that were.
 */
export const rebuildIn = async (tx: Database, places: readonly UnitId[], derive: Derive): Promise<number> => {
  const taken = await tx.query<{ readonly person: PersonId }>({
    name: 'take_persons_in',
    text: 'select person from api.take_persons_in($1) as person order by person',
    values: [places],
  })
  for (let n = 0; n < taken.length; n += PORTION) {
    const rows = await logsOf(
      tx,
      taken.slice(n, n + PORTION).map((t) => t.person),
    )
    await put(
      tx,
      rows.map(({ log }) => ({ person: log.person, rows: derive(logOf(log)) })),
    )
  }
  return taken.length
}

export type Difference = {
  readonly person: PersonId
  readonly what: 'person' | 'name' | 'number' | 'case' | 'deadline' | 'task' | 'pair' | 'canonical' | 'dose'
  readonly id: string
  readonly stored: Json | undefined
  readonly derived: Json | undefined
}

type Named = readonly [id: string, what: Difference['what'], row: Json]
const plain = (row: object): Json => row as Json // rows are made of JSON values only

const personRows = ({ names, numbers, ...person }: NonNullable<NowRows['person']>): readonly Named[] => [
  [person.person, 'person', plain(person)],
  ...names.map((r): Named => [r.name, 'name', plain(r)]),
  ...numbers.map((r): Named => [`${r.kind} ${r.number}`, 'number', plain(r)]),
]

const named = ({ cases, deadlines, tasks, person }: NowRows): ReadonlyMap<string, Named> => {
  const all: readonly Named[] = [
    ...cases.map((r): Named => [r.case, 'case', plain(r)]),
    ...deadlines.map((r): Named => [`${r.case}/${r.clock}`, 'deadline', plain(r)]),
    ...tasks.map((r): Named => [`${r.case}/${r.task}/${r.raised}`, 'task', plain(r)]),
    ...(person ? personRows(person) : []),
  ]
  return new Map(all.map((each) => [`${each[1]} ${each[0]}`, each]))
}

const differencesOf = (person: PersonId, stored: NowRows, derived: NowRows): readonly Difference[] => {
  const [there, here] = [named(stored), named(derived)]
  return [...new Map([...there, ...here])].flatMap(([key, [id, what]]) => {
    const [one, other] = [there.get(key)?.[2], here.get(key)?.[2]]
    const same = one !== undefined && other !== undefined && canonical(one) === canonical(other)
    return same ? [] : [{ person, what, id, stored: one, derived: other }]
  })
}

/** Derives all rows anew and compares them with those that are stored; changes nothing. */
export async function* compareNow(tx: Database, derive: Derive): AsyncGenerator<Difference> {
  for await (const { log, stored } of streamRows<Row>(tx, 'persons', PERSONS)) yield* differencesOf(log.person, stored, derive(logOf(log)))
  const strangers = await tx.query<{ readonly person: PersonId }>({
    name: 'strangers',
    text: 'select h.person from now.person_head h where not exists (select from log.entry e where e.person = h.person)',
    values: [],
  })
  yield* await tx.query<Difference>({
    name: 'same_differences',
    text: 'select person, what, id, stored, derived from api.same_differences()',
    values: [],
  })
  yield* await tx.query<Difference>({
    name: 'dose_differences',
    text: 'select person, what, id, stored, derived from api.dose_differences()',
    values: [],
  })
  for (const { person } of strangers) yield { person, what: 'person', id: person, stored: null, derived: undefined }
}
