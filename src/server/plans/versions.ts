import { type PlanEntry, readPlanLog } from '../../db/plan-log.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import type { EntryId } from '../../kernel/ids.ts'
import type { Plan } from '../../plans/plan.ts'
import type { PlanVersion } from '../contract/plans.ts'
import type { UnitBook } from '../unit-book.ts'

/** What a plan's entry says: the unit that keeps it, the version it follows, and the whole plan as checked. */
export type PlanSays = { readonly unit: string; readonly after?: EntryId; readonly plan: Plan }

/** A version of a plan, counted from 1. */
export type Version = Omit<PlanEntry, 'says'> & { readonly no: number; readonly plan: Plan }

/** All versions of each plan, oldest first; plans of later years first. */
export type Plans = ReadonlyMap<string, readonly Version[]>

const versionsIn = (entries: readonly PlanEntry[]): Plans => {
  const plans = new Map<string, Version[]>()
  for (const { says, ...entry } of entries) {
    const { plan } = says as PlanSays // appended by `keep.ts` after `checkPlan`
    const known = plans.get(plan.id) ?? []
    plans.set(plan.id, [...known, { ...entry, plan, no: known.length + 1 }])
  }
  const yearOf = (versions: readonly Version[]): number => versions.at(-1)?.plan.year ?? 0
  return new Map([...plans].toSorted(([, a], [, b]) => yearOf(b) - yearOf(a)))
}

export const readPlans = async (db: Database, session: SessionKey): Promise<Plans | undefined> => {
  const entries = await readPlanLog(db, session)
  return entries && versionsIn(entries)
}

/** The version that stood at a position of the log, the last without one; before the first, the first, since a result needs lines to stand in. */
export const versionAt = (versions: readonly Version[], known: number | undefined): Version | undefined =>
  known === undefined ? versions.at(-1) : (versions.findLast(({ pos }) => pos !== null && pos <= known) ?? versions[0])

export const versionHead = (units: UnitBook, { id, no, plan, by, unit, at }: Version): PlanVersion => {
  const { by: issuedBy, number, on, signer } = plan.issued ?? {}
  return {
    entry: id,
    no,
    document: plan.source.document,
    ...(issuedBy ? { issuedBy } : {}),
    ...(number ? { number } : {}),
    ...(on ? { on } : {}),
    ...(signer ? { signer } : {}),
    file: plan.source.file,
    ...(by ? { by } : {}),
    unit: units.nameOf(unit) ?? unit,
    at,
  }
}
