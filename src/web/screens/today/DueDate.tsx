import { useTranslation } from 'react-i18next'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { TodayRow } from '../../../server/contract/answers.ts'
import { whenText } from '../../dates/format.ts'
import { standing } from '../../dates/standing.ts'
import { Sign } from '../../ui/Sign.tsx'

const Left = ({ row, asOf }: { readonly row: TodayRow; readonly asOf: Moment }) => {
  const { t } = useTranslation('today')
  const { late, n, unit } = standing(asOf, row.rolled)
  if (late) return <Sign tone="late">{n === 0 ? t('lateNow') : t(`late.${unit}`, { count: n })}</Sign>
  if (unit === 'hours') return <Sign tone="soon">{n === 0 ? t('leftNow') : t('left.hours', { count: n })}</Sign>
  return n === 0 ? <Sign tone="soon">{t('dueToday')}</Sign> : <Sign tone="quiet">{t('left.days', { count: n })}</Sign>
}

/** Until when: the day on which it must be done, how far that is, and how it was moved where it was. */
export const DueDate = ({ row, asOf }: { readonly row: TodayRow; readonly asOf: Moment }) => {
  const { t } = useTranslation('today')
  return (
    <span className="work-due">
      <span>{whenText(row.rolled)}</span>
      {row.kind === 'deadline' && <Left row={row} asOf={asOf} />}
      {row.raw !== row.rolled && <span className="work-note">{t('rolled', { raw: whenText(row.raw) })}</span>}
      {row.opens && dayOf(row.opens) > dayOf(asOf) && <span className="work-note">{t('from', { opens: whenText(row.opens) })}</span>}
    </span>
  )
}
