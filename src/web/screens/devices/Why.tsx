import { Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Why it is done, as whoever does it says. */
export const Why = ({ value, onChange }: { readonly value: string; readonly onChange: (why: string) => void }) => {
  const { t } = useTranslation('devices')
  return (
    <Textarea
      name="why"
      label={t('why')}
      value={value}
      maxLength={400}
      autosize
      minRows={2}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  )
}
