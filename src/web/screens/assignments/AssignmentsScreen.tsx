import { queryOptions, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Group } from './Group.tsx'

const listQuery = queryOptions({ queryKey: ['assignments'], queryFn: api.assignments })

const waiting = (
  <Panel>
    <Waiting rows={6} />
  </Panel>
)

/** Cases whose unit ended or was divided and that wait for a named official to say which unit has them. */
export const AssignmentsScreen = () => {
  const { t } = useTranslation('assignments')
  const { data: list, error, refetch } = useQuery(listQuery)
  useRowKeys()
  const shown = list?.units.reduce((n, u) => n + u.cases.length, 0) ?? 0
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!list && !error && waiting}
      {list?.total === 0 && (
        <Panel>
          <Empty icon="done" title={t('none')}>
            {t('noneWhy')}
          </Empty>
        </Panel>
      )}
      {list && list.total > shown && <p>{t('more', { n: shown, total: list.total })}</p>}
      <Suspense fallback={waiting}>
        {list?.units.map((group) => (
          <Group key={group.unit.id} group={group} mayChoose={list.mayChoose} asOf={list.asOf} />
        ))}
      </Suspense>
    </Page>
  )
}
