import { useTranslation } from 'react-i18next'
import type { Today } from '../../../server/contract/answers.ts'
import { GROUPS } from './groups.ts'
import './today.css'

/** How much work there is in each group; a number leads to its list. */
export const Counts = ({ totals }: { readonly totals: Today['totals'] | undefined }) => {
  const { t } = useTranslation('today')
  return (
    <nav className="counts" aria-label={t('counts')}>
      {GROUPS.map((group) => (
        <a key={group} {...(totals && totals[group] > 0 ? { href: `#${group}`, 'data-group': group } : { 'data-group': 'none' })}>
          <strong>{totals?.[group].toLocaleString('vi-VN') ?? ' '}</strong>
          <span>{t(group)}</span>
        </a>
      ))}
    </nav>
  )
}
