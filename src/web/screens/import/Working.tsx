import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { Panel } from '../../ui/Page.tsx'

const doneOf = (page: ImportPage): number => {
  const { recorded = 0, refused = 0, skipped = 0, undone = 0, left = 0 } = page.outcomes
  if (page.stage === 'applying') return recorded + refused + skipped
  return page.stage === 'undoing' ? undone + left : (page.done ?? 0)
}

/** How far the work is. */
export const Working = ({ page }: { readonly page: ImportPage }) => {
  const { t } = useTranslation('import')
  const { recorded = 0, undone = 0, left = 0 } = page.outcomes
  const all = page.stage === 'undoing' ? recorded + undone + left : page.rows
  const done = Math.min(all, doneOf(page))
  const stage = page.stage === 'applying' || page.stage === 'undoing' ? page.stage : 'checking'
  const label = t(`work.${stage}`, { done: done.toLocaleString('vi-VN'), all: all.toLocaleString('vi-VN') })
  return (
    <Panel>
      <p role="status">{label}</p>
      <Progress value={all === 0 ? 100 : (done / all) * 100} aria-label={label} size="lg" my={8} />
      <p className="import-soft">{t('work.leave')}</p>
    </Panel>
  )
}
