import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { meQuery, useMe } from '../../session/me.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { Enrol, type Enrolment } from './Enrol.tsx'
import { Prove } from './Prove.tsx'

/** The second step of the sign-in: on, off, or being set up. */
export const SecondStep = () => {
  const { t } = useTranslation('account')
  const client = useQueryClient()
  const { account } = useMe()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const refresh = () => void client.invalidateQueries({ queryKey: meQuery.queryKey })
  const [proving, setProving] = useState(false)
  return (
    <Panel
      title={t('totp.title')}
      aside={account.totp ? <Sign tone="done">{t('totp.on')}</Sign> : <Sign tone="quiet">{t('totp.off')}</Sign>}
    >
      <div className="enter-form">
        <p style={{ margin: 0 }}>{t('totp.why')}</p>
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
        {proving && !account.totp && (
          <Prove
            label={t('totp.begin')}
            asksCode={false}
            call={api.beginTotp}
            onDone={(begun) => {
              setProving(false)
              setEnrolment(begun)
            }}
            onCancel={() => setProving(false)}
          />
        )}
        {proving && account.totp && (
          <Prove
            label={t('totp.stop')}
            asksCode
            call={api.endTotp}
            onDone={() => {
              setProving(false)
              toast(t('totp.stopped'))
              refresh()
            }}
            onCancel={() => setProving(false)}
          />
        )}
        {!enrolment && !proving && (
          <div className="form-foot">
            <Button variant={account.totp ? 'default' : 'filled'} onClick={() => setProving(true)}>
              {t(account.totp ? 'totp.stop' : 'totp.begin')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}
