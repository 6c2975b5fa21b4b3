import { useTranslation } from 'react-i18next'
import type { Today, TodayRow } from '../../../server/contract/answers.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { matches } from '../../ui/fold.ts'
import { Panel } from '../../ui/Page.tsx'
import { useColumns } from './columns.tsx'
import { GROUPS, type Group } from './groups.ts'
import { named } from './named.ts'

const TONE: Partial<Record<Group, 'late' | 'soon'>> = { overdue: 'late', today: 'soon' }

const keyOf = (r: TodayRow): string => [r.kind, r.case, r.task ?? r.acts.join('+'), r.raw].join('/')

/** The groups with something in them, each a list. */
export const Work = ({ list, q }: { readonly list: Today; readonly q: string }) => {
  const { t } = useTranslation(['today', 'ui'])
  const columns = useColumns(list)
  const groups = GROUPS.map((group) => {
    const rows = list[group].map((row) => named(row, list))
    return { group, all: list.totals[group], rows: q === '' ? rows : rows.filter((r) => matches(q, r.searched)) }
  })
  if (groups.every((g) => g.all === 0))
    return (
      <Panel>
        <Empty title={t('nothing')}>{t('nothingWhy')}</Empty>
      </Panel>
    )
  if (q !== '' && groups.every((g) => g.rows.length === 0))
    return (
      <Panel>
        <Empty icon="search" title={t('ui:noneMatch', { q })} />
      </Panel>
    )
  return groups
    .filter((g) => g.rows.length > 0)
    .map(({ group, all, rows }) => (
      <div id={group} key={group}>
        <Panel title={t(group)} count={q === '' ? all : rows.length}>
          <DataTable caption={t(group)} columns={columns} rows={rows} keyOf={keyOf} toneOf={() => TONE[group]} />
          {q === '' && rows.length < all && <p className="work-cut">{t('cut', { shown: rows.length, all })}</p>}
        </Panel>
      </div>
    ))
}
