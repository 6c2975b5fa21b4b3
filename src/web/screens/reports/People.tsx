import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import type { FigurePeople, ReportPage, ReportRow } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { type Opened, openedText } from './figure.ts'
import { useWord } from './word.ts'

type Person = FigurePeople['people'][number]

/** The people behind a number: those the session may see by name, the others only counted. */
export const People = ({
  page,
  row,
  column,
  known,
  onClose,
}: {
  readonly page: Pick<ReportPage, 'unit' | 'period' | 'roll' | 'known'>
  readonly row: Pick<ReportRow, 'id' | 'term' | 'says'>
  readonly column: Opened['column']
  readonly known: Day | undefined
  readonly onClose: () => void
}) => {
  const { t } = useTranslation(['reports', 'ui'])
  const word = useWord()
  const of = {
    unit: page.unit.id,
    period: page.period.id,
    known,
    ...(column === 'year' ? { figure: row.id, since: 'year' as const } : { figure: openedText({ row: row.id, column }) }),
  }
  const { data, error } = useQuery({
    queryKey: ['figure people', page.roll, of, page.known.pos],
    queryFn: () => api.figurePeople(page.roll, of),
  })
  const columns: readonly Column<Person>[] = [
    { key: 'name', title: t('name'), width: '32%', cell: (p) => <strong>{p.name}</strong> },
    { key: 'birth', title: t('birth'), cell: (p) => dayText(p.birth) },
    { key: 'day', title: t('day'), cell: (p) => dayText(p.day) },
    { key: 'from', title: t('from'), wideOnly: true, cell: (p) => dayText(p.from) },
    { key: 'until', title: t('until'), wideOnly: true, cell: (p) => (p.until ? dayText(p.until) : '') },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (p) => (
        <Link data-row to="/ho-so/$id" params={{ id: p.case }} aria-label={t('openCaseOf', { name: p.name })}>
          {t('openCase')}
        </Link>
      ),
    },
  ]
  const what = column === 'all' ? word(row.term) : `${word(row.term)}, ${t(column)}`
  const title = t('figure', { what, unit: page.unit.name })
  return (
    <Dialog opened onClose={onClose} size="xl" title={title} closeLabel={t('ui:close')}>
      <p className="report-note">{word(row.says)}</p>
      {error && <TroubleNote met={troubleOf(error)} />}
      {!data && !error && <Waiting rows={6} />}
      {data && data.people.length > 0 && (
        <DataTable caption={title} columns={columns} rows={data.people} keyOf={(p) => `${p.case}${p.day}`} />
      )}
      {data && data.hidden > 0 && <p>{t('hidden', { count: data.hidden })}</p>}
      {data && data.people.length + data.hidden === 0 && <Empty icon="people" title={t('nobody')} />}
    </Dialog>
  )
}
