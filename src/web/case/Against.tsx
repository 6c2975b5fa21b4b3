import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../engine/state.ts'
import { Icon } from '../ui/Icon.tsx'
import { Reasons } from './Reasons.tsx'
import { Tick } from './SaysField.tsx'

/** Without `why` the form asks for the reason elsewhere. */
export type Override = { readonly on: boolean; readonly why?: string }

/** Everything that speaks against what is being filled in; where reality may override it, the way to record it all the same. */
export const Against = ({
  reasons,
  override,
  onOverride,
  troubled,
}: {
  readonly reasons: readonly Reason[]
  /** Nothing where the reasons may not be overridden. */
  readonly override: Override | undefined
  readonly onOverride: (next: Override) => void
  /** The reason is asked for and missing. */
  readonly troubled: boolean
}) => {
  const { t } = useTranslation('case')
  if (reasons.length === 0) return null
  return (
    <div className="case-against" role="status" tabIndex={-1} data-tone={override?.on ? 'soon' : 'late'}>
      <Icon name={override?.on ? 'soon' : 'late'} size={20} />
      <div>
        <p>
          <strong>{override?.on ? t('story.irregular') : t('form.against')}</strong>
        </p>
        <Reasons reasons={reasons} />
        {override ? (
          <>
            <Tick
              label={t('form.irregular')}
              description={t('form.irregularHelp')}
              checked={override.on}
              onChange={(on) => onOverride({ ...override, on })}
            />
            {override.on && override.why !== undefined && (
              <Textarea
                label={t('form.irregularWhy')}
                required
                autosize
                minRows={2}
                maxLength={1000}
                value={override.why}
                error={troubled ? t('correct.whyMissing') : undefined}
                onChange={(e) => onOverride({ ...override, why: e.currentTarget.value })}
              />
            )}
          </>
        ) : (
          <p className="case-soft">{t('form.againstNow')}</p>
        )}
      </div>
    </div>
  )
}
