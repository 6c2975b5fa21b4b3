import { Checkbox, Group, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperComes } from '../../../dosing/care/on-paper.ts'
import type { EntryId } from '../../../kernel/ids.ts'
import { isMoment } from '../../../kernel/moment.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'
import type { DevicesPage } from '../../../server/contract/devices.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { today } from '../../session/clock.ts'
import { toast } from '../../ui/toast.tsx'
import { FromAfar } from '../dosing/care/FromAfar.tsx'
import { careKey } from '../dosing/care/file.tsx'
import { FromBottles, NO_BOTTLE, pouredIn } from '../dosing/FromBottles.tsx'
import { useSecondSigner } from '../dosing/useSecondSigner.tsx'
import { RightForm } from './RightForm.tsx'
import type { Of } from './SignedForm.tsx'

const FITS = ['fit', 'unsure', 'intoxicated'] as const

/** A line of a numbered sheet by which a dose was given, as it stands there. */
export const GivenOnPaperForm = ({ site, onBack, onDone, line }: Of & { readonly line: DevicesPage['out'][number] }) => {
  const { t, i18n } = useTranslation('devices')
  const [key] = useState(newKey)
  const [time, setTime] = useState('')
  const [bottles, setBottles] = useState(NO_BOTTLE)
  const poured = pouredIn(bottles)
  const [typed, setTyped] = useState('')
  const [fit, setFit] = useState('')
  const [another, setAnother] = useState(false)
  const [why, setWhy] = useState('')
  const late = paperComes(line.day, today()) !== 'in time'
  const notes = useTranslation('care-notes').t
  const paper = useTranslation('care-paper').t
  const second = useSecondSigner()
  const { data } = useQuery({ queryKey: ['dosing', site, 'day'], queryFn: () => api.dosingDay(site) })
  // Read where one person works: there the clinic signs from afar.
  const { data: file } = useQuery({
    queryKey: careKey(site, line.person),
    queryFn: () => api.careFile(line.person, site),
    enabled: typeof data?.release === 'string',
  })
  const [afar, setAfar] = useState<EntryId>()
  const at = `${line.day}T${time.trim().padStart(5, '0')}+07:00`
  const amount = parseAmount(typed)
  const dose = amount.ok && amount.value.unit === 'mg' ? amount.value.dose : undefined
  const fitness = FITS.find((f) => f === fit)
  const sending = useSend(
    () => {
      if (!isMoment(at) || !fitness || !poured) throw new Error('the form is not ready')
      return api.typeFromPaper(line.person, {
        key,
        site,
        part: line.part,
        at,
        poured,
        fitness,
        on: { is: 'sheet', sheet: line.sheet ?? '' },
        ...(dose === undefined ? {} : { dose }),
        ...(another ? { another } : {}),
        ...(late ? { late: why.trim() } : {}),
        ...(afar ? { afar } : { second: second.signer }),
      })
    },
    ({ troubles, findings }) => {
      const says = [...troubles, ...findings.map((f) => f.says)]
      toast([t('typedIn'), ...says.map((x) => x[i18n.language === 'en' ? 'en' : 'vi'])].join(' '))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  const ready =
    isMoment(at) &&
    poured !== undefined &&
    fitness !== undefined &&
    (typed.trim() === '' || dose !== undefined) &&
    !(late && why.trim() === '') &&
    (afar !== undefined || second.signs)
  return (
    <RightForm
      label={t('givenBy', { name: line.name, sheet: line.sheet ?? '' })}
      does={t('twoSign')}
      ready={ready}
      sending={sending}
      onBack={onBack}
    >
      <p>{t('givenHelp')}</p>
      <TextInput
        name="at"
        label={t('givenAt')}
        description={t('givenAtHelp')}
        value={time}
        error={beside['at']}
        onChange={(e) => setTime(e.currentTarget.value)}
      />
      <FromBottles long={late} day={data} value={bottles} error={beside['poured']} onChange={setBottles} />
      <TextInput
        name="dose"
        label={t('otherDose')}
        description={t('otherDoseHelp')}
        value={typed}
        error={beside['dose']}
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      <Radio.Group required label={notes('field.found')} value={fit} onChange={setFit}>
        <Group gap={18}>
          {FITS.map((f) => (
            <Radio key={f} value={f} label={notes(`choice.${f}`)} />
          ))}
        </Group>
      </Radio.Group>
      {late && (
        <TextInput
          name="late"
          required
          label={paper('late')}
          description={paper('lateHelp')}
          error={beside['late']}
          maxLength={400}
          value={why}
          onChange={(e) => setWhy(e.currentTarget.value)}
        />
      )}
      {beside['another'] && (
        <Checkbox
          label={paper('another')}
          error={beside['another']}
          checked={another}
          onChange={(e) => setAnother(e.currentTarget.checked)}
        />
      )}
      <FromAfar all={file?.beside ?? []} value={afar} error={beside['afar']} onChange={setAfar} />
      {!afar && second.fields()}
    </RightForm>
  )
}
