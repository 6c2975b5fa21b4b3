import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wakeHere } from '../../../dosing/device/waking.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { seal } from '../../device/hash.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, type Open } from '../../device/shift.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { useStart } from './GivenOnPaper.tsx'
import { AskToWake, TypeWakingCode } from './WakeByCall.tsx'

/** Both people stand here. */
const WakeByTwo = ({ open }: { readonly open: Open }) => {
  const { t } = useTranslation('device')
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const { fields, ready, onPaper } = useStart(open.kept)
  const sending = useSend(
    async () => {
      const account = (await signerHere(login, password))?.account
      const second = open.kept.sheet?.staff.find((s) => s.account === account)
      if (!account || !second) throw refusal({ why: 'content', field: 'password', detail: t('wrongSecond') })
      await change((kept, { who }) => {
        const outcome = wakeHere(
          kept,
          [
            { name: who.account, office: who.office },
            { name: account, office: second.office },
          ],
          onPaper(),
          machineNow(),
          seal,
        )
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value, answer: undefined }
      })
    },
    () => undefined,
  )
  const whole = ready && login.trim() !== '' && password !== ''
  return (
    <EnterForm label={t('wake')} onSubmit={() => whole && sending.send()}>
      {fields}
      <TextInput label={t('secondLogin')} value={login} autoComplete="off" onChange={(e) => setLogin(e.currentTarget.value)} />
      <PasswordInput label={t('secondPassword')} value={password} autoComplete="off" onChange={(e) => setPassword(e.currentTarget.value)} />
      {sending.trouble && <TroubleNote met={sending.trouble} form />}
      <div className="form-foot">
        <Button type="submit" disabled={!whole} loading={sending.state === 'sending'}>
          {t('awake')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** After a start two people look at the clock and say what was given on paper meanwhile; nothing is given before. At a point the second one may be called. */
export const Wake = ({ open }: { readonly open: Open }) => {
  const { t } = useTranslation('device')
  const { sheet, device } = open.kept
  const isPoint = sheet?.clinic !== undefined && sheet.clinic !== sheet.site
  const { waking } = device
  const [calls, setCalls] = useState(waking !== undefined)
  const [anew, setAnew] = useState(false)
  return (
    <Panel title={t('wake')}>
      <div className="device-machine">
        <p>{t('wakeWhy')}</p>
        {isPoint && (
          <div>
            <Button variant="default" onClick={() => setCalls(!calls)}>
              {t(calls ? 'bothHere' : 'aloneHere')}
            </Button>
          </div>
        )}
        {!calls && <WakeByTwo open={open} />}
        {calls && waking && !anew && <TypeWakingCode open={open} waking={waking} onAnew={() => setAnew(true)} />}
        {calls && (!waking || anew) && <AskToWake open={open} onAsked={() => setAnew(false)} />}
      </div>
    </Panel>
  )
}
