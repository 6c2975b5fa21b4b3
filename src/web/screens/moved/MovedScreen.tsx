import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MovedPage, MovedRow } from '../../../server/contract/moved.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { todayQuery } from '../../api/today.ts'
import { type Trouble, troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

const KEY = ['moved']

/** Each move of a deadline is a line of its own. */
type Line = MovedRow & MovedRow['moved'][number]

const useColumns = (): readonly Column<Line>[] => {
  const { t } = useTranslation('moved')
  return [
    {
      key: 'person',
      title: t('person'),
      width: '22%',
      cell: (r) => (
        <>
          <Link to="/ho-so/$id" params={{ id: r.case }} data-row aria-label={t('openOf', { name: r.person.name })}>
            {r.person.name}
          </Link>{' '}
          {dayText(r.person.birth)}
        </>
      ),
    },
    { key: 'what', title: t('what'), width: '30%', cell: (r) => `${r.whatTerm} (${r.measureTerm})` },
    {
      key: 'days',
      title: t('days'),
      width: '24%',
      cell: (r) => (
        <>
          {whenText(r.was)} → <strong>{whenText(r.is)}</strong>
        </>
      ),
    },
    { key: 'by', title: t('by'), width: '24%', cell: (r) => r.by },
  ]
}

const Lines = ({ page }: { readonly page: MovedPage }) => {
  const { t } = useTranslation('moved')
  const columns = useColumns()
  const lines = page.rows.flatMap((r) => r.moved.map((m): Line => ({ ...r, ...m })))
  return (
    <Panel title={t('title')} count={page.total}>
      <DataTable caption={t('title')} columns={columns} rows={lines} keyOf={(r) => `${r.case} ${r.whatTerm} ${r.calendar}`} />
      {page.rows.length < page.total && <p>{t('cut', { shown: page.rows.length, all: page.total })}</p>}
    </Panel>
  )
}

/** Deadlines that a new decision on days off moved, until somebody of the office has looked. */
export const MovedScreen = () => {
  const { t } = useTranslation('moved')
  const client = useQueryClient()
  const { data: page, error, refetch } = useQuery({ queryKey: KEY, queryFn: api.moved })
  const [trouble, setTrouble] = useState<Trouble>()
  const looked = (of: MovedPage) =>
    api
      .lookedAtMoved({ calendars: [...new Set(of.rows.flatMap((r) => r.moved.map((m) => m.calendar)))] })
      .then(() => toast(t('told')))
      .catch((caught: unknown) => setTrouble(troubleOf(caught)))
      .finally(() => {
        void client.invalidateQueries({ queryKey: KEY })
        void client.invalidateQueries(todayQuery)
      })
  return (
    <Page title={t('title')} lead={t('lead')} actions={<PrintButton />}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {trouble && <TroubleNote met={trouble} />}
      {!page && !error && (
        <Panel title={t('title')}>
          <Waiting rows={6} />
        </Panel>
      )}
      {page?.total === 0 && (
        <Panel>
          <Empty icon="done" title={t('nothing')} />
        </Panel>
      )}
      {page && page.total > 0 && (
        <>
          <Lines page={page} />
          <p className="no-print">
            <Button onClick={() => void looked(page)}>{t('looked')}</Button> {t('lookedWhy')}
          </p>
        </>
      )}
    </Page>
  )
}
