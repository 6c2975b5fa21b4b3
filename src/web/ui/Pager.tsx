import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import './pager.css'

/** Turns the pages of a list that comes page by page; `page` counts from 0. Nothing where all of it is shown. */
export const Pager = ({
  page,
  size,
  total,
  onPage,
}: {
  readonly page: number
  readonly size: number
  readonly total: number
  readonly onPage: (page: number) => void
}) => {
  const { t } = useTranslation('ui')
  if (total <= size) return null
  const last = Math.ceil(total / size) - 1
  return (
    <nav className="pager no-print" aria-label={t('pages')}>
      <Button variant="default" size="compact-md" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('pageBefore')}
      </Button>
      <span aria-live="polite">{t('pageOf', { from: page * size + 1, until: Math.min(total, (page + 1) * size), total })}</span>
      <Button variant="default" size="compact-md" disabled={page === last} onClick={() => onPage(page + 1)}>
        {t('pageAfter')}
      </Button>
    </nav>
  )
}
