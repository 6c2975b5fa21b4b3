import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText, NO_DOSE, volumeText } from '../../../kernel/dose.ts'
import { addMinutes, dayOf, type Moment, minutesBetween } from '../../../kernel/moment.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { newKey } from '../../api/key.ts'
import { SendState } from '../../api/SendState.tsx'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { breaksLine, useSend } from '../../api/useSend.ts'
import { Alarm } from '../../ui/Alarm.tsx'
import { KeyHint, useKey } from '../../ui/Keys.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { toast } from '../../ui/toast.tsx'
import { useBurst } from '../../ui/useBurst.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Around } from './Around.tsx'
import { Findings } from './Findings.tsx'
import { type Fit, FitKeys } from './FitKeys.tsx'
import type { FoundBy } from './find.ts'
import { takenToday } from './given.ts'
import { Measure } from './Measure.tsx'
import { saidOfCabinet, sayOfCabinet } from './ofCabinet.ts'
import { PersonHead } from './PersonHead.tsx'
import { saidOf, usePouring } from './pouring.ts'
import { Reason } from './Reason.tsx'
import { recognisedBy } from './recognised.ts'
import { answersOf, asksOnlySince, isStopped, remindersOf } from './reminders.ts'
import { type BesideHere, COMPARED_KEY, SecondAsked, useSecondAsked } from './SecondAsked.tsx'
import { isHalf, releasedBy, type Second, Signers, signedBy } from './SecondSigner.tsx'
import { SeenCard } from './SeenCard.tsx'
import { useSource } from './source.ts'
import { HELD_KEYS, type Held, useHeld } from './useHeld.ts'

/** Minutes; below what FT-03 allows, so that whoever stands here is looked at again and no doctor is called for it. */
const LOOK_HOLDS = 20

type Props = {
  readonly found: FoundBy
  readonly site: DosingDayPage['site']
  readonly onNext: () => void
  /** The next person, where nothing that was seen here is lost by it. */
  readonly onLeave: () => void
  /** Whether somebody was seen who is not fit, and nothing says so yet. */
  readonly unsaid: RefObject<boolean>
  /** Whoever wants to leave all the same was told once. */
  readonly warned: boolean
  /** The person stays at the window: what was just recorded left something to give. */
  readonly onAgain: () => void
  /** Who stands beside at this window, from one person to the next. */
  readonly here: BesideHere
  readonly onHere: (here: BesideHere) => void
  /** What else this window offers for somebody. */
  readonly beside: (person: DosingPerson) => ReactNode
}

/** What one key says besides what stands on the page: that this was looked at, or that the second person compared. */
type Shown = { readonly shown?: Held; readonly compared?: boolean }

