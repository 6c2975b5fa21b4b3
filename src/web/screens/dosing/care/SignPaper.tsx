import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../../kernel/ids.ts'
import { isMoment, type Moment } from '../../../../kernel/moment.ts'
import type { DosingPerson } from '../../../../server/contract/dosing-pages.ts'
import type { RecordCare } from '../../../../server/contract/record-care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { besideFields } from '../../../api/trouble.ts'
import { useSend } from '../../../api/useSend.ts'
import { DateField, readDate } from '../../../fields/DateField.tsx'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { OpensForm } from '../OpensForm.tsx'
import { SignFoot } from '../SignFoot.tsx'
import { typedDose } from '../typedDose.ts'

type Props = { readonly person: DosingPerson; readonly site: UnitId; readonly onDone: () => void }

const AGENTS = ['methadone', 'buprenorphine'] as const

const momentIn = (typed: string): Moment | undefined => {
  const read = readDate('moment', typed)
  return read?.ok && isMoment(read.value) ? read.value : undefined
}

const Form = ({ person, site, onDone }: Props) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const [typed, setTyped] = useState({ at: '', dose: '', part: '1', agent: 'methadone', heard: '', why: '' })
  const set = (patch: Partial<typeof typed>) => setTyped((so) => ({ ...so, ...patch }))
  const body = (): RecordCare | undefined => {
    const [at, dose, agent] = [momentIn(typed.at), typedDose(typed.dose), AGENTS.find((a) => a === typed.agent)]
    const [heard, why] = [typed.heard.trim(), typed.why.trim()]
    if (!at || dose === undefined || !agent || heard === '' || why === '') return undefined
    const says = { does: 'paper' as const, at, part: Number(typed.part), agent, dose }
    return { key, site, name: '@care-beside', says, words: { heard, why } }
  }
  const sending = useSend(
    () => {
      const made = body()
      if (!made) throw new Error('the form was sent before it was whole')
      return api.recordCare(person.person, made)
    },
    () => {
      toast(t('afar.done'))
      onDone()
    },
  )
  const text = (field: 'heard' | 'why') => (
    <TextInput
      name={field}
      label={t(`afar.${field}`)}
      value={typed[field]}
      maxLength={200}
      autoComplete="off"
      onChange={(e) => set({ [field]: e.currentTarget.value })}
    />
  )
  return (
    <EnterForm label={t('afar.paper')} onSubmit={() => body() && sending.send()}>
      <p className="dosing-soft">{t('afar.paperHelp')}</p>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <DateField
          kind="moment"
          name="at"
          required
          label={t('afar.at')}
          value={typed.at}
          error={besideFields(sending.trouble)['at']}
          onChange={(at) => set({ at })}
        />
        <NativeSelect
          label={t('afar.agent')}
          value={typed.agent}
          data={[...AGENTS]}
          onChange={(e) => set({ agent: e.currentTarget.value })}
        />
        <TextInput
          name="dose"
          required
          label={t('afar.dose')}
          autoComplete="off"
          value={typed.dose}
          error={typed.dose !== '' && typedDose(typed.dose) === undefined ? t('withUnit') : undefined}
          onChange={(e) => set({ dose: e.currentTarget.value })}
        />
        <NativeSelect
          label={t('afar.part')}
          value={typed.part}
          data={['1', '2', '3', '4']}
          maw={120}
          onChange={(e) => set({ part: e.currentTarget.value })}
        />
        {text('heard')}
        {text('why')}
      </fieldset>
      <SignFoot sending={sending} beside={(r) => r.field === 'at'} ready={body() !== undefined} does={t('afar.sign')} />
    </EnterForm>
  )
}

/** The clinic signs, from its own seat, for a dose on paper at a point of it where one person works and reads it out. */
export const SignPaper = (props: Props) => {
  const { t } = useTranslation('dosing')
  return (
    <OpensForm label={t('afar.paper')}>
      <Form {...props} />
    </OpensForm>
  )
}
