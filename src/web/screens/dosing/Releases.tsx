import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FiguresPage } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { DateField } from '../../fields/DateField.tsx'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { dayIn } from './Licences.tsx'
import { isHalf, NOBODY, SecondSigner, signedBy } from './SecondSigner.tsx'

type Shown = { readonly page: FiguresPage; readonly onDone: () => void }

/** The head lets a point with one person work alone for some days, and a second person signs beside. */
const ReleaseForm = ({ page, onBack, onDone }: Shown & { readonly onBack: () => void }) => {
  const { t } = useTranslation('dosing')
  const [key] = useState(newKey)
  const alone = page.points.filter((p) => p.staff <= 1)
  const [point, setPoint] = useState(alone.length === 1 ? (alone[0]?.id ?? '') : '')
  const [typed, setTyped] = useState({ from: '', until: '', why: '' })
  const [second, setSecond] = useState(NOBODY)
  const of = page.points.find((p) => p.id === point)
  const [from, until, why] = [dayIn(typed.from), dayIn(typed.until), typed.why.trim()]
  const signs = isHalf(second) ? undefined : signedBy(second).second
  const ready = of && from && until && why !== '' && signs
  const sending = useSend(
    () => {
      if (!of || !from || !until || !signs) throw new Error('the form was sent before it was whole')
      return api.releasePoint({ key, site: page.site, point: of.id, from, until, why, second: signs })
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
    <EnterForm label={t('alone.add')} onBack={onBack} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
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
        <SecondSigner second={second} onChange={setSecond} />
      </fieldset>
      <div className="form-foot">
        <SendState sending={sending} />
        <Button type="submit" disabled={!ready || sending.state !== 'idle'}>
          {t('signTogether')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** The points of the clinic, and which of them one person works alone at by the word of the head (RC-02). */
export const Releases = ({ page, onDone }: Shown) => {
  const { t } = useTranslation('dosing')
  const [writes, setWrites] = useState(false)
  return (
    <Panel title={t('alone.title')} count={page.points.length}>
      <p className="dosing-soft">{t('alone.lead')}</p>
      <ul className="care-list">
        {page.points.map(({ id, name, staff, release }) => (
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
        ))}
      </ul>
      {page.mayAdopt && !writes && (
        <Button variant="default" className="no-print" onClick={() => setWrites(true)}>
          {t('alone.add')}
        </Button>
      )}
      {page.mayAdopt && writes && (
        <ReleaseForm
          page={page}
          onBack={() => setWrites(false)}
          onDone={() => {
            setWrites(false)
            onDone()
          }}
        />
      )}
    </Panel>
  )
}
