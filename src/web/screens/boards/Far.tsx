import { useTranslation } from 'react-i18next'
import type { Moment, When } from '../../../kernel/moment.ts'
import { standing } from '../../dates/standing.ts'
import { Sign } from '../../ui/Sign.tsx'

/** Days from which on something is no longer soon. */
const SOON = 7

/** How far a day lies ahead, or how long it has passed. */
export const Far = ({ until, asOf }: { readonly until: When; readonly asOf: Moment }) => {
  const { t } = useTranslation('boards')
  const { late, n, unit } = standing(asOf, until)
  if (n === 0 && unit === 'days') return <Sign tone="soon">{t('today')}</Sign>
  if (late) return <Sign tone="late">{t(`late.${unit}`, { count: n })}</Sign>
  return <Sign tone={unit === 'hours' || n <= SOON ? 'soon' : 'quiet'}>{t(`left.${unit}`, { count: n })}</Sign>
}
