import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../kernel/refusal.ts'
import { Trouble } from '../ui/Trouble.tsx'
import { TroubleNote } from './TroubleNote.tsx'
import type { Sending } from './useSend.ts'

/** Stands above the buttons of a form: nothing while all is well, else why it was not recorded or that it waits for the line. */
export const SendState = ({ sending, beside }: { readonly sending: Sending; readonly beside?: (refusal: Refusal) => boolean }) => {
  const { t } = useTranslation('frame')
  if (sending.state === 'held')
    return (
      <Trouble tone="soon" title={t('held.title')} now={t('held.why')}>
        <Button size="compact-sm" onClick={sending.again}>
          {t('held.retry')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={sending.stop}>
          {t('held.stop')}
        </Button>
      </Trouble>
    )
  if (sending.trouble && sending.state === 'idle') return <TroubleNote met={sending.trouble} form {...(beside ? { beside } : {})} />
  return null
}
