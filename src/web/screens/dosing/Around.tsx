import { Button, Checkbox, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Dose, doseText, minus, NO_DOSE } from '../../../kernel/dose.ts'
import { isMoment, type Moment } from '../../../kernel/moment.ts'
import { parseAmount } from '../../../kernel/typed-dose.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { newKey } from '../../api/key.ts'
import { useSend } from '../../api/useSend.ts'
import { now } from '../../session/clock.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { toast } from '../../ui/toast.tsx'
import { Findings } from './Findings.tsx'
import { lastWritten, notSpilled, takenToday } from './given.ts'
import type { Recognised } from './recognised.ts'
import { isHalf, NOBODY, SecondSigner, signedBy } from './SecondSigner.tsx'
import { SignFoot } from './SignFoot.tsx'
import { useSource } from './source.ts'

type What = 'not given' | 'no rest' | 'vomited' | 'spilled' | 'remove'
const REASONS = ['absent', 'refused', 'intoxicated', 'doctor decided', 'no drug', 'other'] as const

type Props = {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  readonly look: { readonly found: 'fit' | 'unsure' | 'intoxicated'; readonly at: Moment } | undefined
  readonly recognised: Recognised
  readonly onDone: () => void
  readonly onAgain: () => void
  /** Something is still to be given today. */
  readonly offered: boolean
}

/** Milligrams as they are typed, with their unit. */
const spilledDose = (typed: string): Dose | undefined => {
  const parsed = parseAmount(typed)
  return parsed.ok && parsed.value.unit === 'mg' ? parsed.value.dose : undefined
}

const Written = ({ fact }: { readonly fact: DosingPerson['today'][number] }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return `${fact.at.slice(11, 16)} · ${t(`fact.${fact.is === 'not given' && fact.of !== null ? 'no rest' : fact.is}`)} ${fact.dose === null ? '' : doseText(fact.dose, language)}`
}

