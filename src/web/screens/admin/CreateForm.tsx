import { TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { SendForm } from '../../draft/SendForm.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { today } from '../../session/clock.ts'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { NO_OFFICE, readOffice } from './office.ts'
import { PasswordField } from './PasswordField.tsx'
import { PersonalIdField } from './PersonalIdField.tsx'
import { SHORTEST_PASSWORD } from './password.ts'
import { isPersonalId } from './personalId.ts'

const EMPTY = { login: '', name: '', ...NO_OFFICE }
const LOGIN = /^[a-z0-9][a-z0-9._-]{2,39}$/

export const CreateForm = () => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useDraft('create-account', EMPTY)
  // Not part of the draft: a password is kept nowhere.
  const [password, setPassword] = useState('')
  // Nor is the number, of which nothing but a hash is kept.
  const [personalId, setPersonalId] = useState('')
  const [tried, setTried] = useState(false)
  const { login, name } = form.value
  const office = readOffice(form.value, today())
  const lacks = {
    name: name.trim() === '' ? t('form.noName') : undefined,
    login: LOGIN.test(login) ? undefined : t('form.badLogin'),
    personalId: isPersonalId(personalId) ? undefined : t('human.bad'),
    password: password.length < SHORTEST_PASSWORD ? t('form.shortPassword') : undefined,
  }
  const sending = useSend(
    async () => {
      if (!office.ok) throw new Error('the form was sent although fields are missing')
      return api.createAccount({ login, name: name.trim(), password, personalId, ...office.value })
    },
    ({ id }) => {
      toast(t('form.done', { login }))
      form.clear()
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
      void navigate({ to: '/quan-tri', search: { ai: id } })
    },
  )
  const refused = besideFields(sending.trouble)
  const submit = () => {
    setTried(true)
    if (office.ok && !lacks.name && !lacks.personalId && !lacks.login && !lacks.password) sending.send()
  }
  const back = () => void navigate({ to: '/quan-tri', search: {} })
  return (
    <Panel>
      <SendForm
        form={form}
        sending={sending}
        label={t('form.title')}
        save={t('form.save')}
        cancel={t('form.cancel')}
        beside={(r) => r.field === 'password' || r.field === 'personalId'}
        onSubmit={submit}
        onBack={back}
      >
        <TextInput
          label={t('name')}
          required
          autoFocus
          autoComplete="off"
          maxLength={80}
          value={name}
          error={(tried && lacks.name) || refused['name']}
          onChange={(e) => form.set({ name: e.currentTarget.value })}
        />
        <PersonalIdField value={personalId} onChange={setPersonalId} error={(tried && lacks.personalId) || refused['personalId']} />
        <TextInput
          label={t('login')}
          description={t('form.loginHelp')}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          value={login}
          error={(tried && lacks.login) || refused['login']}
          onChange={(e) => form.set({ login: e.currentTarget.value.toLowerCase() })}
        />
        <PasswordField
          label={t('form.password')}
          value={password}
          onChange={setPassword}
          error={(tried && lacks.password) || refused['password']}
        />
        <OfficeFields value={form.value} onChange={form.set} lacks={tried && !office.ok ? office.lacks : {}} refused={refused} />
      </SendForm>
    </Panel>
  )
}
