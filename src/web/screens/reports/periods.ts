import { useTranslation } from 'react-i18next'
import { type Day, isDay } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { PeriodKind, PeriodLine, Reports, RequestedLine } from '../../../server/contract/figures.ts'

export const periodsOf = (reports: Reports, kind: PeriodKind): readonly PeriodLine[] => reports.periods.filter((p) => p.kind === kind)

/** A period from a day to a day, as the address and the server name it. */
export const requestedId = (from: Day, until: Day): string => `${from}_${until}`
const requestedIn = (ky: string | undefined): RequestedLine | undefined => {
  const [from, until] = (ky ?? '').split('_')
  return ky && isDay(from) && isDay(until) && from <= until ? { id: ky, kind: 'requested', from, until } : undefined
}

/** What the address puts behind the name of a roll for its table of doses. */
export const DOSES = '.doses'

type Asked = { readonly bang?: string | undefined; readonly donVi?: UnitId | undefined; readonly ky?: string | undefined }

/** What the address asks for, and for the rest what one most likely wants: a table one has a unit for, and the last month that closed. */
export const chosenIn = (reports: Reports | undefined, { bang, donVi, ky }: Asked) => {
  const has = (roll: Reports['rolls'][number]): boolean => (reports?.units ?? []).some((u) => roll.unitKinds.includes(u.kind))
  const doses = bang?.endsWith(DOSES) ?? false
  const roll =
    reports?.rolls.find((r) => r.name === (doses ? bang?.slice(0, -DOSES.length) : bang)) ??
    reports?.rolls.find((r) => r.unitKinds[0] === reports.units[0]?.kind && has(r)) ??
    reports?.rolls.find(has)
  const unit = donVi ?? reports?.units.find((u) => roll?.unitKinds.includes(u.kind))?.id
  const period =
    reports?.periods.find((p) => p.id === ky) ??
    // The table of doses is made of quarters.
    (doses ? undefined : requestedIn(ky)) ??
    reports?.periods.find((p) => p.kind === (doses ? 'quarter' : 'month'))
  return { roll, unit, period, doses }
}

/** `Quý 3/2026`. */
export const usePeriodName = () => {
  const { t } = useTranslation('reports')
  return (period: PeriodLine | RequestedLine): string => {
    if (period.kind === 'requested') return t('kinds.requested')
    const { kind, no, year } = period
    if (kind === 'half') return t(no === 1 ? 'periods.half1' : 'periods.half2', { year })
    return t(`periods.${kind}`, { no, year })
  }
}
