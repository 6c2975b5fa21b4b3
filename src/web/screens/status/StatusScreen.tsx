import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { StatusPage } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { Alarm } from '../../ui/Alarm.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Sign, type Tone } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Differences } from './Differences.tsx'
import { OLD_HOURS, useAge } from './useAge.ts'
import './status.css'

const AGAIN = 15_000

const Line = ({
  title,
  tone,
  sign,
  old,
  children,
}: {
  readonly title: string
  readonly tone: Tone
  readonly sign: string
  readonly old?: boolean | undefined
  readonly children?: ReactNode
}) => {
  const { t } = useTranslation('status')
  return (
    <Panel title={title} aside={old ? <Sign tone="soon">{t('old', { hours: OLD_HOURS })}</Sign> : undefined}>
      <p className="status-sign" role={tone === 'late' ? 'alert' : undefined}>
        <Sign tone={tone}>{sign}</Sign>
      </p>
      {children}
    </Panel>
  )
}

const Figures = ({ page }: { readonly page: StatusPage }) => {
  const { t } = useTranslation('status')
  const age = useAge(page.now)
  const { proven } = page
  if (!proven)
    return (
      <Line title={t('figures')} tone="soon" sign={t('neverProven')}>
        <p>{t('neverWhy')}</p>
      </Line>
    )
  const { text, old } = age(proven.at)
  return (
    <Line
      title={t('figures')}
      tone={proven.found === 0 ? 'done' : 'late'}
      sign={proven.found === 0 ? t('zero') : t('differ', { count: proven.found })}
      old={old}
    >
      <p>{t('proven', { at: whenText(proven.at), age: text, pos: numberText(proven.pos) })}</p>
      <p>
        {t('compared', {
          compared: numberText(proven.compared),
          windows: proven.windows,
          plans: proven.plans ?? 0,
          positions: proven.positions,
        })}{' '}
        <Link to="/bao-cao" className="no-print">
          {t('figures')}
        </Link>
      </p>
      {proven.found > 0 && <Differences of={proven.differences} />}
    </Line>
  )
}

const Others = ({ page }: { readonly page: StatusPage }) => {
  const { t } = useTranslation('status')
  const age = useAge(page.now)
  const { verified, exported, sealed, projected } = page
  return (
    <>
      <Line
        title={t('log')}
        tone={!verified ? 'soon' : verified.findings === 0 ? 'done' : 'late'}
        sign={!verified ? t('never') : verified.findings === 0 ? t('whole') : t('damaged', { count: verified.findings })}
        old={verified && age(verified.at).old}
      >
        <p>{verified ? t('verified', { at: whenText(verified.at), age: age(verified.at).text }) : t('nightly')}</p>
      </Line>
      <Line
        title={t('backup')}
        tone={!exported ? 'soon' : exported.failed ? 'late' : 'done'}
        sign={!exported ? t('never') : exported.failed ? t('failed') : t('made')}
        old={exported && age(exported.at).old}
      >
        <p>{exported ? t('exported', { at: whenText(exported.at), age: age(exported.at).text }) : t('nightly')}</p>
      </Line>
      <Line
        title={t('sealing')}
        tone={projected >= sealed.pos ? 'done' : 'soon'}
        sign={projected >= sealed.pos ? t('upToDate') : t('behind', { pos: numberText(projected) })}
      >
        <p>{t('sealed', { pos: numberText(sealed.pos), waiting: sealed.waiting })}</p>
      </Line>
    </>
  )
}

/** Whether the figures can be relied on: how old the last proofs and the last backup are, and what they found. */
export const StatusScreen = () => {
  const { t } = useTranslation('status')
  const { data, error, refetch } = useQuery({
    queryKey: ['status'],
    queryFn: () => api.status(),
    // Whoever waits for the first proof need not reload.
    refetchInterval: (query) => (query.state.data?.proven ? false : AGAIN),
  })
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data && (
        <>
          {data.proven && data.proven.found > 0 && <Alarm title={t('differ', { count: data.proven.found })}>{t('tell')}</Alarm>}
          <Figures page={data} />
          <Others page={data} />
        </>
      )}
      {!data && !error && (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
    </Page>
  )
}
