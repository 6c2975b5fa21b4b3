import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certaintyOf } from '../../../engine/certainty.ts'
import type { Law } from '../../../engine/law.ts'
import { type TimeLimit, timeLimits } from '../../../engine/time-limits.ts'
import { isSilence } from '../../../kernel/citation.ts'
import type { Day } from '../../../kernel/day.ts'
import { limitPlaces } from '../../../law/limit-places.ts'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { dayLookedAt, isKept, type Narrowed } from './filters.ts'
import { Cites, Lists, Span, Sure } from './Lists.tsx'
import { Opened } from './Opened.tsx'
import { citesText } from './Take.tsx'
import { usePaged } from './usePaged.ts'

type Row = Narrowed & { readonly limit: TimeLimit; readonly measure: string }

const rowsOf = (law: Law): readonly Row[] =>
  timeLimits(law, limitPlaces).map((limit) => {
    const measure = law.measures[limit.measure]?.at(-1)?.term ?? limit.measure
    return {
      limit,
      measure,
      text: [limit.what, limit.event, limit.office, measure, limit.limit, limit.unit, ...limit.rows].join(' '),
      measures: [limit.measure],
      texts: limit.cites.flatMap((c) => (isSilence(c) ? [] : [c.law])),
      who: limit.office === '' ? [] : limit.office.split(', '),
      certainty: certaintyOf(limit.cites),
      from: limit.from,
      until: limit.until,
    }
  })

const Limits = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('law-lists')
  const law = useLaw()
  const now = useSearch({ from: '/outside/luat/thoi-han' })
  const all = useMemo(() => rowsOf(law), [law])
  const rows = all.filter((row) => isKept(row, now, dayLookedAt(now, today)))
  const measures = [...new Set(rows.map((r) => r.measure))]
  const paged = usePaged(
    measures.flatMap((measure) => rows.filter((r) => r.measure === measure)),
    now.trang,
  )
  const offices = useMemo(() => [...new Set(all.flatMap((r) => r.who))].toSorted((a, b) => a.localeCompare(b, 'vi')), [all])
  /** No days at all is the day itself. */
  const lengthOf = (of: TimeLimit): string =>
    of.kind === 'clock' && of.limit === '0' ? t('limits.sameDay') : `${of.limit} ${of.unit}`.trim()
  const columns: readonly Column<Row>[] = [
    { key: 'what', title: t('limits.what'), width: '22%', cell: ({ limit }) => limit.what },
    { key: 'limit', title: t('limits.limit'), width: '11%', cell: ({ limit }) => lengthOf(limit) },
    { key: 'event', title: t('limits.event'), width: '19%', cell: ({ limit }) => limit.event },
    { key: 'office', title: t('office'), width: '13%', cell: ({ limit }) => limit.office },
    { key: 'article', title: t('article'), width: '12%', cell: ({ limit }) => <Cites of={limit.cites} /> },
    { key: 'span', title: t('holds'), width: '13%', cell: (row) => <Span from={row.from} until={row.until} /> },
    { key: 'sure', title: t('sure'), width: '10%', cell: (row) => <Sure of={row.certainty} /> },
  ]
  const sheet = {
    columns: [
      t('measure'),
      t('limits.what'),
      t('limits.limit'),
      t('limits.event'),
      t('office'),
      t('article'),
      t('fromDay'),
      t('untilDay'),
      t('sure'),
      t('id'),
    ],
    rows: rows.map(({ limit, measure, certainty }) => [
      measure,
      limit.what,
      lengthOf(limit),
      limit.event,
      limit.office,
      citesText(law, limit.cites, t('certainty.silent')),
      dayText(limit.from),
      limit.until ? dayText(limit.until) : '',
      t(`certainty.${certainty}`),
      limit.id,
    ]),
  }
  return (
    <Lists
      sheet={sheet}
      path="/luat/thoi-han"
      law={law}
      now={now}
      today={today}
      who={offices}
      count={{ shown: rows.length, all: all.length }}
      paged={paged}
    >
      {rows.length === 0 ? (
        <Empty icon="search" title={t('none')} />
      ) : (
        measures.map((measure) => {
          const own = paged.shown.filter((r) => r.measure === measure)
          if (own.length === 0) return null
          return (
            <Panel key={measure} title={measure} count={rows.filter((r) => r.measure === measure).length}>
              <div className="law-list">
                <DataTable caption={measure} columns={columns} rows={own} keyOf={(row) => row.limit.id} />
              </div>
            </Panel>
          )
        })
      )}
    </Lists>
  )
}

/** Every time that the law sets, as the sheets have it. */
export const LimitsScreen = () => <Opened list="limits">{(today) => <Limits today={today} />}</Opened>
