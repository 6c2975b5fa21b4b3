import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Today } from '../../../server/contract/answers.ts'
import { Birth } from '../../dates/Birth.tsx'
import { Cite } from '../../law/Cite.tsx'
import { useMe } from '../../session/me.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { DueDate } from './DueDate.tsx'
import type { NamedRow } from './named.ts'

/** One row: one person, what, who, until when, on which article, and one action. */
export const useColumns = (list: Today): readonly Column<NamedRow>[] => {
  const { t } = useTranslation('today')
  const own = new Set<string>(useMe().offices.map((o) => o.unit.id))
  return [
    {
      key: 'person',
      title: t('person'),
      width: '17%',
      cell: (r) => (
        <>
          <span className="work-name">{r.person.name}</span>
          <Birth of={r.person.birth} className="work-birth" />
        </>
      ),
    },
    {
      key: 'what',
      title: t('what'),
      width: '29%',
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
      width: '17%',
      cell: (r) => (
        <>
          {r.whoTerm ?? t(r.person.birth === '' ? 'selfOrganisation' : 'self')}
          {r.whoTerm && !own.has(r.unit) && (
            <span className="work-measure" title={r.unitName}>
              {r.unitName}
            </span>
          )}
        </>
      ),
    },
    { key: 'due', title: t('due'), width: '15%', cell: (r) => <DueDate row={r} asOf={list.asOf} /> },
    { key: 'basis', title: t('basis'), width: '14%', cell: (r) => r.cite && <Cite cite={r.cite} sources={list.terms.sources} /> },
    {
      key: 'open',
      title: '',
      paperTitle: t('done'),
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
