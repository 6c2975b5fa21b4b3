import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dosing } from '../../../law/dosing.ts'
import { api } from '../../api/index.ts'
import { useMe } from '../../session/me.ts'
import { Trouble } from '../../ui/Trouble.tsx'

const FRESH_MS = 300_000

/** Of how many people the doctor of a clinic finds out why they do not come: by number here, by name at the clinic (docs/decisions/0683). */
export const Away = () => {
  const { t } = useTranslation('today')
  const sites = useMe().offices.flatMap(({ office, unit }) => (office === dosing.prescribes ? [unit.id] : []))
  const lists = useQueries({
    queries: sites.map((site) => ({ queryKey: ['dosing', site, 'lost'], queryFn: () => api.lost(site), staleTime: FRESH_MS })),
  })
  const count = lists.reduce((sum, { data }) => sum + (data?.length ?? 0), 0)
  if (count === 0) return null
  return (
    <Trouble tone="soon" title={t('away', { count })}>
      <Link to="/cap-thuoc/nguoi-benh">{t('awayOpen')}</Link>
    </Trouble>
  )
}
