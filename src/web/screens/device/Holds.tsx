import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import { machineNow } from '../../device/clock.ts'
import type { Head } from '../../device/head.ts'
import { Sign } from '../../ui/Sign.tsx'
import { untilText } from './until.ts'

/** What a locked machine says of itself: no name of anybody treated. */
export const Holds = ({ head }: { readonly head: Head | null | undefined }) => {
  const { t } = useTranslation('device')
  if (!head) return null
  return (
    <p className="device-holds">
      <strong>
        {head.name}, {head.siteName}
      </strong>
      {head.until !== null && <Sign tone="info">{t('holdsUntil', { until: untilText(head.until, dayOf(machineNow())) })}</Sign>}
      {head.unsent > 0 && <Sign tone="soon">{t('unsent', { count: head.unsent })}</Sign>}
    </p>
  )
}
