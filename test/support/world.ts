import { createHash, randomUUID } from 'node:crypto'
import { createAccountAsOwner, type OfficeRule, syncOffices } from '../../src/db/accounts.ts'
import { type Appended, append } from '../../src/db/acts.ts'
import type { Connection } from '../../src/db/connection.ts'
import { withClient } from '../../src/db/connection.ts'
import { foundInstallation } from '../../src/db/installation.ts'
import type { NowRows } from '../../src/db/now-rows.ts'
import { type Database, openPool, type Pool } from '../../src/db/pool.ts'
import { freshToken, type SessionKey, sessionKey } from '../../src/db/session.ts'
import { openSession } from '../../src/db/signin.ts'
import { syncUnits, type Unit } from '../../src/db/units.ts'
import { type Day, day } from '../../src/kernel/day.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../src/kernel/ids.ts'
import { canonical, type Json } from '../../src/log/canonical.ts'
import type { Kind, NewEntry, NewWords } from '../../src/log/entry.ts'
import { freshKey, publicPart, type SigningKey } from '../../src/log/key.ts'
import { commitment, freshSalt } from '../../src/log/words.ts'
import { nameKey } from '../../src/people/names.ts'
import { freshDatabase } from './database.ts'

/** A small province for tests of the database: two communes, one of which took over an old one, a clinic, and an office of each kind. */
const unit = (id: string, parent: string | null, from = '2025-07-01', until: string | null = null, kind = 'toy'): Unit => ({
  id: id as UnitId,
  code: id,
  kind,
  name: id.toUpperCase(),
  parent: parent as UnitId | null,
  from: day(from),
  until: until === null ? null : day(until),
})
const units = [
  unit('province', null, '2020-01-01'),
  unit('east', 'province'),
  unit('west', 'province'),
  unit('clinic', 'province'),
  unit('old-east', 'province', '2020-01-01', '2025-07-01'),
  unit('school', 'east', '2020-01-01', null, 'other'),
]
const office = (name: string, words: readonly string[], more: Partial<OfficeRule> = {}): OfficeRule => ({
  name,
  words,
  unitKind: 'toy',
  reach: 'own',
  clerk: false,
  admin: false,
  ...more,
})
const offices = [
  office('chief', ['name', 'note', 'identity']),
  office('nurse', ['name', 'note', 'clinical', 'hiv']),
  office('typist', ['name'], { clerk: true }),
  office('director', ['name'], { reach: 'below' }),
  office('administrator', [], { admin: true }),
]

export const unitId = (id: string): UnitId => id as UnitId
const uuid = <T>(): T => randomUUID() as T // fresh ids of any kind

export type World = {
  readonly db: Pool
  /** As the superuser: what no role of the program could do. */
  readonly asOwner: Pool
  readonly owner: Connection
  readonly key: SigningKey
  readonly end: () => Promise<void>
}

/** A fresh database with the small province in it; `kind` as given. */
export const makeWorld = async (kind: 'demo' | 'real' = 'real'): Promise<World> => {
  const { owner, app } = await freshDatabase()
  const key = freshKey()
  const [db, asOwner] = [openPool(app), openPool(owner, { size: 2 })]
  await foundInstallation(asOwner, kind, publicPart(key))
  await syncOffices(asOwner, offices)
  await syncUnits(asOwner, units, [{ old: unitId('old-east'), new: unitId('east'), from: day('2025-07-01'), chosen: true }])
  return { db, asOwner, owner, key, end: async () => void (await Promise.all([db.end(), asOwner.end()])) }
}

export type Officer = { readonly account: AccountId; readonly session: SessionKey; readonly office: string; readonly unit: UnitId }

/** An account that holds one office, signed in. */
export const officer = async ({ db, asOwner }: World, held: string, at: string, from: Day = day('2021-01-01')): Promise<Officer> => {
  const account = uuid<AccountId>()
  const login = `${held.toLowerCase()}-${account.slice(0, 8)}`
  const made = await createAccountAsOwner(asOwner, {
    id: account,
    login,
    name: login,
    passwordHash: 'x',
    office: held,
    unit: unitId(at),
    from,
  })
  if (made !== 'done') throw new Error(made)
  return { account, session: await signIn(db, account), office: held, unit: unitId(at) }
}

