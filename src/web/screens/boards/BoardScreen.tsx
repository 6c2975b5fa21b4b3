import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board } from '../../../engine/board.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { BoardPage } from '../../../server/contract/boards.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { useMe } from '../../session/me.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { MissingScreen } from '../missing/MissingScreen.tsx'
import { useColumns } from './columns.tsx'
import { boardNamed, boardNames, named } from './named.ts'
import './boards.css'

const Rows = ({ board, page, q }: { readonly board: Board; readonly page: BoardPage; readonly q: string }) => {
  const { t } = useTranslation(['boards', 'ui'])
  const law = useLaw()
  const me = useMe()
  const columns = useColumns(board, page.asOf)
  const all = page.rows.map((row) => named(law, row, dayOf(page.asOf), page.units))
  const rows = q === '' ? all : all.filter((r) => matches(q, r.searched))
  const [office] = me.offices
  return (
    <>
      <Panel title={board.term} count={q === '' ? page.total : rows.length}>
        {rows.length === 0 ? (
          <Empty icon={q === '' ? 'done' : 'search'} title={q === '' ? t('nothing') : t('ui:noneMatch', { q })} />
        ) : (
          <DataTable caption={board.term} columns={columns} rows={rows} keyOf={(r) => r.case} />
        )}
        {q === '' && all.length < page.total && <p className="board-soft">{t('cut', { shown: all.length, all: page.total })}</p>}
      </Panel>
      <p className="only-print">
        {t('printed', { name: me.account.name, office: office ? `${office.term}, ${office.unit.name}` : '', when: whenText(page.asOf) })}
      </p>
    </>
  )
}

const OfBoard = ({ name, board }: { readonly name: string; readonly board: Board }) => {
  const { t } = useTranslation('boards')
  const navigate = useNavigate()
  const [q, setQ] = useState('')
  const { data, error, refetch } = useQuery({ queryKey: ['board', name], queryFn: () => api.board(name) })
  useRowKeys()
  return (
    <Page
      title={board.term}
      lead={board.shows}
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
        </>
      }
    >
      <NativeSelect
        className="board-choice no-print"
        label={t('which')}
        data={boardNames.map(([value, label]) => ({ value, label }))}
        value={name}
        onChange={(e) => void navigate({ to: '/theo-doi/$name', params: { name: e.currentTarget.value } })}
      />
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data ? (
        <Rows board={board} page={data} q={q} />
      ) : (
        !error && (
          <Panel title={board.term}>
            <Waiting rows={8} />
          </Panel>
        )
      )}
    </Page>
  )
}

/** A list of open cases to look over, as the law's boards narrow it. */
export const BoardScreen = () => {
  const { name } = useParams({ from: '/inside/theo-doi/$name' })
  const board = boardNamed(name)
  return board ? <OfBoard key={name} name={name} board={board} /> : <MissingScreen />
}
