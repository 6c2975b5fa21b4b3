import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/index.ts'
import { Sign } from '../../../ui/Sign.tsx'

const REFRESH_MS = 30_000

/** Who stays after a first dose, with the minutes that are left; beside the window as long as there is somebody. */
export const Watched = ({ site }: { readonly site: string }) => {
  const { t } = useTranslation('watch')
  const { data } = useQuery({ queryKey: ['dosing', site, 'watched'], queryFn: () => api.watched(site), refetchInterval: REFRESH_MS })
  if (!data || data.length === 0) return null
  return (
    <section className="dosing-list" aria-label={t('title')}>
      <h2>
        {t('title')} <span className="panel-count">{data.length}</span>
      </h2>
      <ul>
        {data.map(({ person, name, watch }) => (
          <li key={person}>
            <Link className="care-watched" to="/cap-thuoc/$id/ghi/$muc" params={{ id: person, muc: 'theo-doi' }}>
              <span className="dosing-who">{name}</span>
              <Sign tone={watch.left > 0 ? 'soon' : 'late'}>{watch.left > 0 ? t('minutes', { count: watch.left }) : t('over')}</Sign>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
