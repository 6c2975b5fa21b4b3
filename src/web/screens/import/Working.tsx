import '@mantine/core/styles/Progress.layer.css'
import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { UndoForm } from './UndoForm.tsx'

type Props = { readonly page: ImportPage; readonly refresh: () => Promise<void> }

const doneOf = (page: ImportPage): number => {
  const { recorded = 0, refused = 0, skipped = 0, undone = 0, left = 0 } = page.outcomes
  if (page.stage === 'applying') return recorded + refused + skipped
  return page.stage === 'undoing' ? undone + left : (page.done ?? 0)
}

/** Work at which nobody is: whoever may do it goes on, or takes back what was recorded. */
const Stopped = ({ page, refresh }: Props) => {
  const { t } = useTranslation('import')
  const sending = useSend(
    () => (page.stage === 'undoing' ? api.undoImport(page.id, page.why ?? '') : api.applyImport(page.id)),
    () => void refresh(),
  )
  const stage = page.stage === 'applying' || page.stage === 'undoing' ? page.stage : 'checking'
  return (
    <>
      <Trouble tone="soon" title={t('work.stopped')} {...(stage === 'checking' ? { now: t('work.goOn.checking') } : {})}>
        {stage !== 'checking' && (
          <>
            <SendState sending={sending} />
            <Button loading={sending.state !== 'idle'} onClick={sending.send}>
              {t(`work.goOn.${stage}`)}
            </Button>
          </>
        )}
      </Trouble>
      {stage === 'applying' && (page.outcomes.recorded ?? 0) > 0 && <UndoForm page={page} refresh={refresh} />}
    </>
  )
}

/** How far the work is. */
export const Working = ({ page, refresh }: Props) => {
  const { t } = useTranslation('import')
  const { recorded = 0, undone = 0, left = 0 } = page.outcomes
  const all = page.stage === 'undoing' ? recorded + undone + left : page.rows
  const done = Math.min(all, doneOf(page))
  const stage = page.stage === 'applying' || page.stage === 'undoing' ? page.stage : 'checking'
  const label = t(`work.${stage}`, { done: done.toLocaleString('vi-VN'), all: all.toLocaleString('vi-VN') })
  const stopped = page.done === undefined
  return (
    <>
      <Panel>
        <p role="status">{label}</p>
        <Progress value={all === 0 ? 100 : (done / all) * 100} aria-label={label} size="lg" my={8} />
        {!stopped && <p className="import-soft">{t('work.leave')}</p>}
      </Panel>
      {stopped && <Stopped page={page} refresh={refresh} />}
    </>
  )
}
