import { Anchor, Button, FileInput, Radio, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { measureTerm } from '../../case/terms.ts'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { fileTrouble } from './wording.ts'

const PERSONS = ''

export const UploadForm = () => {
  const { t } = useTranslation('import')
  const law = useLaw()
  const client = useQueryClient()
  const navigate = useNavigate()
  const measures = Object.keys(law.measures).filter((m) => !law.measures[m]?.at(-1)?.about)
  const [measure, setMeasure] = useState(measures[0] ?? PERSONS)
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const sending = useSend(
    () => {
      if (!file) throw new Error('the form was sent without a file')
      return api.uploadImport(file, measure === PERSONS ? undefined : measure)
    },
    ({ id }) => {
      void client.invalidateQueries({ queryKey: ['imports'] })
      void navigate({ to: '/nhap-excel/$id', params: { id } })
    },
  )
  const trouble = fileTrouble(file)
  const lacking = trouble && t(trouble)
  const submit = () => {
    setTried(true)
    if (!lacking) sending.send()
  }
  const template = `/api/imports/template${measure === PERSONS ? '' : `?measure=${encodeURIComponent(measure)}`}`
  return (
    <Panel>
      <EnterForm onSubmit={submit} label={t('title')}>
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          <Radio.Group label={t('what')} name="measure" value={measure} onChange={setMeasure}>
            <Stack gap={6} mt={4}>
              {measures.map((m) => (
                <Radio key={m} value={m} label={t('withCase', { measure: measureTerm(law, m, today()) })} />
              ))}
              <Radio value={PERSONS} label={t('personsOnly')} />
            </Stack>
          </Radio.Group>
          <p className="import-soft">
            <Anchor href={template} download>
              {t('template')}
            </Anchor>
            <br />
            {t('templateWhy')}
          </p>
          <FileInput
            label={t('file')}
            description={t('fileHelp')}
            placeholder={t('choose')}
            accept=".xlsx"
            required
            maw={480}
            value={file}
            onChange={setFile}
            error={besideFields(sending.trouble)['file'] ?? (tried || trouble === 'fileLarge' ? lacking : undefined)}
          />
        </fieldset>
        <SendState sending={sending} beside={(r) => r.field === 'file'} />
        <div className="form-foot">
          <Button type="submit" loading={sending.state === 'sending'}>
            {t('send')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
