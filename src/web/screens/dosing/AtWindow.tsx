import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText, NO_DOSE, volumeText } from '../../../kernel/dose.ts'
import type { DosingDayPage, DosingPerson, FindingShown, RecordDose } from '../../../server/contract/dosing.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { dayText } from '../../dates/format.ts'
import { Alarm } from '../../ui/Alarm.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { KeyHint, useKey } from '../../ui/Keys.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { toast } from '../../ui/toast.tsx'
import { useBurst } from '../../ui/useBurst.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Around } from './Around.tsx'
import { CardForm } from './CardForm.tsx'
import { Findings } from './Findings.tsx'
import type { FoundBy } from './find.ts'
import { takenToday } from './given.ts'
import { recognisedBy } from './recognised.ts'
import { isHalf, NOBODY, type Second, SecondSigner, signedBy } from './SecondSigner.tsx'
import { useSource } from './source.ts'

const Photo = ({ person, onShown }: { readonly person: DosingPerson; readonly onShown: () => void }) => {
  const { t } = useTranslation('dosing')
  const [broken, setBroken] = useState(false)
  const photo = useSource().photo(person)
  return (
    <figure className="dosing-photo">
      {photo && !broken ? (
        <img src={photo} alt={t('photoOf', { name: person.name })} onLoad={onShown} onError={() => setBroken(true)} />
      ) : (
        <span>
          <Icon name="account" size={64} />
          <small>{t(person.file.paper ? 'noPhoto' : 'noPhotoNoPaper')}</small>
        </span>
      )}
    </figure>
  )
}

/** What was said of the cabinet is said to everybody: its reason is typed once, and stands there for the next. */
const saidOfCabinet = new Map<string, string>()
/** By whoever is signed in: nobody answers in the words of the one before. */
const cabinetKey = (account: string, warned: readonly FindingShown[]): string | undefined =>
  warned.length > 0 && warned.every((f) => f.id.startsWith('ST-')) ? [account, ...warned.map((f) => f.row)].join() : undefined

type Fit = 'fit' | 'unsure' | 'intoxicated'
const FITS = [
  ['1', 'fit'],
  ['2', 'unsure'],
  ['3', 'intoxicated'],
] as const

type Props = {
  readonly found: FoundBy
  readonly site: DosingDayPage['site']
  readonly onNext: () => void
  /** What else this window offers for somebody. */
  readonly beside: (person: DosingPerson) => ReactNode
}

/** What is measured, and from which bottle: big enough to be read at arm's length. */
const Measure = ({ person, parts }: { readonly person: DosingPerson; readonly parts: boolean }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { dose, volume, bottle, part, parts: of } = person.offer
  return (
    <p className="dosing-measure">
      <span className="dosing-mg">{dose === null ? '–' : doseText(dose, language)}</span>
      {volume !== null && <span className="dosing-ml">= {volumeText(volume, language)}</span>}
      <span className="dosing-bottle">
        {bottle ? t('fromBottle', { bottle: bottle.id }) : t('noBottle')}
        {parts && ` · ${t('part', { part, of })}`}
        {person.offer.does !== 'dose' && ` · ${t(`does.${person.offer.does}`)}`}
      </span>
    </p>
  )
}