const Person = ({
  found,
  person,
  site,
  onNext,
  onLeave,
  unsaid,
  warned,
  onAgain,
  here,
  onHere,
  beside,
}: Props & { readonly person: DosingPerson }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const client = useQueryClient()
  const source = useSource()
  const [look, setLook] = useState<{ readonly found: Fit; readonly at: Moment }>()
  const fit = look?.found
  const arrived = useMemo(() => ({ asOf: person.asOf, at: performance.now() }), [person.asOf])
  /** The minute of the place where it is recorded, by a clock that nobody sets. */
  const minute = () => addMinutes(arrived.asOf, Math.floor((performance.now() - arrived.at) / 60_000))
  const held = useHeld(person.file, found.by === 'card')
  /** Nobody was compared with a picture that did not come. */
  const [photo, setPhoto] = useState(false)
  const recognisedWith = (shown?: Held) =>
    recognisedBy(person.file, { ...held.seen, ...(shown ? { [shown]: true } : {}), photo, person: fit !== undefined })
  const recognised = recognisedWith()
  /** The key of fitness says what the face was compared with. */
  const byPaper = person.file.paper && !(person.file.photo && photo)
  const [second, setSecond] = useState<Second>()
  const [release, setRelease] = useState<Second>()
  const [key, setKey] = useState(newKey)
  const reminders = remindersOf(person)
  const { ofCabinet, ofPerson } = reminders
  const today = dayOf(person.asOf)
  const said = saidOfCabinet(source.account, today, ofCabinet)
  const [reason, setReason] = useState('')
  const [cabinet, setCabinet] = useState(said ?? '')
  // Answered for the whole cabinet it is one quiet line: two hundred times the same reminder is read by nobody (docs/decisions/0506).
  const [anew, setAnew] = useState(false)
  const [ownWords, setOwnWords] = useState(false)
  const asks = ofCabinet.length > 0 && (anew || said === undefined)
  const since = asksOnlySince(reminders, person)
  const { dose } = person.offer
  const pouring = usePouring(person, source.account)
  const inVolume = pouring.volume === null ? '' : ` (${volumeText(pouring.volume, language)})`
  const measured = dose === null ? '' : doseText(dose, language) + inVolume
  const given = takenToday(person.today).length > 0
  const answers = answersOf(reminders, { cabinet, person: reason })
  const two = useSecondAsked(person.asksSecond, here, onHere)
  /** Whoever had the dose of the day is shown without it, and no key gives another. */
  const offered = person.passed === null && (!given || person.offer.does !== 'dose' || person.offer.parts > 1)
  const body = ({ shown, compared = false }: Shown = {}): RecordDose => ({
    key,
    site,
    does: 'give',
    offer: { does: person.offer.does, part: person.offer.part, dose: dose ?? NO_DOSE },
    poured: pouring.from.map(saidOf),
    answers: [...answers, ...(release ? [] : two.answers)],
    recognised: recognisedWith(shown),
    fitness: fit ?? 'unsure',
    looked: look?.at ?? person.asOf,
    ...(second ? signedBy(second) : release ? {} : two.signed(compared)),
    ...(release ? releasedBy(release) : {}),
  })
  /** What was sent, whatever is typed since. */
  const sent = useRef<RecordDose>(undefined)
  const again = () => {
    setKey(newKey())
    // The next try asks the second person's password again: this one may have been wrong.
    two.forget()
    void client.invalidateQueries({ queryKey: ['dosing'] })
  }
  const sending = useSend(
    () => source.record(person.person, sent.current ?? body()),
    (answer) => {
      two.took()
      sayOfCabinet(source.account, today, ofCabinet, cabinet.trim())
      toast(t('given', { name: person.name, dose: answer.dose === null ? '' : doseText(answer.dose, language) }))
      onNext()
    },
    { byItself: false },
  )
  /** Nobody knows whether it was recorded: what was sent is sent again as it was, or not at all. */
  const broken = sending.state === 'idle' && sending.trouble !== undefined && breaksLine(sending.trouble)
  const setFit = (found: Fit) => {
    if (!broken && sending.state === 'idle') setLook({ found, at: minute() })
  }
  const released = release !== undefined && releasedBy(release).release !== undefined
  const answered =
    fit !== undefined &&
    (fit !== 'fit' || answers.length === ofCabinet.length + ofPerson.length) &&
    ![second, release].some((signer) => signer && isHalf(signer))
  const ready = answered && (fit !== 'fit' || two.ready || released)
  const stopped = isStopped(person)
  const unfit = dose === null || pouring.cannot !== undefined || broken || sending.state !== 'idle'
  const dead = !ready || unfit
  /** All that is asked of a plain person without a line, by one key: somebody asked, and looked. */
  const asked = () => {
    if (!offered || !since) return
    setReason(t('askedSince'))
    setFit('fit')
  }
  const give = (said: Shown = {}) => {
    if (!offered || unfit || !(ready || (answered && said.compared))) return
    // Whoever was looked at long ago is looked at again.
    if (look && minutesBetween(look.at, minute()) > LOOK_HOLDS) setLook(undefined)
    else {
      sent.current = body(said)
      sending.send()
    }
  }
  /** All that the dose still waits for is what the person holds. */
  const waits = offered && !held.seen.card && !held.seen.paper && fit === 'fit' && !stopped && !dead
  const byHeld = waits && (held.offers.card || held.offers.paper)
  const show = (shown: Held) => {
    if (shown === 'card') held.setCard(true)
    else held.setPaper(true)
    if (waits) give({ shown })
  }
  /** All that it still waits for is the second person, and what whoever stands here holds was looked at, where there is anything. */
  const byTwo =
    offered &&
    fit === 'fit' &&
    !stopped &&
    answered &&
    !ready &&
    !unfit &&
    two.offers &&
    (held.seen.card || held.seen.paper || !Object.values(held.offers).some(Boolean))
  const compare = () => {
    two.setCompared(two.compared || two.offers)
    if (byTwo) give({ compared: true })
  }
  // A dose that was refused leaves how the person was found.
  const unwritten = offered && fit !== undefined && fit !== 'fit' && sending.trouble === undefined
  useEffect(() => {
    unsaid.current = unwritten
    return () => {
      unsaid.current = false
    }
  }, [unsaid, unwritten])
  const [scan, setScan] = useState<'other' | 'own'>()
  const now = { look, ...held.seen, reason, cabinet, compared: two.compared }
  const before = useRef(now)
  // The next card under the scanner presses no key of whoever stands here.
  useBurst({
    keys: '1234MGK',
    begin: () => {
      before.current = now
    },
    scanned: (text) => {
      const own = found.row.card !== null && text.toUpperCase() === found.row.card
      setLook(before.current.look)
      held.setCard(own || before.current.card)
      held.setPaper(before.current.paper)
      setReason(before.current.reason)
      setCabinet(before.current.cabinet)
      two.setCompared(before.current.compared)
      setScan(own ? 'own' : 'other')
    },
    settled: (letter) => {
      const shown = held.settled(letter)
      if (shown && fit === 'fit') give({ shown })
      if (two.settled(letter) && fit === 'fit') give({ compared: true })
    },
  })
  // Also where nothing is offered: what happened after the dose is said with how the person was found.
  useKey('1', () => setFit('fit'))
  useKey('2', () => setFit('unsure'))
  useKey('3', () => setFit('intoxicated'))
  useKey('4', asked)
  useKey(HELD_KEYS.card, () => held.press('card', waits))
  useKey(HELD_KEYS.paper, () => held.press('paper', waits))
  useKey(COMPARED_KEY, () => two.press(byTwo))
  useKey('Enter', () => {
    const at = document.activeElement
    // Enter presses what the focus lies on: whoever chose "no dose" by keyboard gives none. On the keys of fitness it goes on to the dose.
    if (at instanceof HTMLElement && at.matches('button, a') && !at.closest('.dosing-fit')) at.click()
    else give()
  })
  return (
    <>
      <PersonHead person={person} row={found.row} site={site} onShown={() => setPhoto(true)} />
      {warned && unwritten && <Alarm title={t('unsaid', { found: t(`fit.${fit}`) })}>{t('unsaidHelp')}</Alarm>}
      {scan === 'other' && <Alarm title={t('otherCard')}>{t('otherCardHelp')}</Alarm>}
      {offered ? (
        <>
          <Findings all={asks ? person.findings : person.findings.filter((f) => !ofCabinet.includes(f))} quiet={ofCabinet.length > 0} />
          {said !== undefined && !asks && (
            <p className="dosing-soft">
              {t('saidOfCabinet', { says: ofCabinet.map((f) => f.says[language]).join(' '), reason: said })}{' '}
              <Button variant="subtle" size="compact-xs" onClick={() => setAnew(true)}>
                {t('sayAnew')}
              </Button>
            </p>
          )}
          {ofPerson.length > 0 && (!since || ownWords) && (
            <Reason label={t('reason')} help={t('reasonHelp')} value={reason} onChange={setReason} />
          )}
          {asks && <Reason label={t('reasonOfCabinet')} help={t('reasonOfCabinetHelp')} value={cabinet} onChange={setCabinet} />}
          <SeenCard
            person={person}
            site={site}
            paper={held.seen.paper}
            offers={held.offers}
            gives={waits ? measured : undefined}
            onShow={show}
            onCard={() => held.setCard(true)}
            onNoPaper={() => held.setPaper(false)}
          />
          <FitKeys
            fit={fit}
            byPaper={byPaper}
            onFit={setFit}
            {...(since ? { asked: { on: fit === 'fit' && reason === t('askedSince'), press: asked } } : {})}
          />
          <div className="dosing-foot">
            <Measure person={person} pouring={pouring} parts={person.offer.parts > 1} stopped={stopped} />
            <div className="dosing-send">
              {!(stopped && dead) && (
                <KeyHint keys="Enter">
                  <Button size="lg" variant={byHeld ? 'default' : 'filled'} disabled={dead} onClick={() => give()}>
                    {t('give')}
                  </Button>
                </KeyHint>
              )}
              <Button size="lg" variant="default" onClick={onLeave}>
                Esc · {t('next')}
              </Button>
            </div>
          </div>
          {broken ? (
            <Trouble grab tone="late" title={t('lineBroke')} now={t('lineBrokeNow')}>
              <Button size="compact-sm" onClick={sending.send}>
                {t('sendAgain')}
              </Button>
            </Trouble>
          ) : (
            <SendState sending={sending} />
          )}
          {since && !ownWords && (
            <Button className="dosing-own-words" variant="subtle" size="compact-sm" onClick={() => setOwnWords(true)}>
              {t('ownWords')}
            </Button>
          )}
          {person.asksSecond && !release && !stopped && (
            <SecondAsked asked={two} finding={person.asksSecond} gives={byTwo ? measured : undefined} onCompared={compare} />
          )}
          <Signers asked={person.asksSecond !== null} second={second} release={release} onSecond={setSecond} onRelease={setRelease} />
          {sending.trouble && !broken && (
            <Button variant="default" onClick={again}>
              {t('lookAgain')}
            </Button>
          )}
        </>
      ) : null}
      {person.passed !== null && (
        <p className="dosing-soft" role="status">
          {t('passed', { place: person.passed })}
        </p>
      )}
      <div className="dosing-beside">{beside(person)}</div>
      <Around person={person} site={site} look={look} recognised={recognised} onDone={onNext} onAgain={onAgain} offered={offered} />
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
