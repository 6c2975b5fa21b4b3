import { useTranslation } from 'react-i18next'
import type { View } from '../../engine/view.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { whenText } from '../dates/format.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { ChangeList } from './ChangeList.tsx'
import { changesBetween } from './changes.ts'
import { actTerm, engineActTerm } from './terms.ts'

/** The case moved on while a form was being filled: who recorded what, and what is different since. */
export const StaleNote = ({
  before,
  view,
  file,
  id,
}: {
  readonly before: View
  readonly view: View
  readonly file: PersonFile
  readonly id: CaseId
}) => {
  const { t } = useTranslation('case')
  const known = new Set(before.cases.get(id)?.map((e) => e.id))
  const added = (view.cases.get(id) ?? []).filter((e) => !known.has(e.id))
  if (added.length === 0) return null
  const measure = view.cases.get(id)?.find((e) => e.body.opens)?.body.opens?.measure ?? ''
  const changes = changesBetween(before, view.cases, [id])
  return (
    <Trouble
      tone="soon"
      title={t('stale.title')}
      reasons={added.map((e) => ({
        key: e.id,
        text: t('stale.added', {
          act: engineActTerm(t, e.name) ?? actTerm(view.law, measure, dayOf(e.happened), e.name),
          when: whenText(e.happened),
          name: file.accounts[e.recordedBy] ?? t('dash'),
        }),
      }))}
      now={t('stale.why')}
    >
      {changes.length > 0 ? <ChangeList view={view} changes={changes} /> : <p>{t('stale.none')}</p>}
    </Trouble>
  )
}
