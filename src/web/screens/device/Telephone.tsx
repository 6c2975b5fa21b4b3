import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callOutHere, takeCallHere } from '../../../dosing/device/calls.ts'
import type { Caller, SheetPerson } from '../../../dosing/device/sheet.ts'
import { heardCall, heardOrder, spokenOrder } from '../../../dosing/rights/codes.ts'
import { doseText } from '../../../kernel/dose.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { machineNow } from '../../device/clock.ts'
import { mac } from '../../device/hash.ts'
import { refusal } from '../../device/refusing.ts'
import { change, handOf, type Open } from '../../device/shift.ts'
import { sendNow } from '../../device/work.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { typedDose } from '../dosing/typedDose.ts'

type Props = { readonly open: Open; readonly person: SheetPerson }

const labelOf = (t: (key: 'office') => string, { end, name, siteName }: Caller): string =>
  end === 'server' ? t('office') : `${siteName ?? ''} · ${name}`

/** The other end of the call, and who speaks there. */
const OtherEnd = ({
  ends,
  end,
  name,
  onEnd,
  onName,
}: {
  readonly ends: readonly Caller[]
  readonly end: string
  readonly name: string
  readonly onEnd: (end: string) => void
  readonly onName: (name: string) => void
}) => {
  const { t } = useTranslation('device')
  return (
    <>
      <NativeSelect
        label={t('otherEnd')}
        value={end}
        onChange={(e) => onEnd(e.currentTarget.value)}
        data={[{ value: '', label: '' }, ...ends.map((each) => ({ value: each.end, label: labelOf(t, each) }))]}
      />
      <TextInput label={t('otherName')} value={name} maxLength={80} onChange={(e) => onName(e.currentTarget.value)} />
    </>
  )
}

/** A right that lies elsewhere comes by the number and the eight digits that somebody reads out. */
export const TakeCall = ({ open, person }: Props) => {
  const { t } = useTranslation('device')
  const client = useQueryClient()
  const ends = open.kept.sheet?.ends ?? []
  const [end, setEnd] = useState('')
  const [name, setName] = useState('')
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState(false)
  const [dose, setDose] = useState('')
  const [written, setWritten] = useState('')
  const from = ends.find((e) => e.end === end)
  const today = dayOf(machineNow())
  const call = heardCall(typed, today)
  const [ordered, at] = [typedDose(dose), heardOrder(written, today)]
  const order = ordered !== undefined && at ? { dose: ordered, written: at } : undefined
  const heard = call && (other ? order && { ...call, order } : call)
  const sending = useSend(
    async () => {
      if (!from || !heard) return
      const refusals = await change((kept, now) => {
        const taken = takeCallHere(kept, person, from, heard, [now.who.name, name.trim()], { ...handOf(now), mac })
        return { kept: taken.kept, answer: taken.refusals }
      })
      if (refusals.length > 0) throw refusal(...refusals)
      void sendNow()
    },
    () => void client.invalidateQueries({ queryKey: ['dosing', 'device'] }),
  )
  const ready = from !== undefined && name.trim() !== '' && heard !== undefined
  return (
    <EnterForm label={t('takeCall')} onSubmit={() => ready && sending.send()}>
      <OtherEnd ends={ends} end={end} name={name} onEnd={setEnd} onName={setName} />
      <TextInput
        label={t('code')}
        description={t('codeHelp')}
        value={typed}
        autoComplete="off"
        error={typed !== '' && !call ? t('codeShape') : undefined}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <Checkbox
        label={t('otherOrder')}
        description={t('otherOrderHelp')}
        checked={other}
        onChange={(e) => setOther(e.currentTarget.checked)}
      />
      {other && (
        <>
          <TextInput label={t('heardDose')} value={dose} autoComplete="off" onChange={(e) => setDose(e.currentTarget.value)} />
          <TextInput
            label={t('heardWritten')}
            description={t('heardWrittenHelp')}
            value={written}
            autoComplete="off"
            onChange={(e) => setWritten(e.currentTarget.value)}
          />
        </>
      )}
      <SendState sending={sending} />
      <Button type="submit" disabled={!ready}>
        {t('takeCall')}
      </Button>
    </EnterForm>
  )
}

/** Gives somebody's right up by telephone: stored first, then the code is shown to be read out. */
export const CallOut = ({ open, person }: Props) => {
  const { t, i18n } = useTranslation('device')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const ends = open.kept.sheet?.ends ?? []
  const [shown, setShown] = useState(false)
  const [end, setEnd] = useState('')
  const [name, setName] = useState('')
  const [said, setSaid] = useState<string>()
  const to = ends.find((e) => e.end === end)
  const sending = useSend(
    async () => {
      if (!to) return undefined
      return change((kept, now) => {
        const outcome = callOutHere(kept, person, to, [now.who.name, name.trim()], now.identity.master, { ...handOf(now), mac })
        if (!outcome.ok) throw refusal(...outcome.refusals)
        return { kept: outcome.value.kept, answer: outcome.value }
      })
    },
    (answer) => {
      if (answer)
        setSaid(
          t('readOut', {
            code: answer.spoken,
            drug: answer.drug,
            dose: doseText(answer.dose, language),
            order: spokenOrder(answer.written),
          }),
        )
      void sendNow()
    },
  )
  if (said !== undefined) return <p className="device-code">{said}</p>
  if (!shown)
    return (
      <Button variant="subtle" onClick={() => setShown(true)}>
        {t('callOut')}
      </Button>
    )
  const ready = to !== undefined && name.trim() !== ''
  return (
    <EnterForm label={t('callOut')} onSubmit={() => ready && sending.send()}>
      <OtherEnd ends={ends} end={end} name={name} onEnd={setEnd} onName={setName} />
      <SendState sending={sending} />
      <Button type="submit" disabled={!ready}>
        {t('giveUp')}
      </Button>
    </EnterForm>
  )
}
