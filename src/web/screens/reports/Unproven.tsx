import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { Alarm } from '../../ui/Alarm.tsx'

/** Over figures of which the last recount found some that differ; nothing as long as it found none. */
export const Unproven = () => {
  const { t } = useTranslation('reports')
  const { data } = useQuery({ queryKey: ['status'], queryFn: () => api.status(), staleTime: 60_000 })
  const found = data?.proven?.found ?? 0
  if (found === 0) return null
  return (
    <Alarm title={t('unproven', { count: found })}>
      {t('unprovenWhy')}{' '}
      <Link className="no-print" to="/tinh-trang">
        {t('status')}
      </Link>
    </Alarm>
  )
}
