import { NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Certainty } from '../../../engine/certainty.ts'
import type { Law } from '../../../engine/law.ts'
import type { Citation } from '../../../kernel/citation.ts'
import type { Day } from '../../../kernel/day.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { Cite } from '../../law/Cite.tsx'
import type { ShownList } from '../../ui/exporting.ts'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { certainties, dayLookedAt, type Filters, type ListPath, useNarrow } from './filters.ts'
import { Take } from './Take.tsx'
import type { Paged } from './usePaged.ts'
import './law-lists.css'

const TABS: readonly ListPath[] = ['/luat/thoi-han', '/luat/bieu-mau', '/luat/cau-hoi']
const NAMES = { '/luat/thoi-han': 'limits', '/luat/bieu-mau': 'forms', '/luat/cau-hoi': 'questions' } as const
const TONES = { read: 'done', derived: 'info', press: 'soon', recalled: 'soon', silent: 'info' } as const

/** How sure a row is, in a word. */
export const Sure = ({ of }: { readonly of: Certainty }) => {
  const { t } = useTranslation('law-lists')
  return <Sign tone={TONES[of]}>{t(`certainty.${of}`)}</Sign>
}

/** Articles, each once. */
export const Cites = ({ of }: { readonly of: readonly Citation[] }) => {
  const each = new Map(of.map((cite) => [JSON.stringify(cite), cite]))
  return (
    <span className="law-list-cites">
      {[...each].map(([key, cite]) => (
        <Cite key={key} cite={cite} />
      ))}
    </span>
  )
}

export const Span = ({ from, until }: { readonly from: Day; readonly until: Day | undefined }) => {
  const { t } = useTranslation('law-lists')
  return (
    <span className="law-list-span">
      <span>{t('since', { from: dayText(from) })}</span> {until && <span>{t('until', { until: dayText(until) })}</span>}
    </span>
  )
}

const DayChoice = ({ on, narrow }: { readonly on: Day | undefined; readonly narrow: (change: Filters) => void }) => {
  const { t } = useTranslation('law-lists')
  const [typed, setTyped] = useState<string>()
  const take = (text: string) => {
    setTyped(text)
    const read = readDate('day', text)
    if (text.trim() === '') narrow({ ngay: 'het' })
    else if (read?.ok) narrow({ ngay: read.value })
  }
  return <DateField kind="day" label={t('day')} value={typed ?? (on ? dayText(on) : '')} onChange={take} />
}

/** The page around a list of the law: the three lists, what narrows them, and how many rows are left. */
export const Lists = ({
  path,
  law,
  now,
  today,
  who,
  count,
  sheet,
  paged,
  letter = [],
  children,
}: {
  readonly path: ListPath
  readonly law: Law
  readonly now: Filters
  readonly today: Day
  /** By whom a row may be narrowed: offices, or those who can answer. */
  readonly who: readonly string[]
  readonly count: { readonly shown: number; readonly all: number }
  /** The rows that are left, as a workbook has them. */
  readonly sheet: Omit<ShownList, 'title'>
  /** The page of the rows that is shown. */
  readonly paged: Paged<unknown>
  /** Lines above the list where it is sent to somebody, on paper and in the workbook. */
  readonly letter?: readonly string[]
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('law-lists')
  const narrow = useNarrow(path, now)
  const name = NAMES[path]
  const turn = (page: number): void => {
    narrow({ trang: page === 0 ? undefined : page + 1 })
    window.scrollTo({ top: 0 })
  }
  const on = dayLookedAt(now, today)
  const all = { value: '', label: t('every') }
  const measures = Object.entries(law.measures).map(([value, sheets]) => ({ value, label: sheets.at(-1)?.term ?? value }))
  const texts = Object.values(law.sources).map((s) => ({ value: s.id, label: s.short }))
  const standing = on ? t('asOf', { on: dayText(on) }) : t('allDays')
  const title = t(`${name}.title`)
  return (
    <Page
      title={title}
      lead={t(`${name}.lead`)}
      actions={
        <>
          <Take list={{ ...sheet, title }} head={[title, ...letter, standing, t('count', count)]} />
          <PrintButton />
        </>
      }
    >
      <nav className="law-list-tabs no-print" aria-label={t('tabs')}>
        {TABS.map((to) => (
          <Link key={to} to={to} aria-current={to === path ? 'page' : undefined}>
            {t(`${NAMES[to]}.title`)}
          </Link>
        ))}
        <Link to="/luat" activeOptions={{ exact: true }}>
          {t('back')}
        </Link>
      </nav>
      {letter.length > 0 && (
        <div className="law-list-letter only-print">
          {letter.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Panel>
        <div className="law-list-filters no-print">
          <FilterBox value={now.q ?? ''} onChange={(q) => narrow({ q: q === '' ? undefined : q })} />
          <NativeSelect
            label={t('measure')}
            data={[all, ...measures]}
            value={now.bp ?? ''}
            onChange={(e) => narrow({ bp: e.currentTarget.value || undefined })}
          />
          <NativeSelect
            label={t('text')}
            data={[all, ...texts]}
            value={now.vb ?? ''}
            onChange={(e) => narrow({ vb: e.currentTarget.value || undefined })}
          />
          {who.length > 0 && (
            <NativeSelect
              label={t(name === 'questions' ? 'to' : 'office')}
              data={[all, ...who.map((value) => ({ value, label: value }))]}
              value={now.ai ?? ''}
              onChange={(e) => narrow({ ai: e.currentTarget.value || undefined })}
            />
          )}
          <NativeSelect
            label={t('sure')}
            data={[
              all,
              { value: 'unsure', label: t('unsure') },
              ...certainties.map((value) => ({ value, label: t(`certainty.${value}`) })),
            ]}
            value={now.tin ?? ''}
            onChange={(e) => narrow({ tin: e.currentTarget.value || undefined })}
          />
          <DayChoice on={on} narrow={narrow} />
        </div>
        <p className="law-list-count" aria-live="polite">
          {t('count', count)} {standing}
        </p>
      </Panel>
      {children}
      <Pager {...paged} onPage={turn} />
    </Page>
  )
}
