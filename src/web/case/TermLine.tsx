import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import { endedOtherwise, lastingCitation, term } from '../../engine/term.ts'
import { type Day, daysBetween } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { dayText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Line } from './Line.tsx'
import { Steps } from './Steps.tsx'
import { factTerm } from './terms.ts'

/** When the measure is over, under which text and how that was counted. */
export const TermLine = ({ law, c, on }: { readonly law: Law; readonly c: CaseState; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const found = term(c)
  if (!found || !c.fixed) return <Line name={t('where.term')}>{t('where.termNone')}</Line>
  const over = endedOtherwise(c)
  if (over) {
    const on = dayText(dayOf(over.entry.happened))
    const state = over.sheet.states[c.state]?.term ?? c.state
    return (
      <Line name={t('where.term')}>
        <strong>{t('where.termOver', { on, state })}</strong> {found.ends && t('where.termNoMore')}
      </Line>
    )
  }
  const { sheet } = c.fixed
  const left = found.ends && daysBetween(on, found.ends)
  const cite = lastingCitation(sheet, c.route)
  return (
    <Line name={t('where.term')}>
      {found.ends && left !== undefined ? (
        <>
          <strong>{t('where.termUntil', { on: dayText(found.ends) })}</strong>{' '}
          <span className="case-soft">{left < 0 ? t('where.termPast', { n: -left }) : t('where.termLeft', { n: left })}</span>
        </>
      ) : (
        t('where.termOpen')
      )}{' '}
      {cite && <Cite cite={cite} />}
      <p className="case-soft">{t('where.termBy', { text: law.sources[sheet.basis]?.short ?? sheet.basis, on: dayText(c.fixed.on) })}</p>
      <Steps steps={found.steps} {...(sheet.lasts ? { what: factTerm(law, c.measure, c.fixed.on, sheet.lasts.from) } : {})} />
    </Line>
  )
}
