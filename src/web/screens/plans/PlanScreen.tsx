import { Anchor, Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Counts } from './Counts.tsx'
import { CutField, CutNotes } from './CutFields.tsx'
import { LinePeople } from './LinePeople.tsx'
import { Lines } from './Lines.tsx'
import { Paper } from './Papers.tsx'
import { Recounted } from './Recounted.tsx'
import { Sums } from './Sums.tsx'
import './plans.css'

const Bound = ({ plan }: { readonly plan: PlanPage }) => {
  const { t } = useTranslation('plans')
  return (
    <Panel title={t('bound')}>
      <ul className="plan-bound">
        {plan.bound.map(({ unit, to }) => (
          <li key={unit}>
            {unit}: {to.length === 0 && <em>{t('boundNone')}</em>}
            {to.map((u) => (u.until ? `${u.name} (${t('boundEnded', { day: dayText(u.until) })})` : u.name)).join('; ')}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** A plan with its results as of a day (`ngay` of the address) and as known by the end of one (`biet`); `dong` opens the people behind a number. */
export const PlanScreen = () => {
  const { t } = useTranslation('plans')
  const navigate = useNavigate()
  const { id } = useParams({ from: '/inside/ke-hoach/$id' })
  const { ngay, biet, dong } = useSearch({ from: '/inside/ke-hoach/$id' })
  const cut = { asOf: ngay, known: biet }
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({
    queryKey: ['plan', id, ngay, biet],
    queryFn: () => api.plan(id, cut),
    placeholderData: keepPreviousData,
  })
  useRowKeys()
  const search = (next: { readonly ngay?: typeof ngay; readonly biet?: typeof biet; readonly dong?: number | undefined }) =>
    void navigate({ to: '/ke-hoach/$id', params: { id }, search: { ngay, biet, dong, ...next } })
  const line = plan?.groups.flatMap((g) => g.lines).find((l) => l.no === dong)
  return (
    <Page
      title={plan ? t('title', { year: plan.year }) : ' '}
      lead={
        plan ? (
          <>
            {plan.title}
            <br />
            {t('source', { source: plan.source })} (<Paper version={plan.version} />;{' '}
            {t('version', { no: plan.version.no, of: plan.versions })})
          </>
        ) : (
          ' '
        )
      }
      actions={
        <>
          <Button variant="default" component={Link} to="/ke-hoach">
            {t('toList')}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link to="/ke-hoach/$id/ban" params={{ id }} {...props} />}>
            {t('toVersions')}
          </Button>
          {plan && ['exactly', 'roughly'].includes(plan.reads) && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/ke-hoach/$id/so-sanh" params={{ id }} search={{ ngay, biet }} {...props} />}
            >
              {t('toCompare')}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {plan && plan.reads !== 'targets' && <Recounted />}
      {plan && (
        <Panel title={t('cuts')}>
          <div className="plan-cuts no-print">
            <CutField label={t('asOf')} value={ngay ?? plan.asOf} onChange={(day) => search({ ngay: day })} />
            <CutField label={t('known')} value={biet} optional onChange={(day) => search({ biet: day })} />
          </div>
          <p data-export-note>
            <strong>
              {t('asOf')} {dayText(plan.asOf)}.
            </strong>{' '}
            {t('elapsed', plan.elapsed)} {plan.known && t('knownAt', { pos: numberText(plan.known.pos), day: dayText(plan.known.on) })}{' '}
            {plan.known && !plan.known.written && t('planLater')}
          </p>
          {plan.reads !== 'exactly' && <p data-export-note>{t(`reads.${plan.reads}`)}</p>}
          <CutNotes>
            <li>{t('twoSums')}</li>
            <li>{t('totals')}</li>
            <li>{t('forecastHelp')}</li>
            <li>{t('leaves')}</li>
          </CutNotes>
        </Panel>
      )}
      {plan?.groups.map((group) => (
        <Panel key={group.id} title={group.term}>
          <div className="plan-tables">
            <Sums group={group} reads={plan.reads} />
            <Lines group={group} reads={plan.reads} opens={plan.opens} onOpen={(no) => search({ dong: no })} />
          </div>
        </Panel>
      ))}
      {plan && <Counts plan={plan} />}
      {plan && <Bound plan={plan} />}
      {plan && (
        <p className="no-print">
          <Anchor href={`/api/plans/${encodeURIComponent(id)}/workbook`} download>
            {t('workbook')}
          </Anchor>
        </p>
      )}
      {!plan && !error && (
        <Panel>
          <Waiting rows={12} />
        </Panel>
      )}
      {plan && line && plan.opens.includes(line.no) && (
        <LinePeople plan={plan} line={line} cut={cut} onClose={() => search({ dong: undefined })} />
      )}
    </Page>
  )
}
