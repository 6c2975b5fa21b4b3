import { useTranslation } from 'react-i18next'
import type { View } from '../../engine/view.ts'
import { Panel } from '../ui/Page.tsx'
import { ChangeList } from './ChangeList.tsx'
import type { CaseChanges } from './changes.ts'

/** Beside a form: what the case will be like once it is recorded, computed here by the server's own rules. */
export const Preview = ({
  view,
  changes,
  refused,
}: {
  readonly view: View
  readonly changes: readonly CaseChanges[] | undefined
  readonly refused: boolean
}) => {
  const { t } = useTranslation('case')
  return (
    <Panel title={t('preview.title')}>
      <div aria-live="polite">
        {changes === undefined ? (
          <p className="case-soft">{t(refused ? 'preview.refused' : 'preview.wait')}</p>
        ) : changes.length === 0 ? (
          <p className="case-soft">{t('preview.none')}</p>
        ) : (
          <ChangeList view={view} changes={changes} />
        )}
      </div>
    </Panel>
  )
}
