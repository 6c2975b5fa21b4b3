import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { CallFailed } from '../../api/trouble.ts'
import { Page } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'

/** Instead of a screen whose data did not come or whose code failed; the frame around it stays. */
export const BrokenScreen = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useTranslation('frame')
  const again = <Button onClick={() => (error instanceof CallFailed ? reset() : window.location.reload())}>{t('broken.again')}</Button>
  return (
    <Page title={t('broken.title')} width="form">
      {error instanceof CallFailed ? (
        <TroubleNote met={error.trouble}>{again}</TroubleNote>
      ) : (
        <Trouble title={t('broken.why')}>{again}</Trouble>
      )}
    </Page>
  )
}
