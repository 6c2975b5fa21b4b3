import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { createAccountAsOwner } from '../../src/db/accounts.ts'
import { countQueries, type Database, openPool } from '../../src/db/pool.ts'
import { sealOnce } from '../../src/db/seal.ts'
import { freshToken, type SessionKey, sessionKey } from '../../src/db/session.ts'
import { openSession } from '../../src/db/signin.ts'
import { type Day, day } from '../../src/kernel/day.ts'
import type { AccountId, UnitId } from '../../src/kernel/ids.ts'
import { dayOf } from '../../src/kernel/moment.ts'
import { done, type Outcome } from '../../src/kernel/refusal.ts'
import { law } from '../../src/law/index.ts'
import { freshKey, publicPart } from '../../src/log/key.ts'
import { buildApp } from '../../src/server/app.ts'
import { now, nowMillis } from '../../src/server/clock.ts'
import { layGround } from '../../src/server/ground.ts'
import { COOKIE } from '../../src/server/http/session.ts'
import { movingCases } from '../../src/server/moving.ts'
import { boundaries, units as unitsFolder } from '../../src/server/root.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'
import { type Lists, type UnitBook, unitsIn } from '../../src/server/unit-book.ts'
import type { Organisation } from '../../src/units/organisation.ts'
import type { Unit } from '../../src/units/unit.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const PASSWORD = 'mat-khau-thu-nghiem'

/** Two neighbouring wards of Hải Phòng today, and the city. */
export const WARD = '11383@2025-07-01' as UnitId
export const OTHER_WARD = '11411@2025-07-01' as UnitId
export const CITY = '31@2025-07-01' as UnitId
export const PROVIDER = 'thu/nhom-ho-tro' as UnitId
export const CENTRE = 'thu/co-so' as UnitId
export const CLINIC = 'thu/co-so-dieu-tri' as UnitId
/** A district of before the two levels. */
export const DISTRICT = '305@2022-01-01' as UnitId

const must = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly { readonly detail: string }[] },
): T => {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map((r) => r.detail).join('\n'))
}

const organisations: readonly Organisation[] = [
  { id: PROVIDER, kind: 'provider', name: 'Nhóm hỗ trợ thử nghiệm', within: CITY, from: day('2022-01-01') },
  { id: CENTRE, kind: 'centre', name: 'Cơ sở thử nghiệm', within: CITY, from: day('2022-01-01') },
  { id: CLINIC, kind: 'clinic', name: 'Cơ sở điều trị thử nghiệm', within: CITY, from: day('2022-01-01') },
]

/** Units of Hải Phòng of both eras: those of the whole country would take each test file a second. Read once for all files of a process. */
export const testLists = (): Outcome<Lists> => {
  read ??= ofHaiPhong()
  return read
}
let read: Outcome<Lists> | undefined

const ofHaiPhong = (): Outcome<Lists> => {
  const all = must(unitsIn(unitsFolder, organisations))
  const known = new Map(all.units.map((u) => [u.id, u]))
  const here = (u: Unit | undefined): boolean => u !== undefined && (['30', '31'].includes(u.code) || here(u.parent && known.get(u.parent)))
  const units = all.units.filter(here)
  const ids = new Set(units.map((u) => u.id))
  return done({ ...all, units, successors: all.successors.filter((s) => ids.has(s.old)) })
}

export type Actor = {
  readonly account: AccountId
  readonly session: SessionKey
  readonly office: string
  readonly unit: UnitId
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<LightMyRequestResponse>
  readonly send: (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<LightMyRequestResponse>
  readonly upload: (url: string, file: Buffer) => Promise<LightMyRequestResponse>
  readonly ask: (options: InjectOptions) => Promise<LightMyRequestResponse>
}

export type TestProgram = {
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly owner: Database
  readonly db: Database
  readonly units: UnitBook
  /** Queries that went to the database since the last call. */
  readonly queries: () => number
  /** A new account with an office, signed in. */
  readonly actor: (office: string, unit?: UnitId, from?: Day) => Promise<Actor>
  /** Seals what was recorded. */
  readonly seal: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Of the one password of all actors. */
let hash: Promise<string> | undefined

/** The whole program in process, on a database of its own, as its own role; or on one that is there. */
export const startProgram = async (kind: 'demo' | 'real' = 'demo', there?: TestDatabase): Promise<TestProgram> => {
  const database = there ?? (await freshDatabase())
  const owner = openPool(database.owner, { size: 2 })
  const pool = openPool(database.app, { size: 6 })
  const key = freshKey()
  const founding = { owner, law, lists: testLists, kind, key: publicPart(key), on: dayOf(now()) } as const
  const { installation, units } = must(await layGround(founding))
  let counting = countQueries(pool)
  const db: Database = { query: (q) => counting.db.query(q), transaction: (w) => counting.db.transaction(w) }
  const app = await buildApp({
    db,
    law,
    units,
    moveCases: movingCases(owner, { law, units }, undefined, now),
    secret: Buffer.alloc(32, 7),
    boundaries,
    installation: () => ({ kind: installation.kind, now: '2026-11-21T08:00+07:00' as never }),
    health: { pool: pool.load, ready: async () => true, log: async () => ({}) },
    logger: { level: 'error' },
    nowMillis,
  })
  await app.ready()
  hash ??= hashPassword(PASSWORD)
  const passwordHash = await hash

  const actor = async (office: string, unit: UnitId = WARD, from: Day = day('2026-01-01')): Promise<Actor> => {
    const account = randomUUID() as AccountId
    const login = `u${account.slice(0, 8)}`
    const made = await createAccountAsOwner(owner, { id: account, login, name: `${office} thử`, passwordHash, office, unit, from })
    if (made !== 'done') throw new Error(`${office} at ${unit}: ${made}`)
    // As the sign-in route does after it has looked at the password, which takes 0.1 s of CPU.
    const token = freshToken()
    await openSession(pool, { account, session: sessionKey(token), hours: 12, idle: 30, device: 'thử' })
    const call = (options: InjectOptions): Promise<LightMyRequestResponse> =>
      app.inject({ ...options, cookies: { [COOKIE]: token }, headers: { 'x-hoa-nhap': '1', ...options.headers } })
    return {
      account,
      session: sessionKey(token),
      office,
      unit,
      get: (url, headers = {}) => call({ method: 'GET', url, headers }),
      send: (method, url, body, headers = {}) => call({ method, url, headers, ...(body ? { payload: body } : {}) }),
      ask: call,
      upload: (url, file) => call({ method: 'POST', url, payload: file, headers: { 'content-type': 'application/octet-stream' } }),
    }
  }
  return {
    app,
    database,
    owner,
    db,
    units,
    queries: () => {
      const n = counting.count()
      counting = countQueries(pool)
      return n
    },
    actor,
    seal: async () => {
      await sealOnce(pool, key, installation)
    },
    close: async () => {
      await app.close()
      await pool.end()
      await owner.end()
    },
  }
}
