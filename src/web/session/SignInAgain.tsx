import { Button, PasswordInput, Text, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../server/contract/answers.ts'
import { gateIsOpen, passGate, watchGate } from '../api/gate.ts'
import { api } from '../api/index.ts'
import { TroubleNote } from '../api/TroubleNote.tsx'
import { useSend } from '../api/useSend.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { EnterForm } from '../ui/EnterForm.tsx'
import { signedIn } from './me.ts'

const Ask = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation('frame')
  const client = useQueryClient()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const sending = useSend(
    () => api.signIn({ login: me.account.login, password, ...(code === '' ? {} : { code }) }),
    (again) => {
      signedIn(client, again)
      passGate(true)
    },
  )
  return (
    <EnterForm onSubmit={sending.send} label={t('again.title')}>
      <Text>{t('again.why')}</Text>
      <TextInput label={t('again.login')} value={me.account.login} readOnly />
      <PasswordInput
        label={t('again.password')}
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(e) => setPassword(e.currentTarget.value)}
      />
      {me.account.totp && (
        <TextInput
          label={t('again.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(e) => setCode(e.currentTarget.value)}
        />
      )}
      {sending.trouble && <TroubleNote met={sending.trouble} />}
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('signIn')}
        </Button>
        <Button variant="default" onClick={() => passGate(false)}>
          {t('again.stay')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** The sign-in over an open page: the same account, everything below stays as it is. */
export const SignInAgain = ({ me }: { readonly me: Me }) => {
  const { t } = useTranslation('frame')
  const open = useSyncExternalStore(watchGate, gateIsOpen)
  return (
    <Dialog opened={open} onClose={() => passGate(false)} title={t('again.title')} closeLabel={t('again.stay')}>
      <Ask key={String(open)} me={me} />
    </Dialog>
  )
}
