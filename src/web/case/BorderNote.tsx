import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import type { Border } from './borders.ts'
import { actTerm } from './terms.ts'

/** The law changed here, and what that means for a case that was decided before. */
export const BorderNote = ({ border, view, c }: { readonly border: Border; readonly view: View; readonly c: CaseState }) => {
  const { t } = useTranslation('case')
  const on = dayText(border.on)
  const sheet = sheetOn(view.law, c.measure, border.on)
  const kept = border.what === 'texts' && c.fixed && c.fixed.on < border.on ? c.fixed : undefined
  const gain = kept && sheet?.from === border.on ? sheet.openCases : undefined
  const head =
    border.what === 'offices'
      ? t('story.borderOffices', { on })
      : border.texts.length > 0
        ? t('story.border', { on, texts: border.texts.join(', ') })
        : t('story.borderBare', { on })
  return (
    <li className="case-border">
      <strong>{head}</strong>
      {kept && (
        <span> {t('story.borderKept', { text: view.law.sources[kept.sheet.basis]?.short ?? kept.sheet.basis, by: dayText(kept.on) })}</span>
      )}
      {gain && gain.gain.length > 0 && (
        <span> {t('story.borderGain', { acts: gain.gain.map((a) => actTerm(view.law, c.measure, border.on, a)).join(', ') })}</span>
      )}{' '}
      {gain?.cite.map((cite) => (
        <Cite key={JSON.stringify(cite)} cite={cite} />
      ))}
    </li>
  )
}
