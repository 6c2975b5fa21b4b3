import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../kernel/refusal.ts'
import { SendState } from '../../api/SendState.tsx'
import type { Sending } from '../../api/useSend.ts'

/** The foot of a form that is signed: what came of it, another look at what a refusal was about, and its button. */
export const SignFoot = ({
  sending,
  beside,
  ready,
  does,
  plain = false,
  onAgain,
}: {
  readonly sending: Sending
  /** Reasons that stand at a field. */
  readonly beside?: (refusal: Refusal) => boolean
  readonly ready: boolean
  /** On the button. */
  readonly does: string
  /** One of several forms of a page. */
  readonly plain?: boolean
  readonly onAgain?: (() => void) | undefined
}) => {
  const { t } = useTranslation('dosing')
  return (
    <div className="form-foot">
      <SendState sending={sending} {...(beside ? { beside } : {})} />
      {sending.trouble && onAgain && (
        <Button variant="default" onClick={onAgain}>
          {t('lookAgain')}
        </Button>
      )}
      <Button type="submit" variant={plain ? 'default' : 'filled'} disabled={!ready || sending.state !== 'idle'}>
        {does}
      </Button>
    </div>
  )
}
