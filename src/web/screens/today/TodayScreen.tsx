import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../kernel/moment.ts'
import type { Today } from '../../../server/contract/answers.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { todayQuery } from '../../api/today.ts'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, weekdayText } from '../../dates/format.ts'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Away } from './Away.tsx'
import { Counts } from './Counts.tsx'
import { FieldWork } from './FieldWork.tsx'
import { PrintedBy } from './PrintedBy.tsx'
import { Work } from './Work.tsx'

const Lead = ({ list }: { readonly list: Today }) => {
  const { t, i18n } = useTranslation('today')
  const day = dayOf(list.asOf)
  return (
    <>
      {t('asOf', { weekday: weekdayText(day, i18n.language), day: dayText(day) })} · {t('updated', { time: list.asOf.slice(11, 16) })}
    </>
  )
}

/** Everything with a clock that concerns the offices of the session: late, today, soon, elsewhere, and questions to find out about. */
export const TodayScreen = () => {
  const { t } = useTranslation('today')
  const { data: list, error, refetch } = useQuery(todayQuery)
  const [q, setQ] = useState('')
  useRowKeys()
  return (
    <Page
      title={t('title')}
      lead={list ? <Lead list={list} /> : ' '}
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      <Counts totals={list?.totals} />
      <FieldWork />
      <Away />
      {list && list.asked > 0 && (
        <Trouble tone="soon" title={t('asked', { count: list.asked })}>
          <Link to="/trung-nguoi">{t('askedOpen')}</Link>
        </Trouble>
      )}
      {list && list.moved > 0 && (
        <Trouble tone="info" title={t('moved', { count: list.moved })}>
          <Link to="/lich-doi">{t('movedOpen')}</Link>
        </Trouble>
      )}
      <Suspense fallback={<Skeletons />}>{list ? <Work list={list} q={q} /> : !error && <Skeletons />}</Suspense>
      {list && <PrintedBy at={list.asOf} />}
    </Page>
  )
}

const Skeletons = () => {
  const { t } = useTranslation('today')
  return (
    <>
      <Panel title={t('overdue')}>
        <Waiting rows={3} />
      </Panel>
      <Panel title={t('today')}>
        <Waiting rows={6} />
      </Panel>
    </>
  )
}
