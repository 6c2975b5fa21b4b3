import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Trouble } from '../ui/Trouble.tsx'

/** Says that a form opened with what had been typed before, and lets go of it. */
export const DraftNote = ({ form }: { readonly form: { readonly restored: boolean; readonly clear: () => void } }) => {
  const { t } = useTranslation('frame')
  if (!form.restored) return null
  return (
    <Trouble tone="info" title={t('draft.restored')}>
      <Button size="compact-sm" variant="default" onClick={form.clear}>
        {t('draft.discard')}
      </Button>
    </Trouble>
  )
}
