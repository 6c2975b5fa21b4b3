import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cannotCount, releaseAlone } from '../../../dosing/device/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf, type Open } from '../../device/shift.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'

/** Without a line nobody can enter the count that opens a day: two people say so, or the only one of a released point, and doses go on. */
export const NoCount = ({ open }: { readonly open: Open }) => {
  const { t } = useTranslation('device')
  const [why, setWhy] = useState('')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { sheet } = open.kept
  const isAlone = sheet !== undefined && releaseAlone(sheet, open.who.account, dayOf(machineNow())) !== undefined && login.trim() === ''
  const sending = useSend(
    async () => {
      const second = isAlone ? 'nobody' : await signerHere(login, password)
      if (!second || (second !== 'nobody' && second.account === open.who.account))
        throw refusal({ why: 'content', field: 'password', detail: t('wrongSecond') })
      await change((kept, open) => {
        const outcome = cannotCount(kept, second, why.trim(), handOf(open))
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value, answer: undefined }
      })
    },
    () => undefined,
  )
  const ready = why.trim() !== '' && (isAlone || (login.trim() !== '' && password !== ''))
  return (
    <Panel title={t('cannotCount')}>
      <EnterForm label={t('cannotCount')} onSubmit={() => ready && sending.send()}>
        <p>{t('cannotCountWhy')}</p>
        <TextInput label={t('why')} value={why} maxLength={400} onChange={(e) => setWhy(e.currentTarget.value)} />
        {isAlone && <p>{t('cannotCountAlone')}</p>}
        <TextInput label={t('secondLogin')} value={login} autoComplete="off" onChange={(e) => setLogin(e.currentTarget.value)} />
        <PasswordInput
          label={t('secondPassword')}
          value={password}
          autoComplete="off"
          onChange={(e) => setPassword(e.currentTarget.value)}
        />
        <SendState sending={sending} />
        <div className="form-foot">
          <Button type="submit" disabled={!ready} loading={sending.state === 'sending'}>
            {t(isAlone ? 'cannotCountSignAlone' : 'cannotCountSign')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
