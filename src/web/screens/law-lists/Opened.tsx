import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { installationQuery } from '../../shell/installation.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

/** Waits for the law and for the server's day under the head of the list: it is first shown as of today. */
export const Opened = ({
  list,
  children,
}: {
  readonly list: 'limits' | 'forms' | 'questions'
  readonly children: (today: Day) => ReactNode
}) => {
  const { t } = useTranslation('law-lists')
  const { data: installation } = useQuery(installationQuery)
  const waiting = (
    <Page title={t(`${list}.title`)} lead={t(`${list}.lead`)}>
      <Panel>
        <Waiting rows={8} />
      </Panel>
    </Page>
  )
  return <Suspense fallback={waiting}>{installation ? children(dayOf(installation.now)) : waiting}</Suspense>
}
