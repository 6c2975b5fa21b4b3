import { NativeSelect, Switch } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import type { Sheet } from '../../../engine/sheet.ts'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import './compare.css'
import { type Pair, type Row, sidesOf, usualPair } from './sides.ts'

const tones = { same: 'quiet', changed: 'info', added: 'done', gone: 'soon' } as const

const Line = ({ row, titles }: { readonly row: Row; readonly titles: readonly [string, string] }) => {
  const { t } = useTranslation('compare')
  const differs = row.before !== row.after
  return (
    <div className="sides-row" data-differs={differs || undefined}>
      <span className="sides-head">{row.head}</span>
      <p>
        <span className="sides-of">{titles[0]}</span>
        {row.before ?? t('nothing')}
      </p>
      <p>
        <span className="sides-of">{titles[1]}</span>
        {row.after ?? t('nothing')}
      </p>
    </div>
  )
}

const Side = ({ pair, all, titles }: { readonly pair: Pair; readonly all: boolean; readonly titles: readonly [string, string] }) => {
  const { t } = useTranslation('compare')
  const rows = all ? pair.rows : pair.rows.filter((r) => r.before !== r.after)
  return (
    <section className="sides-pair">
      <h3>
        {pair.title} <Sign tone={tones[pair.how]}>{t(pair.how)}</Sign>
      </h3>
      {rows.map((row) => (
        <Line key={`${row.head} ${row.before} ${row.after}`} row={row} titles={titles} />
      ))}
    </section>
  )
}

const textOf = (law: Law, sheet: Sheet): string => `${dayText(sheet.from)} (${law.sources[sheet.basis]?.short ?? sheet.basis})`

/** Two dated texts of one measure side by side, drawn from their cards. */
export const CompareTextsScreen = () => {
  const { t } = useTranslation('compare')
  const law = useLaw()
  const { measure } = useParams({ from: '/outside/luat/$measure/so-sanh' })
  const asked = useSearch({ from: '/outside/luat/$measure/so-sanh' })
  const navigate = useNavigate()
  const sheets = law.measures[measure] ?? []
  const usual = usualPair(sheets)
  const before = sheets.find((s) => s.from === asked.truoc) ?? usual?.[0]
  const after = sheets.find((s) => s.from === asked.sau) ?? usual?.[1]
  const sides = useMemo(() => (before && after ? sidesOf(law, before, after) : []), [law, before, after])
  if (!before || !after)
    return (
      <Page title={sheets.at(-1)?.term ?? t('missing')}>
        <Empty icon="law" title={t('oneText')}>
          <Link to="/luat">{t('back')}</Link>
        </Empty>
      </Page>
    )
  const all = asked.het === '1'
  const shown = sides.filter((p) => all || p.how !== 'same')
  const search = (change: { readonly truoc?: string; readonly sau?: string; readonly het?: string | undefined }) =>
    navigate({ to: '/luat/$measure/so-sanh', params: { measure }, search: { ...asked, ...change }, replace: true })
  const choices = sheets.map((s) => ({ value: s.from, label: textOf(law, s) }))
  const titles = [textOf(law, before), textOf(law, after)] as const
  return (
    <Page title={t('title', { measure: after.term })} lead={t('lead')} actions={<PrintButton />}>
      <Panel>
        <div className="sides-choice no-print">
          <NativeSelect label={t('before')} data={choices} value={before.from} onChange={(e) => search({ truoc: e.currentTarget.value })} />
          <NativeSelect label={t('after')} data={choices} value={after.from} onChange={(e) => search({ sau: e.currentTarget.value })} />
          <Switch label={t('all')} checked={all} onChange={(e) => search({ het: e.currentTarget.checked ? '1' : undefined })} />
          <Link to="/luat">{t('back')}</Link>
        </div>
        <p className="sides-sum" aria-live="polite">
          {t('sum', {
            changed: sides.filter((p) => p.how === 'changed').length,
            added: sides.filter((p) => p.how === 'added').length,
            gone: sides.filter((p) => p.how === 'gone').length,
          })}
        </p>
      </Panel>
      <Panel title={t('parts')}>
        <div className="sides">
          <div className="sides-row sides-top" aria-hidden="true">
            <span />
            <strong>{titles[0]}</strong>
            <strong>{titles[1]}</strong>
          </div>
          {shown.map((pair) => (
            <Side key={pair.key} pair={pair} all={all} titles={titles} />
          ))}
        </div>
      </Panel>
    </Page>
  )
}
