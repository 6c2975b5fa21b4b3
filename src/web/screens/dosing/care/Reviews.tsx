import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/index.ts'
import { dayText } from '../../../dates/format.ts'
import { Sign } from '../../../ui/Sign.tsx'

const REFRESH_MS = 300_000

/** Whom the doctor examines because a medicine began or ended, until they did: for the doctor's own window, as nobody else there reads of medicines. */
export const Reviews = ({ site }: { readonly site: string }) => {
  const { t, i18n } = useTranslation('care')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { data } = useQuery({ queryKey: ['dosing', site, 'reviews'], queryFn: () => api.reviews(site), refetchInterval: REFRESH_MS })
  if (!data || data.length === 0) return null
  return (
    <section className="dosing-list" aria-label={t('reviews.title')}>
      <h2>
        {t('reviews.title')} <span className="panel-count">{data.length}</span>
      </h2>
      <ul>
        {data.map(({ person, name, says, since, due, late }) => (
          <li key={person}>
            <Link className="care-watched dosing-review" to="/cap-thuoc/$id/bac-si" params={{ id: person }} title={says[language]}>
              <span className="dosing-who">{name}</span>
              <span className="dosing-what">{t('reviews.since', { day: dayText(since) })}</span>
              <Sign tone={late > 0 ? 'late' : 'soon'}>
                {late > 0 ? t('reviews.late', { count: late }) : t('reviews.due', { day: dayText(due) })}
              </Sign>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
