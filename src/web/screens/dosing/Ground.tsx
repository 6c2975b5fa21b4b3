import { useTranslation } from 'react-i18next'
import type { Basis } from '../../../dosing/parameters/interlock.ts'
import type { Mark } from '../../../kernel/calendar.ts'
import type { FindingShown } from '../../../server/contract/dosing-pages.ts'
import '../../law/cite.css'

/** Whose rule it is, and how sure: whatever nobody read in a Vietnamese text has the look of an unsure article. No `basis`: a clinic took the figure over. */
export const Sure = ({ mark, basis }: { readonly mark: Mark; readonly basis?: Basis | undefined }) => {
  const { t } = useTranslation('dosing')
  return (
    <span className="cite" data-unsure={mark !== 'read' || basis?.startsWith('VN?') === true}>
      {[...(basis ? [t(`bases.${basis}`)] : []), t(`marks.${mark}`)].join('; ')}
    </span>
  )
}

/** What a finding stands on, and how sure that is. */
export const Ground = ({ of: { id, basis, mark, sources, adopted } }: { readonly of: FindingShown }) => {
  const { t } = useTranslation('dosing')
  return (
    <span className="dosing-ground">
      <span className="dosing-id">{id}</span> <Sure mark={mark} basis={adopted ? undefined : basis} />{' '}
      {adopted ? t('adoptedHere') : sources.join('; ')}
    </span>
  )
}
