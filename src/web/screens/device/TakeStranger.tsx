import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeStrangerHere } from '../../../dosing/device/stranger-calls.ts'
import { heardCall, heardOrder } from '../../../dosing/rights/codes.ts'
import type { Agent } from '../../../dosing/situation/person.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { mac } from '../../device/hash.ts'
import { signerHere } from '../../device/people.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf, type Open } from '../../device/shift.ts'
import { sendNow } from '../../device/work.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { typedDose } from '../dosing/typedDose.ts'

type Props = { readonly open: Open; readonly onTaken: () => void }

const NOTHING = { name: '', typed: '', card: '', who: '', year: '', dose: '', written: '', login: '', password: '' }
const DRUGS: readonly Agent[] = ['methadone', 'buprenorphine']

/** Somebody who stands on no list of this machine comes with everything that whoever has the line reads out; two people here compare it. */
const TakeStrangerForm = ({ open, onClose, onTaken }: Props & { readonly onClose: () => void }) => {
  const { t } = useTranslation('device')
  const client = useQueryClient()
  const [said, setSaid] = useState(NOTHING)
  const [drug, setDrug] = useState<Agent>('methadone')
  const [other, setOther] = useState(false)
  const from = open.kept.sheet?.ends.find((e) => e.end === 'server')
  const today = dayOf(machineNow())
  const [call, dose, written] = [heardCall(said.typed, today), typedDose(said.dose), heardOrder(said.written, today)]
  const person = { card: said.card.trim(), name: said.who.trim(), year: said.year.trim() }
  const heard = call && dose !== undefined && written ? { ...call, ...person, drug, dose, written, other } : undefined
  const sending = useSend(
    async () => {
      if (!from || !heard) return
      const beside = await signerHere(said.login, said.password)
      if (!beside || beside.account === open.who.account) throw refusal({ why: 'content', field: 'password', detail: t('wrongSecond') })
      const refusals = await change((kept, now) => {
        const taken = takeStrangerHere(kept, from, heard, [now.who.name, said.name.trim()], beside, { ...handOf(now), mac })
        return { kept: taken.kept, answer: taken.refusals }
      })
      if (refusals.length > 0) throw refusal(...refusals)
      void sendNow()
    },
    () => {
      toast(t('strangerTaken', { name: person.name }))
      void client.invalidateQueries({ queryKey: ['dosing', 'device'] })
      onClose()
      onTaken()
    },
  )
  const field = (of: keyof typeof NOTHING, label: string, description?: string) => (
    <TextInput
      label={label}
      description={description}
      value={said[of]}
      maxLength={120}
      autoComplete="off"
      onChange={(e) => setSaid({ ...said, [of]: e.currentTarget.value })}
    />
  )
  const whole = person.card !== '' && person.name !== '' && /^\d{4}$/.test(person.year) && said.name.trim() !== ''
  const ready = from !== undefined && heard !== undefined && whole && said.login.trim() !== '' && said.password !== ''
  return (
    <EnterForm label={t('stranger')} onSubmit={() => ready && sending.send()}>
      <p>{t('strangerWhy')}</p>
      {field('name', t('otherName'))}
      {field('typed', t('code'), t('codeHelp'))}
      {field('card', t('strangerCard'), t('strangerCardHelp'))}
      {field('who', t('strangerName'))}
      {field('year', t('strangerYear'))}
      <NativeSelect
        label={t('strangerDrug')}
        value={drug}
        onChange={(e) => setDrug(e.currentTarget.value === 'buprenorphine' ? 'buprenorphine' : 'methadone')}
        data={[...DRUGS]}
      />
      {field('dose', t('heardDose'))}
      {field('written', t('heardWritten'), t('heardWrittenHelp'))}
      <Checkbox label={t('strangerOther')} checked={other} onChange={(e) => setOther(e.currentTarget.checked)} />
      {field('login', t('secondLogin'))}
      <PasswordInput
        label={t('secondPassword')}
        value={said.password}
        autoComplete="off"
        onChange={(e) => setSaid({ ...said, password: e.currentTarget.value })}
      />
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" disabled={!ready} loading={sending.state === 'sending'}>
          {t('strangerTake')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('strangerClose')}
        </Button>
      </div>
    </EnterForm>
  )
}

export const TakeStranger = (props: Props) => {
  const { t } = useTranslation('device')
  const [shown, setShown] = useState(false)
  if (!shown)
    return (
      <Button variant="subtle" onClick={() => setShown(true)}>
        {t('stranger')}
      </Button>
    )
  return (
    <Panel title={t('stranger')}>
      <TakeStrangerForm {...props} onClose={() => setShown(false)} />
    </Panel>
  )
}
