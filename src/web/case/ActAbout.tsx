import { useTranslation } from 'react-i18next'
import { mayBring } from '../../engine/by-said.ts'
import type { Law } from '../../engine/law.ts'
import type { Act, Sheet } from '../../engine/sheet.ts'
import type { Day } from '../../kernel/day.ts'
import { Cite } from '../law/Cite.tsx'
import { paperOf, paperText, rolesTerm } from './terms.ts'

/** What the sheet says about an act: who may do it, where it stands, which papers it needs and makes. */
export const ActAbout = ({ law, sheet, act, on }: { readonly law: Law; readonly sheet: Sheet; readonly act: Act; readonly on: Day }) => {
  const { t } = useTranslation('case')
  /** Each once: several answers may bring the same paper. */
  const papers = (list: readonly string[]): string =>
    [...new Set(list)].map((name) => paperText(paperOf(law, sheet.measure, on, name))).join('; ')
  const lines = [
    t('form.who', { who: rolesTerm(law, act.by, on) || t('dash') }),
    ...(act.needs?.length ? [t('form.needs', { papers: papers(act.needs) })] : []),
    ...(mayBring(act).length > 0 ? [t('form.brings', { papers: papers(mayBring(act)) })] : []),
    ...(act.makes?.length ? [t('form.makes', { papers: papers(act.makes) })] : []),
  ]
  return (
    <p className="case-about">
      {act.cite.map((cite) => (
        <Cite key={JSON.stringify(cite)} cite={cite} />
      ))}
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
