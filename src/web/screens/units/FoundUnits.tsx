import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { UnitName } from '../../../server/contract/answers.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { today } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { isListKind } from './kinds.ts'
import { foundQuery } from './queries.ts'
import { lastDay, UnitLink } from './UnitLink.tsx'

const SHOWN = 50

/** Units of every day that answer to the words; those that are no more say so. */
export const FoundUnits = ({ q, kind }: { readonly q: string; readonly kind: string }) => {
  const { t } = useTranslation('units')
  const { data: units, error, refetch } = useQuery(foundQuery(q, kind))
  const columns: readonly Column<UnitName>[] = [
    { key: 'name', title: t('name'), width: '40%', cell: (u) => <UnitLink unit={u} row /> },
    { key: 'kind', title: t('kind'), width: '22%', cell: (u) => (isListKind(u.kind) ? t(`kinds.${u.kind}`) : u.kind) },
    { key: 'from', title: t('from'), width: '14%', wideOnly: true, cell: (u) => u.from && dayText(u.from) },
    {
      key: 'until',
      title: t('state'),
      width: '24%',
      cell: (u) =>
        u.until && u.until <= today() ? (
          <Sign tone="quiet">{t('endedOn', { on: lastDay(u.until) })}</Sign>
        ) : (
          <Sign tone="done">{t('standing')}</Sign>
        ),
    },
  ]
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!units)
    return (
      <Panel>
        <Waiting rows={8} />
      </Panel>
    )
  return (
    <Panel title={t('found')} count={units.length} aside={units.length === SHOWN && <span className="unit-soft">{t('more')}</span>}>
      {units.length === 0 ? (
        <Empty icon="search" title={t('none')}>
          {t('noneWhy')}
        </Empty>
      ) : (
        <DataTable caption={t('found')} columns={columns} rows={units} keyOf={(u) => u.id} />
      )}
    </Panel>
  )
}
