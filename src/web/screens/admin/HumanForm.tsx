import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'
import { ChangeForm } from './ChangeForm.tsx'
import { PersonalIdField } from './PersonalIdField.tsx'
import { isPersonalId } from './personalId.ts'

/** Ties an account from before to its human, or mends a number that was typed wrongly. */
export const HumanForm = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const [personalId, setPersonalId] = useState('')
  return (
    <ChangeForm
      account={account.id}
      title={t('human.title')}
      why={t(account.human ? 'human.tied' : 'human.why')}
      does={t(account.human ? 'human.mend' : 'human.save')}
      field="personalId"
      value={personalId}
      bad={isPersonalId(personalId) ? undefined : t('human.bad')}
      onDone={() => {
        toast(t('human.done', { login: account.login }))
        setPersonalId('')
        void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
      }}
    >
      {(error) => <PersonalIdField value={personalId} onChange={setPersonalId} error={error} />}
    </ChangeForm>
  )
}
