import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportPage, ImportRow } from '../../../server/contract/imports.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AnswerAlike, AnswerRow } from './Answers.tsx'
import { rowsQuery } from './queries.ts'
import { remarkKey } from './wording.ts'

/** Every sentence about a row, with the cell it is about. */
const Remarks = ({ row, page }: { readonly row: ImportRow; readonly page: ImportPage }) => {
  const { t } = useTranslation('import')
  const labels = new Map(page.columns.map((c) => [c.key, c.label]))
  const told = new Set(row.remarks.map((r) => r.column))
  const read = Object.entries(row.read).filter(([key]) => !told.has(key))
  if (row.remarks.length + read.length === 0) return null
  return (
    <ul className="import-remarks">
      {row.remarks.map((r) => (
        <li key={`${r.column} ${r.detail}`}>
          {r.column === undefined
            ? r.detail
            : t(remarkKey(row.cells[r.column] ?? ''), {
                label: labels.get(r.column) ?? r.column,
                value: row.cells[r.column] ?? '',
                detail: r.detail,
              })}
        </li>
      ))}
      {read.map(([key, value]) => (
        <li key={key}>
          {labels.get(key) ?? key}: {t('preview.read', { value })}
        </li>
      ))}
    </ul>
  )
}

const SHORT = ['name', 'birth', 'sex', 'number'] as const

type Of = { readonly verdict?: string; readonly outcome?: string }

export const Rows = ({ page, of, refresh }: { readonly page: ImportPage; readonly of: Of; readonly refresh: () => Promise<void> }) => {
  const { t } = useTranslation('import')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(rowsQuery(page, of))
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!data) return <Waiting rows={6} />
  const rows = data.pages.flatMap((p) => p.rows)
  if (rows.length === 0) return <Empty title={t('preview.nobody')} />
  const staged = page.stage === 'ready'
  const asked = [...new Set(rows.flatMap((r) => r.asked ?? []))]
  const columns: readonly Column<ImportRow>[] = [
    { key: 'no', title: t('preview.no'), align: 'end', width: '70px', cell: (r) => r.no },
    ...(staged ? SHORT.flatMap((key) => page.columns.find((c) => c.key === key) ?? []) : []).map(
      (c): Column<ImportRow> => ({ key: c.key, title: c.label, cell: (r) => r.cells[c.key] ?? '' }),
    ),
    ...(staged
      ? []
      : [{ key: 'outcome', title: t('done.outcome'), width: '160px', cell: (r: ImportRow) => r.outcome && t(`done.${r.outcome}`) }]),
    {
      key: 'remarks',
      title: staged ? t('preview.remarks') : t('done.reasons'),
      cell: (r) => <Remarks row={r} page={page} />,
    },
    ...(of.verdict === 'doubtful'
      ? [{ key: 'answer', title: t('preview.answer'), cell: (r: ImportRow) => <AnswerRow row={r} page={page} refresh={refresh} /> }]
      : []),
    ...(staged
      ? []
      : [
          {
            key: 'open',
            title: '',
            width: '70px',
            cell: (r: ImportRow) =>
              r.person !== undefined &&
              r.outcome !== 'undone' && (
                <Link to="/nguoi/$id" params={{ id: r.person }} data-row aria-label={t('done.openPersonOf', { no: r.no })}>
                  {t('done.openPerson')}
                </Link>
              ),
          },
        ]),
  ]
  return (
    <>
      {of.verdict === 'doubtful' && asked.map((a) => <AnswerAlike key={a} asked={a} rows={rows} page={page} refresh={refresh} />)}
      <DataTable caption={t('preview.title')} columns={columns} rows={rows} keyOf={(r) => String(r.no)} />
      {hasNextPage && (
        <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('preview.more')}
        </Button>
      )}
    </>
  )
}
