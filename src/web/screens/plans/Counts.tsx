import { useTranslation } from 'react-i18next'
import type { PlanPage } from '../../../server/contract/plans.ts'
import { Cite } from '../../law/Cite.tsx'
import { Panel } from '../../ui/Page.tsx'
import { useWord } from '../reports/word.ts'

/** What the lines of each kind count, with the articles that this stands on. */
export const Counts = ({ plan }: { readonly plan: PlanPage }) => {
  const { t } = useTranslation('plans')
  const word = useWord()
  return (
    <Panel title={t('counts')}>
      <dl className="plan-counts">
        {plan.counts.map(({ category, says, cite }) => (
          <div key={category}>
            <dt>{category}</dt>
            <dd>
              {word(says)}{' '}
              <span className="no-print">
                {cite.map((of) => (
                  <Cite key={JSON.stringify(of)} cite={of} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
