import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { KeyHint } from './Keys.tsx'

export const PrintButton = () => {
  const { t } = useTranslation('ui')
  return (
    <KeyHint keys="Ctrl+P">
      <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </KeyHint>
  )
}
