import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
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
import { accountsQuery } from './accounts.ts'
import { PersonalIdField } from './PersonalIdField.tsx'
import { isPersonalId } from './personalId.ts'

/** Ties an account from before to its human, or mends a number that was typed wrongly. */
export const HumanForm = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const [personalId, setPersonalId] = useState('')
  const [tried, setTried] = useState(false)
  const sending = useSend(
    () => api.changeAccount(account.id, { personalId }),
    () => {
      toast(t('human.done', { login: account.login }))
      setPersonalId('')
      setTried(false)
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
    },
  )
  const submit = () => {
    setTried(true)
    if (isPersonalId(personalId)) sending.send()
  }
  const lacks = tried && !isPersonalId(personalId) ? t('human.bad') : undefined
  return (
    <Panel title={t('human.title')}>
      <EnterForm onSubmit={submit} label={t('human.title')}>
        <p style={{ margin: 0 }}>{t(account.human ? 'human.tied' : 'human.why')}</p>
        <PersonalIdField value={personalId} onChange={setPersonalId} error={lacks ?? besideFields(sending.trouble)['personalId']} />
        <SendState sending={sending} beside={(r) => r.field === 'personalId'} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state === 'sending'}>
            {t(account.human ? 'human.mend' : 'human.save')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
