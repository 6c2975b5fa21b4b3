import { Button, PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'

const EMPTY = { old: '', next: '', again: '' }
const SHORTEST = 10

/** Passwords are never kept as drafts. */
export const PasswordForm = () => {
  const { t } = useTranslation('account')
  const [form, setForm] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const sending = useSend(
    () => api.changePassword({ old: form.old, new: form.next }),
    () => {
      setForm(EMPTY)
      setTried(false)
      toast(t('password.done'))
    },
  )
  const lacks = {
    old: form.old === '' ? t('password.noOld') : undefined,
    next: form.next.length < SHORTEST ? t('password.short') : undefined,
    again: form.next === form.again ? undefined : t('password.differ'),
  }
  const refused = besideFields(sending.trouble)
  const set = (field: keyof typeof EMPTY) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setForm({ ...form, [field]: event.currentTarget.value })
  const submit = () => {
    setTried(true)
    if (!lacks.old && !lacks.next && !lacks.again) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} label={t('password.title')}>
      <PasswordInput
        label={t('password.old')}
        autoComplete="current-password"
        value={form.old}
        error={(tried && lacks.old) || refused['old']}
        onChange={set('old')}
      />
      <PasswordInput
        label={t('password.next')}
        description={t('password.help')}
        autoComplete="new-password"
        value={form.next}
        error={(tried && lacks.next) || refused['new']}
        onChange={set('next')}
      />
      <PasswordInput
        label={t('password.again')}
        autoComplete="new-password"
        value={form.again}
        error={tried && lacks.again}
        onChange={set('again')}
      />
      <SendState sending={sending} beside={(r) => r.field === 'old' || r.field === 'new'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('password.save')}
        </Button>
      </div>
    </EnterForm>
  )
}
