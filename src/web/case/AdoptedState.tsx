import { useTranslation } from 'react-i18next'
import type { Entry } from '../../engine/entry.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import { whenText } from '../dates/format.ts'
import { factTerm, stateTerm } from './terms.ts'

/** What a paper file said when it was taken over. */
export const AdoptedState = ({ view, c, entry }: { readonly view: View; readonly c: CaseState; readonly entry: Entry }) => {
  const { t } = useTranslation('case')
  const paper = entry.body.adopted
  if (!paper) return null
  const on = dayOf(entry.happened)
  return (
    <dl className="case-said">
      <div>
        <dt>{t('story.state')}</dt>
        <dd>{stateTerm(view.law, c.measure, on, paper.state)}</dd>
      </div>
      {Object.entries(paper.facts).map(([fact, when]) => (
        <div key={fact}>
          <dt>{factTerm(view.law, c.measure, on, fact)}</dt>
          <dd>{whenText(when)}</dd>
        </div>
      ))}
    </dl>
  )
}
