import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'
import { HoldForm } from './HoldForm.tsx'
import { HumanForm } from './HumanForm.tsx'
import { OfficesHeld } from './OfficesHeld.tsx'
import { ResetForm } from './ResetForm.tsx'
import { ResetStep } from './ResetStep.tsx'

const Lock = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const sending = useSend(
    () => api.changeAccount(account.id, { disabled: !account.disabled }),
    (changed) => {
      toast(t(changed.disabled ? 'lock.done' : 'lock.undone', { login: account.login }), undo.send)
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
    },
  )
  const undo = useSend(
    () => api.changeAccount(account.id, { disabled: account.disabled }),
    () => void client.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  )
  return (
    <Panel title={t('lock.title')}>
      <div className="enter-form">
        <p style={{ margin: 0 }}>{t('lock.why')}</p>
        <SendState sending={sending} />
        <div className="form-foot">
          <Button variant="default" loading={sending.state !== 'idle'} onClick={sending.send}>
            {t(account.disabled ? 'lock.undo' : 'lock.save')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}

/** One account: the offices it held and holds, and what an administrator may do for it. */
export const OneAccount = ({ account }: { readonly account: AccountRow | undefined }) => {
  const { t } = useTranslation('admin')
  if (!account) return <Trouble title={t('gone')} />
  return (
    <>
      <OfficesHeld account={account} />
      <HoldForm account={account} />
      <HumanForm account={account} />
      <ResetForm account={account} />
      {account.totp && <ResetStep account={account} />}
      <Lock account={account} />
    </>
  )
}
