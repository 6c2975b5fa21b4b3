import { Button, Code, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { Copy } from '../../ui/Copy.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { QrCode } from './QrCode.tsx'

export type Enrolment = { readonly secret: string; readonly uri: string }

const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** The secret for the phone, and the proof that it arrived: only a code of it turns the second step on. */
export const Enrol = ({
  enrolment,
  onDone,
  onCancel,
}: {
  readonly enrolment: Enrolment
  readonly onDone: () => void
  readonly onCancel: () => void
}) => {
  const { t } = useTranslation('account')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const digits = code.replaceAll(/\s/g, '')
  const sending = useSend(() => api.confirmTotp(digits), onDone)
  const lack = tried && !/^\d{6}$/.test(digits) ? t('totp.badCode') : undefined
  const submit = () => {
    setTried(true)
    if (/^\d{6}$/.test(digits)) sending.send()
  }
  return (
    <EnterForm onSubmit={submit} onBack={onCancel} label={t('totp.title')}>
      <p style={{ margin: 0 }}>
        {t('totp.step1')}
        <br />
        {t('totp.step2')}
      </p>
      <QrCode text={enrolment.uri} />
      <div className="form-foot">
        <Code fz={15} p={8}>
          {inFours(enrolment.secret)}
        </Code>
        <Copy text={enrolment.secret} />
        <a href={enrolment.uri}>{t('totp.link')}</a>
      </div>
      <TextInput
        label={t('totp.code')}
        description={t('totp.step3')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maw={220}
        maxLength={7}
        value={code}
        error={lack ?? besideFields(sending.trouble)['code']}
        onChange={(e) => setCode(e.currentTarget.value)}
      />
      <SendState sending={sending} beside={(r) => r.field === 'code'} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('totp.confirm')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('totp.cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}
