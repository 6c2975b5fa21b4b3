import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlanCut, PlanPage, PlanPeople } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

type Person = PlanPeople['people'][number]

/** The people behind the number of a line: those the session may see by name, the others only counted. */
export const LinePeople = ({
  plan,
  line,
  cut,
  onClose,
}: {
  readonly plan: PlanPage
  readonly line: PlanPage['groups'][number]['lines'][number]
  readonly cut: PlanCut
  readonly onClose: () => void
}) => {
  const { t } = useTranslation(['plans', 'ui'])
  const { data, error } = useQuery({
    queryKey: ['plan', plan.id, cut.asOf, cut.known, line.no],
    queryFn: () => api.planPeople(plan.id, line.no, cut),
  })
  const columns: readonly Column<Person>[] = [
    { key: 'name', title: t('name'), width: '36%', cell: (p) => <strong>{p.name}</strong> },
    { key: 'birth', title: t('birth'), cell: (p) => dayText(p.birth) },
    { key: 'from', title: t('from'), cell: (p) => dayText(p.from) },
    { key: 'until', title: t('until'), cell: (p) => (p.until ? dayText(p.until) : '') },
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
  const title = t('people', { no: line.no, category: line.category, unit: line.unit })
  return (
    <Dialog opened onClose={onClose} size="xl" title={title} closeLabel={t('ui:close')}>
      {error && <TroubleNote met={troubleOf(error)} />}
      {!data && !error && <Waiting rows={6} />}
      {data && data.people.length > 0 && (
        <DataTable caption={title} columns={columns} rows={data.people} keyOf={(p) => `${p.case}${p.from}`} />
      )}
      {data && data.hidden > 0 && <p>{t('hidden', { count: data.hidden })}</p>}
      {data && data.people.length + data.hidden === 0 && (
        <Empty icon="people" title={t('nobody')}>
          {t('nobodyWhy')}
        </Empty>
      )}
    </Dialog>
  )
}
