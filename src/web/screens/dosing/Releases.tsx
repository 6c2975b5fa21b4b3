import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FiguresPage } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SentForm } from '../../api/SentForm.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField, dayIn } from '../../fields/DateField.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { Kept } from './Kept.tsx'
import { useSecondSigner } from './useSecondSigner.tsx'

type Shown = { readonly page: FiguresPage; readonly onDone: () => void }

/** The head lets a point with one person work alone for some days, and a second person signs beside. */
const ReleaseForm = ({ page, onBack, onDone }: Shown & { readonly onBack: () => void }) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const alone = page.points.filter((p) => p.staff <= 1)
  const [point, setPoint] = useState(alone.length === 1 ? (alone[0]?.id ?? '') : '')
  const [typed, setTyped] = useState({ from: '', until: '', why: '' })
  const second = useSecondSigner()
  const of = page.points.find((p) => p.id === point)
  const [from, until, why] = [dayIn(typed.from), dayIn(typed.until), typed.why.trim()]
  const ready = of !== undefined && from !== undefined && until !== undefined && why !== '' && second.signs
  const sending = useSend(
    () => {
      if (!of || !from || !until) throw new Error('the form was sent before it was whole')
      return api.releasePoint({ key, site: page.site, point: of.id, from, until, why, second: second.signer })
    },
    () => {
      toast(t('signedNow'))
      onDone()
    },
  )
  const beside = besideFields(sending.trouble)
  const field = (name: keyof typeof typed) => ({
    name,
    label: t(`alone.${name}`),
    value: typed[name],
    error: beside[name],
  })
  const put = (name: keyof typeof typed) => (value: string) => setTyped((so) => ({ ...so, [name]: value }))
  return (
    <SentForm
      label={t('alone.add')}
      does={t('signTogether')}
      back={t('back')}
      ready={ready}
      sending={sending}
      beside={['point', 'from', 'until', 'why', 'second', 'password']}
      onBack={onBack}
    >
      <NativeSelect
        name="point"
        label={t('alone.point')}
        value={point}
        error={beside['point']}
        data={[{ value: '', label: '' }, ...page.points.map((p) => ({ value: p.id, label: p.name }))]}
        onChange={(e) => setPoint(e.currentTarget.value as typeof point)}
      />
      <DateField kind="day" {...field('from')} onChange={put('from')} />
      <DateField kind="day" {...field('until')} onChange={put('until')} />
      <TextInput {...field('why')} maxLength={300} autoComplete="off" onChange={(e) => put('why')(e.currentTarget.value)} />
      {second.fields(beside)}
    </SentForm>
  )
}

/** The points of the clinic, and which of them one person works alone at by the word of the head (RC-02). */
export const Releases = ({ page, onDone }: Shown) => {
  const { t } = useTranslation('dosing')
  const lines = page.points.map(({ id, name, staff, release }) => (
    <li key={id}>
      <strong>{name}</strong> · {t('alone.staff', { count: staff })} ·{' '}
      {release?.today ? <Sign tone="done">{t('alone.may')}</Sign> : <Sign tone="quiet">{t('alone.none')}</Sign>}{' '}
      {release &&
        t(release.today ? 'alone.days' : 'alone.over', {
          from: dayText(release.from),
          until: dayText(release.until),
          why: release.why,
        })}{' '}
      {release && (
        <span className="dosing-soft">{t('adoptedBy', { by: release.by, second: release.second, when: whenText(release.at) })}</span>
      )}
    </li>
  ))
  return (
    <Kept
      title={t('alone.title')}
      count={page.points.length}
      lead={t('alone.lead')}
      add={t('alone.add')}
      lines={lines}
      form={page.mayAdopt ? (leave) => <ReleaseForm page={page} {...leave} /> : undefined}
      onDone={onDone}
    />
  )
}
