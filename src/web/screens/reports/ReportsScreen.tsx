import { NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../../kernel/day.ts'
import type { PeriodKind, ReportPage, Reports } from '../../../server/contract/figures.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate, useDateTrouble } from '../../fields/DateField.tsx'
import { today } from '../../session/clock.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Dosed } from './Dosed.tsx'
import { openedIn, openedText } from './figure.ts'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { People } from './People.tsx'
import { Places } from './Places.tsx'
import { chosenIn, DOSES, periodsOf, requestedId, usePeriodName } from './periods.ts'
import { Table } from './Table.tsx'
import { Unproven } from './Unproven.tsx'
import { useWord } from './word.ts'
import './reports.css'

const KINDS = ['month', 'quarter', 'half', 'nine', 'year'] as const
const REQUESTED = 'requested' as const

type Search = ReturnType<typeof useAsked>['asked']

const useAsked = () => {
  const navigate = useNavigate()
  const asked = useSearch({ from: '/inside/bao-cao' })
  return { asked, go: (next: Partial<typeof asked>) => void navigate({ to: '/bao-cao', search: { ...asked, ...next } }) }
}

/** From which day to which, of a report on request. */
const Days = ({ from, until, onChosen }: { readonly from: Day; readonly until: Day; readonly onChosen: (ky: string) => void }) => {
  const { t } = useTranslation('reports')
  const dateTrouble = useDateTrouble()
  const [typed, setTyped] = useState({ from: dayText(from), until: dayText(until) })
  const look = (next: typeof typed) => {
    setTyped(next)
    const [first, last] = [readDate('day', next.from), readDate('day', next.until)]
    if (!first?.ok || !last?.ok || first.value > last.value) return
    if (first.value !== from || last.value !== until) onChosen(requestedId(first.value, last.value))
  }
  const [first, last] = [readDate('day', typed.from), readDate('day', typed.until)]
  const turned = first?.ok && last?.ok && first.value > last.value ? t('turned') : undefined
  return (
    <>
      <DateField
        kind="day"
        label={t('from')}
        value={typed.from}
        error={dateTrouble('day', first)}
        onChange={(text) => look({ ...typed, from: text })}
      />
      <DateField
        kind="day"
        label={t('until')}
        value={typed.until}
        error={dateTrouble('day', last) ?? turned}
        onChange={(text) => look({ ...typed, until: text })}
      />
    </>
  )
}

/** Which table, of which unit, for which period, as known when. */
const Choices = ({
  reports,
  chosen,
  go,
}: {
  readonly reports: Reports
  readonly chosen: ReturnType<typeof chosenIn>
  readonly go: (next: Partial<Search>) => void
}) => {
  const { t } = useTranslation('reports')
  const { asked } = useAsked()
  const word = useWord()
  const periodName = usePeriodName()
  const dateTrouble = useDateTrouble()
  const [typed, setTyped] = useState<string>()
  const { roll, unit, period } = chosen
  const kinds = roll?.unitKinds ?? []
  const known = typed ?? (asked.luc ? dayText(asked.luc) : '')
  const look = (text: string) => {
    setTyped(text)
    const read = readDate('day', text)
    if (text.trim() === '') go({ luc: undefined })
    else if (read?.ok && read.value !== asked.luc) go({ luc: read.value })
  }
  const named = reports.units.filter((u) => kinds.includes(u.kind))
  // A unit that was opened from the table of its province is none of one's own.
  const units = asked.donVi && !named.some((u) => u.id === asked.donVi) ? [...named, { id: asked.donVi, name: '…', kind: '' }] : named
  return (
    <div className="report-choice no-print">
      <NativeSelect
        label={t('which')}
        data={reports.rolls.flatMap((r) => [
          { value: r.name, label: word(r.term) },
          ...(r.doses ? [{ value: `${r.name}${DOSES}`, label: word(r.doses) }] : []),
        ])}
        value={`${roll?.name ?? ''}${chosen.doses ? DOSES : ''}`}
        onChange={(e) => go({ bang: e.currentTarget.value, donVi: undefined, so: undefined, ky: undefined })}
      />
      <NativeSelect
        label={t('unit')}
        data={units.map((u) => ({ value: u.id, label: u.name }))}
        value={unit ?? ''}
        onChange={(e) => go({ donVi: units.find((u) => u.id === e.currentTarget.value)?.id, so: undefined })}
      />
      <NativeSelect
        label={t('kind')}
        data={[...KINDS, ...(chosen.doses ? [] : ([REQUESTED] as const))].map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        value={period?.kind ?? 'month'}
        onChange={(e) => {
          const kind = e.currentTarget.value as PeriodKind | typeof REQUESTED // an option is one of them
          go({ ky: kind === REQUESTED ? requestedId(period?.from ?? today(), today()) : periodsOf(reports, kind)[0]?.id, so: undefined })
        }}
      />
      {period?.kind === REQUESTED ? (
        <Days key={period.id} from={period.from} until={period.until} onChosen={(ky) => go({ ky, so: undefined })} />
      ) : (
        <NativeSelect
          label={t('period')}
          data={periodsOf(reports, period?.kind ?? 'month').map((p) => ({
            value: p.id,
            label: `${periodName(p)}${p.until < today() ? '' : ` (${t('open')})`}`,
          }))}
          value={period?.id ?? ''}
          onChange={(e) => go({ ky: e.currentTarget.value })}
        />
      )}
      <DateField
        kind="day"
        label={t('known')}
        description={t('knownHelp')}
        value={known}
        error={dateTrouble('day', readDate('day', known))}
        onChange={look}
      />
    </div>
  )
}

const Report = ({ page, go }: { readonly page: ReportPage; readonly go: (next: Partial<Search>) => void }) => {
  const { t } = useTranslation('reports')
  const { asked } = useAsked()
  const word = useWord()
  const opened = asked.so === undefined ? undefined : openedIn(asked.so)
  const row = page.rows.find((r) => r.id === opened?.row)
  return (
    <>
      <PaperHead page={page} />
      <Unproven />
      <Panel title={`${word(page.term)} – ${page.unit.name}`}>
        <Table page={page} onOpen={page.balance ? (number) => go({ so: openedText(number) }) : undefined} />
      </Panel>
      {page.places.length > 0 && (
        <Panel title={t('places')} count={page.places.length}>
          <Places page={page} />
          <p className="report-note">{t('placesNote')}</p>
        </Panel>
      )}
      <PaperFoot page={page} />
      {row && opened && <People page={page} row={row} column={opened.column} known={asked.luc} onClose={() => go({ so: undefined })} />}
    </>
  )
}

/** The books of units in the periods of reports: which (`bang`), of whom (`donVi`), when (`ky`), as known on a day (`luc`); `so` opens a number. */
export const ReportsScreen = () => {
  const { t } = useTranslation('reports')
  const { asked, go } = useAsked()
  useRowKeys()
  const reports = useQuery({ queryKey: ['reports'], queryFn: () => api.reports(), staleTime: 300_000 })
  const chosen = chosenIn(reports.data, asked)
  const { roll, unit, period, doses } = chosen
  const query = unit && period ? { unit, period: period.id, known: asked.luc } : undefined
  const page = useQuery({
    queryKey: ['report', roll?.name, query],
    queryFn: () => (roll && query ? api.report(roll.name, query) : Promise.reject(new Error('nothing was asked'))),
    enabled: roll !== undefined && query !== undefined && !doses,
    placeholderData: keepPreviousData,
  })
  const error = reports.error ?? page.error
  const none = reports.data && !unit
  return (
    <Page title={t('title')} lead={t('lead')} actions={<PrintButton />}>
      {reports.data && reports.data.units.length > 0 && <Choices reports={reports.data} chosen={chosen} go={go} />}
      {error && <TroubleNote met={troubleOf(error)} again={() => void (reports.error ? reports.refetch() : page.refetch())} />}
      {none && (
        <Panel>
          <Empty icon="list" title={t('none')}>
            {t('noneWhy')}
          </Empty>
        </Panel>
      )}
      {doses && roll && query && <Dosed roll={roll.name} query={query} opened={asked.so} onOpen={(so) => go({ so })} />}
      {page.data && !page.error && !doses && <Report page={page.data} go={go} />}
      {!page.data && !error && !none && !doses && (
        <Panel>
          <Waiting rows={14} />
        </Panel>
      )}
    </Page>
  )
}
