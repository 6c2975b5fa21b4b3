import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { BoardRow } from '../../../server/contract/boards.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { measureTerm, stateTerm } from '../../case/terms.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

/** Who is, by an open case, in an organisation that may not work: as far as the session sees them, for their units to look after. */
export const PeopleThere = ({ unit, law }: { readonly unit: UnitId; readonly law: Law }) => {
  const { t } = useTranslation('organisations')
  const { data, error, refetch } = useQuery({ queryKey: ['board', 'shut', unit], queryFn: () => api.board('shut', { at: unit }) })
  const columns: readonly Column<BoardRow>[] = data
    ? [
        {
          key: 'person',
          title: t('there.person'),
          width: '32%',
          cell: (r) => (
            <Link to="/ho-so/$id" params={{ id: r.case }} data-row>
              {r.person.name}
            </Link>
          ),
        },
        {
          key: 'state',
          title: t('there.state'),
          width: '40%',
          cell: (r) => `${stateTerm(law, r.measure, dayOf(data.asOf), r.state)} · ${measureTerm(law, r.measure, dayOf(data.asOf))}`,
        },
        { key: 'unit', title: t('there.unit'), width: '28%', cell: (r) => data.units[r.unit] ?? '' },
      ]
    : []
  return (
    <Panel
      title={t('there.title')}
      {...(data ? { count: data.total } : {})}
      aside={
        <Link className="no-print" to="/theo-doi/$name" params={{ name: 'shut' }}>
          {t('there.all')}
        </Link>
      }
    >
      <p className="case-soft">{t('there.why')}</p>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && <Waiting rows={3} />}
      {data &&
        (data.rows.length === 0 ? (
          <Empty icon="done" title={t('there.nobody')} />
        ) : (
          <DataTable caption={t('there.title')} columns={columns} rows={data.rows} keyOf={(r) => r.case} />
        ))}
    </Panel>
  )
}
