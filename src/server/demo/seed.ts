import { createAccount, createAccountAsOwner, endOffice, holdOffice, listAccounts } from '../../db/accounts.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { revokeSession } from '../../db/signin.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM } from '../../units/unit.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { hashPassword } from '../signin/passwords.ts'
import { accountOf, accounts, inventedHuman, PASSWORD, type Role, roles } from './accounts.ts'
import { accountCalled, enter } from './entering.ts'
import { type Cast, live } from './live.ts'
import { livesAt } from './lives/index.ts'
import { organisationLives } from './lives/organisations.ts'
import { layStock } from './stock.ts'

const accountId = (db: Database, role: Role): Promise<AccountId | undefined> => accountCalled(db, accountOf(role).login)

const must = (what: string, outcome: string): void => {
  if (outcome !== 'done') throw new Error(`${what}: ${outcome}`)
}

/** The administrator is the only account that nobody could make. */
const firstAccount = async (owner: Database, db: Database, passwordHash: string): Promise<AccountId> => {
  const known = await accountId(db, 'administrator')
  if (known) return known
  const id = freshId() as AccountId // a fresh uuid
  must(
    'administrator',
    await createAccountAsOwner(owner, {
      ...accounts.administrator,
      id,
      human: inventedHuman(accounts.administrator.login),
      passwordHash,
    }),
  )
  return id
}

/** These accounts, made by the administrator; offices held in a ward of before are ended with it. */
const makeAccounts = async (
  db: Database,
  administrator: SessionKey,
  absent: readonly Role[],
  passwordHash: string,
): Promise<ReadonlyMap<Role, AccountId>> => {
  const made = new Map<Role, AccountId>()
  for (const role of absent) {
    const { before, ...account } = accountOf(role)
    const id = freshId() as AccountId // a fresh uuid
    made.set(role, id)
    must(role, await createAccount(db, administrator, { ...account, id, human: inventedHuman(account.login), passwordHash }))
    if (before) must(role, await holdOffice(db, administrator, id, { office: account.office, unit: before, from: KNOWN_FROM }))
  }
  const fresh = new Set<AccountId>(made.values())
  for (const { id, offices } of await listAccounts(db, administrator))
    for (const held of offices.filter((o) => fresh.has(id) && o.from === KNOWN_FROM && o.unitKind === 'commune'))
      must(held.id, await endOffice(db, administrator, held.id, TWO_LEVELS_FROM))
  return made
}

/** Roles that nobody can sign in as: all before the first start, and those that came with a later release. */
const absentRoles = async (db: Database): Promise<readonly Role[]> => {
  const absent: Role[] = []
  for (const role of roles.filter((r) => r !== 'administrator')) if (!(await accountId(db, role))) absent.push(role)
  return absent
}

/**
 * Fills a demonstration once: accounts, and people whose lives were recorded day by day through the same path as everything
 * else. All in one transaction after the administrator's account, so that a broken start leaves nothing half-done. Answers what was refused.
 */
export const seedDemo = async (ground: Ground, owner: Database, now: Moment): Promise<readonly string[]> => {
  const absent = await absentRoles(ground.db)
  if (absent.length === 0) return []
  const passwordHash = await hashPassword(PASSWORD)
  const first = await firstAccount(owner, ground.db, passwordHash)
  return ground.db.transaction(async (db) => {
    const administrator = await enter(db, first)
    const made = await makeAccounts(db, administrator, absent, passwordHash)
    if (!made.has('police')) {
      // A demonstration of before lived what it lived.
      await revokeSession(db, administrator)
      return []
    }
    const sessions = new Map<Role, SessionKey>([['administrator', administrator]])
    for (const [role, account] of made) sessions.set(role, await enter(db, account))
    const cast = Object.fromEntries(sessions) as Cast // every role has signed in
    const held = async (role: Role) => ({ session: cast[role], account: await accountId(db, role) })
    const [keeper, nurse] = [await held('pharmacist'), await held('nurse')]
    if (keeper.account && nurse.account)
      await layStock(
        { db },
        { site: accounts.pharmacist.unit, keeper: { ...keeper, account: keeper.account }, nurse: { ...nurse, account: nurse.account } },
        dayOf(now),
      )
    const troubles = await live({ ...ground, db }, cast, [...livesAt(now), ...organisationLives(now)], now)
    for (const session of sessions.values()) await revokeSession(db, session)
    return troubles
  })
}
