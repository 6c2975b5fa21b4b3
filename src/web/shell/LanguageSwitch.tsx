import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { speak } from '../text/index.ts'
import { Icon } from '../ui/Icon.tsx'

/** Offers the other language, in that language. */
export const LanguageSwitch = () => {
  const { t, i18n } = useTranslation('frame')
  const other = i18n.language === 'en' ? 'vi' : 'en'
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      lang={other}
      leftSection={<Icon name="language" size={16} />}
      onClick={() => void speak(other)}
    >
      {t(other)}
    </Button>
  )
}
