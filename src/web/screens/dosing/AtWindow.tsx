import { useQuery } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { DosingDayPage, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { Alarm } from '../../ui/Alarm.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Around } from './Around.tsx'
import type { FoundBy } from './find.ts'
import { Offer } from './Offer.tsx'
import { PersonHead } from './PersonHead.tsx'
import type { BesideHere } from './SecondAsked.tsx'
import { useSource } from './source.ts'
import { useGive } from './useGive.ts'
import { useReminders } from './useReminders.ts'
import { useSeen } from './useSeen.ts'
import { useWindowKeys } from './useWindowKeys.ts'

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
  const { t } = useTranslation('dosing')
  const seen = useSeen(person, found.by === 'card')
  const reminders = useReminders(person)
  const giving = useGive({ person, site, seen, reminders, here, onHere, onGiven: onNext })
  const { fit } = seen
  const { offered } = giving
  // A dose that was refused leaves how the person was found.
  const unwritten = offered && fit !== undefined && fit !== 'fit' && giving.sending.trouble === undefined
  useEffect(() => {
    unsaid.current = unwritten
    return () => {
      unsaid.current = false
    }
  }, [unsaid, unwritten])
  const scan = useWindowKeys({ card: found.row.card, seen, reminders, giving })
  return (
    <>
      <PersonHead person={person} row={found.row} site={site} onShown={seen.showPhoto} />
      {warned && unwritten && <Alarm title={t('unsaid', { found: t(`fit.${fit}`) })}>{t('unsaidHelp')}</Alarm>}
      {scan === 'other' && <Alarm title={t('otherCard')}>{t('otherCardHelp')}</Alarm>}
      {offered && <Offer person={person} site={site} seen={seen} reminders={reminders} giving={giving} onLeave={onLeave} />}
      {person.passed !== null && (
        <p className="dosing-soft" role="status">
          {t('passed', { place: person.passed })}
        </p>
      )}
      <div className="dosing-beside">{beside(person)}</div>
      <Around
        person={person}
        site={site}
        look={seen.look}
        recognised={seen.recognisedWith()}
        onDone={onNext}
        onAgain={onAgain}
        offered={offered}
      />
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
