import { useTranslation } from 'react-i18next'
import { type Moment, minutesBetween } from '../../../kernel/moment.ts'

/** A night that did not come is seen the next morning. */
export const OLD_HOURS = 36

/** How long ago something was, in words. */
export const useAge = (now: Moment) => {
  const { t } = useTranslation('status')
  return (at: Moment): { readonly text: string; readonly old: boolean } => {
    const minutes = Math.max(0, minutesBetween(at, now))
    const hours = Math.floor(minutes / 60)
    const text =
      hours < 1
        ? t('minutes', { count: minutes })
        : hours < 48
          ? t('hours', { count: hours })
          : t('days', { count: Math.floor(hours / 24) })
    return { text, old: hours >= OLD_HOURS }
  }
}
