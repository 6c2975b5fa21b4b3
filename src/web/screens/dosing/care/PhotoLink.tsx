import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Where the photo of somebody is taken, which the window compares with. */
export const PhotoLink = ({ person }: { readonly person: string }) => {
  const { t } = useTranslation('care')
  return (
    <Link to="/nguoi/$id/nhan-than/$muc" params={{ id: person, muc: 'anh' }}>
      {t('photo')}
    </Link>
  )
}
