import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText } from '../../../../kernel/dose.ts'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { DosingPerson } from '../../../../server/contract/dosing-pages.ts'
import type { RecordCare } from '../../../../server/contract/record-care.ts'
import { api } from '../../../api/index.ts'
import { newKey } from '../../../api/key.ts'
import { useSend } from '../../../api/useSend.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { toast } from '../../../ui/toast.tsx'
import { OpensForm } from '../OpensForm.tsx'
import { SignFoot } from '../SignFoot.tsx'
import { typedDose } from '../typedDose.ts'

type Props = { readonly person: DosingPerson; readonly site: UnitId; readonly onDone: () => void }

const givenElsewhere = ({ person, site }: Pick<Props, 'person' | 'site'>) =>
  person.today.filter((f) => (f.is === 'given' || f.is === 'spilled') && f.site !== site)

const Form = ({ person, site, onDone }: Props) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const [key] = useState(newKey)
  const [does, setDoes] = useState<'spilled' | 'remove'>('spilled')
  // A dose is spilled; a spill that was none is removed as a dose is.
  const doses = givenElsewhere({ person, site }).filter((f) => does === 'remove' || f.is === 'given')
  const [chosen, setOf] = useState<string>()
  const of = doses.find((f) => f.entry === chosen)?.entry ?? doses.at(-1)?.entry ?? ''
  const [typed, setTyped] = useState({ lost: '', heard: '', why: '' })
  const lost = typedDose(typed.lost)
  const dose = doses.find((f) => f.entry === of)
  const body = (): RecordCare | undefined => {
    const [heard, why] = [typed.heard.trim(), typed.why.trim()]
    if (!dose || heard === '' || why === '' || (does === 'spilled' && lost === undefined)) return undefined
    const says = { of: dose.entry, does, ...(does === 'spilled' && lost !== undefined ? { lost } : {}) }
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
  const text = (field: keyof typeof typed, description?: string) => (
    <TextInput
      name={field}
      label={t(`afar.${field}`)}
      description={description}
      value={typed[field]}
      maxLength={200}
      autoComplete="off"
      onChange={(e) => {
        const { value } = e.currentTarget
        setTyped((so) => ({ ...so, [field]: value }))
      }}
    />
  )
  return (
    <EnterForm label={t('afar.title')} onSubmit={() => body() && sending.send()}>
      <p className="dosing-soft">{t('afar.help')}</p>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        <NativeSelect
          name="of"
          label={t('afar.of')}
          value={of}
          onChange={(e) => setOf(e.currentTarget.value)}
          data={doses.map((f) => ({
            value: f.entry,
            label: `${f.at.slice(11, 16)} · ${t(`fact.${f.is}`)} ${f.dose === null ? '' : doseText(f.dose, language)}`,
          }))}
        />
        <NativeSelect
          name="does"
          label={t('afar.does')}
          value={does}
          onChange={(e) => setDoes(e.currentTarget.value === 'remove' ? 'remove' : 'spilled')}
          data={(['spilled', 'remove'] as const).map((w) => ({ value: w, label: t(`what.${w}`) }))}
        />
        {does === 'spilled' && text('lost', t('lostHelp'))}
        {text('heard')}
        {text('why')}
      </fieldset>
      <SignFoot sending={sending} ready={body() !== undefined} does={t('afar.sign')} />
    </EnterForm>
  )
}

/** The clinic signs, from its own seat, for a spill or a removal at a point of it where one person works and called. */
export const SignBeside = (props: Props) => {
  const { t } = useTranslation('dosing')
  if (givenElsewhere(props).length === 0) return null
  return (
    <OpensForm label={t('afar.title')}>
      <Form {...props} />
    </OpensForm>
  )
}
