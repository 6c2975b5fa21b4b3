import type { Proof } from '../db/figures.ts'
import type { SealState } from '../db/seal.ts'
import { dayFrom, isDay, yearOf } from '../kernel/day.ts'
import type { UnitId } from '../kernel/ids.ts'
import type { Moment } from '../kernel/moment.ts'
import { categories, isCategory } from '../plans/plan.ts'
import { indicatorsOf } from '../reports/movement.ts'
import { periodOf } from '../reports/period.ts'
import { rolls } from '../reports/rolls.ts'
import type { StatusPage } from './contract/figures.ts'
import { lineOf } from './figures.ts'
import type { Proven, Unproven } from './proof/prove.ts'
import type { Ground } from './record.ts'

type Difference = NonNullable<StatusPage['proven']>['differences'][number]

/** Of a plan it counts from New Year to a day. */
const planInWords = ({ id, unit, period, pos, counted, recounted, cases }: Unproven): readonly Difference[] => {
  if (!isCategory(id) || !isDay(period)) return []
  const [year, { term }] = [yearOf(period), categories[id]]
  return [
    {
      roll: { vi: 'Kế hoạch', en: 'Plan' },
      figure: { vi: term, en: term },
      unit,
      period: { id: period, kind: 'year', year, no: 1, from: dayFrom(year, 1, 1), until: period },
      pos,
      counted,
      recounted,
      cases,
    },
  ]
}

/** What was written down as a difference, in words; a table or period of an earlier release is left out of the list, not out of the sum. */
const inWords =
  (ground: Ground) =>
  (d: Unproven): readonly Difference[] => {
    if (d.roll === 'plan') return planInWords(d)
    const period = periodOf(d.period)
    const known = d.roll === 'stock' ? undefined : rolls[d.roll]
    const roll = d.roll === 'stock' ? { term: { vi: 'Sổ thuốc', en: 'Book of drugs' } } : known
    const bottle = d.roll === 'stock' ? { term: { vi: `chai ${d.id}`, en: `bottle ${d.id}` } } : undefined
    const figure = bottle ?? (known && indicatorsOf(known).find((i) => i.id === d.id))
    if (!roll || !figure || !period) return []
    const { counted, recounted, pos, cases } = d
    return [
      {
        roll: roll.term,
        figure: figure.term,
        unit: ground.units.nameOf(d.unit as UnitId) ?? d.unit, // a unit of the book, or one that it does not know
        period: lineOf(period),
        pos,
        counted,
        recounted,
        cases,
      },
    ]
  }

export const statusPage = (
  ground: Ground,
  now: Moment,
  read: { readonly sealed: SealState; readonly projected: number; readonly proofs: readonly Proof[] },
): StatusPage => {
  const last = new Map(read.proofs.map((p) => [p.what, p]))
  const [exported, verified, proven] = [last.get('export'), last.get('verify'), last.get('figures')]
  const detail = proven?.detail as Proven | undefined // written by `keepNight`
  return {
    now,
    sealed: { pos: read.sealed.pos ?? 0, waiting: read.sealed.waiting },
    projected: read.projected,
    ...(exported ? { exported: { at: exported.at, failed: exported.findings > 0 } } : {}),
    ...(verified ? { verified: { at: verified.at, findings: verified.findings } } : {}),
    ...(proven && detail
      ? {
          proven: {
            at: proven.at,
            pos: proven.pos ?? 0,
            windows: detail.windows,
            ...(detail.plans === undefined ? {} : { plans: detail.plans }),
            positions: detail.positions,
            compared: proven.compared,
            found: proven.findings,
            differences: detail.differences.flatMap(inWords(ground)),
          },
        }
      : {}),
  }
}
