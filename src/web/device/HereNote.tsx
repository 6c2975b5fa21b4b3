import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Sign } from '../ui/Sign.tsx'
import { headHere } from './head.ts'

/** Says that this browser is a machine that doses without a line, and what it still holds: whoever signed out has deleted nothing of it. */
export const HereNote = () => {
  const { t } = useTranslation('frame')
  const { data: head } = useQuery({ queryKey: ['device', 'head'], queryFn: headHere, staleTime: 0, gcTime: 0 })
  if (!head) return null
  return (
    <p role="status">
      {head.unsent > 0 && (
        <>
          <Sign tone="soon">{t('machine.unsent', { count: head.unsent })}</Sign>{' '}
        </>
      )}
      {t('machine.here', { name: head.name })} <Link to="/cap-thuoc/may">{t('machine.open')}</Link>
    </p>
  )
}
