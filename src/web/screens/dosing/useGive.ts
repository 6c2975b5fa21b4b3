import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText, NO_DOSE, volumeText } from '../../../kernel/dose.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { newKey } from '../../api/key.ts'
import { breaksLine, useSend } from '../../api/useSend.ts'
import { toast } from '../../ui/toast.tsx'
import type { Fit } from './FitKeys.tsx'
import { takenToday } from './given.ts'
import { saidOf, usePouring } from './pouring.ts'
import { isStopped } from './reminders.ts'
import { type BesideHere, useSecondAsked } from './SecondAsked.tsx'
import { isHalf, releasedBy, type Second, signedBy } from './SecondSigner.tsx'
import { useSource } from './source.ts'
import type { Held } from './useHeld.ts'
import type { Answering } from './useReminders.ts'
import type { Seen } from './useSeen.ts'

/** What one key says besides what stands on the page: that this was looked at, or that the second person compared. */
type Shown = { readonly shown?: Held; readonly compared?: boolean }

type Giving = {
  readonly person: DosingPerson
  readonly site: DosingDayPage['site']
  readonly seen: Seen
  readonly reminders: Answering
  readonly here: BesideHere
  readonly onHere: (here: BesideHere) => void
  readonly onGiven: () => void
}

/** The dose that is offered: what it still waits for, who signs beside, and how it is sent. */
export const useGive = ({ person, site, seen, reminders, here, onHere, onGiven }: Giving) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const client = useQueryClient()
  const source = useSource()
  const { look, fit, held } = seen
  const [second, setSecond] = useState<Second>()
  const [release, setRelease] = useState<Second>()
  const [key, setKey] = useState(newKey)
  const { dose } = person.offer
  const pouring = usePouring(person, source.account)
  const inVolume = pouring.volume === null ? '' : ` (${volumeText(pouring.volume, language)})`
  const measured = dose === null ? '' : doseText(dose, language) + inVolume
  const given = takenToday(person.today).length > 0
  const two = useSecondAsked(person.asksSecond, here, onHere)
  /** Whoever had the dose of the day is shown without it, and no key gives another. */
  const offered = person.passed === null && (!given || person.offer.does !== 'dose' || person.offer.parts > 1)
  const body = ({ shown, compared = false }: Shown = {}): RecordDose => ({
    key,
    site,
    does: 'give',
    offer: { does: person.offer.does, part: person.offer.part, dose: dose ?? NO_DOSE },
    poured: pouring.from.map(saidOf),
    answers: [...reminders.answers, ...(release ? [] : two.answers)],
    recognised: seen.recognisedWith(shown),
    fitness: fit ?? 'unsure',
    looked: look?.at ?? person.asOf,
    ...(second ? signedBy(second) : release ? {} : two.signed(compared)),
    ...(release ? releasedBy(release) : {}),
  })
  /** What was sent, whatever is typed since. */
  const sent = useRef<RecordDose>(undefined)
  const sending = useSend(
    () => source.record(person.person, sent.current ?? body()),
    (answer) => {
      two.took()
      reminders.keep()
      toast(t('given', { name: person.name, dose: answer.dose === null ? '' : doseText(answer.dose, language) }))
      onGiven()
    },
    { byItself: false },
  )
  /** Nobody knows whether it was recorded: what was sent is sent again as it was, or not at all. */
  const broken = sending.state === 'idle' && sending.trouble !== undefined && breaksLine(sending.trouble)
  const released = release !== undefined && releasedBy(release).release !== undefined
  const answered =
    fit !== undefined && (fit !== 'fit' || reminders.answered) && ![second, release].some((signer) => signer && isHalf(signer))
  const ready = answered && (fit !== 'fit' || two.ready || released)
  const stopped = isStopped(person)
  const unfit = dose === null || pouring.cannot !== undefined || broken || sending.state !== 'idle'
  const dead = !ready || unfit
  const give = (said: Shown = {}) => {
    if (!offered || unfit || !(ready || (answered && said.compared))) return
    if (seen.isStale()) seen.setLook(undefined)
    else {
      sent.current = body(said)
      sending.send()
    }
  }
  /** All that the dose still waits for is what the person holds. */
  const waits = offered && !held.seen.card && !held.seen.paper && fit === 'fit' && !stopped && !dead
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
  const setFit = (found: Fit) => {
    if (!broken && sending.state === 'idle') seen.lookNow(found)
  }
  return {
    offered,
    stopped,
    dead,
    waits,
    byTwo,
    pouring,
    measured,
    two,
    second,
    setSecond,
    release,
    setRelease,
    sending,
    broken,
    give,
    setFit,
    /** All that is asked of a plain person without a line, by one key: somebody asked, and looked. */
    asked: () => {
      if (!offered || !reminders.since) return
      reminders.setReason(t('askedSince'))
      setFit('fit')
    },
    show: (shown: Held) => {
      if (shown === 'card') held.setCard(true)
      else held.setPaper(true)
      if (waits) give({ shown })
    },
    compare: () => {
      two.setCompared(two.compared || two.offers)
      if (byTwo) give({ compared: true })
    },
    again: () => {
      setKey(newKey())
      // The next try asks the second person's password again: this one may have been wrong.
      two.forget()
      void client.invalidateQueries({ queryKey: ['dosing'] })
    },
  }
}

export type GivingNow = ReturnType<typeof useGive>
