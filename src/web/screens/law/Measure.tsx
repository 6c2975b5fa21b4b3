import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import type { Sheet } from '../../../engine/sheet.ts'
import type { Day } from '../../../kernel/day.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'

type Text = { readonly sheet: Sheet; readonly until: Day | undefined }

/** One measure: its texts, latest first, and which of them holds today. */
export const Measure = ({
  name,
  sheets,
  sources,
  on,
}: {
  readonly name: string
  readonly sheets: readonly Sheet[]
  readonly sources: Law['sources']
  readonly on: Day
}) => {
  const { t } = useTranslation('law')
  const texts: readonly Text[] = sheets.map((sheet, at) => ({ sheet, until: sheets[at + 1]?.from })).toReversed()
  const term = sheets.at(-1)?.term ?? name
  const standing = ({ sheet, until }: Text) => {
    if (sheet.from > on) return <Sign tone="info">{t('future')}</Sign>
    return until !== undefined && until <= on ? <Sign tone="quiet">{t('past')}</Sign> : <Sign tone="done">{t('now')}</Sign>
  }
  const columns: readonly Column<Text>[] = [
    {
      key: 'from',
      title: t('from'),
      width: '30%',
      cell: ({ sheet, until }) => (
        <>
          {dayText(sheet.from)} {until && t('until', { until: dayText(until) })}
        </>
      ),
    },
    { key: 'basis', title: t('basis'), cell: ({ sheet }) => sources[sheet.basis]?.short ?? sheet.basis },
    { key: 'acts', title: t('acts'), align: 'end', wideOnly: true, cell: ({ sheet }) => Object.keys(sheet.acts).length },
    { key: 'now', title: '', cell: standing },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: ({ sheet }) => (
        <Link
          data-row
          to="/luat/$measure/$from"
          params={{ measure: name, from: sheet.from }}
          aria-label={t('openOf', { measure: term, from: dayText(sheet.from) })}
        >
          {t('open')}
        </Link>
      ),
    },
  ]
  return (
    <Panel title={term}>
      <DataTable caption={term} columns={columns} rows={texts} keyOf={(text) => text.sheet.from} />
      {sheets.length > 1 && (
        <p className="law-compare">
          <Link to="/luat/$measure/so-sanh" params={{ measure: name }} aria-label={t('compareOf', { measure: term })}>
            {t('compare')}
          </Link>
        </p>
      )}
    </Panel>
  )
}
