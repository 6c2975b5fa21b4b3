import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Found } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'

/** Asks whether a unit that the session does not see has a file under a number: with a reason, and it is written down. */
export const AskElsewhere = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('people')
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const [found, setFound] = useState<Found>()
  const sending = useSend(() => api.findPeople(number, purpose.trim()), setFound)
  const missing = purpose.trim() === ''
  if (found) return <Trouble tone={found.elsewhere ? 'soon' : 'info'} title={t(found.elsewhere ? 'elsewhere' : 'ask.nowhere')} />
  const submit = () => {
    setTried(true)
    if (!missing) sending.send()
  }
  return (
    <Panel title={t('ask.title')}>
      <EnterForm onSubmit={submit} label={t('ask.title')}>
        <TextInput
          label={t('ask.purpose')}
          description={t('ask.why')}
          maxLength={200}
          value={purpose}
          error={tried && missing ? t('ask.noPurpose') : undefined}
          onChange={(e) => setPurpose(e.currentTarget.value)}
        />
        <SendState sending={sending} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state !== 'idle'}>
            {t('ask.go')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