export const signIn = async (db: Database, account: AccountId): Promise<SessionKey> => {
  const session = sessionKey(freshToken())
  await openSession(db, { account, session, hours: 12, idle: 30, device: 'test' })
  return session
}

export type Subject = { readonly person: PersonId; readonly case: CaseId }
export const someone = (): Subject => ({ person: uuid(), case: uuid() })

type Said = {
  readonly seq?: number
  readonly kind?: Kind
  readonly name?: string
  readonly body?: Json
  readonly words?: Readonly<Record<string, readonly [NewWords['class'], string]>>
}

/** An entry of an officer with its words. */
export const entryBy = (by: Officer, of: Subject, { seq = 1, kind = 'act', name = 'act', body = {}, words = {} }: Said = {}) => {
  const id = uuid<EntryId>()
  const texts = Object.entries(words).map(([field, [cls, text]]): NewWords => ({ entry: id, field, class: cls, salt: freshSalt(), text }))
  const entry: NewEntry = {
    id,
    kind,
    case: kind === 'identity' ? null : of.case,
    seq,
    name,
    edition: 'toy',
    happened: day('2026-01-05'),
    forOffice: by.office,
    forUnit: by.unit,
    signer: by.account,
    body: canonical({ says: body, words: Object.fromEntries(texts.map((w) => [w.field, commitment(w.salt, w.text)])) }),
  }
  return { entry, words: texts }
}

/** The entry that says who somebody is, without which there is no row of the person. */
export const registering = (by: Officer, of: Subject, words: Said['words'] = {}) =>
  entryBy(by, of, { kind: 'identity', name: '@register', body: { birth: '1990', sex: 'male', unit: by.unit }, words })

export const personRow = (
  of: Subject,
  at: string,
  name = 'Nguyễn Văn A',
  number: string | null = null,
): NonNullable<NowRows['person']> => ({
  person: of.person,
  name,
  nameKey: nameKey(name),
  birth: '1990',
  sex: 'male',
  number,
  unit: unitId(at),
  names: [{ name, nameKey: nameKey(name), alias: false }],
  numbers: number === null ? [] : [{ kind: 'personal-id', number }],
})

export const caseRow = (
  of: Subject,
  at: readonly string[],
  seq = 1,
  more: Partial<NowRows['cases'][number]> = {},
): NowRows['cases'][number] => ({
  case: of.case,
  measure: 'toy',
  route: 'r',
  state: 'begun',
  stateKind: 'open',
  units: at.map(unitId),
  mainUnit: unitId(at[0] ?? ''),
  standsOn: [],
  opened: day('2026-01-05'),
  ends: null,
  irregular: false,
  lost: [],
  seq,
  facts: {},
  fixed: null,
  unassigned: [],
  ...more,
})

type Written = {
  readonly version: number
  readonly made: readonly ReturnType<typeof entryBy>[]
  readonly rows?: Partial<NowRows>
  readonly key?: string
  readonly request?: string
}

/** Appends as the program does. */
export const write = (
  db: Database,
  by: Officer,
  of: Subject,
  { version, made, rows = {}, key = randomUUID(), request = 'r' }: Written,
): Promise<Appended> =>
  append(db, {
    session: by.session,
    key,
    request: createHash('sha256').update(request).digest(),
    person: of.person,
    version,
    entries: made.map((m) => m.entry),
    words: made.flatMap((m) => m.words),
    rows: { cases: [], deadlines: [], tasks: [], ...rows },
    answer: { recorded: request },
  })

/** A person with one case in a unit, opened by its officer; leaves version 1. */
export const openedBy = async (db: Database, by: Officer, at: readonly string[] = [by.unit], name?: string, number?: string) => {
  const of = someone()
  const identity = registering(by, of, { name: ['name', name ?? 'Nguyễn Văn A'] })
  const act = entryBy(by, of, {
    name: 'open',
    body: { n: 1 },
    words: { story: ['note', 'a note'], findings: ['clinical', 'a finding'] },
  })
  const rows = { cases: [caseRow(of, at)], person: personRow(of, by.unit, name, number) }
  const outcome = await write(db, by, of, { version: 0, made: [identity, act], rows })
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome)
  return { ...of, entry: act.entry.id }
}

/** SQL as the superuser. */
export const sql = (owner: Connection, text: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> =>
  withClient(owner, async (client) => (await client.query(text, values)).rows)
