import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { today } from '../../session/clock.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { accountsQuery } from './accounts.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { NO_OFFICE, readOffice } from './office.ts'

export const HoldForm = ({ account }: { readonly account: AccountRow }) => {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const [typed, setTyped] = useState(NO_OFFICE)
  const [tried, setTried] = useState(false)
  const office = readOffice(typed, today())
  const sending = useSend(
    async () => {
      if (!office.ok) throw new Error('the form was sent although fields are missing')
      return api.holdOffice(account.id, office.value)
    },
    () => {
      toast(t('hold.done'))
      setTyped(NO_OFFICE)
      setTried(false)
      void client.invalidateQueries({ queryKey: accountsQuery.queryKey })
    },
  )
  const submit = () => {
    setTried(true)
    if (office.ok) sending.send()
  }
  return (
    <Panel title={t('hold.title')}>
      <EnterForm onSubmit={submit} label={t('hold.title')}>
        <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
          <OfficeFields
            value={typed}
            onChange={(patch) => setTyped({ ...typed, ...patch })}
            lacks={tried && !office.ok ? office.lacks : {}}
            refused={besideFields(sending.trouble)}
          />
        </fieldset>
        <SendState sending={sending} beside={(r) => r.field !== undefined && r.field in typed} />
        <div className="form-foot">
          <Button type="submit" variant="default" loading={sending.state === 'sending'}>
            {t('hold.save')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
