import { keepPlan, type NewPlan } from '../../db/plan-log.ts'
import type { SessionKey } from '../../db/session.ts'
import { type Me, readMe } from '../../db/signin.ts'
import { officesIn } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Outcome, Refusal } from '../../kernel/refusal.ts'
import { planKeepers } from '../../law/plans.ts'
import { canonical, type Json } from '../../log/canonical.ts'
import { checkPlan } from '../../plans/check.ts'
import { differences } from '../../plans/differ.ts'
import type { DraftPlan, Plan } from '../../plans/plan.ts'
import { requestHash } from '../appending.ts'
import type { KeepPlan } from '../contract/plans.ts'
import { freshId } from '../ids.ts'
import type { Ground } from '../record.ts'
import { unitTroubles } from './units.ts'
import type { Version } from './versions.ts'

/** The office in whose name the session may write down plans. */
export const keeperOf = (ground: Pick<Ground, 'law'>, me: Pick<Me, 'offices' | 'now'>): Me['offices'][number] | undefined => {
  const keepers = new Set(planKeepers.flatMap((role) => officesIn(ground.law, role, dayOf(me.now))))
  return me.offices.find((held) => keepers.has(held.office))
}

/** The plan, or everything that is wrong with its lines, its sums and the units of the installation that it names. */
export const checkedFor = (ground: Pick<Ground, 'units'>, draft: DraftPlan, province: UnitId, on: Day): Outcome<Plan> => {
  const checked = checkPlan(draft)
  const units = unitTroubles(ground.units.book(), draft, province, on)
  return units.length === 0 ? checked : { ok: false, refusals: [...(checked.ok ? [] : checked.refusals), ...units] }
}

/** The entry of a version, the `no`th of its plan. */
export const entryOfPlan = (
  plan: Plan,
  of: { readonly no: number; readonly unit: UnitId; readonly office: string; readonly on: Day; readonly after?: EntryId | undefined },
): NewPlan => ({
  id: freshId() as EntryId, // a fresh uuid
  seq: of.no,
  happened: of.on,
  forOffice: of.office,
  forUnit: of.unit,
  body: canonical({ says: { unit: of.unit, ...(of.after ? { after: of.after } : {}), plan } } as unknown as Json), // plain data
})

export type KeptPlan =
  | { readonly is: 'recorded' | 'replayed'; readonly plan: string; readonly version: number }
  | { readonly is: 'refused'; readonly reasons: readonly Refusal[] }
  | { readonly is: 'no session' | 'key reused' | 'no right' }

const OVERTAKEN: Refusal = {
  why: 'stale',
  detail: 'Kế hoạch này vừa có một bản khác. Mở lại trang nhập để xem bản mới khác bản của bạn ở đâu.',
}

const UNCHANGED: Refusal = { why: 'content', field: 'file', detail: 'Kế hoạch trong tệp giống hệt bản đang có; không có gì để ghi.' }

/** Writes a version down after the one that was last when the form opened (`known`: all there are). */
export const keepVersion = async (
  ground: Ground,
  session: SessionKey,
  { key, plan: draft, after }: KeepPlan,
  known: readonly Version[],
): Promise<KeptPlan> => {
  const me = await readMe(ground.db, session)
  if (!me) return { is: 'no session' }
  const held = keeperOf(ground, me)
  if (!held) return { is: 'no right' }
  const on = dayOf(me.now)
  const checked = checkedFor(ground, draft, held.unit, on)
  if (!checked.ok) return { is: 'refused', reasons: checked.refusals }
  const plan = checked.value
  const last = known.at(-1)
  if (last && last.id === after && differences(last.plan, plan).length === 0) return { is: 'refused', reasons: [UNCHANGED] }
  const no = known.length + 1
  const answer = { plan: plan.id, version: no }
  const kept = await keepPlan(ground.db, {
    session,
    key,
    request: requestHash({ does: 'plan', after: after ?? null, plan } as unknown as Json), // plain data
    entry: entryOfPlan(plan, { no, unit: held.unit, office: held.office, on, after }),
    signer: me.account,
    after,
    answer,
  })
  switch (kept.outcome) {
    case 'done':
      return { is: 'recorded', ...answer }
    case 'replayed':
      return { is: 'replayed', ...(kept.answer as typeof answer) } // kept by the append
    case 'stale':
      return { is: 'refused', reasons: [OVERTAKEN] }
    default:
      return { is: kept.outcome }
  }
}
