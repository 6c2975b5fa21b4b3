import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { officeTerm } from '../../../engine/law.ts'
import { type Day, isDay } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { useLaw } from '../../law/book.ts'
import { Cite } from '../../law/Cite.tsx'
import { installationQuery } from '../../shell/installation.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './counter.css'
import { type Counter, countersOn, forOffice, type Opening, officesAt, type Paper } from './counters.ts'

const Papers = ({ papers }: { readonly papers: readonly Paper[] }) => (
  <ul>
    {papers.map((p) => (
      <li key={p.name}>
        {p.term}
        {p.form && <span className="counter-quiet"> ({p.form})</span>}
      </li>
    ))}
  </ul>
)

const What = ({
  of: { act, offices, papers, following, limits },
  sheet,
  on,
}: {
  readonly of: Opening
  readonly sheet: Counter['sheet']
  readonly on: Day
}) => {
  const { t } = useTranslation('counter')
  const law = useLaw()
  return (
    <section className="counter-act">
      <h3>
        {act.term} <Cite cite={act.cite[0]} />
      </h3>
      <dl>
        <dt>{t('who')}</dt>
        <dd>{offices.map((o) => officeTerm(law, o, on)).join(', ') || t('nobody')}</dd>
        <dt>{t('whom')}</dt>
        <dd>{Object.values(sheet.routes).join('; ')}</dd>
        <dt>{t('papers')}</dt>
        <dd>{papers.length > 0 ? <Papers papers={papers} /> : t('noPapers')}</dd>
        {following.map((f) => [
          <dt key={`${f.name}-term`}>{t('following')}</dt>,
          <dd key={f.name}>
            {f.term}
            <Papers papers={f.papers} />
          </dd>,
        ])}
        {limits.length > 0 && <dt>{t('runs')}</dt>}
        {limits.length > 0 && (
          <dd>
            <ul>
              {limits.map((l) => (
                <li key={`${l.act} ${l.text}`}>
                  {l.act}: {l.text} <Cite cite={l.cite} />
                </li>
              ))}
            </ul>
          </dd>
        )}
        {act.refuses && act.refuses.length > 0 && <dt>{t('not')}</dt>}
        {act.refuses && act.refuses.length > 0 && (
          <dd>
            <ul>
              {act.refuses.map((r) => (
                <li key={r.if.is}>
                  {r.if.is} <Cite cite={r.if.cite} />
                </li>
              ))}
            </ul>
          </dd>
        )}
      </dl>
    </section>
  )
}

const Counters = ({ on }: { readonly on: Day }) => {
  const { t } = useTranslation('counter')
  const law = useLaw()
  const { chuc } = useSearch({ from: '/outside/quay' })
  const navigate = useNavigate()
  const all = countersOn(law, on)
  const offices = officesAt(law, all, on)
  const office = offices.some((o) => o.value === chuc) ? chuc : undefined
  const shown = forOffice(all, office)
  return (
    <>
      <Panel>
        <div className="counter-choice no-print">
          <NativeSelect
            label={t('office')}
            data={[{ value: '', label: t('everybody') }, ...offices]}
            value={office ?? ''}
            onChange={(e) => {
              const value = e.currentTarget.value
              void navigate({ to: '/quay', search: (was) => ({ ...was, chuc: value === '' ? undefined : value }), replace: true })
            }}
          />
          <Link to="/nguoi">{t('find')}</Link>
        </div>
        <nav className="counter-contents" aria-label={t('contents')}>
          {shown.map((c) => (
            <a key={c.measure} href={`#${c.measure}`}>
              {c.sheet.term}
            </a>
          ))}
        </nav>
      </Panel>
      {shown.length === 0 && (
        <Panel>
          <Empty icon="law" title={t('nothing')} />
        </Panel>
      )}
      {shown.map((c) => (
        <div key={c.measure} id={c.measure} className="counter-measure">
          <Panel title={c.sheet.term}>
            {c.openings.map((o) => (
              <What key={o.name} of={o} sheet={c.sheet} on={on} />
            ))}
          </Panel>
        </div>
      ))}
    </>
  )
}

/** Who may register what on a day, with which papers, what time then runs, and who is sent elsewhere: read off the sheets in force. */
export const CounterScreen = () => {
  const { t } = useTranslation('counter')
  const { ngay } = useSearch({ from: '/outside/quay' })
  const { data: installation } = useQuery(installationQuery)
  const on = isDay(ngay) ? ngay : installation && dayOf(installation.now)
  const waiting = (
    <Panel>
      <Waiting rows={6} />
    </Panel>
  )
  return (
    <Page title={t('title')} lead={t('lead')} actions={<PrintButton />}>
      <Suspense fallback={waiting}>{on ? <Counters on={on} /> : waiting}</Suspense>
    </Page>
  )
}
