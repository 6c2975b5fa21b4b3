import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { isFew } from '../../../kernel/few.ts'
import { numberText } from '../../../plans/number.ts'
import type { PlanChange, PlanChanges } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { CutField, CutNotes } from './CutFields.tsx'
import { Inside } from './Inside.tsx'
import './plans.css'

type Line = PlanChanges['lines'][number]

const LineTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { t } = useTranslation('plans')
  const signed = (n: number): string => (n > 0 ? `+${numberText(n)}` : n === 0 ? '0' : `−${numberText(-n)}`)
  const number = (n: number | null) =>
    n === null ? (
      t('few')
    ) : (
      <Inside few={isFew(n)} outside={t('few')}>
        {numberText(n)}
      </Inside>
    )
  // Beside the other number it would tell the small one.
  const difference = ({ before, after }: Line) =>
    before === null || after === null ? (
      t('none')
    ) : (
      <Inside few={isFew(before) || isFew(after)} outside={t('none')}>
        {signed(after - before)}
      </Inside>
    )
  const columns: readonly Column<Line>[] = [
    { key: 'no', title: t('no'), width: '60px', cell: (l) => l.no },
    { key: 'category', title: t('category'), cell: (l) => l.category },
    { key: 'unit', title: t('unit'), cell: (l) => l.unit },
    { key: 'before', title: t('compare.before'), align: 'end', cell: (l) => number(l.before) },
    { key: 'after', title: t('compare.after'), align: 'end', cell: (l) => number(l.after) },
    { key: 'difference', title: t('compare.difference'), align: 'end', cell: difference },
  ]
  return <DataTable caption={t('compare.lines')} columns={columns} rows={lines} keyOf={(l) => String(l.no)} />
}

const ChangeTable = ({ changes }: { readonly changes: readonly PlanChange[] }) => {
  const { t } = useTranslation('plans')
  const columns: readonly Column<PlanChange & { readonly key: string }>[] = [
    { key: 'who', title: t('compare.who'), width: '26%', cell: (c) => (c.who ? <strong>{c.who.name}</strong> : t('compare.hidden')) },
    { key: 'birth', title: t('birth'), wideOnly: true, cell: (c) => (c.who ? dayText(c.who.birth) : '') },
    { key: 'reason', title: t('compare.reason'), cell: (c) => t(`compare.why.${c.why}`) },
    { key: 'from', title: t('from'), cell: (c) => (c.who ? dayText(c.who.from) : '') },
    {
      key: 'line',
      title: t('compare.line'),
      cell: (c) => t('compare.move', { before: c.before ?? t('none'), after: c.after ?? t('none') }),
    },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (c) =>
        c.who && (
          <Link data-row to="/ho-so/$id" params={{ id: c.who.case }} aria-label={t('openCaseOf', { name: c.who.name })}>
            {t('openCase')}
          </Link>
        ),
    },
  ]
  const rows = changes.map((c, i) => ({ ...c, key: `${c.who?.case ?? ''} ${i}` }))
  return <DataTable caption={t('compare.changes')} columns={columns} rows={rows} keyOf={(c) => c.key} />
}

/** Two cut-offs of a plan: the figures of its lines at both, and each case that makes them differ, with the reason. */
export const ChangesScreen = () => {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/inside/ke-hoach/$id/so-sanh' })
  const asked = useSearch({ from: '/inside/ke-hoach/$id/so-sanh' })
  const { ngay, biet, voi, voiBiet } = asked
  const { data, error, refetch } = useQuery({
    queryKey: ['plan', id, 'changes', asked],
    queryFn: () => api.planChanges(id, { asOf: ngay, known: biet, withAsOf: voi, withKnown: voiBiet }),
    placeholderData: keepPreviousData,
  })
  useRowKeys()
  const go = (next: typeof asked) => void navigate({ to: '/ke-hoach/$id/so-sanh', params: { id }, search: { ...asked, ...next } })
  return (
    <Page
      title={data ? t('compare.title', { year: data.year }) : ' '}
      lead={data ? t('compare.lead', { no: data.version }) : ' '}
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/ke-hoach/$id" params={{ id }} search={{ ngay, biet }} {...props} />}>
            {t('toPlan')}
          </Button>
          <PrintButton />
        </>
      }
    >
      <Panel title={t('cuts')}>
        <fieldset className="plan-cuts">
          <legend>{t('compare.first')}</legend>
          <CutField label={t('asOf')} value={voi ?? data?.before.asOf} onChange={(day) => go({ voi: day })} />
          <CutField label={t('known')} value={voiBiet} optional onChange={(day) => go({ voiBiet: day })} />
        </fieldset>
        <fieldset className="plan-cuts">
          <legend>{t('compare.second')}</legend>
          <CutField label={t('asOf')} value={ngay ?? data?.after.asOf} onChange={(day) => go({ ngay: day })} />
          <CutField label={t('known')} value={biet} optional onChange={(day) => go({ biet: day })} />
        </fieldset>
        <CutNotes />
      </Panel>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
      {data && !error && (
        <>
          <Panel title={t('compare.lines')}>
            <LineTable lines={data.lines} />
          </Panel>
          <Panel title={t('compare.changes')} {...(data.reads === 'exactly' ? { count: data.changes.length } : {})}>
            {data.reads === 'roughly' ? (
              <p className="plan-notes">{t('reads.roughly')}</p>
            ) : data.changes.length > 0 ? (
              <ChangeTable changes={data.changes} />
            ) : (
              <Empty title={t('compare.same')}>{t('compare.sameWhy')}</Empty>
            )}
          </Panel>
        </>
      )}
    </Page>
  )
}
