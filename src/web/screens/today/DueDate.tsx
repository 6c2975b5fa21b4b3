import { useTranslation } from 'react-i18next'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { TodayRow } from '../../../server/contract/answers.ts'
import { daysLeft, whenText } from '../../dates/format.ts'
import { Sign } from '../../ui/Sign.tsx'

/** Until when: the day on which it must be done, how far that is, and how it was moved where it was. */
export const DueDate = ({ row, asOf }: { readonly row: TodayRow; readonly asOf: Moment }) => {
  const { t } = useTranslation('today')
  const left = daysLeft(asOf, row.rolled)
  return (
    <span className="work-due">
      <span>{whenText(row.rolled)}</span>
      {left < 0 && <Sign tone="late">{t('lateBy', { n: -left })}</Sign>}
      {left === 0 && <Sign tone="soon">{t('dueToday')}</Sign>}
      {left > 0 && <Sign tone="quiet">{t('dueIn', { n: left })}</Sign>}
      {row.raw !== row.rolled && <span className="work-note">{t('rolled', { raw: whenText(row.raw) })}</span>}
      {row.opens && dayOf(row.opens) > dayOf(asOf) && <span className="work-note">{t('from', { opens: whenText(row.opens) })}</span>}
    </span>
  )
}
