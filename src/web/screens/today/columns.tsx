import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Today } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { DueDate } from './DueDate.tsx'
import type { NamedRow } from './named.ts'

/** One row: one person, what, who, until when, on which article, and one action. */
export const useColumns = (list: Today): readonly Column<NamedRow>[] => {
  const { t } = useTranslation('today')
  const manyUnits = Object.keys(list.units).length > 1
  return [
    {
      key: 'person',
      title: t('person'),
      width: '18%',
      cell: (r) => (
        <>
          <span className="work-name">{r.person.name}</span> <span className="work-birth">{dayText(r.person.birth)}</span>
        </>
      ),
    },
    {
      key: 'what',
      title: t('what'),
      width: '27%',
      cell: (r) => (
        <>
          {r.kind === 'proposal' ? t('proposal', { measure: r.measureTerm }) : r.whatTerm}
          {r.kind !== 'proposal' && (
            <span className="work-measure" title={r.measureTerm}>
              {r.measureTerm}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'who',
      title: t('who'),
      width: '13%',
      cell: (r) => (
        <>
          {r.whoTerm ?? t('self')}
          {manyUnits && r.unitName && <span className="work-measure">{r.unitName}</span>}
        </>
      ),
    },
    { key: 'due', title: t('due'), width: '19%', cell: (r) => <DueDate row={r} asOf={list.asOf} /> },
    { key: 'basis', title: t('basis'), width: '15%', cell: (r) => r.cite && <Cite cite={r.cite} /> },
    {
      key: 'open',
      title: '',
      width: '8%',
      align: 'end',
      cell: (r) => (
        <>
          <Link
            className="no-print"
            data-row
            to="/ho-so/$id"
            params={{ id: r.case }}
            aria-label={t('openOf', { name: r.person.name })}
            style={{ whiteSpace: 'nowrap' }}
          >
            {t('open')}
          </Link>
          <span className="tick only-print" />
        </>
      ),
    },
  ]
}
