import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
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
export const AskElsewhere = ({ number, onOpen }: { readonly number: string; readonly onOpen?: () => void }) => {
  const { t } = useTranslation('people')
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const [found, setFound] = useState<Found>()
  const sending = useSend(() => api.findPeople(number, purpose.trim()), setFound)
  const missing = purpose.trim() === ''
  if (found?.elsewhere)
    return (
      <Trouble tone="soon" title={t('elsewhere')} now={t('ask.open')}>
        <Link to="/nguoi/$id/don-vi-khac" params={{ id: found.elsewhere }} onClick={onOpen}>
          {t('ask.goOpen')}
        </Link>
      </Trouble>
    )
  if (found) return <Trouble tone="info" title={t('ask.nowhere')} />
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
