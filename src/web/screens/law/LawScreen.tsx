import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { useLaw } from '../../law/book.ts'
import { installationQuery } from '../../shell/installation.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Measure } from './Measure.tsx'

const Measures = ({ on }: { readonly on: Day }) => {
  const law = useLaw()
  return Object.entries(law.measures).map(([name, sheets]) => (
    <Measure key={name} name={name} sheets={sheets} sources={law.sources} on={on} />
  ))
}

/** Every measure with its dated texts, open to anyone. */
export const LawScreen = () => {
  const { t } = useTranslation('law')
  const { data: installation } = useQuery(installationQuery)
  const waiting = (
    <Panel>
      <Waiting rows={6} />
    </Panel>
  )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Link to="/luat/thoi-han">{t('limits')}</Link>
          <Link to="/luat/bieu-mau">{t('forms')}</Link>
          <Link to="/luat/cau-hoi">{t('questions')}</Link>
          <Link to="/quay">{t('counter')}</Link>
        </>
      }
    >
      <Suspense fallback={waiting}>{installation ? <Measures on={dayOf(installation.now)} /> : waiting}</Suspense>
    </Page>
  )
}
