import { useTranslation } from 'react-i18next'
import { VOID } from '../../engine/entry.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { whenText } from '../dates/format.ts'
import { saidChanges } from './said.ts'
import type { Told } from './story.ts'

/** What was corrected in an act, old and new value side by side, by whom and why. The last entry may strike it out. */
export const Corrections = ({ told, file }: { readonly told: Told; readonly file: PersonFile }) => {
  const { t } = useTranslation('case')
  const later = told.versions.slice(1)
  if (later.length === 0) return null
  return (
    <ul className="case-corrections">
      {later.map((entry, at) => {
        const words = { name: file.accounts[entry.signer ?? entry.recordedBy] ?? t('dash'), when: whenText(entry.recordedAt) }
        const why = file.words[entry.id]?.['why']
        const before = told.versions[at]
        const changes = before && entry.name !== VOID ? saidChanges(t, told.sheet, before, entry, file) : []
        return (
          <li key={entry.id}>
            {entry.name === VOID ? t('story.struckBy', words) : t('story.correctedBy', words)}
            {why && <> · {t('story.why', { why })}</>}
            {changes.length > 0 && (
              <ul>
                {changes.map((change) => (
                  <li key={change.label}>
                    {change.label}: <del>{change.before}</del> → <ins>{change.after}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}
