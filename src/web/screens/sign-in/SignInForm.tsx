import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Trouble } from '../../ui/Trouble.tsx'

export const SignInForm = ({ onDone }: { readonly onDone: (me: Me) => void }) => {
  const { t } = useTranslation('sign-in')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const codeBox = useRef<HTMLInputElement>(null)
  const sending = useSend(() => api.signIn({ login: login.trim(), password, ...(code === '' ? {} : { code: code.trim() }) }), onDone)
  const refused = sending.trouble?.kind === 'problem' ? sending.trouble.problem.code : undefined
  const [asksCode, setAsksCode] = useState(false)
  useEffect(() => {
    if (refused === 'totp') setAsksCode(true)
  }, [refused])
  useEffect(() => {
    if (asksCode) codeBox.current?.focus()
  }, [asksCode])
  return (
    <EnterForm onSubmit={sending.send} label={t('title')}>
      <TextInput
        label={t('login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        value={login}
        onChange={(e) => setLogin(e.currentTarget.value)}
      />
      <PasswordInput
        label={t('password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(e) => setPassword(e.currentTarget.value)}
      />
      {asksCode && (
        <TextInput
          ref={codeBox}
          label={t('code')}
          description={t('codeHelp')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          maw={200}
          value={code}
          onChange={(e) => setCode(e.currentTarget.value)}
        />
      )}
      {refused === 'sign-in' && <Trouble title={t('wrong')} />}
      {refused === 'totp' && <Trouble tone={code === '' ? 'info' : 'late'} title={t(code === '' ? 'needCode' : 'wrongCode')} />}
      {refused !== 'sign-in' && refused !== 'totp' && <SendState sending={sending} />}
      <div className="form-foot">
        <Button type="submit" loading={sending.state === 'sending'}>
          {t('go')}
        </Button>
      </div>
    </EnterForm>
  )
}
