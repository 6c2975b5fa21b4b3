import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { DosedPage } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { openedIn, openedText } from './figure.ts'
import { Hiv } from './Hiv.tsx'
import { FigureCell } from './Number.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { People } from './People.tsx'
import { Unproven } from './Unproven.tsx'
import { useWord } from './word.ts'

type Row = DosedPage['rows'][number]
type Column3 = keyof NonNullable<Row['figures']>

const Table = ({ page, onOpen }: { readonly page: DosedPage; readonly onOpen: (so: string) => void }) => {
  const { t } = useTranslation('reports')
  const word = useWord()
  const figure = (row: Row, column: Column3) => {
    if (!row.figures) return column === 'all' ? <span className="report-soft">{t('notKept')}</span> : ''
    return (
      <FigureCell
        figure={row.figures[column]}
        counts="persons"
        label={t('openFigure', { what: word(row.term), count: row.figures[column]?.persons ?? 0 })}
        onOpen={page.opens && row.id !== page.hiv.row ? () => onOpen(openedText({ row: row.id, column })) : undefined}
      />
    )
  }
  const columns: readonly Column<Row>[] = [
    { key: 'no', title: t('no'), width: '8%', cell: (r) => r.no },
    {
      key: 'row',
      title: t('row'),
      width: '50%',
      cell: (r) => (
        <span className="report-row" data-is={r.no.includes('.') ? 'among' : 'sum'} title={word(r.says)}>
          {word(r.term)} {page.broken.includes(r.id) && <Sign tone="late">{t('brokenRow', { no: r.no })}</Sign>}
        </span>
      ),
    },
    { key: 'all', title: t('total'), width: '14%', align: 'end', cell: (r) => figure(r, 'all') },
    { key: 'men', title: t('men'), width: '14%', align: 'end', cell: (r) => figure(r, 'men') },
    { key: 'women', title: t('womenOf'), width: '14%', align: 'end', cell: (r) => figure(r, 'women') },
  ]
  return <DataTable caption={`${word(page.term)} – ${page.unit.name}`} columns={columns} rows={page.rows} keyOf={(r) => r.id} />
}

/** The table of doses of a unit as its form has it: every number opens to its people, and what was not read says so, also on paper. */
export const Dosed = ({
  roll,
  query,
  opened,
  onOpen,
}: {
  readonly roll: string
  readonly query: { readonly unit: UnitId; readonly period: string; readonly known?: Day | undefined }
  readonly opened: string | undefined
  readonly onOpen: (so: string | undefined) => void
}) => {
  const { t } = useTranslation('reports')
  const word = useWord()
  const {
    data: page,
    error,
    refetch,
  } = useQuery({
    queryKey: ['dosed', roll, query],
    queryFn: () => api.dosed(roll, query),
    placeholderData: keepPreviousData,
  })
  if (error) return <TroubleNote met={troubleOf(error)} again={() => void refetch()} />
  if (!page)
    return (
      <Panel>
        <Waiting rows={8} />
      </Panel>
    )
  const number = opened === undefined ? undefined : openedIn(opened)
  const row = page.rows.find((r) => r.id === number?.row)
  return (
    <>
      <PaperHead page={page} />
      <Unproven />
      <Panel title={`${word(page.term)} – ${page.unit.name}`}>
        <Table page={page} onOpen={onOpen} />
        <p className="report-note" data-export-note>
          {t('secondHand')}
        </p>
        <p className="report-note">{t('overlapping')}</p>
        <Hiv page={page} roll={roll} onKept={() => void refetch()} />
        {page.rows
          .filter((r) => !r.figures)
          .map((r) => (
            <p key={r.id} className="report-note" data-export-note>
              {r.no}: {word(r.says)}
            </p>
          ))}
        {page.untold && page.untold.persons > 0 && <p className="report-note">{t('untold', { count: page.untold.persons })}</p>}
        <details className="report-note no-print">
          <summary>{t('explain')}</summary>
          <dl className="report-explained">
            {page.rows.map((r) => (
              <div key={r.id}>
                <dt>
                  {r.no} {word(r.term)}
                </dt>
                <dd>{word(r.says)}</dd>
              </div>
            ))}
          </dl>
        </details>
      </Panel>
      <PaperFoot page={page} />
      {row && number && <People page={page} row={row} column={number.column} known={query.known} onClose={() => onOpen(undefined)} />}
    </>
  )
}
