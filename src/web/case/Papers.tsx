import { useTranslation } from 'react-i18next'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import { whenText } from '../dates/format.ts'
import { Icon } from '../ui/Icon.tsx'
import { Line } from './Line.tsx'
import { papers } from './papers.ts'
import type { Paper } from './terms.ts'

const Name = ({ paper }: { readonly paper: Paper }) => (
  <>
    {paper.term}
    {paper.form && <span className="case-form"> {paper.form}</span>}
  </>
)

/** Papers that lie in the file, and those the next acts ask for. */
export const Papers = ({ view, c, on }: { readonly view: View; readonly c: CaseState; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const { present, wanted } = papers(view.law, c, on)
  return (
    <>
      <Line name={t('where.papers')}>
        {present.length === 0 ? (
          t('nothing')
        ) : (
          <ul className="case-papers">
            {present.map((p) => (
              <li key={p.name}>
                <Icon name="done" size={14} />
                <span>
                  <Name paper={p} /> {p.since && <span className="case-soft">{whenText(p.since)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Line>
      {wanted.length > 0 && (
        <Line name={t('where.wanted')}>
          <ul className="case-papers">
            {wanted.map((p) => (
              <li key={p.name} data-wanted="true">
                <Icon name="wait" size={14} />
                <span>
                  <Name paper={p} /> <span className="case-soft">{t('where.wantedFor', { acts: p.for.join('; ') })}</span>
                </span>
              </li>
            ))}
          </ul>
        </Line>
      )}
    </>
  )
}
