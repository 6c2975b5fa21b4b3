import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PersonHit } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { Reasons } from './Reasons.tsx'

export const usePersonColumns = (): readonly Column<PersonHit>[] => {
  const { t } = useTranslation('people')
  return [
    { key: 'name', title: t('name'), width: '30%', cell: (h) => <strong>{h.name}</strong> },
    { key: 'birth', title: t('birth'), cell: (h) => dayText(h.birth) },
    { key: 'sex', title: t('sex'), cell: (h) => t(h.sex) },
    { key: 'number', title: t('number'), cell: (h) => h.number },
    { key: 'unit', title: t('unit'), cell: (h) => h.unit },
    { key: 'because', title: '', wideOnly: true, cell: (h) => <Reasons because={h.because} /> },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (h) => (
        <Link data-row to="/nguoi/$id" params={{ id: h.id }} aria-label={t('openOf', { name: h.name })}>
          {t('open')}
        </Link>
      ),
    },
  ]
}
