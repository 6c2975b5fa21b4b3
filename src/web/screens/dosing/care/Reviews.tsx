import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../../api/index.ts'
import { dayText } from '../../../dates/format.ts'
import { OwedList } from './OwedList.tsx'

const REFRESH_MS = 300_000

/** Whom the doctor examines because a medicine began or ended, until they did: for the doctor's own window, as nobody else there reads of medicines. */
export const Reviews = ({ site }: { readonly site: string }) => {
  const { t, i18n } = useTranslation('care')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { data } = useQuery({ queryKey: ['dosing', site, 'reviews'], queryFn: () => api.reviews(site), refetchInterval: REFRESH_MS })
  const owed = (data ?? []).map(({ person, name, says, since, due, late }) => ({
    ...{ person, name, title: says[language], what: t('reviews.since', { day: dayText(since) }), late: late > 0 },
    sign: late > 0 ? t('reviews.late', { count: late }) : t('reviews.due', { day: dayText(due) }),
  }))
  return <OwedList title={t('reviews.title')} owed={owed} />
}

/** Of whom the doctor finds out why they do not come, until it is written down. */
export const Unsought = ({ site }: { readonly site: string }) => {
  const { t } = useTranslation('care')
  const { data } = useQuery({ queryKey: ['dosing', site, 'lost'], queryFn: () => api.lost(site), refetchInterval: REFRESH_MS })
  const owed = (data ?? []).map(({ person, name, since, undosed, sought, days }) => ({
    ...{ person, name, late: true, what: t(undosed ? 'people.undosed' : 'people.last', { day: dayText(since) }) },
    sign: sought ? t('lost.again') : t('lost.days', { count: days }),
  }))
  return <OwedList title={t('lost.title')} owed={owed} muc="tim-hieu" />
}
