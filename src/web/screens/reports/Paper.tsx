import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { numberText } from '../../../plans/number.ts'
import type { ReportPage } from '../../../server/contract/figures.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { usePeriodName } from './periods.ts'
import { useWord } from './word.ts'

/** The head of the printed table: whose it is and of which days. */
export const PaperHead = ({ page }: { readonly page: Pick<ReportPage, 'period' | 'unit' | 'term'> }) => {
  const { t } = useTranslation('reports')
  const word = useWord()
  const periodName = usePeriodName()
  const { period } = page
  return (
    <header className="report-head">
      <div className="report-state only-print">
        <strong>{page.unit.name}</strong>
        <div>
          <strong>{t('nation')}</strong>
          <br />
          {t('motto')}
        </div>
      </div>
      <p className="report-title only-print">{word(page.term)}</p>
      <p className="report-period" data-export-note>
        <strong>{periodName(period)}</strong>, {t('window', { from: dayText(period.from), until: dayText(period.until) })}
      </p>
    </header>
  )
}

/** Up to where the log is counted, with the root that proves it; on paper who made and who printed it. */
export const PaperFoot = ({ page }: { readonly page: Pick<ReportPage, 'known' | 'now'> }) => {
  const { t } = useTranslation('reports')
  const me = useMe()
  const [office] = me.offices
  return (
    <footer className="report-foot">
      <p className="report-note report-root">
        <span data-export-note>
          {t('proof', { pos: numberText(page.known.pos), sealed: whenText(page.known.sealed), root: page.known.root })}
        </span>{' '}
        <Link className="no-print" to="/tinh-trang">
          {t('status')}
        </Link>
      </p>
      <div className="report-state only-print">
        <strong>{t('made')}</strong>
        <strong>{t('headed')}</strong>
      </div>
      <p className="only-print report-printed">
        {t('unread')}{' '}
        {t('printed', { name: me.account.name, office: office ? `${office.term}, ${office.unit.name}` : '', time: whenText(page.now) })}
      </p>
    </footer>
  )
}
