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
import { Birth } from '../../dates/Birth.tsx'
import { whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

const KEY = ['moved']
/** Lines of a page. */
const PAGE = 200

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
          <Birth of={r.person.birth} />
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

/** The list in pages. Only who has come to its end says that they have looked: that answers for all of it, also for what was beyond the page. */
const Lines = ({ page, onLooked }: { readonly page: MovedPage; readonly onLooked: () => void }) => {
  const { t } = useTranslation('moved')
  const columns = useColumns()
  const [most, setMost] = useState(PAGE)
  const rows = page.rows.slice(0, most)
  const lines = rows.flatMap((r) => r.moved.map((m): Line => ({ ...r, ...m })))
  return (
    <>
      <Panel title={t('title')} count={page.total}>
        <DataTable caption={t('title')} columns={columns} rows={lines} keyOf={(r) => `${r.case} ${r.whatTerm} ${r.calendar}`} />
        {rows.length < page.total && <p>{t('cut', { shown: rows.length, all: page.total })}</p>}
      </Panel>
      <p className="no-print">
        {rows.length < page.rows.length ? (
          <Button variant="default" onClick={() => setMost(most + PAGE)}>
            {t('more')}
          </Button>
        ) : (
          <>
            <Button onClick={onLooked}>{t('looked', { all: page.total })}</Button> {t('lookedWhy')}
          </>
        )}
      </p>
    </>
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
      {page && page.total > 0 && <Lines page={page} onLooked={() => void looked(page)} />}
    </Page>
  )
}
