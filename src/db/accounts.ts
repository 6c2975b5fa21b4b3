import type { Day } from '../kernel/day.ts'
import type { AccountId, UnitId } from '../kernel/ids.ts'
import type { Database } from './pool.ts'
import type { SessionKey } from './session.ts'

/** What the law says of an office and the walls need. `admin`: manages accounts of its unit and below. */
export type OfficeRule = {
  readonly name: string
  /** The kind of unit in which it exists. */
  readonly unitKind: string
  readonly reach: 'own' | 'below'
  readonly words: readonly string[]
  readonly clerk: boolean
  readonly admin: boolean
  /** Says which unit has the files of one below that ended without a successor or was divided. */
  readonly assigns?: boolean
}

/** Writes the offices of the law; an office that somebody held stays, without reach or words, when the law no longer has it. As the owner. */
export const syncOffices = async (owner: Database, offices: readonly OfficeRule[]): Promise<void> => {
  await owner.query({ name: 'sync_offices', text: 'select api.sync_offices($1)', values: [JSON.stringify(offices)] })
}

export type AccountRead = {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly unit: UnitId
  readonly disabled: boolean
  readonly totp: boolean
  /** Whether it is tied to one human. */
  readonly human: boolean
  readonly offices: readonly {
    readonly id: string
    readonly office: string
    readonly unit: UnitId
    readonly unitName: string
    readonly unitKind: string
    readonly from: Day
    readonly until: Day | null
  }[]
}

export type AdminOutcome =
  | 'done'
  | 'no session'
  | 'no right'
  | 'login taken'
  | 'human taken'
  | 'not found'
  | 'no such office'
  | 'no such unit'
  | 'wrong unit'
  | 'own account'
  | 'office elsewhere'
  | 'past day'
  | 'wrong dates'

/** Accounts whose unit the session administers; nothing when the session is over or administers no unit. */
export const listAccounts = (db: Database, session: SessionKey): Promise<readonly AccountRead[]> =>
  db.query<AccountRead>({
    name: 'accounts_list',
    text: 'select id, login, name, unit, disabled, totp, human, offices from api.accounts_list($1)',
    values: [session],
  })

const outcome = async (db: Database, name: string, values: readonly unknown[]): Promise<AdminOutcome> => {
  const places = values.map((_, i) => `$${i + 1}`).join(', ')
  const [row] = await db.query<{ readonly outcome: AdminOutcome }>({ name, text: `select api.${name}(${places}) as outcome`, values })
  if (!row) throw new Error(`${name} always answers one row`)
  return row.outcome
}

export type NewAccount = {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly passwordHash: string
  readonly office: string
  readonly unit: UnitId
  readonly from: Day
  /** What stands for one human (`humanOf`). */
  readonly human?: Buffer | undefined
}

/** An account with its first office, from today as with `holdOffice`; its unit is the one of the office. */
export const createAccount = (db: Database, session: SessionKey, a: NewAccount): Promise<AdminOutcome> =>
  outcome(db, 'account_create', [session, a.id, a.login, a.name, a.passwordHash, a.office, a.unit, a.from, a.human])

export type AccountChange = {
  readonly disabled?: boolean | undefined
  readonly passwordHash?: string | undefined
  /** Takes a second factor away that was lost. */
  readonly resetTotp?: boolean | undefined
  /** Ties it to a human. */
  readonly human?: Buffer | undefined
}

/** Disables, enables, sets a new password or takes the second factor away; all but enabling end all sessions. */
export const changeAccount = (db: Database, session: SessionKey, account: AccountId, change: AccountChange): Promise<AdminOutcome> =>
  outcome(db, 'account_change', [session, account, change.disabled, change.passwordHash, change.resetTotp, change.human])

/** The account that a human has already: its login where the session manages it, and its unit by name. */
export const readAccountOf = async (
  db: Database,
  session: SessionKey,
  human: Buffer,
): Promise<{ readonly unit: string; readonly login: string | null } | undefined> => {
  const [row] = await db.query<{ readonly found: { readonly unit: string; readonly login: string | null } | null }>({
    name: 'account_told',
    text: 'select api.account_told($1, $2) as found',
    values: [session, human],
  })
  return row?.found ?? undefined
}

/** Not to the own account, only in a unit of the office's kind, and from today; a demonstration also gives a past. */
export const holdOffice = (
  db: Database,
  session: SessionKey,
  account: AccountId,
  held: { readonly office: string; readonly unit: UnitId; readonly from: Day },
): Promise<AdminOutcome> => outcome(db, 'office_hold', [session, account, held.office, held.unit, held.from])

/** `until` is the first day on which the office is no longer held. */
export const endOffice = (db: Database, session: SessionKey, holding: string, until: Day): Promise<AdminOutcome> =>
  outcome(db, 'office_end', [session, holding, until])

/** The first accounts of an installation, without a session: as the owner. */
export const createAccountAsOwner = (owner: Database, a: NewAccount): Promise<AdminOutcome> =>
  outcome(owner, 'account_found', [a.id, a.login, a.name, a.passwordHash, a.office, a.unit, a.from, a.human])
