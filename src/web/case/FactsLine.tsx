import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { Day } from '../../kernel/day.ts'
import { whenText } from '../dates/format.ts'
import { Line } from './Line.tsx'
import { factTerm } from './terms.ts'

/** The dates a case has fixed, earliest first. */
export const FactsLine = ({ law, c, on }: { readonly law: Law; readonly c: CaseState; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const facts = Object.entries(c.facts).sort(([, a], [, b]) => (a.when < b.when ? -1 : 1))
  return (
    <Line name={t('where.facts')}>
      {facts.length === 0 ? (
        t('nothing')
      ) : (
        <table className="case-facts">
          <tbody>
            {facts.map(([name, f]) => (
              <tr key={name}>
                <th scope="row">{factTerm(law, c.measure, on, name)}</th>
                <td>{whenText(f.when)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Line>
  )
}