const Person = ({ found, person, site, onNext, beside }: Props & { readonly person: DosingPerson }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const client = useQueryClient()
  const source = useSource()
  const [fit, setFit] = useState<Fit>()
  const [seen, setSeen] = useState(found.by === 'card')
  const [paper, setPaper] = useState(false)
  /** Nobody was compared with a picture that did not come. */
  const [photo, setPhoto] = useState(false)
  const recognised = recognisedBy(person.file, { card: seen, photo, paper, person: fit !== undefined })
  const [second, setSecond] = useState<Second>()
  const [key, setKey] = useState(newKey)
  const warned = person.findings.filter((f) => f.action === 'warn')
  const ofCabinet = cabinetKey(source.account, warned)
  const said = saidOfCabinet.get(ofCabinet ?? '')
  const [reason, setReason] = useState(said ?? '')
  // Answered for the whole cabinet it is one quiet line: two hundred times the same reminder is read by nobody (docs/decisions/0506).
  const [anew, setAnew] = useState(false)
  const asks = anew || said === undefined
  const { bottle, dose, volume } = person.offer
  const given = takenToday(person.today).length > 0
  /** Whoever had the dose of the day is shown without it, and no key gives another. */
  const offered = !given || person.offer.does !== 'dose' || person.offer.parts > 1
  const body = (): RecordDose => ({
    key,
    site,
    does: 'give',
    bottle: bottle?.id ?? '-',
    measured: volume === null ? { by: 'count', dose: dose ?? NO_DOSE } : { by: 'hand', volume },
    answers: reason.trim() === '' ? [] : warned.map((f) => ({ finding: f.id, reason: reason.trim() })),
    recognised,
    fitness: fit ?? 'unsure',
    ...(second ? signedBy(second) : {}),
  })
  const again = () => {
    setKey(newKey())
    void client.invalidateQueries({ queryKey: ['dosing'] })
  }
  const sending = useSend(
    () => source.record(person.person, body()),
    (answer) => {
      if (ofCabinet !== undefined) saidOfCabinet.set(ofCabinet, reason)
      toast(t('given', { name: person.name, dose: answer.dose === null ? '' : doseText(answer.dose, language) }))
      onNext()
    },
  )
  const ready = fit !== undefined && (warned.length === 0 || reason.trim() !== '') && !(second && isHalf(second))
  const give = () => {
    if (!offered || !ready || sending.state !== 'idle') return
    sending.send()
  }
  const [scan, setScan] = useState<'other' | 'own'>()
  const before = useRef({ fit, seen, reason })
  // The next card under the scanner presses no key of whoever stands here.
  useBurst({
    keys: '123M',
    begin: () => {
      before.current = { fit, seen, reason }
    },
    scanned: (text) => {
      const own = found.row.card !== null && text.toUpperCase() === found.row.card
      setFit(before.current.fit)
      setSeen(own || before.current.seen)
      setReason(before.current.reason)
      setScan(own ? 'own' : 'other')
    },
  })
  useKey('1', () => setFit('fit'))
  useKey('2', () => setFit('unsure'))
  useKey('3', () => setFit('intoxicated'))
  useKey('M', () => setSeen(true))
  useKey('Enter', () => {
    const at = document.activeElement
    // Enter presses what the focus lies on: whoever chose "no dose" by keyboard gives none. On the keys of fitness it goes on to the dose.
    if (at instanceof HTMLElement && at.matches('button, a') && !at.closest('.dosing-fit')) at.click()
    else give()
  })
  return (
    <>
      <header className="dosing-person">
        <Photo person={person} onShown={() => setPhoto(true)} />
        <div>
          <h2>{person.name}</h2>
          <p>
            {dayText(person.birth)}
            {found.row.guest && (
              <>
                {' '}
                <Sign tone="info">{t('guest')}</Sign>
              </>
            )}
            {person.called && (
              <>
                {' '}
                <Sign tone="late">{t('calledSince', { time: person.called.slice(11, 16) })}</Sign>
              </>
            )}
          </p>
          <p>
            {person.order
              ? t('order', {
                  phase: t(`phase.${person.order.phase}`),
                  dose: person.order.parts.map((d) => doseText(d, language)).join(' + '),
                  until: person.order.end === 'missing' ? '–' : dayText(person.order.end),
                })
              : t('noOrder')}
          </p>
          <p className="dosing-soft">
            {found.row.last
              ? t('last', { day: dayText(found.row.last.day), dose: doseText(found.row.last.dose, language), place: found.row.last.site })
              : t('noLast')}
            {person.missed !== null && person.missed > 0 && ` · ${t('missed', { count: person.missed })}`}
          </p>
        </div>
      </header>
      {scan === 'other' && <Alarm title={t('otherCard')}>{t('otherCardHelp')}</Alarm>}
      {offered ? (
        <>
          {(asks || person.findings.length > warned.length) && (
            <Findings all={asks ? person.findings : person.findings.filter((f) => f.action !== 'warn')} />
          )}
          {!asks && (
            <p className="dosing-soft">
              {t('saidOfCabinet', { says: warned.map((f) => f.says[language]).join(' '), reason })}{' '}
              <Button variant="subtle" size="compact-xs" onClick={() => setAnew(true)}>
                {t('sayAnew')}
              </Button>
            </p>
          )}
          {asks && warned.length > 0 && (
            <TextInput
              label={t('reason')}
              description={t('reasonHelp')}
              value={reason}
              maxLength={200}
              onChange={(e) => setReason(e.currentTarget.value)}
              onKeyDown={(e) => {
                if (e.key === 'Enter') e.currentTarget.blur()
              }}
            />
          )}
          {!seen && person.file.card && (
            <p className="dosing-seen">
              <Button variant="default" onClick={() => setSeen(true)}>
                M · {t('sawCard')}
              </Button>
              {person.file.photo && person.file.paper && (
                <Button variant="default" aria-pressed={paper} onClick={() => setPaper(!paper)}>
                  {t('sawPaper')}
                </Button>
              )}
              <span className="dosing-soft">{t('sawCardHelp')}</span>
            </p>
          )}
          {!person.file.card && source.name === 'server' && (
            <CardForm
              person={person.person}
              site={site}
              onDone={() => {
                setSeen(true)
                void client.invalidateQueries({ queryKey: ['dosing'] })
              }}
            />
          )}
          <fieldset className="dosing-fit" aria-label={t('fitness')}>
            {FITS.map(([digit, value]) => (
              <KeyHint key={value} keys={digit}>
                <Button
                  size="lg"
                  variant={fit === value ? 'filled' : 'default'}
                  {...(value === 'fit' ? {} : { color: 'red' })}
                  aria-pressed={fit === value}
                  onClick={() => setFit(value)}
                >
                  {digit} · {t(`fit.${value}`)}
                </Button>
              </KeyHint>
            ))}
          </fieldset>
          <Measure person={person} parts={person.offer.parts > 1} />
          <div className="dosing-send">
            {second ? (
              <SecondSigner second={second} onChange={setSecond} />
            ) : (
              <Button variant="subtle" onClick={() => setSecond(NOBODY)}>
                {t('second')}
              </Button>
            )}
            <KeyHint keys="Enter">
              <Button size="lg" disabled={!ready || sending.state !== 'idle'} onClick={give}>
                {t('give')}
              </Button>
            </KeyHint>
            {beside(person)}
            <Button size="lg" variant="default" onClick={onNext}>
              Esc · {t('next')}
            </Button>
          </div>
          <SendState sending={sending} />
          {sending.trouble && (
            <Button variant="default" onClick={again}>
              {t('lookAgain')}
            </Button>
          )}
        </>
      ) : null}
      <Around person={person} site={site} fit={fit} recognised={recognised} onDone={onNext} />
    </>
  )
}

/** Somebody at the window. */
export const AtWindow = (props: Props) => {
  const { t } = useTranslation('dosing')
  const { row } = props.found
  const source = useSource()
  const { data, error, refetch } = useQuery({
    queryKey: ['dosing', source.name, props.site, 'person', row.person],
    queryFn: () => source.person(row.person, props.site),
    gcTime: 0,
    staleTime: 0,
  })
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!data) return <Waiting rows={5} />
  return (
    <article aria-label={t('personOf', { name: data.name })}>
      <Person {...props} person={data} />
    </article>
  )
}
