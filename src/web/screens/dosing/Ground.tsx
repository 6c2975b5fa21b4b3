import { useTranslation } from 'react-i18next'
import type { Mark } from '../../../kernel/calendar.ts'
import type { FindingShown } from '../../../server/contract/dosing.ts'
import '../../law/cite.css'

/** How sure a figure is: whatever nobody read in the text has the look of an unsure article. */
export const Sure = ({ mark }: { readonly mark: Mark }) => {
  const { t } = useTranslation('dosing')
  return (
    <span className="cite" data-unsure={mark !== 'read'}>
      {t(`marks.${mark}`)}
    </span>
  )
}

/** What a finding stands on, and how sure that is. */
export const Ground = ({ of: { id, mark, sources, adopted } }: { readonly of: FindingShown }) => {
  const { t } = useTranslation('dosing')
  return (
    <span className="dosing-ground">
      <span className="dosing-id">{id}</span> <Sure mark={mark} /> {adopted ? t('adoptedHere') : sources.join('; ')}
    </span>
  )
}
