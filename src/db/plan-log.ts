import type { AccountId, EntryId, UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import type { Json } from '../log/canonical.ts'
import type { NewEntry } from '../log/entry.ts'
import { columnsOf } from './columns.ts'
import type { Database } from './pool.ts'
import { logRole } from './roles.ts'
import type { SessionKey } from './session.ts'

/** A version of a plan as it stands in the log. */
export type PlanEntry = {
  readonly id: EntryId
  readonly says: Json
  /** Null: the installation itself, from the command line. */
  readonly by: string | null
  readonly office: string
  readonly unit: UnitId
  readonly at: Moment
  /** Null until it is sealed. */
  readonly pos: number | null
}

/** All versions of all plans, oldest first. Nothing when the session is over. */
export const readPlanLog = async (db: Database, session: SessionKey): Promise<readonly PlanEntry[] | undefined> => {
  const [row] = await db.query<{ readonly plans: readonly PlanEntry[] | null }>({
    name: 'plan_log',
    text: 'select api.plan_log($1) as plans',
    values: [session],
  })
  return row?.plans ?? undefined
}

export type NewPlan = Pick<NewEntry, 'id' | 'seq' | 'happened' | 'forOffice' | 'forUnit' | 'body'>

const columnsOfPlan = (entry: NewPlan, signer: AccountId | null): string =>
  JSON.stringify(columnsOf({ ...entry, name: '@plan', kind: 'ledger', case: null, edition: '', signer }))

/** Appends a version after the one that was there last (none: the first). `stale`: another came meanwhile. */
export const keepPlan = async (
  db: Database,
  of: {
    readonly session: SessionKey
    readonly key: string
    readonly request: Buffer
    readonly entry: NewPlan
    readonly signer: AccountId
    readonly after: EntryId | undefined
    readonly answer: Json
  },
): Promise<{ readonly outcome: 'done' | 'replayed' | 'key reused' | 'no right' | 'stale' | 'no session'; readonly answer: Json }> => {
  type Row = Awaited<ReturnType<typeof keepPlan>>
  const [row] = await db.query<Row>({
    name: 'keep_plan',
    text: 'select outcome, answer from api.keep_plan($1, $2, $3, $4, $5, $6)',
    values: [of.session, of.key, of.request, columnsOfPlan(of.entry, of.signer), of.after, JSON.stringify(of.answer)],
  })
  if (!row) throw new Error('keep_plan answers')
  return row
}

const asLog = <T>(owner: Database, work: (tx: Database) => Promise<T>): Promise<T> =>
  owner.transaction(async (tx) => {
    await tx.query({ name: 'plan_role', text: `set local role ${logRole}`, values: [] })
    return work(tx)
  })

/** The last version of a plan; as the owner. */
export const lastPlan = (
  owner: Database,
  plan: string,
): Promise<(Pick<PlanEntry, 'id' | 'says'> & { readonly versions: number }) | undefined> =>
  asLog(owner, async (tx) => {
    const all = await tx.query<Pick<PlanEntry, 'id' | 'says'>>({
      name: 'plan_entries',
      text: `select id, says from api.plan_entries() where says #>> '{plan,id}' = $1`,
      values: [plan],
    })
    const last = all.at(-1)
    return last && { ...last, versions: all.length }
  })

/** Appends a version as the owner, by the installation itself; false when another came meanwhile, or another unit keeps the plan. */
export const keepPlanAsOwner = (owner: Database, entry: NewPlan, after: EntryId | undefined, clock?: Moment): Promise<boolean> =>
  asLog(owner, async (tx) => {
    const [row] = await tx.query<{ readonly kept: boolean }>({
      name: 'keep_plan_as_owner',
      text: 'select api.keep_plan_as_owner($1, $2, $3) as kept',
      values: [columnsOfPlan(entry, null), after, clock],
    })
    return row?.kept ?? false
  })
