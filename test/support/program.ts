import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { createAccountAsOwner } from '../../src/db/accounts.ts'
import { countQueries, type Database, openPool } from '../../src/db/pool.ts'
import { syncUnits } from '../../src/db/units.ts'
import { type Day, day } from '../../src/kernel/day.ts'
import type { AccountId, UnitId } from '../../src/kernel/ids.ts'
import { law } from '../../src/law/index.ts'
import { freshKey, publicPart } from '../../src/log/key.ts'
import { checkPlan } from '../../src/plans/check.ts'
import { haiPhong2024 } from '../../src/plans/hai-phong-2024.ts'
import { buildApp } from '../../src/server/app.ts'
import { nowMillis } from '../../src/server/clock.ts'
import { layGround, unitBook, unitsIn } from '../../src/server/ground.ts'
import { boundaries, units as unitsFolder } from '../../src/server/root.ts'
import { hashPassword } from '../../src/server/signin/passwords.ts'
import { unitsOfOrganisations } from '../../src/units/organisation.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const PASSWORD = 'mat-khau-thu-nghiem'

/** Two neighbouring wards of Hải Phòng today, and the city. */
export const WARD = '11383@2025-07-01' as UnitId
export const OTHER_WARD = '11411@2025-07-01' as UnitId
export const CITY = '31@2025-07-01' as UnitId
export const PROVIDER = 'thu/nhom-ho-tro' as UnitId
export const CENTRE = 'thu/co-so' as UnitId
/** A district of before the two levels. */
export const DISTRICT = '305@2022-01-01' as UnitId

export type Actor = {
  readonly account: AccountId
  readonly office: string
  readonly unit: UnitId
  readonly get: (url: string) => Promise<LightMyRequestResponse>
  readonly send: (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object) => Promise<LightMyRequestResponse>
}

export type TestProgram = {
  readonly app: FastifyInstance
  readonly database: TestDatabase
  readonly owner: Database
  /** Queries that went to the database since the last call. */
  readonly queries: () => number
  /** A new account with an office, signed in. */
  readonly actor: (office: string, unit?: UnitId, from?: Day) => Promise<Actor>
  readonly close: () => Promise<void>
}

const must = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly { readonly detail: string }[] },
): T => {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map((r) => r.detail).join('\n'))
}

/** The whole program in process, on a database of its own, as its own role. */
export const startProgram = async (kind: 'demo' | 'real' = 'demo'): Promise<TestProgram> => {
  const database = await freshDatabase()
  const owner = openPool(database.owner, { size: 2 })
  const pool = openPool(database.app, { size: 6 })
  const known = must(unitsIn(unitsFolder))
  const installation = must(await layGround({ owner, law, units: known, kind, key: publicPart(freshKey()) }))
  const { units } = unitsOfOrganisations([
    { id: PROVIDER, kind: 'provider', name: 'Nhóm hỗ trợ thử nghiệm', within: CITY, from: day('2022-01-01') },
    { id: CENTRE, kind: 'centre', name: 'Cơ sở thử nghiệm', within: CITY, from: day('2022-01-01') },
  ])
  await syncUnits(
    owner,
    units.map((u) => ({ ...u, parent: u.parent ?? null, until: u.until ?? null })),
    [],
  )
  let counting = countQueries(pool)
  const db: Database = { query: (q) => counting.db.query(q), transaction: (w) => counting.db.transaction(w) }
  const app = await buildApp({
    db,
    law,
    units: await unitBook(owner),
    plans: [must(checkPlan(haiPhong2024))],
    secret: Buffer.alloc(32, 7),
    boundaries,
    installation: () => ({ kind: installation.kind, now: '2026-11-21T08:00+07:00' as never }),
    health: { pool: pool.load, ready: async () => true, log: async () => ({}) },
    logger: { level: 'error' },
    nowMillis,
  })
  const passwordHash = await hashPassword(PASSWORD)

  const actor = async (office: string, unit: UnitId = WARD, from: Day = day('2026-01-01')): Promise<Actor> => {
    const account = randomUUID() as AccountId
    const login = `u${account.slice(0, 8)}`
    const made = await createAccountAsOwner(owner, { id: account, login, name: `${office} thử`, passwordHash, office, unit, from })
    if (made !== 'done') throw new Error(`${office} at ${unit}: ${made}`)
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-hoa-nhap': '1' },
      payload: { login, password: PASSWORD },
    })
    const cookie = signedIn.cookies[0]
    if (!cookie) throw new Error(`${login}: ${signedIn.body}`)
    const call = (options: InjectOptions): Promise<LightMyRequestResponse> =>
      app.inject({ ...options, cookies: { [cookie.name]: cookie.value }, headers: { 'x-hoa-nhap': '1' } })
    return {
      account,
      office,
      unit,
      get: (url) => call({ method: 'GET', url }),
      send: (method, url, body) => call({ method, url, ...(body ? { payload: body } : {}) }),
    }
  }
  return {
    app,
    database,
    owner,
    queries: () => {
      const n = counting.count()
      counting = countQueries(pool)
      return n
    },
    actor,
    close: async () => {
      await app.close()
      await pool.end()
      await owner.end()
    },
  }
}