const Form = ({ what, of, ...props }: Props & { readonly what: What; readonly of: DosingPerson['today'][number] | undefined }) => {
  const { person, site, look, recognised, onDone, onAgain } = props
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const source = useSource()
  const [key] = useState(newKey)
  const [reason, setReason] = useState<(typeof REASONS)[number]>(look?.found === 'intoxicated' ? 'intoxicated' : 'refused')
  const [why, setWhy] = useState('')
  const [second, setSecond] = useState(NOBODY)
  // Nothing is filled in: a whole cup that was only half spilled would be given again whole.
  const [lost, setLost] = useState('')
  const left = of ? notSpilled(person.today, of) : NO_DOSE
  // This clock may lie behind that of the server by less than a second, and the minute between them.
  const [time, setTime] = useState((of && of.at > now() ? of.at : now()).slice(11, 16))
  // Whoever types has not always seen it: nobody is made a witness by a default.
  const [seen, setSeen] = useState<'me' | 'nobody'>()
  const dose = spilledDose(lost)
  const afar = person.beside.find((b) => b.does === what && b.of === of?.entry)
  const [fromAfar, setFromAfar] = useState(false)
  const two = afar && fromAfar ? { afar: afar.entry } : signedBy(second)
  const body = (): RecordDose | undefined => {
    const text = why.trim()
    if (what === 'not given')
      return {
        key,
        site,
        does: 'not given',
        reason,
        recognised,
        ...(look && reason !== 'absent' ? { fitness: look.found, looked: look.at } : {}),
        ...(text === '' ? {} : { why: text }),
      }
    if (!of) return undefined
    if (what === 'vomited') {
      const at = `${now().slice(0, 11)}${time}+07:00`
      return isMoment(at) && seen ? { key, site, does: 'vomited', of: of.entry, at, seen: seen === 'me' } : undefined
    }
    if (text === '') return undefined
    if (what === 'no rest') return { key, site, does: 'no rest', of: of.entry, why: text, ...signedBy(second) }
    if (what === 'remove') return { key, site, does: 'remove', of: of.entry, why: text, ...two }
    return dose === undefined || dose > left ? undefined : { key, site, does: 'spilled', of: of.entry, lost: dose, why: text, ...two }
  }
  const sending = useSend(
    () => {
      const made = body()
      if (!made) throw new Error('the form was sent before it was whole')
      return source.record(person.person, made)
    },
    () => {
      toast(t('recorded', { name: person.name, what: t(`what.${what}`) }))
      if (what === 'spilled' || what === 'no rest') onAgain()
      else onDone()
    },
  )
  const ready = body() !== undefined && !isHalf(second)
  return (
    <EnterForm label={t(`what.${what}`)} onSubmit={() => ready && sending.send()}>
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        {what === 'not given' && (
          <NativeSelect
            label={t('whyNot')}
            value={reason}
            onChange={(e) => setReason(REASONS.find((r) => r === e.currentTarget.value) ?? reason)}
            data={REASONS.map((r) => ({ value: r, label: t(`reasons.${r}`) }))}
          />
        )}
        {what === 'vomited' && (
          <>
            <TextInput type="time" label={t('vomitedAt')} value={time} onChange={(e) => setTime(e.currentTarget.value)} />
            <Radio.Group name="seen" label={t('vomitSeen')} value={seen ?? ''} onChange={(v) => setSeen(v === 'me' ? 'me' : 'nobody')}>
              <Radio value="me" label={t('vomitSeenBy.me')} />
              <Radio value="nobody" label={t('vomitSeenBy.nobody')} />
            </Radio.Group>
          </>
        )}
        {what === 'spilled' && (
          <>
            <TextInput
              label={t('lost')}
              description={dose === undefined ? t('lostHelp') : t('swallowed', { dose: doseText(minus(left, dose) ?? NO_DOSE, language) })}
              value={lost}
              error={lost !== '' && (dose === undefined || dose > left) ? t('lostUnit', { dose: doseText(left, language) }) : undefined}
              onChange={(e) => setLost(e.currentTarget.value)}
            />
            <Button variant="default" onClick={() => setLost(doseText(left, language))}>
              {t('lostAll', { dose: doseText(left, language) })}
            </Button>
          </>
        )}
        {what === 'no rest' && <p>{t('noRest', { dose: doseText(person.offer.dose ?? NO_DOSE, language) })}</p>}
        {what === 'remove' && of && (
          <p>
            <Written fact={of} />
          </p>
        )}
        {what !== 'vomited' && (
          <TextInput
            label={t('why')}
            required={what !== 'not given'}
            value={why}
            maxLength={400}
            onChange={(e) => setWhy(e.currentTarget.value)}
          />
        )}
        {afar && (
          <Checkbox
            label={t('afar.use', { time: afar.at.slice(11, 16), dose: afar.lost === null ? '' : doseText(afar.lost, language) })}
            checked={fromAfar}
            onChange={(e) => setFromAfar(e.currentTarget.checked)}
          />
        )}
        {(what === 'spilled' || what === 'remove' || what === 'no rest') && !(afar && fromAfar) && (
          <SecondSigner second={second} onChange={setSecond} />
        )}
      </fieldset>
      <SignFoot sending={sending} ready={ready} does={t('record')} />
    </EnterForm>
  )
}

/** What is no dose: none given and why; vomited, spilled and removed are three things. */
export const Around = (props: Props) => {
  const { t } = useTranslation('dosing')
  const [what, setWhat] = useState<What>()
  const given = takenToday(props.person.today).at(-1)
  // What left the bottle of another site is its matter.
  const own = given?.site === props.site
  const due: readonly What[] = props.offered ? ['not given'] : []
  const last = lastWritten(props.person.today, props.site)
  const unmade = props.person.today.find((x) => x.entry === props.person.offer.unmade)
  const offers: readonly What[] = [
    ...(unmade ? (['no rest'] as const) : []),
    ...(given ? (['vomited', ...(own ? (['spilled'] as const) : [])] as const) : []),
    ...(last ? (['remove'] as const) : []),
    ...(given || props.person.passed !== null ? due : (['not given'] as const)),
  ]
  return (
    <section className="dosing-around" aria-label={t('around')}>
      {props.person.today.length > 0 && (
        <ul className="dosing-today">
          {props.person.today.map((x) => (
            <li key={x.entry}>
              <Written fact={x} />
            </li>
          ))}
        </ul>
      )}
      {props.person.again.length > 0 && <Findings all={props.person.again} />}
      <div className="dosing-offers">
        {offers.map((each) => (
          <Button key={each} variant="default" aria-pressed={what === each} onClick={() => setWhat(what === each ? undefined : each)}>
            {t(`what.${each}`)}
          </Button>
        ))}
        {given && (
          <Button variant="subtle" onClick={props.onDone}>
            Esc · {t('next')}
          </Button>
        )}
      </div>
      {what && <Form key={what} {...props} what={what} of={what === 'remove' ? last : what === 'no rest' ? unmade : given} />}
    </section>
  )
}
