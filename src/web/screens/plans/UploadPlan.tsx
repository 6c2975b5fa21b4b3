import { Anchor, Button, FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanPreview } from '../../../server/contract/plans.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** Chooses a workbook and has it read; nothing is written. */
export const UploadPlan = ({ onRead, onBack }: { readonly onRead: (preview: PlanPreview) => void; readonly onBack: () => void }) => {
  const { t } = useTranslation('plans')
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const sending = useSend(() => {
    if (!file) throw new Error('the form was sent without a file')
    return api.previewPlan(file)
  }, onRead)
  const lacking = file === null ? t('import.fileMissing') : file.name.toLowerCase().endsWith('.xlsx') ? undefined : t('import.fileKind')
  const submit = () => {
    setTried(true)
    if (!lacking) sending.send()
  }
  return (
    <Panel>
      <EnterForm onSubmit={submit} onBack={onBack} label={t('import.title')}>
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          <p className="plan-notes">
            <Anchor href="/api/plans/template" download>
              {t('import.template')}
            </Anchor>
            <br />
            {t('import.templateWhy')}
          </p>
          <FileInput
            label={t('import.file')}
            placeholder={t('import.choose')}
            accept=".xlsx"
            required
            maw={480}
            value={file}
            onChange={setFile}
            error={besideFields(sending.trouble)['file'] ?? (tried ? lacking : undefined)}
          />
        </fieldset>
        <SendState sending={sending} beside={(r) => r.field === 'file'} />
        <div className="form-foot">
          <Button variant="default" onClick={onBack}>
            {t('import.back')}
          </Button>
          <Button type="submit" loading={sending.state === 'sending'}>
            {t('import.read')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
