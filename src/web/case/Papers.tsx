import { useTranslation } from 'react-i18next'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { whenText } from '../dates/format.ts'
import { Icon } from '../ui/Icon.tsx'
import { Files } from './Files.tsx'
import { Line } from './Line.tsx'
import { papers } from './papers.ts'
import { formText } from './terms.ts'

/** The table of contents of the file, and what the next acts still need in it. */
export const Papers = ({ view, c }: { readonly view: View; readonly c: CaseState }) => {
  const { t } = useTranslation('case')
  const present = papers(view.law, c)
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
                  {p.term}
                  {p.form && <span className="case-form"> {formText(p)}</span>} <span className="case-soft">{whenText(p.since)}</span>
                  {p.pages && <span className="case-soft"> · {t('where.pages', p.pages)}</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Line>
      <Files view={view} c={c} />
    </>
  )
}
