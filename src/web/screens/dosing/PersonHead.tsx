import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText } from '../../../kernel/dose.ts'
import type { UnitId } from '../../../kernel/ids.ts'
import type { DosingPerson, DosingRow } from '../../../server/contract/dosing-pages.ts'
import { dayText, sinceText } from '../../dates/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { takenToday } from './given.ts'
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

/** Today's dose, or the last one before it and where: at a clinic, or as an old place confirmed it. */
const LastDose = ({ person, row, site }: { readonly person: DosingPerson; readonly row: DosingRow; readonly site: UnitId }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const today = takenToday(person.today).at(-1)
  if (today)
    return t(today.site === site ? 'lastToday' : 'lastTodayElsewhere', {
      time: today.at.slice(11, 16),
      dose: today.dose === null ? '' : doseText(today.dose, language),
    })
  if (person.last?.from === 'told') {
    const { day, dose, place } = person.last
    return t('lastTold', { day: dayText(day), dose: doseText(dose, language), place })
  }
  if (row.last) return t('last', { day: dayText(row.last.day), dose: doseText(row.last.dose, language), place: row.last.site })
  return t('noLast')
}

/** Who stands here, what is ordered, and the last dose. */
export const PersonHead = ({
  person,
  row,
  site,
  onShown,
}: {
  readonly person: DosingPerson
  readonly row: DosingRow
  readonly site: UnitId
  readonly onShown: () => void
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <header className="dosing-person">
      <Photo person={person} onShown={onShown} />
      <div>
        <h2>{person.name}</h2>
        <p>
          {dayText(person.birth)} {row.guest && <Sign tone="info">{t('guest')}</Sign>}{' '}
          {person.ended && <Sign tone="late">{t('endedClinically', { day: dayText(person.ended) })}</Sign>}{' '}
          {person.called && <Sign tone="late">{t('calledSince', { time: sinceText(person.called, person.asOf) })}</Sign>}
        </p>
        <p>
          {person.order
            ? t('order', {
                agent: person.order.agent,
                phase: t(`phase.${person.order.phase}`),
                dose: person.order.parts.map((d) => doseText(d, language)).join(' + '),
                until: person.order.end === 'missing' ? '–' : dayText(person.order.end),
              })
            : t('noOrder')}
        </p>
        <p className="dosing-last">
          <LastDose person={person} row={row} site={site} />
          {person.missed !== null && person.missed > 0 && ` · ${t('missed', { count: person.missed })}`}
        </p>
      </div>
    </header>
  )
}
