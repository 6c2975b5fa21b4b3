import { useTranslation } from 'react-i18next'
import { addDays } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { DosingDayPage, DosingRow } from '../../../server/contract/dosing-pages.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { useDosingDay } from './DosingScreen.tsx'
import { partText } from './partText.ts'
import { SiteChoice, useSite } from './SiteChoice.tsx'
import './dosing.css'

const useColumns = (doctorFirst: DosingDayPage['doctorFirst']): readonly Column<DosingRow>[] => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const first = new Map(doctorFirst.map(({ person, says }) => [person, says]))
  return [
    { key: 'card', title: t('card'), cell: (r) => <span className="dosing-code">{r.card ?? ''}</span> },
    { key: 'name', title: t('name'), cell: (r) => <strong>{r.name}</strong> },
    { key: 'birth', title: t('birth'), cell: (r) => dayText(r.birth) },
    { key: 'agent', title: t('agent'), cell: (r) => (first.has(r.person) || r.next === null ? '' : (r.agent ?? '')) },
    {
      key: 'dose',
      title: t('dose'),
      align: 'end',
      cell: (r) => {
        const says = first.get(r.person)
        // No dose stands beside it: whoever gives from this paper has no window that stops.
        if (says)
          return (
            <>
              <strong>{t('doctorFirst')}</strong> {says.map((s) => s[language]).join(' ')}
            </>
          )
        return r.is === 'covered' || r.is === 'elsewhere' || r.next === null
          ? t(`is.${r.next === null && r.is === 'due' ? 'no order' : r.is}`)
          : r.parts.map((p) => partText(p, language)).join(' + ')
      },
    },
    { key: 'until', title: t('until'), cell: (r) => (r.until === null ? '' : dayText(r.until)) },
    { key: 'last', title: t('lastDay'), wideOnly: true, cell: (r) => (r.last === null ? '' : dayText(r.last.day)) },
    { key: 'given', title: '', paperTitle: t('paperGiven'), cell: () => '' },
    { key: 'signs', title: '', paperTitle: t('paperSigns'), cell: () => '' },
  ]
}

/** Tomorrow's list, printed in the evening: what is left when everything else is down. */
export const TomorrowScreen = () => {
  const { t } = useTranslation('dosing')
  const me = useMe()
  const site = useSite()
  const { data, error, refetch } = useDosingDay(site?.id, 'tomorrow')
  const columns = useColumns(data?.doctorFirst ?? [])
  if (!data || !site)
    return (
      <Page title={t('tomorrow')}>
        {error ? (
          <TroubleNote met={troubleOf(error)} again={refetch} />
        ) : site ? (
          <Waiting rows={10} />
        ) : (
          <Empty icon="info" title={t('noSite')} />
        )}
      </Page>
    )
  const day = addDays(dayOf(data.asOf), 1)
  const rows = data.rows.filter((r) => r.is !== 'elsewhere')
  return (
    <Page
      title={t('listOf', { day: dayText(day) })}
      lead={site.name}
      actions={
        <>
          <SiteChoice />
          <PrintButton />
        </>
      }
    >
      <DataTable caption={t('tomorrow')} columns={columns} rows={rows} keyOf={(r) => r.person} />
      <p className="only-print">{t('printed', { name: me.account.name, when: whenText(data.asOf) })}</p>
    </Page>
  )
}
