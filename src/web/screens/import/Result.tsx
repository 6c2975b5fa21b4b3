import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Rows } from './Rows.tsx'

const OUTCOMES = ['recorded', 'refused', 'skipped', 'undone', 'left'] as const

const UndoForm = ({ page, refresh }: { readonly page: ImportPage; readonly refresh: () => Promise<void> }) => {
  const { t } = useTranslation('import')
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const sending = useSend(
    () => api.undoImport(page.id, why.trim()),
    () => void refresh(),
  )
  const submit = () => {
    setTried(true)
    if (why.trim() !== '') sending.send()
  }
  return (
    <Panel title={t('done.undo')}>
      <EnterForm onSubmit={submit} label={t('done.undo')}>
        <TextInput
          label={t('done.undoWhy')}
          description={t('done.undoHelp')}
          maxLength={500}
          maw={560}
          value={why}
          onChange={(e) => setWhy(e.currentTarget.value)}
          error={tried && why.trim() === '' ? t('done.undoMissing') : undefined}
        />
        <SendState sending={sending} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state !== 'idle'}>
            {t('done.undoGo')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}

/** What became of the rows, and the way back. */
export const Result = ({ page, refresh }: { readonly page: ImportPage; readonly refresh: () => Promise<void> }) => {
  const { t } = useTranslation('import')
  const there = OUTCOMES.filter((o) => (page.outcomes[o] ?? 0) > 0)
  const [chosen, setChosen] = useState<string>()
  const shown = there.find((o) => o === chosen) ?? there[0] ?? 'recorded'
  return (
    <>
      <Panel title={t('done.title')}>
        {page.why !== undefined && <p>{t('done.why', { why: page.why })}</p>}
        <SegmentedControl
          className="import-verdicts"
          aria-label={t('done.title')}
          value={shown}
          onChange={setChosen}
          data={there.map((o) => ({ value: o, label: `${t(`done.${o}`)} (${(page.outcomes[o] ?? 0).toLocaleString('vi-VN')})` }))}
        />
        <p className="import-soft">{t('done.erased')}</p>
        <Rows page={page} of={{ outcome: shown }} refresh={refresh} />
      </Panel>
      {page.stage === 'done' && (page.outcomes.recorded ?? 0) > 0 && <UndoForm page={page} refresh={refresh} />}
    </>
  )
}
