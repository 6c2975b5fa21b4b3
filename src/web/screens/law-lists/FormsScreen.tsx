import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type FormUse, formUses } from '../../../engine/forms.ts'
import type { Law } from '../../../engine/law.ts'
import { actTerm } from '../../../engine/terms.ts'
import type { Day } from '../../../kernel/day.ts'
import { formArticles } from '../../../law/form-articles.ts'
import { formDoubts } from '../../../law/form-doubts.ts'
import { titleOf } from '../../../law/printed-forms.ts'
import { registers } from '../../../law/registers/index.ts'
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

type Row = Narrowed & { readonly form: FormUse; readonly act: string; readonly measure: string }

const rowsOf = (law: Law): readonly Row[] =>
  formUses(law, registers, { doubts: formDoubts, articles: formArticles }).map((form) => {
    const measure = law.measures[form.measure]?.at(-1)?.term ?? ''
    const act = measure === '' ? (registers[form.act]?.term ?? form.act) : actTerm(law, form.measure, form.act, form.from)
    return {
      form,
      act,
      measure,
      text: [form.number, titleOf(form)?.is ?? '', form.name, form.text, act, measure].join(' '),
      measures: [form.measure],
      texts: Object.values(law.sources).flatMap((s) => (form.text.endsWith(s.short) ? [s.id] : [])),
      who: [],
      certainty: form.certainty,
      from: form.from,
      until: form.until,
    }
  })

/** The title that the form prints, and under it what the paper is for here where that is said otherwise. */
const Named = ({ form }: { readonly form: FormUse }) => {
  const title = titleOf(form)?.is
  const same = title === undefined || title.toLowerCase() === form.name.toLowerCase()
  return (
    <>
      {title ?? form.name}
      {!same && <span className="law-list-here">{form.name}</span>}
    </>
  )
}

const Forms = ({ today }: { readonly today: Day }) => {
  const { t } = useTranslation('law-lists')
  const law = useLaw()
  const now = useSearch({ from: '/outside/luat/bieu-mau' })
  const all = useMemo(() => rowsOf(law), [law])
  const rows = all.filter((row) => isKept(row, now, dayLookedAt(now, today)))
  const columns: readonly Column<Row>[] = [
    { key: 'number', title: t('forms.number'), width: '6%', cell: ({ form }) => form.number },
    { key: 'name', title: t('forms.name'), width: '26%', cell: ({ form }) => <Named form={form} /> },
    { key: 'how', title: t('forms.how'), width: '8%', cell: ({ form }) => t(`forms.${form.how}`) },
    { key: 'act', title: t('forms.act'), width: '19%', cell: ({ act }) => act },
    { key: 'measure', title: t('measure'), width: '15%', cell: ({ measure }) => measure || t('forms.register') },
    { key: 'article', title: t('article'), width: '13%', cell: ({ form }) => <Cites of={form.cites} /> },
    { key: 'span', title: t('holds'), width: '13%', cell: (row) => <Span from={row.from} until={row.until} /> },
  ]
  const texts = [...new Set(rows.map((r) => r.form.text))].toSorted((a, b) => a.localeCompare(b, 'vi'))
  const of = (text: string): readonly Row[] =>
    rows.filter((r) => r.form.text === text).toSorted((a, b) => a.form.number.localeCompare(b.form.number, 'vi', { numeric: true }))
  const paged = usePaged(texts.flatMap(of), now.trang)
  const sheet = {
    columns: [
      t('text'),
      t('forms.number'),
      t('forms.name'),
      t('forms.here'),
      t('forms.how'),
      t('forms.act'),
      t('measure'),
      t('article'),
      t('fromDay'),
      t('untilDay'),
      t('sure'),
    ],
    rows: rows.map(({ form, act, measure }) => [
      form.text,
      form.number,
      titleOf(form)?.is ?? '',
      form.name,
      t(`forms.${form.how}`),
      act,
      measure || t('forms.register'),
      citesText(law, form.cites, t('certainty.silent')),
      dayText(form.from),
      form.until ? dayText(form.until) : '',
      t(`certainty.${form.certainty}`),
    ]),
  }
  return (
    <Lists
      sheet={sheet}
      path="/luat/bieu-mau"
      law={law}
      now={now}
      today={today}
      who={[]}
      count={{ shown: rows.length, all: all.length }}
      paged={paged}
    >
      {rows.length === 0 && <Empty icon="search" title={t('none')} />}
      {texts.map((text) => {
        const own = paged.shown.filter((r) => r.form.text === text)
        if (own.length === 0) return null
        return (
          <Panel key={text} title={text} count={of(text).length} aside={own[0] && <Sure of={own[0].certainty} />}>
            <div className="law-list">
              <DataTable caption={text} columns={columns} rows={own} keyOf={(row) => row.form.id} />
            </div>
          </Panel>
        )
      })}
    </Lists>
  )
}

/** Every printed form that a step asks for, brings or makes, by the text that prints it. */
export const FormsScreen = () => <Opened list="forms">{(today) => <Forms today={today} />}</Opened>
