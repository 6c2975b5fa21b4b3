import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'

/** Takes away a second step whose phone is lost. */
export const ResetStep = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const sending = useSend(
    () => api.changeAccount(account.id, { resetTotp: true }),
    () => {
      toast(t('resetStep.done', { login: account.login }))
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
    },
  )
  return (
    <Panel title={t('resetStep.title')}>
      <div className="enter-form">
        <p style={{ margin: 0 }}>{t('resetStep.why')}</p>
        <SendState sending={sending} />
        <div className="form-foot">
          <Button variant="default" loading={sending.state !== 'idle'} onClick={sending.send}>
            {t('resetStep.save')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
