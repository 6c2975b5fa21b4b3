import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import { type OpenPoint, recordOf } from '../../../engine/open-points.ts'
import type { Day } from '../../../kernel/day.ts'
import { allOpenPoints } from '../../../law/beside-sheets.ts'
import { meanwhile } from '../../../law/meanwhile.ts'
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

type Row = Narrowed & { readonly point: OpenPoint; readonly to: string; readonly does: string; readonly concerns: string }

/** `unread`: what is done with an article that nobody has read yet. */
const rowsOf = (law: Law, unread: string, everybody: string, authors: string): readonly Row[] =>
  allOpenPoints(law).map((point) => {
    const asked = point.decision === undefined ? undefined : meanwhile[recordOf(point.decision)]
    const to = asked?.to ?? authors
    const concerns = point.measures.map((m) => law.measures[m]?.at(-1)?.term ?? m).join('; ') || everybody
    return {
      point,
      to,
      does: asked?.meanwhile ?? unread,
      concerns,
      text: [point.id, point.question, asked?.meanwhile ?? '', to, concerns].join(' '),
      measures: point.measures,
      texts: point.articles.map((a) => a.law),
      who: to.split(', '),
      certainty: point.kind,
      from: point.from,
      until: point.until,
    }
  })

const Questions = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('law-lists')
  const law = useLaw()
  const now = useSearch({ from: '/outside/luat/cau-hoi' })
  const all = useMemo(() => rowsOf(law, t('questions.unread'), t('questions.everybody'), t('questions.authors')), [law, t])
  const rows = all.filter((row) => isKept(row, now, now.ngay === undefined ? undefined : dayLookedAt(now, today)))
  const who = [...new Set(all.flatMap((r) => r.who))].toSorted((a, b) => a.localeCompare(b, 'vi'))
  const columns: readonly Column<Row>[] = [
    { key: 'id', title: t('questions.id'), width: '7%', cell: ({ point }) => point.id },
    { key: 'question', title: t('questions.question'), width: '24%', cell: ({ point }) => point.question },
    { key: 'article', title: t('article'), width: '13%', cell: ({ point }) => <Cites of={point.articles} /> },
    { key: 'does', title: t('questions.meanwhile'), width: '21%', cell: ({ does }) => does },
    { key: 'concerns', title: t('questions.concerns'), width: '13%', cell: ({ concerns }) => concerns },
    { key: 'to', title: t('to'), width: '9%', cell: ({ to }) => to },
    { key: 'span', title: t('holds'), width: '13%', cell: (row) => <Span from={row.from} until={row.until} /> },
  ]
  const kinds = [...new Set(rows.map((r) => r.certainty))]
  const paged = usePaged(
    kinds.flatMap((kind) => rows.filter((r) => r.certainty === kind)),
    now.trang,
  )
  const sheet = {
    columns: [
      t('questions.id'),
      t('questions.question'),
      t('article'),
      t('questions.meanwhile'),
      t('questions.concerns'),
      t('to'),
      t('fromDay'),
      t('untilDay'),
      t('sure'),
    ],
    rows: rows.map(({ point, does, concerns, to, certainty }) => [
      point.id,
      point.question,
      citesText(law, point.articles, t('certainty.silent')),
      does,
      concerns,
      to,
      dayText(point.from),
      point.until ? dayText(point.until) : '',
      t(`certainty.${certainty}`),
    ]),
  }
  return (
    <Lists
      sheet={sheet}
      letter={[t('questions.addressed', { to: now.ai ?? who.join(', ') }), t('questions.letter', { on: dayText(today) })]}
      path="/luat/cau-hoi"
      law={law}
      now={{ ...now, ngay: now.ngay ?? 'het' }}
      today={today}
      who={who}
      count={{ shown: rows.length, all: all.length }}
      paged={paged}
    >
      {rows.length === 0 && <Empty icon="search" title={t('none')} />}
      {kinds.map((kind) => {
        const own = paged.shown.filter((r) => r.certainty === kind)
        if (own.length === 0) return null
        return (
          <Panel
            key={kind}
            title={t(`questions.${kind === 'silent' ? 'silent' : 'notRead'}`)}
            count={rows.filter((r) => r.certainty === kind).length}
            aside={<Sure of={kind} />}
          >
            <div className="law-list">
              <DataTable caption={t(`certainty.${kind}`)} columns={columns} rows={own} keyOf={(row) => row.point.id} />
            </div>
          </Panel>
        )
      })}
      <p className="law-list-signature only-print">{t('questions.signature')}</p>
    </Lists>
  )
}

/** What the texts leave open and what of them nobody has read: a list ready to be sent to those who can answer. */
export const QuestionsScreen = () => <Opened list="questions">{(today) => <Questions today={today} />}</Opened>
