import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StatusPage } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { whenText } from '../../dates/format.ts'
import { Sign } from '../../ui/Sign.tsx'
import { Unproven } from '../reports/Unproven.tsx'
import { useAge } from '../status/useAge.ts'

const State = ({ page: { now, proven } }: { readonly page: StatusPage }) => {
  const { t } = useTranslation('plans')
  const age = useAge(now)
  // A proof of before plans were counted twice says nothing of them.
  if (!proven?.plans) return t('recount.never')
  const { text, old } = age(proven.at)
  const said = { at: whenText(proven.at), age: text, count: proven.found }
  if (proven.found > 0) return t('recount.differs', said)
  return old ? <Sign tone="soon">{t('recount.old', said)}</Sign> : t('recount.zero', said)
}

/** The state of the second count of plans in one sentence; a difference is an alarm. */
export const Recounted = () => {
  const { t } = useTranslation('plans')
  const { data } = useQuery({ queryKey: ['status'], queryFn: () => api.status(), staleTime: 60_000 })
  return (
    <>
      <Unproven />
      {data && (
        <p className="plan-recount">
          <State page={data} />{' '}
          <Link className="no-print" to="/tinh-trang">
            {t('recount.see')}
          </Link>
        </p>
      )}
    </>
  )
}
