import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { toast } from '../../ui/toast.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { PasswordField } from './PasswordField.tsx'
import { SHORTEST_PASSWORD } from './password.ts'

export const ResetForm = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const [password, setPassword] = useState('')
  return (
    <ChangeForm
      account={account.id}
      title={t('reset.title')}
      why={t('reset.why')}
      does={t('reset.save')}
      field="password"
      value={password}
      bad={password.length < SHORTEST_PASSWORD ? t('form.shortPassword') : undefined}
      onDone={() => toast(t('reset.done'))}
    >
      {(error) => <PasswordField label={t('reset.password')} value={password} onChange={setPassword} error={error} />}
    </ChangeForm>
  )
}
