import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnProof } from '../../../server/contract/requests.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'

/** The password, and a code where the second step is on: an open screen alone changes nothing about it. Kept nowhere. */
export const Prove = <A,>({
  label,
  asksCode,
  call,
  onDone,
  onCancel,
}: {
  readonly label: string
  readonly asksCode: boolean
  readonly call: (proof: OwnProof) => Promise<A>
  readonly onDone: (answer: A) => void
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation('account')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const digits = code.replaceAll(/\s/g, '')
  const sending = useSend(() => call({ password, ...(asksCode ? { code: digits } : {}) }), onDone)
  const lacks = {
    password: password === '' ? t('totp.noPassword') : undefined,
    code: asksCode && !/^\d{6}$/.test(digits) ? t('totp.badCode') : undefined,
  }
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (!lacks.password && !lacks.code) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onCancel} label={label}>
      <PasswordInput
        label={t('totp.password')}
        autoComplete="current-password"
        autoFocus
        value={password}
        error={(tried && lacks.password) || refused['password']}
        onChange={(e) => setPassword(e.currentTarget.value)}
      />
      {asksCode && (
        <TextInput
          label={t('totp.ownCode')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maw={220}
          maxLength={7}
          value={code}
          error={(tried && lacks.code) || refused['code']}
          onChange={(e) => setCode(e.currentTarget.value)}
        />
      )}
      <SendState sending={sending} beside={(r) => r.field === 'password' || r.field === 'code'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('totp.go')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('totp.cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}
