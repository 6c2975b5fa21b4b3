import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { KeyHint } from './Keys.tsx'

/** Prints the page; `onPrint` where something has to be fetched first. */
export const PrintButton = ({ onPrint = () => window.print() }: { readonly onPrint?: () => void }) => {
  const { t } = useTranslation('ui')
  return (
    <KeyHint keys="Ctrl+P">
      <Button variant="default" leftSection={<Icon name="print" size={16} />} onClick={onPrint}>
        {t('print')}
      </Button>
    </KeyHint>
  )
}
