import type { AccountId, UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { Held, SessionKey, Who } from './session.ts'

/** What the program needs to check a password. */
export type SignInRead = {
  readonly account: AccountId | null
  readonly passwordHash: string | null
  /** Sealed by the program with its own key. */
  readonly totpSecret: Buffer | null
  readonly disabled: boolean
}

export const readSignIn = async (db: Database, login: string): Promise<SignInRead> => {
  const [row] = await db.query<SignInRead>({
    name: 'sign_in_view',
    text: 'select account, password_hash as "passwordHash", totp_secret as "totpSecret", disabled from api.sign_in_view($1)',
    values: [login],
  })
  if (!row) throw new Error('sign_in_view always answers one row')
  return row
}

/** How many may fail in 15 minutes: `here` of one name from one address. */
export type MostFailures = { readonly here: number; readonly address: number; readonly login: number }

/** Counts a try as failed until `forgive`. Nothing when too many failed: then it must not be looked at. */
export const beginTry = async (db: Database, login: string, address: string, most: MostFailures): Promise<number | undefined> => {
  const [row] = await db.query<{ readonly attempt: number | null }>({
    name: 'sign_in_try',
    text: 'select api.sign_in_try($1, $2, $3, $4, $5) as attempt',
    values: [login, address, most.here, most.address, most.login],
  })
  return row?.attempt ?? undefined
}

/** The try did not fail. */
export const forgive = async (db: Database, attempt: number): Promise<void> => {
  await db.query({ name: 'sign_in_done', text: 'select api.sign_in_done($1)', values: [attempt] })
}

/** Opens a session for an account that is not disabled; false when it is. `hours` is its whole length, `idle` minutes end it earlier. */
export const openSession = async (
  db: Database,
  of: { readonly account: AccountId; readonly session: SessionKey; readonly hours: number; readonly idle: number; readonly device: string },
): Promise<boolean> => {
  const [row] = await db.query<{ readonly opened: boolean }>({
    name: 'session_open',
    text: 'select api.session_open($1, $2, $3, $4, $5) as opened',
    values: [of.account, of.session, of.hours, of.idle, of.device],
  })
  return row?.opened ?? false
}

export type SignerRead = Held & { readonly account: AccountId; readonly name: string }

export type Me = Who & {
  readonly login: string
  readonly totp: boolean
  readonly admin: boolean
  /** Who holds which office in the session's own units today. */
  readonly signers: readonly SignerRead[]
  readonly units: Readonly<Record<UnitId, { readonly name: string; readonly kind: string }>>
}

/** Who is signed in; notes at most once a minute that the session is in use. Nothing when it is over. */
export const readMe = async (db: Database, session: SessionKey, clock?: string): Promise<Me | undefined> => {
  const [row] = await db.query<Me>({
    name: 'session_view',
    text: 'select account, login, name, offices, kind, moment as now, totp, admin, signers, units from api.session_view($1, $2)',
    values: [session, clock],
  })
  return row
}

export type SessionRead = {
  readonly id: string
  readonly device: string
  readonly created: string
  readonly seen: string
  readonly expires: string
  readonly current: boolean
}

/** Living sessions of the same account. */
export const listSessions = (db: Database, session: SessionKey): Promise<readonly SessionRead[]> =>
  db.query<SessionRead>({
    name: 'session_list',
    text: 'select id, device, created, seen, expires, current from api.session_list($1)',
    values: [session],
  })

/** Ends a session of the same account; without an id, the session itself. False when there was none. */
export const revokeSession = async (db: Database, session: SessionKey, id?: string): Promise<boolean> => {
  const [row] = await db.query<{ readonly revoked: boolean }>({
    name: 'session_revoke',
    text: 'select api.session_revoke($1, $2) as revoked',
    values: [session, id],
  })
  return row?.revoked ?? false
}

/** What the account holder's own changes need checked first. */
export type OwnSecrets = { readonly account: AccountId; readonly passwordHash: string; readonly totpSecret: Buffer | null }

export const readOwnSecrets = async (db: Database, session: SessionKey): Promise<OwnSecrets | undefined> => {
  const [row] = await db.query<OwnSecrets>({
    name: 'own_secrets',
    text: 'select account, password_hash as "passwordHash", totp_secret as "totpSecret" from api.own_secrets($1)',
    values: [session],
  })
  return row
}

/** Sets the own password and ends every other session of the account. */
export const setOwnPassword = async (db: Database, session: SessionKey, passwordHash: string): Promise<boolean> => {
  const [row] = await db.query<{ readonly set: boolean }>({
    name: 'own_password',
    text: 'select api.own_password($1, $2) as set',
    values: [session, passwordHash],
  })
  return row?.set ?? false
}

/** Sets or, with null, takes away the own second factor. `step`: that of the code which proved it. */
export const setOwnTotp = async (
  db: Database,
  session: SessionKey,
  factor: { readonly sealedSecret: Buffer; readonly step: number } | null,
): Promise<boolean> => {
  const [row] = await db.query<{ readonly set: boolean }>({
    name: 'own_totp',
    text: 'select api.own_totp($1, $2, $3) as set',
    values: [session, factor?.sealedSecret, factor?.step],
  })
  return row?.set ?? false
}

/** Takes the step of a right code; false when that code, or a later one, was used before. */
export const takeTotpStep = async (db: Database, account: AccountId, step: number): Promise<boolean> => {
  const [row] = await db.query<{ readonly taken: boolean }>({
    name: 'totp_use',
    text: 'select api.totp_use($1, $2) as taken',
    values: [account, step],
  })
  return row?.taken ?? false
}
