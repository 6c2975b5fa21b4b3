import { useTranslation } from 'react-i18next'
import type { Head } from '../../device/head.ts'
import { Sign } from '../../ui/Sign.tsx'

/** What a locked machine says of itself: no name of anybody treated. */
export const Holds = ({ head }: { readonly head: Head | null | undefined }) => {
  const { t } = useTranslation('device')
  if (!head) return null
  return (
    <p className="device-holds">
      <strong>
        {head.name}, {head.siteName}
      </strong>
      {head.until !== null && <Sign tone="info">{t('holdsUntil', { until: head.until.slice(11, 16) })}</Sign>}
      {head.unsent > 0 && <Sign tone="soon">{t('unsent', { count: head.unsent })}</Sign>}
    </p>
  )
}
