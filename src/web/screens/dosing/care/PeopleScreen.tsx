import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { soughtDue } from '../../../../dosing/care/sought.ts'
import type { CarePeoplePage, CarePerson } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { TroubleNote } from '../../../api/TroubleNote.tsx'
import { troubleOf } from '../../../api/trouble.ts'
import { dayText } from '../../../dates/format.ts'
import { today } from '../../../session/clock.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page, Panel } from '../../../ui/Page.tsx'
import { PrintButton } from '../../../ui/PrintButton.tsx'
import { Sign } from '../../../ui/Sign.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { SiteChoice, useSite } from '../SiteChoice.tsx'
import '../dosing.css'
import './care.css'

const GROUPS = [
  'guest',
  'wasGuest',
  'moved',
  'away',
  'applied',
  'admitted',
  'transferring',
  'lost',
  'ended',
] as const satisfies readonly CarePerson['is'][]

/** What was found out of why somebody does not come, or that nobody did; which words there are is told to who reads them. */
const Sought = ({ person: { person, since, sought } }: { readonly person: CarePerson }) => {
  const { t } = useTranslation('care')
  const notes = useTranslation('care-notes').t
  const owed = since !== null && soughtDue({ since, sought }) <= today()
  return (
    <>
      {sought && (
        <span className="care-soft">
          {t(sought.found ? 'people.sought' : 'people.soughtOn', {
            day: dayText(sought.on),
            found: sought.found ? notes(`choice.${sought.found}`) : '',
          })}
        </span>
      )}{' '}
      {owed && (
        <Link to="/cap-thuoc/$id/ghi/$muc" params={{ id: person, muc: 'tim-hieu' }}>
          <Sign tone="late">{t(sought ? 'lost.again' : 'people.unsought')}</Sign>
        </Link>
      )}
    </>
  )
}

const Row = ({ person }: { readonly person: CarePerson }) => {
  const { t, i18n } = useTranslation('care')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const { stay, ends } = person
  const days = stay && { place: stay.place, from: dayText(stay.from), to: dayText(stay.to) }
  const missing = ends ? (['clinical', 'legal', 'counted'] as const).filter((fact) => ends[fact] === undefined) : []
  return (
    <li>
      <Link
        to={person.is === 'wasGuest' || person.is === 'moved' ? '/cap-thuoc/$id/nhap-giay' : '/cap-thuoc/$id'}
        params={{ id: person.person }}
      >
        {person.name}
      </Link>{' '}
      <span className="care-soft">{dayText(person.birth)}</span>{' '}
      {days && (person.is === 'guest' || person.is === 'wasGuest' ? t('people.from', days) : t('people.at', days))}
      {!days &&
        person.is !== 'ended' &&
        person.since &&
        t(person.undosed ? 'people.undosed' : person.is === 'lost' ? 'people.last' : 'people.since', { day: dayText(person.since) })}
      {person.is === 'lost' && <Sought person={person} />}
      {ends?.legal && t('people.since', { day: dayText(ends.legal) })} {person.late && <Sign tone="late">{person.late[language]}</Sign>}
      {missing.length > 0 && <Sign tone="soon">{t('people.missing', { list: missing.map((fact) => t(`ends.${fact}`)).join('; ') })}</Sign>}
    </li>
  )
}

const Lists = ({ page, place }: { readonly page: CarePeoplePage; readonly place: string }) => {
  const { t } = useTranslation('care')
  const groups = GROUPS.map((is) => [is, page.people.filter((p) => p.is === is)] as const)
  return (
    <Page
      title={t('people.title')}
      lead={`${place} · ${t('people.lead')}`}
      actions={
        <>
          <SiteChoice />
          <Link to="/cap-thuoc">{t('window')}</Link>
          <PrintButton />
        </>
      }
    >
      <div className="care-groups">
        {groups.map(([is, people]) => (
          <Panel key={is} title={t(`people.is.${is}`)} count={people.length}>
            {people.length === 0 ? (
              <p className="care-soft">{t('people.none')}</p>
            ) : (
              <ul className="care-list">
                {people.map((p) => (
                  <Row key={`${p.person}/${p.stay?.entry ?? ''}`} person={p} />
                ))}
              </ul>
            )}
          </Panel>
        ))}
      </div>
    </Page>
  )
}

/** Who is not at the window every day: applications, first doses, transfers, guests, those away and those whose treatment ended. */
export const PeopleScreen = () => {
  const { t } = useTranslation('care')
  const site = useSite()
  const { data, error, refetch } = useQuery({
    queryKey: ['dosing', site?.id, 'care'],
    queryFn: () => api.carePeople(site?.id ?? ''),
    enabled: site !== undefined,
  })
  if (data && site) return <Lists page={data} place={site.name} />
  return (
    <Page title={t('people.title')}>
      {!site ? (
        <Empty icon="info" title={t('noSite')} />
      ) : error ? (
        <TroubleNote met={troubleOf(error)} again={refetch} />
      ) : (
        <Waiting rows={8} />
      )}
    </Page>
  )
}
