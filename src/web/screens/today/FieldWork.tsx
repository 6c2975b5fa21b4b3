import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../session/me.ts'
import { Icon } from '../../ui/Icon.tsx'

const POLICE = ['communePolice', 'communePoliceChief']

/** What the police of a commune write down on the way, a press from the first page. */
export const FieldWork = () => {
  const { t } = useTranslation('today')
  const me = useMe()
  if (!me.offices.some((o) => POLICE.includes(o.office))) return null
  return (
    <p className="today-field no-print">
      <Link to="/xet-nghiem-nhanh">
        <Icon name="plus" size={16} /> {t('quickTest')}
      </Link>
      <Link to="/kiem-tra-cu-tru">
        <Icon name="list" size={16} /> {t('visits')}
      </Link>
    </p>
  )
}
