import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../../engine/law.ts'
import { actTerm } from '../../../engine/terms.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { visits } from '../../../law/visits.ts'
import type { VisitPage, VisitRow } from '../../../server/contract/visits.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { useMe } from '../../session/me.ts'
import { Choice } from '../../ui/Choice.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { byWay } from './by-way.ts'
import { Result } from './Result.tsx'
import './visits.css'

const NAME = 'users'
const visit = visits[NAME] ?? { measure: '', act: '', said: '' } // there is one; a test of the law holds it

/** A value with what it is of, where the table has no room for a heading. */
const Told = ({ of, children }: { readonly of: string; readonly children: ReactNode }) => (
  <>
    <span className="visit-of">{of}: </span>
    {children}
  </>
)

const useColumns = (found: Readonly<Record<string, string>>): readonly Column<VisitRow>[] => {
  const { t } = useTranslation('visits')
  return [
    {
      key: 'person',
      title: t('person'),
      width: '22%',
      cell: (r) => (
        <>
          <Link to="/ho-so/$id" params={{ id: r.case }} data-row aria-label={t('openOf', { name: r.person.name })}>
            <strong>{r.person.name}</strong>
          </Link>
          <span className="visit-soft">{dayText(r.person.birth)}</span>
        </>
      ),
    },
    { key: 'address', title: t('address'), width: '24%', cell: (r) => r.address ?? t('noAddress') },
    { key: 'last', title: t('last'), width: '11%', cell: (r) => <Told of={t('last')}>{r.last ? dayText(r.last) : t('never')}</Told> },
    {
      key: 'due',
      title: t('due'),
      width: '11%',
      cell: (r) =>
        r.last === today() ? (
          <Sign tone="done">{t('done')}</Sign>
        ) : (
          <Told of={t('due')}>
            <Sign tone={dayOf(r.due) < today() ? 'late' : 'quiet'}>{dayText(dayOf(r.due))}</Sign>
          </Told>
        ),
    },
    {
      key: 'result',
      title: t('result'),
      width: '32%',
      cell: (r) => r.last !== today() && <Result key={r.seq} name={NAME} visit={visit} row={r} of={found} />,
    },
  ]
}

const Rows = ({ page }: { readonly page: VisitPage }) => {
  const { t } = useTranslation('visits')
  const law = useLaw()
  const me = useMe()
  const [order, setOrder] = useState<'way' | 'due'>('way')
  const field = sheetOn(law, visit.measure, today())?.acts[visit.act]?.says[visit.said]
  const columns = useColumns(field?.kind === 'choice' ? field.of : {})
  const [office] = me.offices
  if (page.rows.length === 0) return <Empty icon="done" title={t('nothing')} />
  const parts = order === 'way' ? byWay(page.rows) : ([[t('everyone'), page.rows]] as const)
  return (
    <>
      <Choice
        label={t('order')}
        of={[
          ['way', t('orders.way')],
          ['due', t('orders.due')],
        ]}
        value={order}
        onChange={setOrder}
      />
      {parts.map(([place, rows]) => (
        <Panel key={place} title={place === '' ? t('noAddress') : place} count={rows.length}>
          <DataTable caption={place === '' ? t('noAddress') : place} columns={columns} rows={rows} keyOf={(r) => r.case} />
        </Panel>
      ))}
      {page.rows.length < page.total && <p className="visit-soft">{t('cut', { shown: page.rows.length, all: page.total })}</p>}
      <div className="only-print">
        <p>{t('signed')}</p>
        <p>
          {t('printed', { name: me.account.name, office: office ? `${office.term}, ${office.unit.name}` : '', when: whenText(page.asOf) })}
        </p>
      </div>
    </>
  )
}

/** Whom the police of a commune must look in on this month: in the order of the way, a press each, or on paper. */
export const VisitsScreen = () => {
  const { t } = useTranslation('visits')
  const law = useLaw()
  const title = actTerm(law, visit.measure, visit.act, today())
  const { data, error, refetch } = useQuery({ queryKey: ['visits', NAME], queryFn: () => api.visits(NAME) })
  return (
    <Page title={title} lead={t('lead')} actions={<PrintButton />}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data ? (
        <Rows page={data} />
      ) : (
        !error && (
          <Panel title={title}>
            <Waiting rows={8} />
          </Panel>
        )
      )}
    </Page>
  )
}
