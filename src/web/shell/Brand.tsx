import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

export const Brand = () => {
  const { t } = useTranslation('frame')
  return (
    <Link to="/" className="frame-brand" aria-label={t('product')}>
      <img src="/icon.svg" alt="" width={28} height={28} />
      <span>{t('product')}</span>
    </Link>
  )
}
