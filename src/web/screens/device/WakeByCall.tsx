import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askToWakeHere, wakeByCallHere } from '../../../dosing/device/waking.ts'
import type { Waking } from '../../../dosing/rights/device.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { mac } from '../../device/hash.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf, type Open } from '../../device/shift.ts'
import { sendNow } from '../../device/work.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { useStart } from './GivenOnPaper.tsx'

/** Who is alone calls somebody of the clinic, and reads out what the machine shows then. */
export const AskToWake = ({ open, onAsked }: { readonly open: Open; readonly onAsked: () => void }) => {
  const { t } = useTranslation('device')
  const { fields, ready, onPaper } = useStart(open.kept)
  const [account, setAccount] = useState('')
  const others = (open.kept.sheet?.staff ?? []).filter((s) => s.account !== open.who.account)
  const second = others.find((s) => s.account === account)
  const sending = useSend(async () => {
    if (!second) return
    await change((kept, { who }) => {
      const two = [
        { name: who.account, office: who.office },
        { name: second.account, office: second.office },
      ] as const
      const outcome = askToWakeHere(kept, two, onPaper(), machineNow())
      if (!outcome.ok) throw refusal(...outcome.refusals)
      return { kept: outcome.value, answer: undefined }
    })
  }, onAsked)
  return (
    <EnterForm label={t('aloneHere')} onSubmit={() => ready && second && sending.send()}>
      <p>{t('aloneWhy')}</p>
      {fields}
      <NativeSelect
        label={t('calledWho')}
        value={account}
        onChange={(e) => setAccount(e.currentTarget.value)}
        data={[{ value: '', label: '' }, ...new Map(others.map((s) => [s.account, { value: s.account, label: s.name }])).values()]}
      />
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" disabled={!ready || !second}>
          {t('readToThem')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** What is read out, and the eight digits that come back. */
export const TypeWakingCode = ({ open, waking, onAnew }: { readonly open: Open; readonly waking: Waking; readonly onAnew: () => void }) => {
  const { t } = useTranslation('device')
  const [typed, setTyped] = useState('')
  const [still, setStill] = useState(false)
  const code = typed.replaceAll(/\D/g, '')
  const { n, at, two, onPaper } = waking
  const nameOf = (person: PersonId) => open.kept.sheet?.people.find((p) => p.known.records.includes(person))?.name ?? ''
  const name = open.kept.sheet?.staff.find((s) => s.account === two[1].name)?.name ?? ''
  const sending = useSend(
    async () => {
      const refusals = await change((kept, now) => {
        const { by, ...hand } = handOf(now)
        const woken = wakeByCallHere(kept, code, { ...hand, mac, by: by.account, office: by.office })
        return { kept: woken.kept, answer: woken.refusals }
      })
      if (refusals.length > 0) throw refusal(...refusals)
      void sendNow()
    },
    () => undefined,
  )
  const ready = still && code.length === 8
  return (
    <EnterForm label={t('wakingCode')} onSubmit={() => ready && sending.send()}>
      <p className="device-code">
        {t(onPaper.length === 0 ? 'readStart' : 'readStartPaper', {
          name,
          n,
          time: at.slice(11, 16),
          count: onPaper.length,
          sheet: onPaper[0]?.sheet ?? '',
          names: onPaper.map((p) => nameOf(p.claim.person)).join(', '),
        })}
      </p>
      <TextInput
        label={t('wakingCode')}
        description={t('wakingCodeHelp', { name })}
        value={typed}
        inputMode="numeric"
        autoComplete="off"
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <Checkbox label={t('noneSince')} checked={still} onChange={(e) => setStill(e.currentTarget.checked)} />
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" disabled={!ready}>
          {t('awakeByCall')}
        </Button>
        <Button variant="default" onClick={onAnew}>
          {t('readAnew')}
        </Button>
      </div>
    </EnterForm>
  )
}
