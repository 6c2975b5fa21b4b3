import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** The way back: a whole import, to a reason. */
export const UndoForm = ({ page, refresh }: { readonly page: ImportPage; readonly refresh: () => Promise<void> }) => {
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
