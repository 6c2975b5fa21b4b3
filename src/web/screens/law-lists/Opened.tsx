import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import type { Day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { installationQuery } from '../../shell/installation.ts'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'

/** Waits for the law and for the server's day: a list is first shown as of today. */
export const Opened = ({ children }: { readonly children: (today: Day) => ReactNode }) => {
  const { data: installation } = useQuery(installationQuery)
  const waiting = (
    <Panel>
      <Waiting rows={8} />
    </Panel>
  )
  return <Suspense fallback={waiting}>{installation ? children(dayOf(installation.now)) : waiting}</Suspense>
}
