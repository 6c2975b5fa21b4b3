import { randomUUID } from 'node:crypto'
import type { CaseId, PersonId } from '../../src/kernel/ids.ts'
import { entryBy, type Officer, personRow, registering, type Subject, someone, sql, type World, write } from './world.ts'

const asked = (world: World, text: string, values: readonly unknown[]) =>
  world.asOwner.query<Record<string, unknown>>({ name: text.slice(0, 30), text, values })

/** The head of a record, and whom it stands for. */
export const headOf = async (world: World, person: PersonId) => {
  const [row] = await asked(
    world,
    `select h.version, (select coalesce(max(e.seq), 0) from log.entry e where coalesce(e."case", e.person) = h.person) as seq, p.canonical, p.family
     from now.person_head h join now.person p on p.person = h.person where h.person = $1`,
    [person],
  )
  return { version: Number(row?.['version']), seq: Number(row?.['seq']), canonical: row?.['canonical'], family: row?.['family'] }
}

const turnOf = async (world: World, a: PersonId, b: PersonId) => {
  const [row] = await asked(
    world,
    'select turn from now.same_pair where low = least($1::uuid, $2::uuid) and high = greatest($1::uuid, $2::uuid)',
    [a, b],
  )
  return Number(row?.['turn'] ?? 0)
}

type More = {
  readonly cases?: Readonly<Record<CaseId, PersonId>>
  /** The versions that were read; without, those of now. */
  readonly read?: { readonly on: number; readonly other: number }
}

/** Says something of two records as the program does: on the version of both. */
export const say = async (
  world: World,
  by: Officer,
  name: '@same-asked' | '@same' | '@same-refused' | '@apart',
  on: PersonId,
  other: PersonId,
  { cases, read }: More = {},
) => {
  const [mine, theirs] = [await headOf(world, on), await headOf(world, other)]
  const turn = (await turnOf(world, on, other)) + 1
  const of = { person: on, case: randomUUID() as CaseId } // an identity entry has none
  const body = { other, turn, ...(cases ? { cases } : {}) }
  const made = entryBy(by, of, { kind: 'identity', seq: mine.seq + 1, name, body, words: { why: ['note', 'vì sao'] } })
  const { outcome } = await write(world.db, by, of, {
    version: read?.on ?? mine.version,
    made: [made],
    rows: { beside: [{ person: other, version: read?.other ?? theirs.version }] },
  })
  return outcome
}

/** A record without a case; leaves version 1. */
export const registeredBy = async (world: World, by: Officer, name = 'Nguyễn Văn A', number?: string): Promise<Subject> => {
  const of = someone()
  const made = [registering(by, of, { name: ['name', name] })]
  const { outcome } = await write(world.db, by, of, { version: 0, made, rows: { person: personRow(of, by.unit, name, number) } })
  if (outcome !== 'done') throw new Error(outcome)
  return of
}

/** The account was told by the exact number that there is a file. */
export const toldOf = (world: World, by: Officer, person: PersonId) =>
  sql(world.owner, `insert into log.access (account, person, what, purpose) values ($1, $2, 'found elsewhere', 'p')`, [by.account, person])
