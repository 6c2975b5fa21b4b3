import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { meQuery, useMe } from '../../session/me.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { Enrol, type Enrolment } from './Enrol.tsx'

/** The second step of the sign-in: on, off, or being set up. */
export const SecondStep = () => {
  const { t } = useTranslation('account')
  const client = useQueryClient()
  const { account } = useMe()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const refresh = () => void client.invalidateQueries({ queryKey: meQuery.queryKey })
  const begin = useSend(api.beginTotp, setEnrolment)
  const stop = useSend(api.endTotp, () => {
    toast(t('totp.stopped'))
    refresh()
  })
  return (
    <Panel
      title={t('totp.title')}
      aside={account.totp ? <Sign tone="done">{t('totp.on')}</Sign> : <Sign tone="quiet">{t('totp.off')}</Sign>}
    >
      <div className="enter-form">
        <p style={{ margin: 0 }}>{t('totp.why')}</p>
        <SendState sending={begin} />
        <SendState sending={stop} />
        {enrolment && (
          <Enrol
            enrolment={enrolment}
            onDone={() => {
              setEnrolment(undefined)
              toast(t('totp.done'))
              refresh()
            }}
            onCancel={() => setEnrolment(undefined)}
          />
        )}
        {!enrolment && (
          <div className="form-foot">
            {account.totp ? (
              <Button variant="default" loading={stop.state !== 'idle'} onClick={stop.send}>
                {t('totp.stop')}
              </Button>
            ) : (
              <Button loading={begin.state !== 'idle'} onClick={begin.send}>
                {t('totp.begin')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
