import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { PasswordField } from './PasswordField.tsx'
import { SHORTEST_PASSWORD } from './password.ts'

export const ResetForm = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const short = password.length < SHORTEST_PASSWORD
  const sending = useSend(
    () => api.changeAccount(account.id, { password }),
    () => {
      toast(t('reset.done'))
      setTried(false)
    },
  )
  const submit = () => {
    setTried(true)
    if (!short) sending.send()
  }
  return (
    <Panel title={t('reset.title')}>
      <EnterForm onSubmit={submit} label={t('reset.title')}>
        <p style={{ margin: 0 }}>{t('reset.why')}</p>
        <PasswordField
          label={t('reset.password')}
          value={password}
          onChange={setPassword}
          error={tried && short ? t('form.shortPassword') : besideFields(sending.trouble)['password']}
        />
        <SendState sending={sending} beside={(r) => r.field === 'password'} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state !== 'idle'}>
            {t('reset.save')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
