import { type HivRead, readHivCounts } from '../db/hiv-counts.ts'
import type { SessionKey } from '../db/session.ts'
import type { Me } from '../db/signin.ts'
import { keepLedger } from '../db/surveys.ts'
import { againstHiv, type Here, type HivCount, hivSum } from '../dosing/care/hiv.ts'
import { officeTerm } from '../engine/law.ts'
import { FEW, isFew } from '../kernel/few.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { dayOf } from '../kernel/moment.ts'
import { canonical, type Json } from '../log/canonical.ts'
import { HIV } from '../reports/dosed.ts'
import { type Period, periodId, quartersIn, type Regular, windowOf } from '../reports/period.ts'
import { rolls } from '../reports/rolls.ts'
import { requestHash } from './appending.ts'
import type { DosedPage, Figure, KeepHivCount } from './contract/figures.ts'
import type { Unwritten } from './http/unwritten.ts'
import { freshId } from './ids.ts'
import { placesIn } from './places.ts'
import type { Ground } from './record.ts'

type Asking = Pick<Me, 'offices' | 'now'>

/** The office in whose name the session counts people with HIV of a clinic: one there that reads of it (article 30 of the law on HIV). */
const countingIn = ({ law }: Pick<Ground, 'law'>, me: Asking, unit: UnitId): Me['offices'][number] | undefined =>
  me.offices.find((held) => held.unit === unit && law.offices.offices[held.office]?.words.includes('hiv'))

/** The quarter of row 1.3: that of a quarter, and of half a year or a year the last. A month has none. */
const quarterOf = (period: Period): Regular | undefined => quartersIn(period).at(-1)

const hidden = (part: number, whole: number): boolean => part > 0 && (isFew(part) || whole - part < FEW)

/** Who does not read of HIV learns neither a small number of people with it nor, from the rest, of those without. */
const toldOf = (n: Here, here: Here, exactly: boolean): { readonly [K in keyof Here]: Figure } => {
  const few = !exactly && (['all', 'men', 'women'] as const).some((of) => hidden(n[of], here[of]))
  const told = (of: keyof Here): Figure => (few ? null : { persons: n[of], episodes: n[of] })
  return { all: told('all'), men: told('men'), women: told('women') }
}

const lineOf = ({ law }: Pick<Ground, 'law'>, { says: { source, on }, by, office, at }: HivRead) => ({
  source,
  on,
  by: by ?? '',
  office: officeTerm(law, office, dayOf(at)),
  at,
})

/** Row 1.3 of a unit, as far as clinics counted it and the session may know. `here`: row 1 of the same. */
export const hivOf = async (
  ground: Ground,
  of: {
    readonly session: SessionKey
    readonly me: Asking
    readonly unit: UnitId
    readonly period: Period
    readonly known: number | undefined
    readonly here: Here
  },
): Promise<Pick<DosedPage, 'hiv'> & { readonly row: { readonly [K in keyof Here]: Figure } | undefined; readonly more: boolean }> => {
  const { session, me, unit, period, known, here } = of
  const quarter = quarterOf(period)
  if (!quarter) return { row: undefined, more: false, hiv: { row: HIV, may: false } }
  const { until } = windowOf(quarter)
  const clinics = placesIn(ground.units.book(), rolls.treated, unit, until).map(({ id }) => id as UnitId) // places of a roll are units
  const read = await readHivCounts(ground.db, { session, clinics, period: periodId(quarter), known })
  const counting = countingIn(ground, me, unit)
  const found = hivSum(
    clinics,
    read.map(({ unit: clinic, says }) => ({ ...says, unit: clinic })),
  )
  const last = clinics.length === 1 ? read.at(-1) : undefined
  return {
    row: found && toldOf(found.sum, here, counting !== undefined),
    more: found !== undefined && (['all', 'men', 'women'] as const).some((n) => found.sum[n] > here[n]),
    hiv: {
      row: HIV,
      may: counting !== undefined && period.kind === 'quarter' && dayOf(me.now) >= until,
      ...(last ? { said: lineOf(ground, last) } : {}),
      ...(found && clinics.length > 1 ? { missing: found.missing } : {}),
    },
  }
}

export type HivWritten =
  | { readonly is: 'recorded' | 'replayed' }
  | { readonly is: 'refused'; readonly reasons: ReturnType<typeof againstHiv> }
  | Unwritten

/** Writes down how many people with HIV a clinic counted at the end of a quarter. A later word stands in the place of the earlier one; both are kept. */
export const keepHivCount = async (
  ground: Ground,
  session: SessionKey,
  me: Me,
  { key, unit, period, ...said }: Omit<KeepHivCount, 'period'> & { readonly period: Regular },
  here: Here,
): Promise<HivWritten> => {
  const held = countingIn(ground, me, unit)
  if (!held || period.kind !== 'quarter') return { is: 'no right' }
  const count: HivCount = said
  const reasons = againstHiv(count, here, windowOf(period), dayOf(me.now))
  if (reasons.length > 0) return { is: 'refused', reasons }
  const says = { unit, period: periodId(period), ...count }
  const kept = await keepLedger(ground.db, {
    session,
    key,
    request: requestHash({ does: 'hiv count', ...says } as Json), // plain data
    entry: {
      id: freshId() as EntryId, // a fresh uuid
      name: '@hiv-count',
      happened: dayOf(me.now),
      forOffice: held.office,
      forUnit: unit,
      signer: me.account,
      body: canonical({ says } as Json), // plain data
    },
    words: [],
    answer: {},
  })
  if (kept.outcome === 'done') return { is: 'recorded' }
  return { is: kept.outcome === 'stale' ? 'busy' : kept.outcome }
}
